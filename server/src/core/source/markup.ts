import { isDigit, isLetter } from '../text/letters';
import { type Span } from '../text/span';

/** What a superscript, `<sup>` or `[^n]` in a text stands for: the number of a footnote. */
export interface RawMark {
  readonly number: number;
  readonly span: Span;
}

/** Where the markup of a raw text stands: what a reader does not see. */
export interface Markup {
  /** 1 for every UTF-16 unit that is markup. */
  readonly hidden: Uint8Array;
  /** Footnote marks in raw order; hidden as well. */
  readonly marks: readonly RawMark[];
  /** The numbers of notes that have names, "[^a]", by these. */
  readonly noteNumbers: ReadonlyMap<string, number>;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/**
 * Everything that is markup by itself, whatever stands around it. Bounded repetitions only, and no two branches start alike
 * except by "<" and "[", so the scan is linear.
 */
const MARKUP = new RegExp(
  [
    String.raw`(?<sup><sup>\s{0,3}(?<supNumber>\d{1,3})\s{0,3}</sup>)`,
    String.raw`(?<note>\[\^(?<noteName>[\w-]{1,24})\](?!:))`,
    `(?<raised>[${SUPERSCRIPTS}]{1,3})`,
    String.raw`(?<link>!?\[(?<label>[^[\]\n]{1,400})\]\([^()\n]{0,600}\))`,
    String.raw`(?<tag></?[A-Za-z][A-Za-z0-9]{0,14}(?:\s[^<>]{0,400})?/?>|<!--[^<>]{0,400}-->)`,
    String.raw`(?<auto><(?:https?://|mailto:)[^<>\s]{1,600}>)`,
    String.raw`(?<escape>\\[!-/:-@[-\x60{-~])`,
    String.raw`(?<invisible>[\u00AD\u200B-\u200F\u2060\uFEFF])`,
  ].join('|'),
  'g',
);

/** Finds the markup of a raw text. `paragraphs` are the raw spans within which emphasis pairs up. */
export function findMarkup(raw: string, paragraphs: readonly Span[]): Markup {
  const hidden = new Uint8Array(raw.length);
  const escaped = new Set<number>();
  const marks: RawMark[] = [];
  const noteNumbers = new Map<string, number>();
  let highest = 0;
  const mark = (number: number, span: Span) => {
    highest = Math.max(highest, number);
    marks.push({ number, span });
  };
  const hide = (start: number, end: number) => hidden.fill(1, start, end);

  /** Link labels hold escapes and marks of their own, so they are scanned again from their start. */
  const scan = new RegExp(MARKUP.source, MARKUP.flags);
  for (let match = scan.exec(raw); match !== null; match = scan.exec(raw)) {
    const { index: start, groups: g = {} } = match;
    const end = start + match[0].length;
    if (g['link'] !== undefined) {
      const labelStart = raw.indexOf('[', start) + 1;
      hide(start, labelStart);
      hide(labelStart + g['label']!.length, end);
    } else if (g['auto'] !== undefined) {
      hide(start, start + 1);
      hide(end - 1, end);
    } else if (g['escape'] !== undefined) {
      hide(start, start + 1);
      escaped.add(start + 1);
    } else if (g['raised'] !== undefined) {
      // "m²" and "10⁶" are no notes.
      if (/(?:^|\D)10$|(?:^|[^A-Za-z])[ck]?m$/.test(raw.slice(Math.max(0, start - 3), start))) continue;
      hide(start, end);
      mark(Number(Array.from(match[0], (c) => SUPERSCRIPTS.indexOf(c)).join('')), { start, end });
    } else {
      hide(start, end);
      const name = g['supNumber'] ?? g['noteName'];
      if (name !== undefined) mark(numberOfNote(name), { start, end });
    }
    if (g['link'] !== undefined) scan.lastIndex = raw.indexOf('[', start) + 1;
  }
  for (const paragraph of paragraphs) hideEmphasis(raw, paragraph, hidden, escaped);
  return { hidden, marks, noteNumbers };

  /** Notes with names are numbered in the order of their marks, above those that have numbers so far. */
  function numberOfNote(name: string): number {
    if (/^\d{1,3}$/.test(name)) return Number(name);
    const known = noteNumbers.get(name);
    if (known !== undefined) return known;
    noteNumbers.set(name, highest + 1);
    return highest + 1;
  }
}

/** Hides the delimiters of Markdown emphasis that pair up; a lone asterisk or the underscores of a file name stay. */
function hideEmphasis(raw: string, { start, end }: Span, hidden: Uint8Array, escaped: ReadonlySet<number>): void {
  const open: { readonly char: string; readonly length: number; readonly at: number }[] = [];
  const run = /\*{1,3}|_{1,3}/g;
  const text = raw.slice(start, end);
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    const at = start + match.index;
    const length = match[0].length;
    if (hidden[at] === 1 || escaped.has(at)) continue;
    const char = match[0][0]!;
    const before = raw[at - 1] ?? ' ';
    const after = raw[at + length] ?? ' ';
    const inWord = char === '_' && isWordCharacter(before) && isWordCharacter(after);
    if (inWord) continue;
    const opener = open.findLastIndex((o) => o.char === char && o.length === length);
    if (/\S/.test(before) && opener >= 0) {
      const { at: openAt } = open[opener]!;
      hidden.fill(1, openAt, openAt + length);
      hidden.fill(1, at, at + length);
      open.length = opener;
    } else if (/\S/.test(after) && at + length < end) {
      // A nested run of the same kind is rare; keeping only the latest few bounds the search above.
      if (open.length >= 16) open.shift();
      open.push({ char, length, at });
    }
  }
}

function isWordCharacter(char: string): boolean {
  return isLetter(char) || isDigit(char);
}
