import type { Draft } from '../draft';
import type { DraftBlock } from '../draftBlocks';
import { blankComments } from '../text/comments';
import type { Span } from '../text/span';

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
/** A stage note in a paragraph, a sign that is seen though it is no word, and a line break, among what is not shown. */
const SEEN = /\[(?!\^)[^\]\n]+\](?!\()|(?<=\s)[–—-](?=\s)|\r?\n/g;
/** A line that is shorter than this was ended on purpose; the others are broken where the editor's page ends. */
const ENDED_ON_PURPOSE = 50;

/** A line that is not said, such as a heading, as a reader sees it. */
export function displayText(written: string): string {
  return written.replace(MARKS, '').replace(/\s+/g, ' ').trim();
}

/** A spoken block as a reader sees it. Footnote marks, addresses of links and comments are left out. */
export function displayPieces(draft: Draft, block: DraftBlock): readonly DisplayPiece[] {
  const { start, end } = block.span;
  const written = blankComments(draft.text.slice(start, end));
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

/** Notes and signs between two words; at the edges of a block no space is needed. */
function between(written: string, { start, end }: Span): readonly DisplayPiece[] {
  const gap = written.slice(start, end);
  const pieces: DisplayPiece[] = [];
  let space = false;
  const put = (text: string, isNote: boolean): void => {
    if (space && start > 0) pieces.push({ text: ' ', isNote: false });
    pieces.push({ text, isNote });
    space = false;
  };
  let at = 0;
  for (const match of gap.matchAll(SEEN)) {
    space ||= /\s/.test(gap.slice(at, match.index));
    at = match.index + match[0].length;
    const isBreak = match[0].endsWith('\n');
    if (!isBreak) {
      // A mark at the beginning of a block is a bullet.
      if (match[0].startsWith('[') || start > 0) put(match[0], match[0].startsWith('['));
    } else if (endsShort(written, start + match.index) && end < written.length) {
      pieces.push({ text: '\n', isNote: false });
      space = false;
    } else space = true;
  }
  space ||= /\s/.test(gap.slice(at));
  if (space && (start > 0 || pieces.length > 0) && end < written.length && pieces.at(-1)?.text !== '\n')
    pieces.push({ text: ' ', isNote: false });
  return pieces;
}

function endsShort(written: string, breakAt: number): boolean {
  return breakAt - (written.lastIndexOf('\n', breakAt - 1) + 1) < ENDED_ON_PURPOSE;
}
