import { dateKey } from './dateKey';
import { eventKey } from './eventKey';
import type { KeyRow } from './keyRow';
import { kindKey } from './kindKey';
import { languageKey } from './languageKey';
import { limitKey } from './limitKey';
import { delegationKey, speakerKey } from './nameKeys';
import { paceKey } from './paceKey';
import { roleKey } from './roleKey';
import { sessionKey } from './sessionKey';

/**
 * The keys of a draft's front matter that mean something to Rostrum, in the order in which they are offered and written. What is checked,
 * explained, offered, written and documented of a key follows from its row.
 */
export const frontMatterKeyRows = {
  event: eventKey,
  session: sessionKey,
  date: dateKey,
  speaker: speakerKey,
  delegation: delegationKey,
  role: roleKey,
  limit: limitKey,
  pace: paceKey,
  kind: kindKey,
  language: languageKey,
} as const satisfies Readonly<Record<string, KeyRow>>;

export type FrontMatterKey = keyof typeof frontMatterKeyRows;

/** What a key says, once its value is read. */
export type KeyValue<K extends FrontMatterKey> = (typeof frontMatterKeyRows)[K] extends KeyRow<infer V> ? V : never;

/** Their names, in the same order. */
export const frontMatterKeys = Object.keys(frontMatterKeyRows) as readonly FrontMatterKey[];

/** Whether a word is one of the keys. */
export function isFrontMatterKey(key: unknown): key is FrontMatterKey {
  return typeof key === 'string' && Object.hasOwn(frontMatterKeyRows, key);
}

/** What is known of a key. */
export function keyRow(key: FrontMatterKey): KeyRow {
  return frontMatterKeyRows[key];
}
