import { type ShortFormRow, shortFormRows } from '../lexicon/shortForms';
import { lazy } from '../text/lazy';
import { shiftSpan, type Span } from '../text/span';
import { ordinalWords } from '../text/smallNumberWords';

/** Words that may stand for a resolution or document, whatever the rest of the text gives ground for. */
export type WrittenShortForm =
  /** The full name of a document, its short form, or the noun of it followed by "on", "for" or "to": another document. */
  | { readonly kind: 'full' | 'short' | 'other'; readonly span: Span; readonly row: ShortFormRow }
  /** "the sixth review": 6. */
  | { readonly kind: 'review'; readonly span: Span; readonly review: number }
  /** "that resolution". */
  | { readonly kind: 'back'; readonly span: Span };

/** What a stretch of text has of them. */
export interface WrittenShortForms {
  /** Those of each kind in text order. */
  readonly forms: readonly WrittenShortForm[];
  /** Whether it speaks of a Strategy: what is reviewed is that. */
  readonly saysStrategy: boolean;
}

const ORDINAL = `(?:${ordinalWords.slice(1).join('|')})`;
/** White space inside a name: a line may end there. */
const GAP = String.raw`[ \t\u00A0]*(?:\r?\n)?[ \t\u00A0]*`;
const BETWEEN = String.raw`(?:[ \t\u00A0]+(?:\r?\n)?[ \t\u00A0]*|\r?\n[ \t\u00A0]*)`;

const NONE: WrittenShortForms = { forms: [], saysStrategy: false };

/** What may be short forms in a text, or in a paragraph of one: no name runs over paragraphs. Linear. */
export function writtenShortForms(text: string): WrittenShortForms {
  const named = namedPatterns().filter(({ noun }) => text.includes(noun));
  const mayReview = /reviews?\b/i.test(text);
  const mayReferBack = /resolution\b/i.test(text);
  const saysStrategy = /\bStrategy\b/.test(text);
  if (named.length === 0 && !mayReview && !mayReferBack) return saysStrategy ? { ...NONE, saysStrategy } : NONE;
  return {
    forms: [
      ...named.flatMap(({ row, pattern }) => namedForms(text, row, pattern)),
      ...(mayReview ? reviews(text) : []),
      ...(mayReferBack ? backReferences(text) : []),
    ],
    saysStrategy,
  };
}

/** A written form moved further on in a text. */
export function shiftWrittenForm(form: WrittenShortForm, by: number): WrittenShortForm {
  return { ...form, span: shiftSpan(form.span, by) };
}

const namedPatterns = lazy(() =>
  shortFormRows().map((row) => {
    const short = row.short.replace(/^the /, '');
    const full = row.names.map((name) => spelled(name)).join('|');
    const pattern = new RegExp(
      `(?<full>${full})|(?<other>\\b${spelled(short)}${BETWEEN}(?:on|for|to)\\b)|\\b[Tt]he${BETWEEN}${spelled(short)}\\b(?!${BETWEEN}(?:on|for|to)\\b)`,
      'g',
    );
    // Its first word is in every form of it.
    return { row, noun: short.split(' ')[0]!, pattern };
  }),
);

function namedForms(text: string, row: ShortFormRow, pattern: RegExp): readonly WrittenShortForm[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const { full, other } = match.groups ?? {};
    return { kind: full !== undefined ? 'full' : other !== undefined ? 'other' : 'short', span: spanOf(match), row };
  });
}

const REVIEWS = new RegExp(
  `\\b${ORDINAL}(?:(?:,|${BETWEEN}and)${BETWEEN}${ORDINAL}){0,8}${BETWEEN}(?:biennial${BETWEEN})?reviews?\\b(?:${BETWEEN}resolutions?\\b)?`,
  'gi',
);
const ONE_REVIEW = new RegExp(`\\b${ORDINAL}\\b`, 'gi');

/** "the sixth review", "the seventh review resolution", "the fifth and sixth reviews". */
function reviews(text: string): readonly WrittenShortForm[] {
  return Array.from(text.matchAll(REVIEWS)).flatMap((match) => {
    const numbers = [...match[0].matchAll(ONE_REVIEW)];
    return numbers.map((number, index): WrittenShortForm => {
      const start = match.index + number.index;
      const isLast = index === numbers.length - 1;
      return {
        kind: 'review',
        span: { start, end: isLast ? match.index + match[0].length : start + number[0].length },
        review: ordinalWords.indexOf(number[0].toLowerCase()),
      };
    });
  });
}

const BACK = new RegExp(
  `\\b(?:that|this|the${BETWEEN}(?:same|said|latter))${BETWEEN}resolution\\b(?!${GAP}[\\d(])`,
  'gi',
);

function backReferences(text: string): readonly WrittenShortForm[] {
  return Array.from(text.matchAll(BACK), (match) => ({ kind: 'back', span: spanOf(match) }));
}

/** A name as a pattern: any white space between its words, either apostrophe. */
function spelled(name: string): string {
  return name.replace(/ /g, BETWEEN).replace(/'/g, "['’]");
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
