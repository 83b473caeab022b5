import { listLabels } from '../text/listLabels';
import { LINKS, NOTE_MARKS, TAGS } from '../text/pageMarks';
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';

/** A word that a quotation claims to have from its source. */
export interface QuotedWord extends Token {
  /** Another form under which it may stand there: of a word that the end of a line cuts, the one with its hyphen. */
  readonly other?: string;
  /** Of a word whose ending the author put in brackets, "call[s]": what stands outside. */
  readonly stem?: string;
}

/** What an author put in square brackets. */
export interface Insertion {
  /** With its brackets, in the draft. */
  readonly span: Span;
  /** How many of the fragment's words stand before it. */
  readonly at: number;
  /** Its words, as the index compares them; none for "[sic]" and notes on the quotation itself. */
  readonly keys: readonly string[];
}

/** A stretch of a quotation between two omissions. */
export interface QuotedFragment {
  readonly words: readonly QuotedWord[];
  readonly insertions: readonly Insertion[];
}

/** A quotation as its words are compared. */
export interface QuotedText {
  /** What stands between omissions; one without words at either end is left out. */
  readonly fragments: readonly QuotedFragment[];
  /** Brackets that have no other. */
  readonly loneBrackets: readonly Span[];
  /** Whether a letter was changed in brackets, "[T]he", or an ending, "call[s]". */
  readonly hasChangedLetters: boolean;
  /** Whether words are left out with an ellipsis, at an end too. */
  readonly isElided: boolean;
}

/** Fills a word that was cut: a mark that makes nothing of its own and joins what is beside it. */
const JOINER = '\u034F';
const ELLIPSIS = /[[(]\s*(?:…|\.(?:\s?\.){2,})\s*[\])]|…|\.(?:\s?\.){2,}/g;
/** The letters in a bracket behind its last space. */
const SHARED = /(?<=\s)\p{L}{1,3}$/u;
/** Notes of the author on the quotation, none of its words. */
const NOTE =
  /^(?:sic!?|emphasis (?:added|mine|ours|in (?:the )?original)|footnotes? (?:omitted|deleted)|citations? omitted)$/i;

/** The words of a quotation in a draft, without what is there for the page's sake. Linear in its length. */
export function quotedWords(text: string, pieces: readonly Span[]): QuotedText {
  const start = pieces[0]?.start ?? 0;
  const whole = text.slice(start, pieces.at(-1)?.end ?? start);
  const page = new Page(whole);
  let last = 0;
  for (const piece of pieces) {
    // The mark that opens a further paragraph ends a sentence of the source.
    page.blank(last, piece.start - start, '\n');
    last = piece.end - start;
  }
  for (const label of listLabels(page.text)) page.blank(label.start, label.end, ' ');
  maskPage(page, whole);
  const loneBrackets: Span[] = [];
  const inserted: { readonly span: Span; readonly inside: Span }[] = [];
  let hasChangedLetters = false;
  const elisions = [...page.text.matchAll(ELLIPSIS)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  for (const { start: from, end: to } of elisions) page.blank(from, to, '|');
  const bracketed = page.text;
  for (const { open, close } of brackets(bracketed)) {
    if (open === undefined || close === undefined) {
      const at = (open ?? close)!;
      loneBrackets.push({ start: start + at, end: start + at + 1 });
      page.blank(at, at + 1, ' ');
    } else if (isInWord(bracketed, open, close)) {
      hasChangedLetters = true;
      page.blank(open, open + 1, isLetter(bracketed.charAt(open - 1)) ? JOINER : ' ');
      page.blank(close, close + 1, isLetter(bracketed.charAt(close + 1)) ? JOINER : ' ');
    } else {
      // "[and t]o agree": the last letters are of the word that goes on.
      const shared = isLetter(bracketed.charAt(close + 1)) ? SHARED.exec(bracketed.slice(open + 1, close)) : null;
      const end = close - (shared?.[0].length ?? 0);
      if (shared) page.blank(close, close + 1, JOINER);
      hasChangedLetters ||= shared !== null;
      inserted.push({ span: { start: open, end: shared ? end : close + 1 }, inside: { start: open + 1, end } });
    }
  }
  const unbracketed = page.text;
  const insides = inserted.map(({ span, inside }) => ({ span, written: unbracketed.slice(inside.start, inside.end) }));
  for (const { span } of inserted) page.blank(span.start, span.end, ' ');
  const words = tokenize(page.text).map((token) => wordOf(token, whole, start));
  return {
    fragments: fragmentsOf(words, insides, elisions, start),
    loneBrackets,
    hasChangedLetters,
    isElided: elisions.length > 0,
  };
}

/** A text of which stretches are blanked, so that offsets stay. Many are blanked in one pass, when the text is read. */
class Page {
  #text: string;
  #blanks: { readonly from: number; readonly to: number; readonly by: string }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    if (this.#blanks.length > 0) {
      let out = '';
      let last = 0;
      for (const { from, to, by } of this.#blanks) {
        out += this.#text.slice(last, from) + by.padEnd(to - from, ' ');
        last = to;
      }
      this.text = out + this.#text.slice(last);
    }
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#blanks = [];
  }

  /** Between two readings of the text, stretches are blanked in their order and apart. */
  blank(from: number, to: number, by: string): void {
    if (to > from) this.#blanks.push({ from, to, by });
  }
}

/** What Markdown and the page put between the words: marks of a block quotation, footnote marks, addresses, line ends. */
function maskPage(page: Page, whole: string): void {
  const mask = (pattern: RegExp, by: (match: RegExpExecArray) => string): void => {
    let out = '';
    let last = 0;
    for (const match of page.text.matchAll(pattern)) {
      out += page.text.slice(last, match.index) + by(match).padEnd(match[0].length, ' ').slice(0, match[0].length);
      last = match.index + match[0].length;
    }
    page.text = out + page.text.slice(last);
  };
  if (whole.includes('<')) mask(TAGS, () => '');
  mask(NOTE_MARKS, () => '');
  if (whole.includes('](')) mask(LINKS, ([link, label]) => ` ${label!}`.padEnd(link.length));
  // A word that a line cuts is one word; its hyphen may be its own.
  mask(/(?<=\p{L})[-‐\u00AD][^\S\n]*\r?\n[^\S\n]*(?:>[^\S\n]*)?(?=\p{L})/gu, ([cut]) => JOINER.repeat(cut.length));
  // Pasted onto one line the cut has a space left: "hostage- taking". "Pre- and post-conflict" is no cut.
  mask(/(?<=\p{L})[-‐\u00AD] (?!(?:and|or|to|et|ou|y|o)(?!\p{L}))(?=\p{Ll})/gu, ([cut]) => JOINER.repeat(cut.length));
  // A line end between two paragraphs stays. What is behind a line end is looked at once the line end is found, or every space would
  // be looked back from.
  mask(/\r?\n(?<!\n[^\S\n]*\n)(?![^\S\n]*\n)[^\S\n]*(?:>[^\S\n]*)?/g, () => ' ');
}

interface BracketPair {
  readonly open?: number;
  readonly close?: number;
}

/** Square brackets and what closes them, outermost alone, in text order. */
function* brackets(text: string): Generator<BracketPair> {
  let open: number | undefined;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[\]]/g)) {
    if (mark === '[') {
      if (depth++ === 0) open = index;
    } else if (depth === 0) yield { close: index };
    else if (--depth === 0) yield { open: open!, close: index };
  }
  if (depth > 0) yield { open: open! };
}

/** "[T]he", "call[s]": a few letters without space, of a word that goes on outside. */
function isInWord(text: string, open: number, close: number): boolean {
  const touches = isLetter(text.charAt(open - 1)) || isLetter(text.charAt(close + 1));
  return touches && close - open <= 5 && /^\p{L}+$/u.test(text.slice(open + 1, close));
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function wordOf({ key: found, start: from, end: to, breaks }: Token, whole: string, start: number): QuotedWord {
  const key = found.replaceAll(JOINER, '');
  const word = { key, start: start + from, end: start + to, breaks };
  const written = whole.slice(from, to);
  if (/[-‐]\s/.test(written)) {
    return { ...word, other: tokenize(written.replace(/[-‐]\s[\s>]*/g, '-'))[0]?.key ?? key };
  }
  // "arms-trafficking": where a line of the source's file ended behind its hyphen, readers have taken it away.
  if (key.includes('-') && key.length >= LEAST_COMPOUND) return { ...word, other: key.replaceAll('-', '') };
  const bracket = written.indexOf('[');
  return bracket > 0 ? { ...word, stem: tokenize(written.slice(0, bracket))[0]?.key ?? key } : word;
}

/** Characters of a compound that is no other word without its hyphen, as "re-form" is. */
const LEAST_COMPOUND = 9;

function fragmentsOf(
  words: readonly QuotedWord[],
  insides: readonly { readonly span: Span; readonly written: string }[],
  elisions: readonly Span[],
  start: number,
): readonly QuotedFragment[] {
  const bounds = [...elisions.map((span) => start + span.start), Infinity];
  const fragments: QuotedFragment[] = [];
  let word = 0;
  let inside = 0;
  for (const bound of bounds) {
    const from = word;
    while (word < words.length && words[word]!.start < bound) word++;
    const own = words.slice(from, word);
    const insertions: Insertion[] = [];
    let at = 0;
    for (; inside < insides.length && start + insides[inside]!.span.start < bound; inside++) {
      const { span, written } = insides[inside]!;
      const before = start + span.start;
      while (at < own.length && own[at]!.start < before) at++;
      insertions.push({
        span: { start: before, end: start + span.end },
        at,
        keys: NOTE.test(written.trim()) ? [] : tokenize(written).map(({ key }) => key),
      });
    }
    if (own.length > 0) fragments.push({ words: own, insertions });
  }
  return fragments;
}
