import type { Catalogue } from '../lexicon/catalogue';
import { remembered } from '../text/memory';
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import type { Sentences } from './quotingSentences';

/** Titles of resolutions and conventions, as their words are compared. Terms are wording that texts do quote. */
const titlesOf = remembered(({ resolutions, entries }: Catalogue): ReadonlySet<string> => {
  const titles = resolutions.flatMap(({ title, libraryTitle }) => [title, libraryTitle]);
  const names = entries.flatMap((entry) => (entry.kind === 'convention' ? [entry.row.name] : []));
  return new Set([...titles, ...names].flatMap((title) => (title === undefined ? [] : [keyOf(tokenize(title))])));
});

/** Whether words are the title of a resolution or convention that the catalogue knows: such a title in quotation marks quotes no text. */
export function isKnownTitle(words: readonly Token[], catalogue: Catalogue): boolean {
  return titlesOf(catalogue).has(keyOf(words));
}

/** Without an article before it. */
function keyOf(words: readonly Token[]): string {
  return words
    .map(({ key }) => key)
    .join(' ')
    .replace(/^the /, '');
}

/** "entitled “…”": what stands in the marks names something. */
const TITLE =
  /\b(?:entitled|titled|called|named|known as|headed|themes?(?: (?:is|was|of))?|titles?|session on|motto|(?:reports?|notes?|letters?|guide|study|handbook|publication|seminar|workshop|event)(?: of the Secretary-General)? on)[\s,:*_]*$/i;

/** Whether a quotation is introduced as what something is called. */
export function isTitle({ masked }: Sentences, { start }: Span): boolean {
  return TITLE.test(masked.slice(Math.max(0, start - 40), start));
}
