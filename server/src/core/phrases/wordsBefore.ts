import type { Draft, Lineage } from '../draft/draft';
import { Latest } from '../text/latest';
import { remembered } from '../text/memory';
import type { Token } from '../text/tokens';
import { placeBehind, type PlacedWords, placeWords } from './placedWords';

/** Words of a draft, with where each is written. */
export interface WrittenWords extends PlacedWords {
  /** UTF-16 offsets into the draft at which each of `keys` begins and ends, one after the other; 0 for ''. */
  readonly edges: readonly number[];
}

/** The last words of a draft before a cursor. */
export interface WordsBefore {
  /** Those of paragraphs that are not being typed. */
  readonly settled: WrittenWords;
  /** Those of the paragraph that is, at the places that follow; none where the cursor is behind a paragraph. */
  readonly typed: WrittenWords;
}

/** Words of the draft that are looked at: what was written pages ago says little of what comes next. */
const REMEMBERED_WORDS = 2000;

interface Paragraph {
  readonly tokens: readonly Token[];
  /** UTF-16 offsets in the draft. */
  readonly start: number;
  readonly end: number;
}

/**
 * The last words of `draft` before `offset`, at places from `first` on, without one that is being typed there. From one letter to the next the
 * settled ones are not read again.
 */
export function wordsBefore(
  draft: Draft,
  { offset, first }: { readonly offset: number; readonly first: number },
): WordsBefore {
  const paragraphs = paragraphsBefore(draft, offset);
  const last = paragraphs.at(-1);
  if (!last || last.end < offset) {
    const settled = settledWords(draft, paragraphs, first);
    return { settled, typed: writtenWords([], placeBehind(settled)) };
  }
  const settled = settledWords(draft, paragraphs.slice(0, -1), first);
  const tokens = last.tokens.filter(({ end }) => last.start + end < offset);
  return { settled, typed: writtenWords([{ ...last, tokens }], placeBehind(settled)) };
}

function paragraphsBefore(draft: Draft, offset: number): readonly Paragraph[] {
  const blocks = draft.blocks.filter(
    ({ kind, span }) => span.start < offset && kind !== 'front-matter' && kind !== 'code' && kind !== 'comment',
  );
  let first = blocks.length;
  for (let words = 0; first > 0 && words < REMEMBERED_WORDS; first--)
    words += draft.facts(blocks[first - 1]!).tokens.length;
  return blocks
    .slice(first)
    .map((block) => ({ tokens: draft.facts(block).tokens, start: block.span.start, end: block.span.end }));
}

interface Settled {
  readonly paragraphs: readonly Paragraph[];
  readonly words: WrittenWords;
}

/** What stood before the paragraph typed in last, by the lineage of a draft: from one letter, and so one version, to the next it is the same. */
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
