import { functionWords } from '../text/functionWords';

/** What a line may begin with that is made an item by it. */
export type ItemMark = { readonly kind: 'bullet' } | NumberedMark;

interface NumberedMark {
  readonly kind: 'numbered';
  /** What stands around the number: "1.", "1)", "(1)". */
  readonly style: '.' | ')' | '()';
  readonly label: string;
}

const MARK = /^\s*(?:[-*+•▪◦–]|(\d{1,3})([.)])|\(([a-z\d]{1,4})\))\s+\S/;

/** The mark of a list that a line begins with; `undefined` where it begins with none. */
export function itemMark(line: string): ItemMark | undefined {
  const found = MARK.exec(line);
  if (!found) return undefined;
  const [, number, after, bracketed] = found;
  if (number !== undefined) return { kind: 'numbered', style: after as '.' | ')', label: number };
  return bracketed === undefined ? { kind: 'bullet' } : { kind: 'numbered', style: '()', label: bracketed };
}

/** What stands above a line, with no blank line between. */
export interface Above {
  /** The line right above, its end at least. */
  readonly line: string;
  /** The last label of each style, of the items that no other text has parted from the line. */
  readonly labels: ReadonlyMap<string, string>;
}

/** What a number or a letter behind it belongs to, wherever the line is broken. */
const NUMBERED = new RegExp(
  String.raw`(?:^|[^a-z])(?:resolutions?|res\.?|decisions?|documents?|paragraphs?|paras?\.?|sub-?paragraphs?|articles?|arts?\.?|sections?|sects?\.?|chapters?|chap\.|annex(?:es)?|appendix|parts?|pillars?|pages?|pp?\.|footnotes?|notes?|tables?|figures?|items?|questions?|rules?|goals?|targets?|recommendations?|principles?|protocols?|sessions?|meetings?|steps?|nos?\.|numbers?|clauses?|volumes?|vol\.)["”’*_]*$`,
  'i',
);
/** The end of a sentence, or of what a list follows or is made of. */
const ENDED = /[.:;!?…][)\]"”’*_]*$/;
const OPENED = /(?:[,(/–—]|[^\S\n]-)$/;
/** A number of up to three figures at the end of a line, "paragraph 2", "resolution 60/288"; one of four may be a year. */
const SHORT_NUMBER = /(?:^|[^\d])\d{1,3}$/;
const LAST_WORD = /[A-Za-z’'-]+$/;

/**
 * Whether a line with the mark of a list goes on with the sentence above: "resolution 2170⏎(2014)", "paragraph⏎12. We". A list begins
 * at its first number or letter, and goes on with the next.
 */
export function carriesOn(mark: ItemMark, { line, labels }: Above): boolean {
  if (mark.kind === 'bullet') return false;
  const above = line.trimEnd();
  if (NUMBERED.test(above)) return true;
  if (ENDED.test(above) || isNext(labels.get(mark.style), mark.label)) return false;
  if (isYear(mark)) return true;
  if (isFirst(mark)) return mark.style === '()' && SHORT_NUMBER.test(above);
  const word = LAST_WORD.exec(above)?.[0];
  return word === undefined ? OPENED.test(above) || /\d$/.test(above) : functionWords.has(word.toLowerCase());
}

/** Whether a label is a year in brackets, "(2014)": no list is numbered so. */
function isYear({ style, label }: NumberedMark): boolean {
  return style === '()' && /^\d{4}$/.test(label);
}

function isFirst({ label }: NumberedMark): boolean {
  return label === '1' || label === 'a' || label === 'i';
}

/** Roman numerals below twenty. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix'.split(' ');

/** Whether a label follows another one in a list; Markdown lets every item have the same. */
function isNext(before: string | undefined, label: string): boolean {
  if (before === undefined) return false;
  if (before === label || Number(label) === Number(before) + 1) return true;
  const roman = ROMAN.indexOf(before);
  if (roman >= 0 && ROMAN[roman + 1] === label) return true;
  return before.length === 1 && label.length === 1 && label.charCodeAt(0) === before.charCodeAt(0) + 1;
}
