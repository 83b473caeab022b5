import { isDigit, isInvisible, isLetter } from '../text/characters';
import { type CitationToken } from './citationToken';
import { scanFigure } from './figures';
import { type TokenList } from './tokenList';

/** Reads the figure whose first digit is at `start` into the tokens; gives the offset to go on from. */
export function readFigure(out: TokenList, text: string, start: number): number {
  const grouped = isAnnounced(out.last) ? GROUPED.exec(text.slice(start, start + 6))?.[0] : undefined;
  if (grouped !== undefined) return out.push('number', start, start + grouped.length, Number(grouped.replace(',', '')));
  const parted = isInvisible(codeBehindFigures(text, start))
    ? PARTED.exec(text.slice(start, start + 12))?.[0]
    : undefined;
  if (parted !== undefined) return out.push('number', start, start + parted.length, Number(parted.replace(/\D+/g, '')));
  const found = scanFigure(text, start);
  switch (found.kind) {
    case 'number':
      out.push('number', start, found.end, found.value, '', found.letter);
      // "2396’s (2017)"
      return possessiveEnd(text, found.end);
    case 'session':
      return out.push('session', start, found.end, 0, found.chars, found.letter);
    case 'numbers':
      found.starts.forEach((from, i) => {
        const end = (found.starts[i + 1] ?? found.end + 1) - 1;
        out.push('number', from, end, Number(text.slice(from, end)));
        if (end < found.end) out.push('separator', end, end + 1);
      });
      return found.end;
    case 'none':
      return out.other(start, found.end, 1);
  }
}

/** "2,396": a number of four figures as an editor's software may group it. */
const GROUPED = /^\d,\d{3}(?![\d,.])/;

/** What stands behind the first figures: most numbers end there, and nothing more is looked at. */
function codeBehindFigures(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return text.charCodeAt(at);
}

/** A number with characters that take no room between its figures. */
const PARTED = /^\d{1,3}[\u00AD\u200B-\u200F\u2060\uFEFF]+\d{1,3}(?![\d.,:/])/;

/** Whether the word before says that a number of a resolution comes. */
export function isAnnounced(last: CitationToken | undefined): boolean {
  const keyword = last?.keyword;
  return keyword === 'resolution' || keyword === 'resolutions' || keyword === 'unscr' || keyword === 'no';
}

/** The end of a word or number with its possessive ending, "’s", where it has one. */
export function possessiveEnd(text: string, end: number): number {
  const mark = text.charCodeAt(end);
  if ((mark !== 39 && mark !== 0x2019) || !isLetter(text.charCodeAt(end + 1))) return end;
  let stop = end + 2;
  while (isLetter(text.charCodeAt(stop))) stop++;
  return stop;
}
