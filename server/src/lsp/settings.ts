import {
  type CompletionMode,
  DEFAULT_LIMIT_SECONDS,
  DEFAULT_PACE,
  type LengthLimit,
  parseLengthLimit,
  parsePace,
  parseRole,
  rules,
  type RuleSeverities,
  severities,
  type Severity,
  type SpeakingRole,
} from '../core';

/** Which Markdown and plain text files are treated as drafts. */
export type DraftRecognition = 'recognised' | 'all' | 'none';

/** The user's settings, read once per change. */
export interface Settings {
  readonly limit: LengthLimit;
  /** Whether the limit is Rostrum's own default rather than the user's choice. */
  readonly limitIsDefault: boolean;
  /** Words a minute. */
  readonly pace: number;
  /** Whether a line above each section says how much of the time it takes. */
  readonly sectionTimes: boolean;
  /** Whether the end of each paragraph says how far into the time it goes. */
  readonly paragraphTimes: boolean;
  /** What drafts are for whose front matter does not say. */
  readonly event?: string;
  readonly session?: string;
  readonly delegation?: string;
  readonly speaker?: string;
  readonly role?: SpeakingRole;
  readonly drafts: DraftRecognition;
  readonly completionMode: CompletionMode;
  /** Whether the likeliest continuation is shown behind the cursor. */
  readonly ghostText: boolean;
  /** Whether a line above a draft says what its quotations are worth. */
  readonly codeLens: boolean;
  readonly rules: RuleSeverities;
  /** Paths of the user's own rows. */
  readonly catalogue: readonly string[];
  readonly corpus: {
    /** Paths of folders with documents of the user's own. */
    readonly folders: readonly string[];
    /** What is left out of them, as `.gitignore` has it. */
    readonly exclude: readonly string[];
  };
}

/** What holds until the client has told otherwise, and for every value that cannot be read. */
export const DEFAULT_SETTINGS: Settings = {
  limit: { seconds: DEFAULT_LIMIT_SECONDS },
  limitIsDefault: true,
  pace: DEFAULT_PACE,
  sectionTimes: true,
  paragraphTimes: false,
  drafts: 'recognised',
  completionMode: 'quiet',
  ghostText: true,
  codeLens: false,
  rules: {},
  catalogue: [],
  // Hidden files, what Word keeps of open ones, notes about a folder.
  corpus: { folders: [], exclude: ['.*', '~$*', 'README.*', 'node_modules/'] },
};

/**
 * Reads the `rostrum` section as the client sent it. Each value falls back alone: one that cannot be read leaves the others
 * as they are, and is named in `complaints`, a sentence each.
 */
export function parseSettings(raw: unknown): { readonly settings: Settings; readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  const section = asRecord(raw);
  const time = asRecord(section['time']);
  const read = <T>(name: string, value: unknown, parse: (written: string) => T | undefined): T | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const parsed = isPlain ? parse(String(value)) : undefined;
    if (parsed === undefined) complaints.push(`The setting rostrum.${name} cannot be read: ${JSON.stringify(value)}`);
    return parsed;
  };
  const limit = read('time.limit', time['limit'], parseLengthLimit);
  const pace = read('time.pace', time['pace'], parsePace);
  const sectionTimes = read('time.sections', time['sections'], asSwitch);
  const paragraphTimes = read('time.paragraphs', time['paragraphs'], asSwitch);
  const event = read('event', section['event'], asName);
  const part = read('session', section['session'], asName);
  const delegation = read('delegation', section['delegation'], asName);
  const speaker = read('speaker', section['speaker'], asName);
  const role = read('role', section['role'], parseRole);
  const drafts = read('drafts', section['drafts'], asRecognition);
  const completionMode = read('completion.mode', asRecord(section['completion'])['mode'], asMode);
  const ghostText = read('ghostText', section['ghostText'], asSwitch);
  const codeLens = read('codeLens', section['codeLens'], asSwitch);
  const corpus = asRecord(section['corpus']);
  const readList = (name: string, value: unknown): readonly string[] | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    const list = asStrings(value);
    if (!list) complaints.push(`The setting rostrum.${name} cannot be read: ${JSON.stringify(value)}`);
    return list;
  };
  const catalogue = readList('catalogue', section['catalogue']);
  const folders = readList('corpus.folders', corpus['folders']);
  const exclude = readList('corpus.exclude', corpus['exclude']);
  const severityOf: Record<string, Severity | 'off'> = {};
  for (const [id, value] of Object.entries(asRecord(section['rules']))) {
    const [, whole = id] = /^([^/]+)\/[a-z\d-]+$/.exec(id) ?? [];
    const known = rules.some((rule) => rule.id === id || (rule.id === whole && rule.parts !== undefined));
    const severity = known ? read(`rules.${id}`, value, asSeverity) : undefined;
    if (severity) severityOf[id] = severity;
    else if (!known) complaints.push(`The setting rostrum.rules names a rule that does not exist: ${id}`);
  }
  return {
    settings: {
      limit: limit ?? DEFAULT_SETTINGS.limit,
      limitIsDefault: limit === undefined,
      pace: pace ?? DEFAULT_SETTINGS.pace,
      sectionTimes: sectionTimes ?? DEFAULT_SETTINGS.sectionTimes,
      paragraphTimes: paragraphTimes ?? DEFAULT_SETTINGS.paragraphTimes,
      ...(event !== undefined && { event }),
      ...(part !== undefined && { session: part }),
      ...(delegation !== undefined && { delegation }),
      ...(speaker !== undefined && { speaker }),
      ...(role && { role }),
      drafts: drafts ?? DEFAULT_SETTINGS.drafts,
      completionMode: completionMode ?? DEFAULT_SETTINGS.completionMode,
      ghostText: ghostText ?? DEFAULT_SETTINGS.ghostText,
      codeLens: codeLens ?? DEFAULT_SETTINGS.codeLens,
      rules: severityOf,
      catalogue: catalogue ?? DEFAULT_SETTINGS.catalogue,
      corpus: {
        folders: folders ?? DEFAULT_SETTINGS.corpus.folders,
        exclude: exclude ?? DEFAULT_SETTINGS.corpus.exclude,
      },
    },
    complaints,
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A list of strings, or one; `undefined` for anything else. */
function asStrings(value: unknown): readonly string[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.every((item) => typeof item === 'string') ? list : undefined;
}

/** A name in one line, blanks around it left out; none where there is nothing but blanks. */
function asName(value: string): string | undefined {
  return value.replace(/\s+/g, ' ').trim() || undefined;
}

function asRecognition(value: string): DraftRecognition | undefined {
  return value === 'recognised' || value === 'all' || value === 'none' ? value : undefined;
}

function asMode(value: string): CompletionMode | undefined {
  return value === 'quiet' || value === 'eager' ? value : undefined;
}

function asSwitch(value: string): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

function asSeverity(value: string): Severity | 'off' | undefined {
  return value === 'off' ? 'off' : severities.find((severity) => severity === value);
}
