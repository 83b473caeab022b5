import { firstEndingAfter, type Span } from './span';

/** "(a)", "(iv)", "(2)", as they stand anywhere in a text. */
const BRACKETED = String.raw`\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)`;
/** What a paragraph or item can open with beside that: "a)", "2.", "2 (c)", "•". */
const OPENING = String.raw`(?:${BRACKETED}|\d{1,3}[.)]|\d{1,3}(?=\s{1,8}\([a-z]{1,2}\)\s)|[a-z][.)]|[•·▪●○◦‣])`;
/** The end of the text: what is quoted breaks off there. */
const END = String.raw`\s{0,8}$(?![^])`;
/** A label within a paragraph. A paragraph number counts only before a capital letter, so that "in 2014: 3 of them" keeps its figure. */
const INNER = String.raw`(?:${BRACKETED}|\d{1,3}\.(?=\s{1,8}(?:\([a-z]{1,2}\)\s{1,8})?\p{Lu}|${END})|[a-z]\)|[•▪●○◦‣])`;
const EMPHASIS = String.raw`[*_]{0,3}`;
/**
 * Marks behind which an item begins within a paragraph. A bracket with a comma is none of them: a list of places goes on behind it,
 * as in "paragraphs 1 (a), (b) and (c)".
 */
const BEHIND = String.raw`(?<=(?:[;:.—–…]|[.…]\]|[^)\s],)\s{1,8}(?:(?:and|or)\s{1,8})?|,\s{1,8}(?=\d))`;
/** What follows the label of an item. Behind a reference other words follow: "(a) of that paragraph", "(a) to (c)". */
const BEFORE = String.raw`(?=\s{1,8}(?!(?:(?:and|or|of|above|below|thereof)\b|to\s{1,8}\())[\p{L}\p{N}“‘"'[…]|${END})`;
const LABELS = new RegExp(
  String.raw`(?:(?<=^[\s>"“„«]{0,8})${EMPHASIS}${OPENING}${EMPHASIS}(?:\s{1,8}${EMPHASIS}${BRACKETED}${EMPHASIS}(?=\s))*|${BEHIND}${INNER}(?:\s{1,8}${BRACKETED}(?=\s))*)${BEFORE}`,
  'gmu',
);

/**
 * The labels of list items and paragraphs that a text sets out, "(a)", "(ii)", "2.", "2 (c)", "•", in text order, without the space
 * behind them. "paragraph 2 (a) above" is a reference and has none. Runs of white space are bounded, so that no text makes it slow.
 */
export function listLabels(text: string): readonly Span[] {
  return Array.from(text.matchAll(LABELS), ({ 0: label, index }) => ({ start: index, end: index + label.length }));
}

/** The words that stand in none of the labels; both in text order. */
export function outsideLabels<T extends Span>(words: readonly T[], labels: readonly Span[]): readonly T[] {
  if (labels.length === 0) return words;
  return words.filter(({ start }) => {
    const label = labels[firstEndingAfter(labels, start, ({ end }) => end)];
    return label === undefined || start < label.start;
  });
}
