import { LETTER } from '../text/letters';
import { type Span } from '../text/span';
import { NUMBER, numberValue } from './numberForms';

/** An amount of time, words or pages as a text states it: one of the three. */
export interface Quantity {
  /** Where it stands in the text. */
  readonly span: Span;
  /** Seconds, for an amount of time. */
  readonly seconds?: number;
  /** Words, for "400 words". */
  readonly words?: number;
  /** Pages, for "two pages". */
  readonly pages?: number;
  /** Whether it is an adjective that needs a noun: "three-minute". */
  readonly attributive: boolean;
  /** Whether its unit is that of an amount before it: "five minutes for groups, three for others". */
  readonly isElided?: boolean;
}

/** The number, repeated in figures or words as in "four (4)" or "5 (five)", and a range's upper end as in "3 to 5", "between 2 and 3". */
const AMOUNT = String.raw`(?:(?!(?:twenty|thirty|forty|fifty)-five\b)${NUMBER}\s*(?:-|–|to|or)\s*|(?<=\bbetween\s)${NUMBER}\s+and\s+)?(?<number>${NUMBER})(?:\s*\((?:${NUMBER})\))?`;
/** Also 3′ and 90″, with whatever mark stands for the prime. */
const MINUTES = String.raw`(?:minutes?|mins?\b\.?|′|(?<=\d)['’](?!['’]))`;
const SECONDS = String.raw`(?:seconds?|secs?\b\.?|″|(?<=\d)(?:''|’’))`;
/** "100 words a minute" is a pace. */
const WORDS = String.raw`words?(?!\s*(?:\/|(?:per|a|each|every)\s+)(?:minute|page|line)\b)`;
const QUANTITY = new RegExp(
  String.raw`(?<![${LETTER}\d.,:/-])${AMOUNT}[\s-]*(?:(?<minutes>${MINUTES})(?:(?:(?:\s+and)?\s+|(?<=['’′]))(?<extra>${NUMBER})[\s-]*(?:${SECONDS}|s\b|["”]|(?<=\b(?:15|30|45))(?=\s*(?:[.;,)]|$)))|(?<half>\s+and\s+a\s+half\b))?|(?<seconds>${SECONDS})|(?<words>${WORDS})|(?<pages>(?:(?:typed|typewritten|printed|written|(?:double|single)-spaced|A4|standard)\s+)?pages?))(?![${LETTER}\d])`,
  'gi',
);
/** "up to five;", "three for observers": a number alone behind a bound, before nothing that could be counted. */
const ELIDED = new RegExp(
  String.raw`(?<=\b(?:(?:answer|respond|reply)\s+in|than|up to|at most|maximum of|limited to|to|for|within|under|exceed|exceeding|and|also|panell?ists|speakers|delegations|ministers|observers|groups|moderators?|chairs?|others|states|organizations|ngos|experts)\s|[,:]\s)(?<number>${NUMBER})(?=\s*(?:[.,;)]|$)|\s+(?:for|each|while|but)\b)`,
  'gi',
);

/** Most sentences have no unit, and a search for a number at each of their words takes its time. */
const SOME_UNIT = /min|sec|word|page|[′″]|\d['’]/i;

/** Every amount of minutes, seconds, words or pages in a text, in order. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!SOME_UNIT.test(text)) return found;
  for (const match of text.matchAll(QUANTITY)) {
    const g = match.groups!;
    const number = numberValue(g['number']!);
    if (!(number > 0)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const unit = match[0];
    const isOne = /^(?:1|one|an?)\b/i.test(unit);
    const attributive = /(?:[\s-](?:minute|second|word|page)|-min)$/i.test(unit) && !isOne;
    if (g['words'] !== undefined) found.push({ span, words: number, attributive });
    else if (g['pages'] !== undefined)
      found.push({ span, pages: number, attributive: attributive || /^(?:one|1)-page$/i.test(unit) });
    else {
      const seconds = g['minutes'] !== undefined ? number * 60 + secondsBeside(g['extra'], g['half']) : number;
      found.push({ span, seconds: Math.round(seconds), attributive: attributive || /^(?:one|1)-minute$/i.test(unit) });
    }
  }
  return withElided(text, found);
}

/** "2 minutes 30 seconds", 2'30", "a minute and a half": what stands behind the minutes. */
function secondsBeside(extra: string | undefined, half: string | undefined): number {
  return extra === undefined ? (half === undefined ? 0 : 30) : numberValue(extra);
}

/** "five and" (three minutes, respectively): the first of two numbers that share a unit. */
const FIRST_OF_TWO = new RegExp(String.raw`(?<![${LETTER}\d.,:/-])(?<number>${NUMBER})\s*,?\s+and\s+$`, 'i');

function withFirstOfTwo(text: string, found: readonly Quantity[]): readonly Quantity[] {
  if (!/\brespectively\b/i.test(text)) return found;
  return found.flatMap((quantity): readonly Quantity[] => {
    const { span, seconds, words, pages } = quantity;
    const from = Math.max(0, span.start - 40);
    const first = FIRST_OF_TWO.exec(text.slice(from, span.start));
    const number = numberValue(first?.groups!['number'] ?? '');
    if (!first || !(number > 0)) return [quantity];
    const start = from + first.index;
    const own = { span: { start, end: start + first.groups!['number']!.length }, attributive: false };
    const isOfMinutes = /min|['’′]/i.test(text.slice(span.start, span.end));
    if (seconds !== undefined) return [{ ...own, seconds: Math.round(isOfMinutes ? number * 60 : number) }, quantity];
    return [
      words === undefined && pages !== undefined ? { ...own, pages: number } : { ...own, words: number },
      quantity,
    ];
  });
}

/** With the numbers whose unit is that of the amount of time before them, or of the one beside them. */
function withElided(text: string, stated: readonly Quantity[]): Quantity[] {
  const found = withFirstOfTwo(text, stated);
  if (!found.some(({ seconds }) => seconds !== undefined)) return [...found];
  const elided: Quantity[] = [];
  let at = 0;
  let before: Quantity | undefined;
  for (const match of text.matchAll(ELIDED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    for (; found[at] !== undefined && found[at]!.span.end <= span.start; at++)
      if (found[at]!.seconds !== undefined) before = found[at];
    const next = found[at];
    if (!before || (next !== undefined && next.span.start < span.end)) continue;
    const isOfMinutes = /min|['’′]/i.test(text.slice(before.span.start, before.span.end));
    const number = numberValue(match.groups!['number']!);
    if (number > 0)
      elided.push({
        span,
        seconds: Math.round(isOfMinutes ? number * 60 : number),
        attributive: false,
        isElided: true,
      });
  }
  return [...found, ...elided].sort((a, b) => a.span.start - b.span.start);
}
