import type { Draft } from '../../draft/draft';
import type { DraftBlock } from '../../draft/draftBlocks';
import { blankRemoved } from '../../text/struckOut';
import { FOOTNOTE_MARK } from '../../text/pageMarks';
import type { Span } from '../../text/span';
import { isDirection } from '../../text/stageNote';

/** A word that is said, a note that is not, or the signs and spaces between them. */
export interface DisplayPiece {
  /** As a reader sees it: without Markdown's marks, white space as one space or one line break. */
  readonly text: string;
  /** Where in the draft the word stands. */
  readonly word?: Span;
  readonly isNote: boolean;
}

/** What Markdown puts around words: emphasis, code, the hashes and the line of a heading. */
const MARKS = /^\s*#{1,6}(?=\s|$)|(?:^|(?<=\s))#+\s*$|\n\s*[=-]+\s*$|[*_`]+/g;
/** What stands between words, in the order in which it is looked for. */
const BETWEEN = new RegExp(
  [
    // The end of a link, the mark of a footnote, an address: not shown.
    String.raw`(?<unseen>!\[[^\]\n]{0,300}\]\([^()\n]{0,600}\)|\]\([^()\s]*\)|${FOOTNOTE_MARK}|<?\b(?:https?:\/\/|www\.)[^\s<>]+>?|[\w.+-]{1,64}@[\w-]+\.[\w.]+)`,
    String.raw`(?<note>\[[^\]\n]+\])`,
    String.raw`(?<bracket>[(（][^()（）\n]{1,60}[)）])`,
    String.raw`(?<lineBreak>\r?\n)`,
    String.raw`(?<space>[^\S\n]+)`,
    // A dash; in French a mark that a space sets off; in Chinese every mark.
    String.raw`(?<sign>[^\s[\]]+)`,
  ].join('|'),
  'g',
);
/** What Markdown puts before an item. */
const BULLET = /^[-+•▪◦–]+$/;
/** The mark of a quotation's next line, and what an address stands in. */
const NEVER_SHOWN = /^>+$|@|:\/\//;
/** A line that is shorter than this was ended on purpose; the others are broken where the editor's page ends. */
const ENDED_ON_PURPOSE = 50;
const NO_BREAK = /[\u00a0\u202f]/;

/** A line that is not said, such as a heading, as a reader sees it. */
export function displayText(written: string): string {
  return written.replace(MARKS, '').replace(/\s+/g, ' ').trim();
}

/** A spoken block as a reader sees it. Footnote marks, pictures, addresses of links, comments and what is struck out are left out. */
export function displayPieces(draft: Draft, block: DraftBlock): readonly DisplayPiece[] {
  const { start, end } = block.span;
  const written = blankRemoved(draft.text.slice(start, end));
  const pieces: DisplayPiece[] = [];
  let at = 0;
  for (const word of draft.facts(block).words) {
    pieces.push(...between(written, { start: at, end: word.start }));
    const text = written.slice(word.start, word.end).replace(MARKS, '');
    pieces.push({ text, word: { start: start + word.start, end: start + word.end }, isNote: false });
    at = word.end;
  }
  return [...pieces, ...between(written, { start: at, end: written.length })];
}

/** Notes, signs and spaces between two words; at the edges of a block no space is needed. */
function between(written: string, { start, end }: Span): readonly DisplayPiece[] {
  const pieces: DisplayPiece[] = [];
  let space = '';
  const put = (text: string, isNote: boolean): void => {
    if (space !== '' && start + pieces.length > 0) pieces.push({ text: space, isNote: false });
    if (text !== '') pieces.push({ text, isNote });
    space = '';
  };
  for (const { 0: found, index, groups = {} } of written.slice(start, end).matchAll(BETWEEN)) {
    const { note, bracket, lineBreak, space: blank, sign = bracket } = groups;
    const text = sign?.replace(MARKS, '') ?? '';
    if (note !== undefined || (bracket !== undefined && isDirection(bracket.slice(1, -1)))) put(found, true);
    else if (lineBreak !== undefined) space = endsShort(written, start + index) ? '\n' : space || ' ';
    else if (blank !== undefined) space ||= NO_BREAK.test(blank) ? '\u00a0' : ' ';
    else if (text !== '' && !(start === 0 && BULLET.test(text)) && !NEVER_SHOWN.test(text)) put(text, false);
  }
  if (end < written.length) put('', false);
  return pieces;
}

function endsShort(written: string, breakAt: number): boolean {
  return breakAt - (written.lastIndexOf('\n', breakAt - 1) + 1) < ENDED_ON_PURPOSE;
}
