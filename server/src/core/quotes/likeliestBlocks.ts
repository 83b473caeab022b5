import { cleanBlockAt } from '../source/placeLabel';
import type { Block, SourceDocument } from '../source/sourceDocument';
import { functionWords } from '../text/functionWords';
import type { Span } from '../text/span';
import { tokenKey } from '../text/tokens';
import { isClose, type Laid, layWithin } from './passages';
import type { QuotedWord } from './quotedWords';

/** Paragraphs, the likeliest ones, on which words are laid that the index leads to no place of a document. */
const MOST_LAID = 3;

/** A paragraph of a document that has some of the telling words of a quotation. */
export interface LikelyBlock {
  readonly block: Block;
  /** The words by their stems. */
  readonly shared: ReadonlySet<string>;
}

/** The paragraphs of a document that have most of the telling words of a quotation, from the likeliest on. Reads the document once. */
export function likeliestBlocks(document: SourceDocument, quoted: readonly QuotedWord[]): readonly LikelyBlock[] {
  const pattern = tellingWords(quoted);
  if (!pattern) return [];
  const found = new Map<Block, Set<string>>();
  for (const { 0: word, index } of document.clean.text.matchAll(pattern)) {
    const block = cleanBlockAt(document, index);
    if (!block) continue;
    const shared = found.get(block) ?? new Set();
    found.set(block, shared.add(tellingStem(word)));
  }
  return Array.from(found, ([block, shared]) => ({ block, shared })).sort((a, b) => b.shared.size - a.shared.size);
}

/** Letters of a word that may have another ending: "laboratory" and "laboratories" are one word here. */
const LEAST_STEM = 4;
const ENDING = String.raw`\p{L}{0,3}`;

/** What a word that {@link tellingWords} finds is counted by, whatever its ending. */
export function tellingStem(word: string): string {
  return tokenKey(word).slice(0, LEAST_STEM);
}

/** Finds the words of a quotation that do more than bind others together, with any ending; `undefined` where it has none. */
export function tellingWords(quoted: readonly QuotedWord[]): RegExp | undefined {
  const telling = new Set(quoted.map(({ key }) => key).filter((key) => !functionWords.has(key)));
  const words = Array.from(telling, (key) => {
    const stem = key.length > LEAST_STEM ? key.replace(/(?:ies|es|ed|ing|s|y)$/, '') : key;
    // Keys are letters, figures and what joins them: nothing else is left that a pattern reads otherwise.
    return stem.replace(/[^\p{L}\p{M}\p{N}]/gu, '.') + (stem.length >= LEAST_STEM ? ENDING : '');
  });
  return words.length === 0
    ? undefined
    : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'giu');
}

/** The words laid where they are close in a document that is named, though the index does not lead there: all of them are frequent. */
export function closeOnes(
  document: SourceDocument,
  quoted: readonly QuotedWord[],
  joints: ReadonlySet<number>,
): readonly Laid[] {
  const length = quoted.at(-1)!.end - quoted[0]!.start;
  const around = ({ start, end }: Span): Span => ({ start: start - length, end: end + length });
  return likeliestBlocks(document, quoted)
    .slice(0, MOST_LAID)
    .flatMap(({ block }) => layWithin(quoted, document, around(block.span), joints) ?? [])
    .filter((laid) => isClose(quoted, laid));
}
