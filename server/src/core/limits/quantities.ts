import { LETTER } from '../text/letters';
import { type Span } from '../text/span';
import { NUMBER, numberValue } from './numberForms';

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

/** The number, repeated in figures or words as in "four (4)" or "5 (five)", and a range's upper end as in "3 to 5". */
const AMOUNT = String.raw`(?:${NUMBER}\s*(?:-|–|to|or)\s*)?(?<number>${NUMBER})(?:\s*\((?:${NUMBER})\))?`;
const MINUTES = String.raw`(?:minutes?|mins?\b\.?|′)`;
const SECONDS = String.raw`(?:seconds?|secs?\b\.?|″)`;
const QUANTITY = new RegExp(
  String.raw`(?<![${LETTER}\d.,:/-])${AMOUNT}[\s-]*(?:(?<minutes>${MINUTES})(?:(?:\s+and)?\s+(?<extra>${NUMBER})[\s-]*(?:${SECONDS}|s\b))?|(?<seconds>${SECONDS})|(?<words>words?))(?![${LETTER}\d])`,
  'gi',
);

/** Most sentences have no unit, and a search for a number at each of their words takes its time. */
const SOME_UNIT = /min|sec|word|[′″]/i;

/** Every amount of minutes, seconds or words in a text, in order. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!SOME_UNIT.test(text)) return found;
  for (const match of text.matchAll(QUANTITY)) {
    const g = match.groups!;
    const number = numberValue(g['number']!);
    if (!(number > 0)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const unit = match[0];
    const attributive = /[\s-](?:minute|min|second|word)$/i.test(unit) && !/^(?:1|one|an?)\b/i.test(unit);
    if (g['words'] !== undefined) found.push({ span, words: number, attributive });
    else {
      const seconds =
        g['minutes'] !== undefined ? number * 60 + (g['extra'] === undefined ? 0 : numberValue(g['extra'])) : number;
      found.push({ span, seconds: Math.round(seconds), attributive: attributive || /^(?:one|1)-minute$/i.test(unit) });
    }
  }
  return found;
}
