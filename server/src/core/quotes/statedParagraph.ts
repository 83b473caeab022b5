import type { Corpus } from '../corpus/corpus';
import { cleanBlockAt, placeNumber } from '../source/placeLabel';
import type { SourceDocument } from '../source/sourceDocument';
import { tokenize } from '../text/tokens';
import { namedDocuments } from './namedDocuments';
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
  const { attribution, quoting } = quotation;
  const stated = moreExact(attribution?.paragraph, quoting?.paragraph);
  const isOfNamed =
    passage?.relation === 'named' ||
    ((attribution?.symbol === undefined || attribution.isOpen) &&
      quoting?.symbols.some((symbol) => namedDocuments(corpus, symbol).some(({ id }) => id === passage?.document)));
  const [, number, item] = /^(\d+)(?:\s*\(?([a-z])\))?$/.exec(stated ?? '') ?? [];
  if (stated === undefined || number === undefined || !passage?.isPrimary || !isOfNamed) return undefined;
  if (kind === 'differs' || kind === 'absent') return undefined;
  const document = corpus.document(passage.document);
  const at = document?.clean.cleanOffset(passage.span.start);
  if (document === undefined || at === undefined) return undefined;
  const block = cleanBlockAt(document, at);
  const place = placeNumber(document, block);
  // A recital has no number, and an annex counts its paragraphs anew.
  const [, inNumber, inItem] = /^para\. (\d+)(?: \(([a-z])\))?/.exec(place ?? '') ?? [];
  if (place === undefined || (inNumber === number && (item === undefined || inItem === undefined || inItem === item)))
    return undefined;
  if (numberWithin(document, block?.span.start ?? at, at) === number) return undefined;
  const quoted = quotation.pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  const first = wordsOf(quoted).slice(0, TOLD_BY).join(' ');
  return paragraphs(document, number, item).some((words) => words.includes(` ${first} `))
    ? undefined
    : { stated, place };
}

/** Paragraphs that a file has on one line: "…; 9. Calls upon all States …; 10. Further to counter that threat". */
const INLINE_NUMBER = /[;.:]\s+(\d{1,3})\.\s+(?=\p{Lu})/gu;

/** The number of the paragraph on one line with others in which a place stands; `undefined` where none begins before it. */
function numberWithin({ clean }: SourceDocument, from: number, at: number): string | undefined {
  return Array.from(clean.text.slice(from, at + 1).matchAll(INLINE_NUMBER)).at(-1)?.[1];
}

/** "11 (d)" of "11" and "11 (d)". */
function moreExact(own: string | undefined, around: string | undefined): string | undefined {
  return own === undefined || around?.startsWith(`${own} (`) === true ? around : own;
}

/** The words of all paragraphs of a document with a number, with the items of their lists; of one item alone where a letter is given. */
function paragraphs({ blocks, clean }: SourceDocument, number: string, item: string | undefined): readonly string[] {
  return blocks.flatMap(({ kind, label }, at) => {
    if (kind !== 'paragraph' || label !== number) return [];
    let last = at;
    while (blocks[last + 1]?.kind === 'item') last++;
    if (item !== undefined) {
      const named = blocks.slice(at + 1, last + 1).filter((block) => block.label === item);
      return named.map(({ span }) => ` ${wordsOf(clean.text.slice(span.start, span.end)).join(' ')} `);
    }
    return [` ${wordsOf(clean.text.slice(blocks[at]!.span.start, blocks[last]!.span.end)).join(' ')} `];
  });
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ key }) => key);
}
