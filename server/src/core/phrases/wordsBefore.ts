import type { Draft, Lineage } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import { blankRemoved } from '../text/struckOut';
import { flatCopy } from '../text/flatCopy';
import { Latest } from '../text/latest';
import { remembered } from '../text/memory';
import { type Token, tokenize } from '../text/tokens';
import { placeBehind, type PlacedWords, placeWords } from './placedWords';

/** Words of a draft, with where each is written. */
export interface WrittenWords extends PlacedWords {
  /** UTF-16 offsets into the draft at which each of `keys` begins and ends, one after the other; 0 for ''. */
  readonly edges: readonly number[];
}

/** The last words of a draft before a cursor. */
export interface WordsBefore {
  /** Those of the sentences that are not being typed. */
  readonly settled: WrittenWords;
  /** Those of the sentence that is, at the places that follow; none where the cursor is behind a paragraph. */
  readonly typed: WrittenWords;
}

/** Words of the draft that are looked at: what was written pages ago says little of what comes next. */
const REMEMBERED_WORDS = 2000;

/** A paragraph, or what of one stands before the sentence being typed. */
interface Paragraph {
  readonly tokens: readonly Token[];
  /** The UTF-16 offset in the draft from which those of the tokens count. */
  readonly start: number;
}

/**
 * The last words of `draft` before `offset`, at places from `first` on, without one that is being typed there. From one letter to the next the
 * settled ones are not read again.
 */
export function wordsBefore(
  draft: Draft,
  { offset, first }: { readonly offset: number; readonly first: number },
): WordsBefore {
  const blocks = draft.blocks.filter(
    ({ kind, span }) => span.start < offset && kind !== 'front-matter' && kind !== 'code' && kind !== 'comment',
  );
  const last = blocks.at(-1);
  if (!last || last.span.end < offset) {
    const settled = settledWords(draft, paragraphsOf(draft, blocks, REMEMBERED_WORDS), first);
    return { settled, typed: writtenWords([], placeBehind(settled)) };
  }
  const { before, sentence } = dividedAt(draft, last.span.start, offset);
  const paragraphs = paragraphsOf(draft, blocks.slice(0, -1), REMEMBERED_WORDS - before.tokens.length);
  const settled = settledWords(draft, [...paragraphs, before], first);
  return { settled, typed: writtenWords([sentence], placeBehind(settled)) };
}

/** The last of some blocks, until they have so many words. */
function paragraphsOf(draft: Draft, blocks: readonly DraftBlock[], most: number): readonly Paragraph[] {
  let first = blocks.length;
  for (let words = 0; first > 0 && words < most; first--) words += draft.facts(blocks[first - 1]!).tokens.length;
  return blocks.slice(first).map((block) => ({ tokens: draft.facts(block).tokens, start: block.span.start }));
}

interface DividedParagraph {
  /** What is not read again before a sentence is ended. */
  readonly before: Paragraph;
  /** The sentence being typed, without the word begun. */
  readonly sentence: Paragraph;
}

/** Divides the paragraph that begins at `start` before the sentence being typed: a paragraph may be as long as a speech. */
function dividedAt(draft: Draft, start: number, offset: number): DividedParagraph {
  const text = blankRemoved(draft.text.slice(start, offset));
  const { at, isEnd } = divisionOf(text);
  const tokens = tokenize(text.slice(at)).filter(({ end }) => at + end < text.length);
  const [first, ...others] = tokens;
  const sentence = first && !isEnd ? [{ ...first, breaks: false }, ...others] : tokens;
  return {
    before: { tokens: sentencesBefore(draft.lineage, text.slice(0, at)), start },
    sentence: { tokens: sentence, start: start + at },
  };
}

/** The longest stretch of one sentence that is read anew with each letter, in UTF-16 units: a dozen lines. */
const STRETCH = 1000;

/** Where the last sentence of a text begins; in a very long one, where a later stretch of it does: then no sentence ends there. */
function divisionOf(text: string): { readonly at: number; readonly isEnd: boolean } {
  let end = text.length - 1;
  while (end > 0 && !(/\s/.test(text.charAt(end)) && /[.!?]/.test(text.charAt(end - 1)))) end--;
  const stretches = Math.floor((text.length - end) / STRETCH);
  if (stretches < 2) return { at: Math.max(0, end), isEnd: true };
  // The word that stands at the edge is whole before it.
  const edge = text.slice(end + (stretches - 1) * STRETCH).search(/\s/);
  return edge < 0
    ? { at: Math.max(0, end), isEnd: true }
    : { at: end + (stretches - 1) * STRETCH + edge, isEnd: false };
}

/** Characters that {@link REMEMBERED_WORDS} hardly ever take. */
const REMEMBERED_LENGTH = 16 * REMEMBERED_WORDS;

/** The sentences before the one that is typed, with their words. */
interface SentencesBefore {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const lastSentences = remembered((_: Lineage) => new Latest<SentencesBefore>());

/** The last words of what of a paragraph stands before the sentence being typed: the same tokens for as long as that is the same. */
function sentencesBefore(lineage: Lineage, text: string): readonly Token[] {
  return lastSentences(lineage).get(
    (last) => last.text === text,
    () => ({ text: flatCopy(text), tokens: lastTokens(text) }),
  ).tokens;
}

function lastTokens(text: string): readonly Token[] {
  const from = text.length <= REMEMBERED_LENGTH ? 0 : text.indexOf(' ', text.length - REMEMBERED_LENGTH);
  const tokens = tokenize(text.slice(Math.max(0, from))).slice(-REMEMBERED_WORDS);
  return from <= 0 ? tokens : tokens.map((token) => ({ ...token, start: token.start + from, end: token.end + from }));
}

interface Settled {
  readonly paragraphs: readonly Paragraph[];
  readonly words: WrittenWords;
}

/** What stood before the sentence typed in last, by the lineage of a draft: from one letter, and so one version, to the next it is the same. */
const lastSettled = remembered((_: Lineage) => new Latest<Settled>());

function settledWords({ lineage }: Draft, paragraphs: readonly Paragraph[], first: number): WrittenWords {
  const { words } = lastSettled(lineage).get(
    (last) => last.words.first === first && areSame(last.paragraphs, paragraphs),
    () => ({ paragraphs, words: writtenWords(paragraphs, first) }),
  );
  return words;
}

/** Tokens are compared as objects: a paragraph that did not change keeps its own from version to version. */
function areSame(some: readonly Paragraph[], others: readonly Paragraph[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ tokens, start }, at) => tokens === others[at]!.tokens && start === others[at]!.start)
  );
}

function writtenWords(paragraphs: readonly Paragraph[], first: number): WrittenWords {
  const keys: string[] = [];
  const edges: number[] = [];
  for (const { tokens, start } of paragraphs) {
    for (const token of tokens) {
      if (token.breaks) {
        keys.push('');
        edges.push(0, 0);
      }
      keys.push(token.key);
      edges.push(start + token.start, start + token.end);
    }
  }
  return { ...placeWords(keys, first), edges };
}
