import { scanChain, scanUrl } from './chain';
import {
  isCapital,
  isDigit,
  isInvisible,
  isLetter,
  isLineEnd,
  isMarkup,
  isSpace,
  isSuperscript,
} from '../text/characters';
import { scanAmount } from './figures';
import { isAnnounced, possessiveEnd, readFigure } from './figureTokens';
import { keywordAt } from './keywords';
import { TokenList } from './tokenList';
import { type CitationToken, type CitationTokenKind } from './citationToken';
import { joinedWordAt } from './joinedWords';
import {
  bracketedPaperAt,
  councilNumberIn,
  hyphenedSymbolAt,
  linkedSymbolIn,
  spacedSymbolAt,
} from './otherSymbolForms';

const romanNumeral = /^(?:(?:E?S-)?[IVXLC]+|E?S-\d{1,2})$/;
const specialSession = /^(?:ES|S)-\d{1,2}\/\d{1,3}$/i;
/** What completes the symbol before it: "S/2019/889 and Corr.1". */
const FURTHER_PART = /^(?:Add|Corr|Rev)\.\d{1,2}$/;
/** Longer chains are never a symbol; the limit keeps the tests on them constant. */
const longestSymbol = 80;

const [OPEN, CLOSE, PLUS, SLASH, LESS, GREATER, OPEN_SQUARE, CLOSE_SQUARE, AMPERSAND, HYPHEN] = [
  40, 41, 43, 47, 60, 62, 91, 93, 38, 45,
];
/** "№". */
const NUMERO = 0x2116;
/** "[^1]", "[^note-2]": the mark of a footnote is no part of the words around it. */
const NOTE_MARK = /^\[\^[^\]\s]{1,20}\](?!:)/;
const LONGEST_MARK = 24;
/** "[2018]", and no link or reference by that name. */
const SQUARE_YEAR = /^\[\d{4}\](?![([:])/;
/** A note mark raised by its element: "<sup>1</sup>". */
const RAISED = /^<sup>[^<]{0,12}<\/sup>/i;
const LONGEST_RAISED = 24;

/**
 * Splits a text into the tokens the grammar of citations reads. Works on raw and on cleaned text: Markdown marks,
 * link targets, escapes, non-breaking spaces and single line breaks vanish between tokens. Linear: every character is
 * read a fixed number of times.
 */
export function citationTokens(text: string): readonly CitationToken[] {
  const out = new TokenList(text);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at = letters(out, text, at);
    else if (code === 32) at++;
    else if (isDigit(code)) at = readFigure(out, text, at);
    else if (isLineEnd(code)) at = lineEnd(out, text, at);
    else if (isSpace(code) || isInvisible(code) || isSuperscript(code)) at++;
    else if (code === OPEN_SQUARE && NOTE_MARK.test(text.slice(at, at + LONGEST_MARK))) at = text.indexOf(']', at) + 1;
    else if (code === OPEN_SQUARE && SQUARE_YEAR.test(text.slice(at, at + 8))) at = out.push('open', at, at + 1);
    else if (code === CLOSE_SQUARE && isOpen(out)) at = out.push('close', at, at + 1);
    else if (code === CLOSE_SQUARE && text.charCodeAt(at + 1) === OPEN) at = linkTarget(text, at);
    else if (isChineseAnd(code)) at = out.keyword(at, at + 1, 'and');
    else if (code === NUMERO) at = out.keyword(at, at + 1, 'no');
    else if (isMarkup(code)) at++;
    else if (code === LESS) at = tag(out, text, at);
    else if (code === AMPERSAND && text.startsWith('&nbsp;', at)) at += 6;
    else if (isCurrency(code) || (code === PLUS && isDigit(text.charCodeAt(at + 1)))) {
      at = out.other(at, scanAmount(text, at + 1), 1);
    } else {
      const kind = isBullet(text, at) ? 'separator' : punctuation(code);
      at = kind ? out.push(kind, at, at + 1) : out.other(at, at + 1, 0);
    }
  }
  return out.all;
}

function letters(out: TokenList, text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const joined = end - start <= 3 ? joinedWordAt(text, start, end) : undefined;
  if (joined !== undefined) {
    const { end: until, kind, chars = '' } = joined;
    if (kind === 'and' || kind === 'no') return out.keyword(start, until, kind);
    return kind === undefined ? until : out.push(kind, start, until, 0, chars);
  }
  // "R1373": the number is a token of its own, and the letter says what it is.
  if (end - start === 1 && next !== 46 && LETTERED.test(text.slice(start, start + 6))) return out.other(start, end, 1);
  const spaced = end - start === 1 && (next === SLASH || next === 32) ? spacedSymbolAt(text, start) : undefined;
  if (spaced !== undefined) return out.push('symbol', start, spaced.end, 0, spaced.symbol);
  if (!joins(next)) return word(out, text, start, end);
  const hyphened = end - start === 1 && next === HYPHEN ? hyphenedSymbolAt(text, start) : undefined;
  if (hyphened !== undefined) return out.push('symbol', start, hyphened.end, 0, hyphened.symbol);
  // "UNSCR2396", "para.10", "Res.1373": the known word ends where the joint is. "A/RES", "SC/…" go on.
  if (next !== SLASH && keywordAt(text, start, end)) return word(out, text, start, end);
  const paper = next === SLASH ? bracketedPaperAt(text, start) : undefined;
  if (paper !== undefined) return out.push('symbol', start, paper.end, 0, paper.symbol);
  const chain = scanChain(text, start);
  if (chain.plain) return word(out, text, start, chain.end);
  const { chars } = chain;
  const linked = chain.url ? linkedSymbolIn(text, start, chain.end) : undefined;
  if (linked !== undefined) return out.push('symbol', linked.start, linked.end, 0, linked.symbol);
  const council = isAnnounced(out.last) ? councilNumberIn(chars) : undefined;
  if (council !== undefined) return out.push('number', chain.end - council.length, chain.end, Number(council));
  if (chain.url || chars.length > longestSymbol) return out.other(start, chain.end, 1);
  if (romanNumeral.test(chars)) return out.push('roman', start, chain.end, 0, chars);
  if (specialSession.test(chars)) return out.push('session', start, chain.end, 0, chars);
  const behind = next === SLASH ? HYPHENED_WORD.exec(chars)?.[0].length : undefined;
  if (behind !== undefined && chars.length === chain.end - start)
    return out.push('symbol', start, chain.end - behind, 0, chars.slice(0, -behind));
  if (chars.includes('/') || FURTHER_PART.test(chars)) return out.push('symbol', start, chain.end, 0, chars);
  const known = keywordAt(text, start, chain.end);
  return known ? out.keyword(start, chain.end, known) : out.other(start, chain.end, 1);
}

/** The word tied to a symbol: "S/RES/2396-mandated". */
const HYPHENED_WORD = /(?<=\d)-[a-z]{4,}$/;
/** "R1373" */
const LETTERED = /^R\d{4}(?![\w])/;

/** A word, with its possessive ending; a lone capital after a number is that number's letter. */
function word(out: TokenList, text: string, start: number, end: number): number {
  const capital = isCapital(text.charCodeAt(start));
  if (capital && end - start === 1 && isPart(text, start, out.last)) {
    out.last!.letter = text.charAt(start);
    out.last!.end = end;
    return end;
  }
  if (capital && end - start < 10 && isRomanLetter(text.charCodeAt(start)) && isRomanLetter(text.charCodeAt(end - 1))) {
    const chars = text.slice(start, end);
    if (romanNumeral.test(chars)) return out.push('roman', start, end, 0, chars);
  }
  if (isRaisedNumber(text, start, end)) return out.keyword(start, end + 1, 'no');
  if (capital && end - start === 1 && isSymbolPart(text, start, out.last)) {
    out.last!.letter = text.charAt(start);
    return end;
  }
  const known = keywordAt(text, start, end);
  const stop = possessiveEnd(text, end);
  if (known) return out.keyword(start, stop, known);
  return out.other(start, stop, 1);
}

/** "Nº", "n°", "No." with its letter raised. */
function isRaisedNumber(text: string, start: number, end: number): boolean {
  const sign = text.charCodeAt(end);
  return end - start === 1 && (sign === 0xba || sign === 0xb0) && (text.charCodeAt(start) | 32) === 110;
}

/** Whether a lone capital is the part of the symbol before it, with the session behind: "A/RES/2200 A (XXI)". */
function isSymbolPart(text: string, at: number, last: CitationToken | undefined): boolean {
  return (
    last?.kind === 'symbol' &&
    at - last.end === 1 &&
    text.charCodeAt(at) <= 72 &&
    /^[A-Z/]+\/RES\/\d{1,4}$/i.test(last.text) &&
    /^ ?\([IVX]+\)/.test(text.slice(at + 1, at + 12))
  );
}

/** Whether the lone capital at `at` is the letter of the number before it ("48/218 B"), not the start of a sentence. */
function isPart(text: string, at: number, last: CitationToken | undefined): boolean {
  if (!last || (last.kind !== 'number' && last.kind !== 'session') || last.letter !== '') return false;
  if (text.charCodeAt(at) === 73 || at - last.end !== 1) return false;
  if (text.charCodeAt(at) > 72 && last.kind !== 'session') return false;
  if (text.charCodeAt(at + 1) !== 32) return !isLetter(text.charCodeAt(at + 1));
  return !isLetter(text.charCodeAt(at + 2)) || /^(?:and|of|on) /.test(text.slice(at + 2, at + 6));
}

/** "C", "I", "L", "V", "X". */
function isRomanLetter(code: number): boolean {
  return code === 67 || code === 73 || code === 76 || code === 86 || code === 88;
}

/** Whether a word and what follows may be one chain across this character. */
function joins(code: number): boolean {
  return (
    code === SLASH || code === 46 || code === 45 || code === 58 || code === 64 || isDigit(code) || isInvisible(code)
  );
}

/** "和", "及", "与". */
function isChineseAnd(code: number): boolean {
  return code === 0x548c || code === 0x53ca || code === 0x4e0e;
}

function isCurrency(code: number): boolean {
  return code === 36 || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf);
}

/** Whether a dash or bullet begins its line: the mark of an item of a list. */
function isBullet(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isMark =
    code === 45 || code === 0x2022 || code === 0x25aa || code === 0x25cf || code === 0x2013 || code === 0x2014;
  if (!isMark || !isSpace(text.charCodeAt(at + 1))) return false;
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before)) && !isLineEnd(text.charCodeAt(before))) before--;
  return before < 0 || isLineEnd(text.charCodeAt(before));
}

function punctuation(code: number): CitationTokenKind | undefined {
  if (code === OPEN || code === 0xff08) return 'open';
  if (code === CLOSE || code === 0xff09) return 'close';
  if (code === 44 || code === 59 || code === AMPERSAND) return 'separator';
  if (code === 124) return 'cell';
  if (code === 34 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) return 'quote';
  if (code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212) return 'dash';
  if (code === 46) return 'dot';
  return code === 58 ? 'colon' : undefined;
}

/** Past a line end and the space around it; a blank line is a `break`. */
function lineEnd(out: TokenList, text: string, at: number): number {
  let ends = 0;
  let end = at;
  for (let code = text.charCodeAt(end); isSpace(code) || isInvisible(code); code = text.charCodeAt(++end)) {
    if (code === 10 || (code === 13 && text.charCodeAt(end + 1) !== 10)) ends++;
  }
  return ends > 1 ? out.push('break', at, end) : end;
}

/** Past the "](target)" of a Markdown link; past the bracket alone where what follows is no target. */
function linkTarget(text: string, at: number): number {
  // "[2396](2017)" is a number with its year, whatever Markdown makes of it.
  if (/^\d{4}\)$/.test(text.slice(at + 2, at + 7))) return at + 1;
  let depth = 1;
  let end = at + 2;
  for (; end < text.length && !isSpace(text.charCodeAt(end)) && depth > 0; end++) {
    const code = text.charCodeAt(end);
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
  }
  return end;
}

/** Whether the last bracket is a square one with a year in it that has not been closed. */
function isOpen({ all }: TokenList): boolean {
  return all.at(-1)?.kind === 'number' && all.at(-2)?.kind === 'open' && all.at(-1)!.start === all.at(-2)!.end;
}

/** Past a short HTML tag, a raised note mark or an address in angle brackets; past the sign alone otherwise. */
function tag(out: TokenList, text: string, at: number): number {
  const raised = RAISED.exec(text.slice(at, at + LONGEST_RAISED))?.[0];
  if (raised !== undefined) return at + raised.length;
  const from = text.charCodeAt(at + 1) === SLASH ? at + 2 : at + 1;
  let end = from;
  while (end - from < 10 && isLetter(text.charCodeAt(end))) end++;
  if (end > from && text.charCodeAt(end) === 58) return out.other(at, scanUrl(text, end), 1);
  if (end > from && text.charCodeAt(end) === SLASH) end++;
  return end > from && text.charCodeAt(end) === GREATER ? end + 1 : out.other(at, at + 1, 0);
}
