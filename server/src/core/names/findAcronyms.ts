import type { Citation } from '../cite/citation';
import { LETTER, UPPER } from '../text/letters';
import { quotedSpans } from '../text/quotationMarks';
import type { Span } from '../text/span';
import { type AcronymWord, acronymWords } from './acronymWords';
import type { NameMention } from './nameMention';
import { spelledOutBefore } from './spelledOut';

/** A place where a text writes an acronym. */
export interface AcronymMention {
  /** As written, without the "s" of a plural: "FTF", "P/CVE". */
  readonly text: string;
  /** Where `text` stands: neither plural nor possessive is in it. */
  readonly span: Span;
  /** The full name beside it, where this is the place that says what it stands for. */
  readonly fullName?: Span;
  /** The name of the tables that begins where it begins. */
  readonly name?: NameMention;
  /** Whether it stands in a quotation: the words are another's. */
  readonly quoted: boolean;
  /** Whether it stands among words in capitals, so that only another place can prove it an acronym. */
  readonly doubtful: boolean;
}

/** What is known of the text already. */
export interface FoundBefore {
  readonly names: readonly NameMention[];
  readonly citations: readonly Citation[];
}

/**
 * The acronyms of a text, in text order: not those within symbols, web addresses and code, nor family names in capitals.
 * Linear in the length of the text.
 */
export function findAcronyms(text: string, { names, citations }: FoundBefore): readonly AcronymMention[] {
  const words = acronymWords(text);
  if (words.length === 0) return [];
  const isCited = follower(citations.map(({ span }) => span));
  const isCode = follower([...text.matchAll(/`[^`\n]+`/g)].map(({ 0: code, index }) => spanAt(index, code)));
  const isQuoted = follower(quotedSpans(text).filter((span) => !isAcronymAlone(text, span)));
  const isPerson = follower(names.filter(({ kind }) => kind === 'person').map(({ span }) => span));
  const isKnown = follower(names.filter(({ span }) => isAcronymShaped(text, span)).map(({ span }) => span));
  const namesByStart = new Map(names.map((name) => [name.span.start, name]));
  const namesByEnd = new Map(names.map((name) => [name.span.end, name]));
  return words.flatMap((word) => {
    const { span } = word;
    if (isCited(span) || isCode(span) || isPerson(span) || isElsewhere(text, word)) return [];
    const fullName = fullNameOf(text, word, namesByEnd);
    const name = namesByStart.get(span.start);
    return {
      text: word.text,
      span,
      ...(fullName && { fullName }),
      ...(name && { name }),
      quoted: isQuoted(span),
      doubtful: word.amongCapitals && !fullName && !isKnown(span),
    };
  });
}

/** Tells of spans asked about in text order whether one of `spans`, which are in text order too, holds their start. */
function follower(spans: readonly Span[]): (asked: Span) => boolean {
  let next = 0;
  return ({ start }) => {
    while (next < spans.length && spans[next]!.end <= start) next++;
    return next < spans.length && spans[next]!.start <= start;
  };
}

function spanAt(start: number, text: string): Span {
  return { start, end: start + text.length };
}

/** “CTED” in quotation marks is named, not quoted. */
function isAcronymAlone(text: string, { start, end }: Span): boolean {
  if (end - start > 20) return false;
  const inner = text.slice(start + 1, end - 1).replace(/^the /i, '');
  const [word] = acronymWords(inner);
  return word?.span.start === 0 && /^s?$/.test(inner.slice(word.span.end));
}

function isAcronymShaped(text: string, { start, end }: Span): boolean {
  return end - start <= 16 && acronymWords(text.slice(start, end)).length === 1 && !/\s/.test(text.slice(start, end));
}

/** How far back the beginning of an address is looked for. */
const LONGEST_ADDRESS = 200;
/** How far back a form of address is looked for. */
const LONGEST_TITLE = 40;
const ADDRESSED = new RegExp(
  `(?:\\b(?:Mrs?|Ms|Dr|Prof|Amb)\\.?|H\\.E\\.|\\bAmbassador|\\bMinister)\\s+(?:[${UPPER}][${LETTER}.’'-]*\\s+){0,3}$`,
);
/** Announces a number: "UNSCR 2178". */
const INTRODUCTION = /^(?:UN)?(?:SCR|GAR|SC|GA)$/;

/** Whether a word belongs to an address, to the symbol of a document ("SC/14756") or to a person. */
function isElsewhere(text: string, { text: word, span: { start, end } }: AcronymWord): boolean {
  const behind = text.slice(end, end + 2);
  if (/^[./]\d/.test(behind) || (INTRODUCTION.test(word) && /^\s\d/.test(behind))) return true;
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !/\s/.test(text.charAt(from - 1))) from--;
  if (/:\/\/|www\.|[@#]|\]\(/.test(text.slice(from, start))) return true;
  return word === word.toUpperCase() && ADDRESSED.test(text.slice(Math.max(0, start - LONGEST_TITLE), start));
}

/** Opens the bracket of an acronym: " (", " (**", " (hereinafter “the ". */
const OPENING =
  /\s*[*_]*\s*[([]\s*(?:(?:hereinafter|hereafter|henceforth|also|or|referred to as|known as|the)[\s,:]+)*[*_“"‘']*(?:the )?$/i;
/** Closes the bracket of an acronym. */
const CLOSING = /^s?[*_”"’']*\s*[)\],;]/;
/** How long the opening of a bracket may be. */
const LONGEST_OPENING = 60;
/** How long the full name in a bracket may be. */
const LONGEST_NAME = 200;

/** A full name in the bracket after an acronym. */
const BRACKETED = /^s?[*_]*\s?\(\s*[*_“"]*(?:the )?([^()\n]+?)[*_”"]*\s*\)/;

/** The full name beside an acronym: before its bracket, or in the bracket after it. */
function fullNameOf(
  text: string,
  { text: acronym, span }: AcronymWord,
  namesByEnd: ReadonlyMap<number, NameMention>,
): Span | undefined {
  const { start, end } = span;
  const from = Math.max(0, start - LONGEST_OPENING);
  const before = text.slice(from, start);
  const opening = /[([]/.test(before) ? OPENING.exec(before) : null;
  if (opening && CLOSING.test(text.slice(end, end + 12))) {
    const possessive = /['’]s$/.test(before.slice(0, opening.index)) ? 2 : 0;
    return nameEnding(from + opening.index - possessive, text, span, acronym, namesByEnd);
  }
  const bracket = BRACKETED.exec(text.slice(end, end + LONGEST_NAME));
  if (!bracket) return undefined;
  const nameEnd = end + bracket[0].lastIndexOf(bracket[1]!) + bracket[1]!.length;
  const name = nameEnding(nameEnd, text, span, acronym, namesByEnd);
  return name?.start === nameEnd - bracket[1]!.length ? name : undefined;
}

/** The name that ends at `nameEnd` where the acronym stands for it: by the tables, or by its letters. */
function nameEnding(
  nameEnd: number,
  text: string,
  span: Span,
  acronym: string,
  namesByEnd: ReadonlyMap<number, NameMention>,
): Span | undefined {
  const named = namesByEnd.get(nameEnd);
  const short = namesByEnd.get(span.end) ?? namesByEnd.get(span.end + 1);
  // The name before the bracket of its own acronym ends in capitals too: "DEVELOPMENT GOALS (SDGS)".
  const isAcronym = short?.span.start === span.start;
  if (named && short && isAcronym && named !== short && named.kind === short.kind && named.id === short.id)
    return named.span;
  const start = spelledOutBefore(acronym, text, nameEnd);
  return start === undefined ? undefined : { start, end: nameEnd };
}
