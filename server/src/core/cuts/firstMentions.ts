import { type Draft } from '../draft/draft';
import { acronymsOf } from '../named/acronyms';
import { type Span } from '../text/span';

/** Somebody by a title: the last word is what they are called by later. */
const TITLED =
  /\b(?:Mr|Ms|Mrs|Dr|Sir|Sheikh|Judge|Professor|Ambassador|President|Minister|Secretary-General|Director|Commissioner)\.?\s+(?:\p{Lu}[\p{L}’'.-]*\s+){0,3}(\p{Lu}[\p{L}’'-]+)/gu;
/** "the Plan": one word with a capital, which stands for a longer name. */
const SHORT = /\b[Tt]he\s+(\p{Lu}\p{Ll}{3,})\b(?!\s+(?:\p{Lu}|of\b|for\b|on\b|against\b))/gu;

const YEAR = /(?<![\d/.-])(?:19|20)\d\d(?![\d/])/g;
const CAPITAL = /(?<![\p{L}-])\p{Lu}[\p{L}’'-]+/gu;
/** What needs no introduction at the United Nations. */
const KNOWN: ReadonlySet<string> = new Set(
  'Government Council Assembly Organization Secretariat Charter Chair President Members States Minister World'.split(
    ' ',
  ),
);

/** Whether what is said later hangs on words of a draft: they bring in a name that is used in short after them, or alone use a short form. */
export function firstMentionsIn(draft: Draft): (span: Span) => boolean {
  const { text } = draft;
  const firsts = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(CAPITAL)) if (!firsts.has(word)) firsts.set(word, index);
  const lasts = new Map<string, number>();
  for (const pattern of [TITLED, SHORT])
    for (const { 1: word, index, 0: whole } of text.matchAll(pattern))
      if (!KNOWN.has(word!)) lasts.set(word!, index + whole.length - word!.length);
  const places = [...lasts].flatMap(([word, last]) => {
    const first = firsts.get(word);
    return first !== undefined && first < last ? [{ first, last }] : [];
  });
  const acronyms = acronymsOf(draft);
  const years = [...text.matchAll(YEAR)].map(({ index }) => index);
  return ({ start, end }) => {
    const isIn = (at: number): boolean => start <= at && at < end;
    // The years that a draft gives say of what time it speaks: one is left.
    const isTimeless = years.length > 0 && years.every(isIn);
    return (
      isTimeless ||
      places.some(({ first, last }) => isIn(first) && !isIn(last)) ||
      acronyms.some(({ definitions, uses }) => {
        const defined = definitions.map(({ acronym }) => isIn(acronym.start));
        const used = uses.map(({ span }) => isIn(span.start));
        if (!defined.includes(true) && !used.includes(true)) return false;
        // All goes, or what is left is still told and still used.
        const isGone = !defined.includes(false) && !used.includes(false);
        const isWhole = !defined.includes(true) && used.includes(false);
        return !isGone && !isWhole && definitions.length > 0;
      })
    );
  };
}
