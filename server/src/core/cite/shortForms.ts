import { type Catalogue } from '../lexicon/catalogue';
import { shortFormRows } from '../lexicon/shortForms';
import type { Span } from '../text/span';
import type { Citation } from './citation';

/** A mention of a resolution or document without its number: "the Strategy", "the sixth review", "that resolution". */
export interface ShortForm {
  /** UTF-16 offsets into the text searched. */
  readonly span: Span;
  /** What it stands for, without a year: "A/RES/60/288", "S/RES/2396". */
  readonly symbol: string;
  /** The mention before it that it refers back to, where it does so by its place. */
  readonly antecedent?: Span;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ORDINAL = `(?:${ORDINALS.join('|')})`;
/** White space inside a name: a line may end there. */
const GAP = String.raw`[ \t\u00A0]*(?:\r?\n)?[ \t\u00A0]*`;
const BETWEEN = String.raw`(?:[ \t\u00A0]+(?:\r?\n)?[ \t\u00A0]*|\r?\n[ \t\u00A0]*)`;

/** How far back "that resolution" looks for what it means: about a long paragraph. */
const REACH = 1500;

/**
 * The short forms of a text, in text order, each with what it stands for; `citations` are those found in the same text.
 * A short form that the text gives no ground for is left out: "the Strategy" after another strategy was named, "the Plan of
 * Action" where no plan was, a review where no Strategy is spoken of, "that resolution" with no resolution before it.
 */
export function findShortForms(
  text: string,
  citations: readonly Citation[],
  catalogue: Catalogue,
): readonly ShortForm[] {
  return [...namedForms(text), ...reviews(text, catalogue), ...backReferences(text, citations)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Full names and the short forms they give ground for. */
function* namedForms(text: string): Generator<ShortForm> {
  for (const { symbol, names, short } of shortFormRows()) {
    const noun = short.replace(/^the /, '');
    const full = names.map((name) => spelled(name)).join('|');
    const pattern = new RegExp(
      `(?<full>${full})|(?<other>\\b${spelled(noun)}${BETWEEN}(?:on|for|to)\\b)|\\b[Tt]he${BETWEEN}${spelled(noun)}\\b(?!${BETWEEN}(?:on|for|to)\\b)`,
      'g',
    );
    // The Strategy is what the documents of this field are about: it needs no introduction. A plan of action does.
    let meant = symbol.startsWith('A/RES/');
    for (const match of text.matchAll(pattern)) {
      const { full: named, other } = match.groups ?? {};
      if (other !== undefined) meant = false;
      else if (named !== undefined) meant = true;
      if (meant && other === undefined) yield { span: spanOf(match), symbol };
    }
  }
}

/** "the sixth review", "the seventh review resolution", "the fifth and sixth reviews": of the Strategy, where it is spoken of. */
function* reviews(text: string, { resolutions }: Catalogue): Generator<ShortForm> {
  if (!/\bStrategy\b/.test(text)) return;
  const list = new RegExp(
    `\\b${ORDINAL}(?:(?:,|${BETWEEN}and)${BETWEEN}${ORDINAL}){0,8}${BETWEEN}(?:biennial${BETWEEN})?reviews?\\b(?:${BETWEEN}resolutions?\\b)?`,
    'gi',
  );
  const one = new RegExp(`\\b${ORDINAL}\\b`, 'gi');
  for (const match of text.matchAll(list)) {
    const numbers = [...match[0].matchAll(one)];
    for (const [index, number] of numbers.entries()) {
      const review = ORDINALS.indexOf(number[0].toLowerCase()) + 1;
      const row = resolutions.find(({ strategyReview }) => strategyReview === review);
      if (!row) continue;
      const start = match.index + number.index;
      const last = index === numbers.length - 1;
      yield {
        span: { start, end: last ? match.index + match[0].length : start + number[0].length },
        symbol: row.symbol,
      };
    }
  }
}

/** "that resolution": the resolution named last. */
function* backReferences(text: string, citations: readonly Citation[]): Generator<ShortForm> {
  const resolutions = citations.filter(({ kind, symbol }) => kind === 'resolution' && symbol !== undefined);
  const pattern = new RegExp(
    `\\b(?:that|this|the${BETWEEN}(?:same|said|latter))${BETWEEN}resolution\\b(?!${GAP}[\\d(])`,
    'gi',
  );
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    while (next < resolutions.length && resolutions[next]!.span.end <= match.index) next++;
    const before = resolutions[next - 1];
    if (!before?.symbol || match.index - before.span.end > REACH) continue;
    yield { span: spanOf(match), symbol: before.symbol, antecedent: before.span };
  }
}

/** A name as a pattern: any white space between its words, either apostrophe. */
function spelled(name: string): string {
  return name.replace(/ /g, BETWEEN).replace(/'/g, "['’]");
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
