import { isMap, isScalar, parseDocument } from 'yaml';
import { frontMatterBounds } from './draftBlocks';
import type { Span } from './text/span';

/** The keys of a draft's front matter that mean something to Rostrum. */
export const frontMatterKeys = [
  'event',
  'session',
  'speaker',
  'delegation',
  'role',
  'limit',
  'pace',
  'kind',
  'language',
] as const;

export type FrontMatterKey = (typeof frontMatterKeys)[number];

/** One `key: value` line: the value as written (quotes taken off) and where it stands in the draft. */
export interface FrontMatterEntry {
  readonly value: string;
  readonly key: Span;
  readonly span: Span;
}

/** What the front matter says. Half-typed or broken YAML gives the entries that can be read and no error. */
export type FrontMatter = ReadonlyMap<FrontMatterKey, FrontMatterEntry>;

/** A draft that says nothing of itself. */
export const NO_FRONT_MATTER: FrontMatter = new Map();

/** Reads the front matter at the top of a text. Values are kept as written: "II", "4m", "2:30". */
export function parseFrontMatter(text: string): FrontMatter {
  const bounds = frontMatterBounds(text);
  if (!bounds) return NO_FRONT_MATTER;
  const { start, end } = bounds.yaml;
  const yaml = text.slice(start, end);
  const entries = new Map<FrontMatterKey, FrontMatterEntry>();
  const document = parseDocument(yaml, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' });
  if (!isMap(document.contents)) return entries;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value) || !isKey(key.value)) continue;
    if (typeof value.value !== 'string' || value.value.trim() === '') continue;
    entries.set(key.value, {
      value: value.value.trim(),
      key: { start: start + key.range[0], end: start + key.range[1] },
      span: { start: start + value.range[0], end: start + value.range[1] },
    });
  }
  return entries;
}

function isKey(key: unknown): key is FrontMatterKey {
  return typeof key === 'string' && (frontMatterKeys as readonly string[]).includes(key);
}
