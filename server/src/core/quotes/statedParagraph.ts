import type { Corpus } from '../corpus/corpus';
import { cleanBlockAt, placeNumber } from '../source/placeLabel';
import type { SourceDocument } from '../source/sourceDocument';
import { tokenize } from '../text/tokens';
import type { JudgedQuotation } from './verdictsOf';

/** A paragraph that a draft names for words that stand in another. */
export interface StatedParagraph {
  /** The number that the draft names: "3". */
  readonly stated: string;
  /** Where the words stand: "para. 2 (a)". */
  readonly place: string;
}

/** Words of a quotation that must stand in the paragraph that is named for it to be right. */
const TOLD_BY = 6;

/**
 * The paragraph a draft names for a quotation whose words its source has in another; `undefined` where the number is right, where nothing
 * tells, and where the paragraph that is named has the words too.
 */
export function wronglyStatedParagraph(
  text: string,
  { quotation, verdict }: JudgedQuotation,
  corpus: Corpus,
): StatedParagraph | undefined {
  const { passage, kind } = verdict;
  const stated = quotation.attribution?.paragraph;
  if (stated === undefined || !/^\d+$/.test(stated) || passage?.relation !== 'named' || !passage.isPrimary)
    return undefined;
  if (kind === 'differs' || kind === 'absent') return undefined;
  const document = corpus.document(passage.document);
  const at = document?.clean.cleanOffset(passage.span.start);
  if (document === undefined || at === undefined) return undefined;
  const block = cleanBlockAt(document, at);
  const place = placeNumber(document, block);
  // A recital has no number, and an annex counts its paragraphs anew.
  if (place === undefined || /^para\. (\d+)/.exec(place)?.[1] === stated) return undefined;
  const quoted = quotation.pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  const first = wordsOf(quoted).slice(0, TOLD_BY).join(' ');
  return paragraphs(document, stated).some((words) => words.includes(` ${first} `)) ? undefined : { stated, place };
}

/** The words of all paragraphs of a document with a number, with the items of their lists. */
function paragraphs({ blocks, clean }: SourceDocument, number: string): readonly string[] {
  return blocks.flatMap(({ kind, label }, at) => {
    if (kind !== 'paragraph' || label !== number) return [];
    let last = at;
    while (blocks[last + 1]?.kind === 'item') last++;
    return [` ${wordsOf(clean.text.slice(blocks[at]!.span.start, blocks[last]!.span.end)).join(' ')} `];
  });
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ key }) => key);
}
