import { cleanBlockAt } from '../corpus/placeLabel';
import type { Block, SourceDocument } from '../corpus/sourceDocument';
import { functionWords } from '../text/functionWords';
import type { Span } from '../text/span';
import { tokenKey } from '../text/tokens';
import { isClose, type Laid, layWithin } from './passages';
import type { QuotedWord } from './quotedWords';

/** Paragraphs, the likeliest ones, on which words are laid that the index leads to no place of a document. */
const MOST_LAID = 3;

/** A paragraph of a document that has some of the telling words of a quotation, and which. */
export interface LikelyBlock {
  readonly block: Block;
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
    found.set(block, shared.add(tokenKey(word)));
  }
  return Array.from(found, ([block, shared]) => ({ block, shared })).sort((a, b) => b.shared.size - a.shared.size);
}

/** Finds the words of a quotation that do more than bind others together; `undefined` where it has none. */
export function tellingWords(quoted: readonly QuotedWord[]): RegExp | undefined {
  const telling = new Set(quoted.map(({ key }) => key).filter((key) => !functionWords.has(key)));
  // Keys are letters, figures and what joins them: nothing a pattern reads otherwise.
  const words = Array.from(telling, (key) => key.replace(/[^\p{L}\p{M}\p{N}]/gu, '.'));
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
