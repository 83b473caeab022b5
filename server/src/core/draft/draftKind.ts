import { keyValue } from '../frontMatter/frontMatter';
import { type KindSource, kindToldBy, speaksForMany } from './kindOfText';
import { type TextKind, textKindRow } from '../kinds/textKinds';

/** What a draft is, and how that is known. */
export interface DraftKind {
  readonly kind: TextKind;
  readonly from: 'front matter' | 'text';
  /** A clause a person can read: "its title says “Concept Note”". */
  readonly because: string;
}

/** What of a draft says what it is. */
export interface KindSigns extends KindSource {
  /** Words that are said. */
  readonly wordCount: number;
}

/** Keys that are of use to a speaker only. */
const SPEAKERS_KEYS = ['session', 'event', 'limit', 'role', 'pace'] as const;

/**
 * More words than a speaker is given: 20 minutes at the default pace of 110 a minute. The longest time that heads of State and Government
 * are asked to keep to, in the general debate of the General Assembly, is 15. It is asked only of texts in which nobody is addressed.
 */
const MOST_SPOKEN_WORDS = 2200;

/**
 * What a draft is: as its front matter names it, else as its text shows. One that shows nothing is a statement, which is what drafts are
 * written for, unless it is longer than anything that is said and its front matter has nothing of a speaker's.
 */
export function draftKindOf(draft: KindSigns): DraftKind {
  const { text, frontMatter, wordCount } = draft;
  const named = keyValue(frontMatter, 'kind');
  if (named !== undefined) return { kind: named, from: 'front matter', because: 'its front matter says so' };
  const told = kindToldBy(draft);
  if (told) return { ...told, from: 'text' };
  const key = SPEAKERS_KEYS.find((name) => frontMatter.has(name));
  if (key) return { kind: 'statement', from: 'text', because: `its front matter has “${key}”` };
  return wordCount > MOST_SPOKEN_WORDS && !speaksForMany(text)
    ? { kind: 'other', from: 'text', because: 'it is longer than what is spoken, and nobody speaks in it' }
    : { kind: 'statement', from: 'text', because: 'nothing says that it is anything else' };
}

/** Whether a draft of this kind is read out at the rostrum. */
export function isSpokenKind({ kind }: DraftKind): boolean {
  return textKindRow(kind).isSpoken;
}
