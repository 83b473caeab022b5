import { type SourceDocument } from '../../server/src/core/source/sourceDocument';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Spaces and nothings that are written in letters, and the tags that make a number the label of a note. */
const NO_LETTERS = /&(?:nbsp|shy|zwnj|#160);|<\/?sup>/g;

/** What became of the letters and figures of a text. */
export interface Account {
  /** Those that stand neither in the clean text nor among note marks and what was left out, in order; all of them should be of labels. */
  readonly unaccounted: string;
  /** Those of the labels of blocks, in the order of the text. */
  readonly labels: string;
  /** Those that stand in two of these. */
  readonly twice: string;
}

export function accountOf(raw: string, document: SourceDocument): Account {
  const { clean, blocks, footnotes, leftOut } = document;
  const { cleanStarts, rawStarts, rawLengths, copied } = clean.pieces;
  const times = new Uint8Array(raw.length);
  const count = (start: number, text: string): void => {
    if (raw.slice(start, start + text.length) !== text) throw new Error(`not at ${start}: ${text}`);
    for (let at = start; at < start + text.length; at++) times[at]!++;
  };
  rawStarts.forEach((at, i) => {
    const text = clean.text.slice(cleanStarts[i], cleanStarts[i + 1]);
    const isSpace = copied[i] !== true && text.trim() === '';
    if (!isSpace) count(at, copied[i] === true ? text : raw.slice(at, at + rawLengths[i]!));
  });
  for (const { at, text } of leftOut) count(at, text);
  for (const { mark } of footnotes) if (mark) count(mark.raw.start, raw.slice(mark.raw.start, mark.raw.end));
  const thatAre = (wanted: (times: number) => boolean): string =>
    raw.replace(/[^]/gu, (unit, at: number) => (wanted(times[at]!) ? unit : /[\p{L}\p{N}]/u.test(unit) ? '' : unit));
  const labels = blocks
    .map(({ label = '', span }) => ({ label, at: clean.rawOffset(span.start) }))
    .sort((a, b) => a.at - b.at)
    .map(({ label }) => label);
  return {
    unaccounted: lettersOf(thatAre((n) => n === 0)),
    labels: lettersOf(labels.join(' ')),
    twice: lettersOf(thatAre((n) => n > 1)),
  };
}

function lettersOf(text: string): string {
  const letters = text.replace(NO_LETTERS, ' ').match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.map((letter) => (SUPERSCRIPTS.includes(letter) ? SUPERSCRIPTS.indexOf(letter) : letter)).join('');
}
