import { readValue, type Setting, type SettingName, settings } from '../../../server/src/protocol';

/** What a report of an issue is made of. No text, path or name of the drafter's is among it. */
export interface IssueFacts {
  readonly rostrum: string;
  readonly editor: string;
  /** Where the editor and the extension run: "desktop", "server, ssh-remote". */
  readonly host: string;
  readonly platform: string;
  readonly isTrusted: boolean;
  /** How many documents are open, by language. */
  readonly open: ReadonlyMap<string, number>;
  /** How many documents of the corpus there are; `undefined` while the server does not answer. */
  readonly corpus: { readonly own: number; readonly shipped: number; readonly unread: number } | undefined;
  /** What each setting holds, by its name after `rostrum.`; those at their default are left out. */
  readonly values: ReadonlyMap<SettingName, unknown>;
}

/** A report to send, in Markdown: two questions to answer, then the facts. */
export function issueText({ rostrum, editor, host, platform, isTrusted, open, corpus, values }: IssueFacts): string {
  const counts = [...open].map(([language, count]) => `${count} ${language}`);
  const lines = [
    `Rostrum ${rostrum}, ${editor}, ${host}, ${platform}`,
    `Workspace: ${isTrusted ? 'trusted' : 'Restricted Mode'}`,
    `Open documents: ${counts.join(', ') || 'none'}`,
    `Documents of the corpus: ${
      corpus ? `${corpus.shipped} shipped, ${corpus.own} own, ${corpus.unread} not read` : 'the server does not answer'
    }`,
    `Settings: ${[...values].map(([name, value]) => `${name} ${shown(name, value)}`).join('; ') || 'all at their defaults'}`,
  ];
  return [
    '## What happened',
    '',
    '## What you expected',
    '',
    '## Versions and settings',
    '',
    ...lines.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

/** The value of a setting, where it is one of a few words, a figure or a switch; of all others only that they are set. */
function shown(name: SettingName, found: unknown): string {
  const setting: Setting = settings[name];
  const { value } = readValue(setting, found);
  if (value === undefined) return 'not understood';
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  if (typeof value === 'object') return `${Object.keys(value).length} set`;
  return setting.type === 'string' && !('enum' in setting) ? 'set' : String(value);
}

/** The address at which issues are told, as the manifest has it; `undefined` where none is published. */
export function issueAddress(manifest: unknown): string | undefined {
  const { bugs } = (manifest ?? {}) as { readonly bugs?: unknown };
  const url: unknown = typeof bugs === 'object' && bugs !== null ? (bugs as { readonly url?: unknown }).url : bugs;
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  // RFC 2606 keeps these names for examples: an address that a publisher has not filled in yet. So is one with brackets.
  const isPlaceholder =
    /(?:^|\.)(?:example(?:\.\w+)?|invalid|test|localhost)$/.test(hostname) || /[<>{}]|%3C|%7B/i.test(pathname);
  return protocol === 'https:' && !isPlaceholder ? url : undefined;
}
