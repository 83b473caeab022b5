import { LETTER } from '../text/letters';
import { type Span } from '../text/span';

/** An amount of time or words as a text states it. */
export interface Quantity {
  /** Where it stands in the text. */
  readonly span: Span;
  /** Seconds, for an amount of time. */
  readonly seconds?: number;
  /** Words, for "400 words". */
  readonly words?: number;
  /** Whether it is an adjective that needs a noun: "three-minute". */
  readonly attributive: boolean;
}

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const LARGER: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const NUMBER_WORD = `(?:forty-five|${[...SMALL.slice(1), ...Object.keys(LARGER)].join('|')})`;
/** Hundreds are for words: "three hundred and fifty", "1,200". */
const HUNDREDS = String.raw`\d[,\u00A0]\d{3}|(?:${SMALL.slice(1, 10).join('|')})[\s-]hundred(?:\s+and\s+(?:${Object.keys(LARGER).join('|')}))?`;
const NUMBER = String.raw`(?:${HUNDREDS}|\d{1,4}(?::\d{2}|[.,]\d{1,2}|\s?[½¼¾])?|${NUMBER_WORD}(?:[\s-]and[\s-]a[\s-]half)?|an?(?=\s+minute)|half\s+a)`;
/** The number, repeated in figures or words as in "four (4)" or "5 (five)", and a range's upper end as in "3 to 5". */
const AMOUNT = String.raw`(?:${NUMBER}\s*(?:-|–|to|or)\s*)?(?<number>${NUMBER})(?:\s*\((?:${NUMBER})\))?`;
const MINUTES = String.raw`(?:minutes?|mins?\b\.?|′)`;
const SECONDS = String.raw`(?:seconds?|secs?\b\.?|″)`;
const QUANTITY = new RegExp(
  String.raw`(?<![${LETTER}\d.,:/-])${AMOUNT}[\s-]*(?:(?<minutes>${MINUTES})(?:(?:\s+and)?\s+(?<extra>${NUMBER})[\s-]*(?:${SECONDS}|s\b))?|(?<seconds>${SECONDS})|(?<words>words?))(?![${LETTER}\d])`,
  'gi',
);

/** Every amount of minutes, seconds or words in a text, in order. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const g = match.groups!;
    const number = valueOf(g['number']!);
    if (!(number > 0)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const unit = match[0];
    const attributive = /[\s-](?:minute|min|second|word)$/i.test(unit) && !/^(?:1|one|an?)\b/i.test(unit);
    if (g['words'] !== undefined) found.push({ span, words: number, attributive });
    else {
      const seconds =
        g['minutes'] !== undefined ? number * 60 + (g['extra'] === undefined ? 0 : valueOf(g['extra'])) : number;
      found.push({ span, seconds: Math.round(seconds), attributive: attributive || /^(?:one|1)-minute$/i.test(unit) });
    }
  }
  return found;
}

/** The value of a number in figures or words; NaN where it is neither. */
function valueOf(text: string): number {
  const number = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const clock = /^(\d{1,2}):(\d{2})$/.exec(number);
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60;
  if (number === 'half a') return 0.5;
  const hundreds = /^(\w+)[\s-]hundred(?: and (.+))?$/.exec(number);
  if (hundreds !== null) return 100 * valueOf(hundreds[1]!) + (hundreds[2] === undefined ? 0 : valueOf(hundreds[2]));
  if (/^\d[, ]\d{3}$/.test(number)) return Number(number.replace(/[, ]/, ''));
  if (number === 'a' || number === 'an') return 1;
  const half = /^(.*?)[\s-]and[\s-]a[\s-]half$/.exec(number);
  if (half !== null) return valueOf(half[1]!) + 0.5;
  const fraction = /^(\d+) ?([½¼¾])$/.exec(number);
  if (fraction !== null) return Number(fraction[1]) + { '½': 0.5, '¼': 0.25, '¾': 0.75 }[fraction[2]!]!;
  const small = SMALL.indexOf(number);
  return small >= 0 ? small : (LARGER[number] ?? Number(number.replace(',', '.')));
}
