import { isCapital, isDigit, isInvisible, isLetter, isSpace } from '../text/characters';

/** What a run of digits turns out to be. */
export type Figure =
  | { readonly kind: 'number'; readonly end: number; readonly value: number; readonly letter: string }
  | { readonly kind: 'session'; readonly end: number; readonly chars: string; readonly letter: string }
  /** "1267/1989/2253": numbers side by side. */
  | { readonly kind: 'numbers'; readonly end: number; readonly starts: readonly number[] }
  /** A price, an amount, a time, a date, an ordinal: nothing a citation holds. */
  | { readonly kind: 'none'; readonly end: number };

const [SLASH, DOT, COLON, COMMA, PERCENT, HYPHEN, OPEN, CLOSE] = [47, 46, 58, 44, 37, 45, 40, 41];

/** Reads the figure whose first digit is at `start`. Linear in the length read. */
export function scanFigure(text: string, start: number): Figure {
  const end = digitsEnd(text, start);
  const next = text.charCodeAt(end);
  if (next === SLASH) {
    const second = afterSlash(text, end);
    if (second !== undefined) return scanSlashed(text, start, end, second);
  }
  // "27,500", "2.5", "10:30": one figure, never a list.
  const grouped = next === COMMA && end - start <= 3 && isThousands(text, end);
  if (grouped || ((next === DOT || next === COLON) && isDigit(text.charCodeAt(end + 1))))
    return none(amountEnd(text, end));
  if (next === PERCENT || end - start > 5) return none(end);
  const letter = partLetter(text, end);
  if (letter === undefined) return none(wordEnd(text, end));
  return { kind: 'number', end: end + letter.length, value: Number(text.slice(start, end)), letter };
}

/** The end of an amount or a telephone number that goes on at `from`: its digits, points, spaces, hyphens, brackets. */
export function scanAmount(text: string, from: number): number {
  let end = from;
  for (let at = from; at - end <= 2; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = at + 1;
    else if (!isSpace(code) && ![DOT, COMMA, HYPHEN, OPEN, CLOSE].includes(code)) break;
  }
  return end;
}

function none(end: number): Figure {
  return { kind: 'none', end };
}

/** Figures that each of several numbers side by side has. */
const LEAST_FIGURES = 3;

function scanSlashed(text: string, start: number, slash: number, second: number): Figure {
  const end = digitsEnd(text, second);
  if (text.charCodeAt(end) === SLASH && isWord(text.charCodeAt(end + 1))) {
    // "1/1/1": no such number has one or two figures.
    if (slash - start < LEAST_FIGURES || end - second < LEAST_FIGURES) return none(wordEnd(text, end));
    const starts = [start, second];
    let at = end;
    while (text.charCodeAt(at) === SLASH && isDigit(text.charCodeAt(at + 1))) {
      starts.push(at + 1);
      at = digitsEnd(text, at + 1);
    }
    const numbers =
      starts.every((from) => digitsEnd(text, from) - from >= LEAST_FIGURES) && !isWord(text.charCodeAt(at));
    if (numbers && starts.length > 2) return { kind: 'numbers', end: at, starts };
    return none(wordEnd(text, at));
  }
  const letter = partLetter(text, end);
  if (letter === undefined || slash - start > 4 || end - second > 4) return none(wordEnd(text, end));
  if (text.charCodeAt(end) === PERCENT) return none(end);
  const [first, last] = [Number(text.slice(start, slash)), Number(text.slice(second, end))];
  // "2178/2396", but "2017/250" is the Economic and Social Council's and "2396/2017" is a number and its year.
  const sideBySide = first >= 100 && last >= 100 && !isYear(last) && !(isYear(first) && last < 1000);
  if (sideBySide) return { kind: 'numbers', end, starts: [start, second] };
  const chars = `${text.slice(start, slash)}/${text.slice(second, end)}`;
  return { kind: 'session', end: end + letter.length, chars, letter };
}

/** Where the number after a slash starts: at once, after an invisible character, or on the next line. */
function afterSlash(text: string, slash: number): number | undefined {
  let at = slash + 1;
  let lines = 0;
  for (
    let code = text.charCodeAt(at);
    at - slash < 8 && (isInvisible(code) || isSpace(code));
    code = text.charCodeAt(++at)
  ) {
    if (code === 10) lines++;
    else if (code === 32 && lines === 0) return undefined;
  }
  return lines <= 1 && isDigit(text.charCodeAt(at)) ? at : undefined;
}

/** The letter that ends a figure at `at`: one capital, "" where there is none, undefined where the figure is part of a word. */
function partLetter(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (!isLetter(code)) return '';
  return isCapital(code) && !isWord(text.charCodeAt(at + 1)) ? text.charAt(at) : undefined;
}

/** A year in which the United Nations could have adopted something. */
function isYear(value: number): boolean {
  return value >= 1946 && value <= 2099;
}

function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWord(text.charCodeAt(end)) || (text.charCodeAt(end) === SLASH && isWord(text.charCodeAt(end + 1)))) end++;
  return end;
}

function amountEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const code = text.charCodeAt(end);
    const inside = (code === DOT || code === COMMA || code === COLON) && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(code) && !inside) return end;
    end++;
  }
}

/** Whether ",ddd" follows and no further digit. */
function isThousands(text: string, comma: number): boolean {
  return digitsEnd(text, comma + 1) === comma + 4;
}
