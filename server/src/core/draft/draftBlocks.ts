import { frontMatterBounds } from '../frontMatter/frontMatterBounds';
import { isSalutation } from './isSalutation';
import { carriesOn, itemMark } from './itemStart';
import { deliveryNotice } from '../kinds/deliveryNotice';
import { FOOTNOTE_LABEL } from '../text/pageMarks';
import { firstEndingAfter, type Span } from '../text/span';
import { isStageNote } from '../text/stageNote';
import { STRUCK } from '../text/struckOut';

/**
 * What a line or paragraph of a draft is. Only `paragraph`, `item` and `quotation` are said aloud.
 */
export type DraftBlockKind =
  | 'front-matter'
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quotation'
  | 'stage-note'
  | 'footnote'
  | 'comment'
  | 'code';

/** One block of a draft, without the blank lines around it. Spans are offsets into the draft's text. */
export interface DraftBlock {
  readonly kind: DraftBlockKind;
  readonly span: Span;
}

/** Whether a block of this kind is read out at the rostrum. */
export function isSpoken(kind: DraftBlockKind): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'quotation';
}

/** The block that a character belongs to; `undefined` between blocks. */
export function blockAt(blocks: readonly DraftBlock[], offset: number): DraftBlock | undefined {
  const block = blocks[firstEndingAfter(blocks, offset, ({ span }) => span.end)];
  return block && block.span.start <= offset ? block : undefined;
}

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
}

const HEADING = /^#{1,6}(?:\s|$)/;
const QUOTATION = /^\s*>/;
const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^\s*(?:[-_*]\s*){3,}$/;
const COMMENT_LINE = /^\s*<!--/;
/** `[1]: https://www.un.org "a title"`: where links of the text go. */
const LINK_DEFINITION =
  /^\s{0,3}\[[^\]^\n][^\]\n]{0,100}\]:\s*<?(?:[a-z][a-z+.-]{1,15}:|www\.|[./#])\S*(?:\s+["'(].{0,300})?$/i;
/** A longer line is no notice of delivery. */
const NOTICE_LENGTH = 120;
/** What makes a title of the line above it. A single dash may begin an item. */
const SETEXT = /^\s*(?:=+|-{2,})\s*$/;

/**
 * Splits a draft into its blocks in one pass over the lines. Markdown's marks are understood, none is required;
 * an unclosed comment or code fence runs to the end of the text.
 */
export function draftBlocks(text: string): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const body = frontMatterBounds(text)?.end ?? 0;
  if (body > 0) blocks.push({ kind: 'front-matter', span: { start: 0, end: body } });

  let open: { kind: DraftBlockKind; start: number; end: number } | undefined;
  const close = (): void => {
    if (open) blocks.push({ kind: open.kind, span: { start: open.start, end: open.end } });
    open = undefined;
  };
  /** The last label of each style among the items since the last block of another kind, see `Above`. */
  const labels = new Map<string, string>();
  const kindOf = (content: string): DraftBlockKind => {
    const kind = kindOfLine(content);
    const mark = kind === 'item' ? itemMark(content) : undefined;
    if (mark && open && goesOn(open.kind, 'paragraph') && carriesOn(mark, { line: lastLine(text, open), labels }))
      return 'paragraph';
    if (mark?.kind === 'numbered') labels.set(mark.style, mark.label);
    else if (!mark && !open) labels.clear();
    return kind;
  };
  let at = body;
  const struck = struckEnds(text);
  while (at < text.length) {
    const line = lineAt(text, at);
    const content = text.slice(line.start, line.end);
    at = line.end + 1;
    const underlines = open?.kind === 'paragraph' && SETEXT.test(content);
    if (content.trim() === '' || RULE.test(content) || underlines) {
      if (open && underlines) open.kind = 'heading';
      close();
      continue;
    }
    const gone = struck(content, line);
    if (gone !== undefined) {
      close();
      blocks.push({ kind: 'comment', span: { start: line.start, end: gone } });
      at = gone;
      while (text[at] === ' ') at++;
      continue;
    }
    const fenced = FENCE.test(content);
    if (fenced || COMMENT_LINE.test(content)) {
      const resumed = open && !fenced ? commentsEnd(text, line) : undefined;
      if (open && resumed && goesOn(open.kind, kindOfLine(text.slice(resumed.start, resumed.end)))) {
        open.end = resumed.end;
        at = resumed.end + 1;
        continue;
      }
      close();
      const end = fenced ? fenceEnd(text, line) : commentEnd(text, line);
      blocks.push({ kind: fenced ? 'code' : 'comment', span: { start: line.start, end } });
      at = Math.max(at, end + (text[end] === '\n' ? 1 : 0));
      continue;
    }
    const kind = kindOf(content);
    if (kind === 'heading' || kind === 'stage-note' || kind === 'comment') {
      close();
      blocks.push({ kind, span: line });
    } else if (open && goesOn(open.kind, kind)) {
      open.end = line.end;
    } else {
      close();
      open = { kind, start: line.start, end: line.end };
    }
  }
  close();
  return markTitle(text, blocks);
}

/**
 * Where a stretch ends that is struck out over several paragraphs and begins a line, past its last mark; `undefined` for any other line. The last
 * place of each mark is looked for once.
 */
function struckEnds(text: string): (content: string, line: Line) => number | undefined {
  const last = new Map<string, number>();
  return (content, line) => {
    const opening = content.trimStart();
    if (!opening.startsWith('{') && !opening.startsWith('<')) return undefined;
    const pair = STRUCK.find(({ open }) => opening.startsWith(open));
    if (!pair || content.includes(pair.close)) return undefined;
    const { close } = pair;
    if (!last.has(close)) last.set(close, text.lastIndexOf(close));
    return last.get(close)! < line.end ? undefined : text.indexOf(close, line.end) + close.length;
  };
}

/** Whether a block goes on with a line of this kind. */
function goesOn(open: DraftBlockKind, kind: DraftBlockKind): boolean {
  return (kind === 'paragraph' || kind === open) && kind !== 'item' && kind !== 'footnote';
}

function kindOfLine(content: string): DraftBlockKind {
  if (HEADING.test(content) || (content.length <= NOTICE_LENGTH && deliveryNotice.test(content))) return 'heading';
  if (FOOTNOTE_LABEL.test(content)) return 'footnote';
  if (content.includes(']:') && LINK_DEFINITION.test(content)) return 'comment';
  if (isStageNote(content)) return 'stage-note';
  if (QUOTATION.test(content)) return 'quotation';
  return itemMark(content) ? 'item' : 'paragraph';
}

/** Characters at the end of a line that show whether the sentence goes on. */
const LINE_END = 60;

/** The end of the last line of a block that is open. */
function lastLine(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, text.lastIndexOf('\n', end - 1) + 1, end - LINE_END), end);
}

function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  return { start, end };
}

function fenceEnd(text: string, opening: Line): number {
  const mark = text.slice(opening.start, opening.end).trim().slice(0, 3);
  let at = opening.end + 1;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (text.slice(line.start, line.end).trim().startsWith(mark)) return line.end;
    at = line.end + 1;
  }
  return text.length;
}

function commentEnd(text: string, opening: Line): number {
  const end = text.indexOf('-->', opening.start);
  return end === -1 ? text.length : end + 3;
}

/**
 * What stands behind a comment, and those that follow it at once, to the end of its line: the block before goes on there as if there
 * were no comment. `undefined` where it cannot: at an empty line, a rule, a fence or the end of the text.
 */
function commentsEnd(text: string, opening: Line): Line | undefined {
  for (let line = opening; ;) {
    const end = commentEnd(text, line);
    line = lineAt(text, end);
    if (line.end < text.length && text.slice(line.start, line.end).trim() === '') line = lineAt(text, line.end + 1);
    const content = text.slice(line.start, line.end);
    if (COMMENT_LINE.test(content)) continue;
    return content.trim() === '' || RULE.test(content) || FENCE.test(content) ? undefined : line;
  }
}

/** A title page is a few short lines; more than this before the salutation is text that is said. */
const TITLE_BLOCKS_MAX = 14;
const TITLE_LINE_MAX = 200;

/**
 * What stands before the salutation (event, title, "Statement by …", place and date) is on the page, not said.
 * Only when a salutation follows soon and nothing before it reads as a sentence of the speech.
 */
function markTitle(text: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const isLine = ({ kind, span }: DraftBlock): boolean => !isSpoken(kind) || span.end - span.start <= TITLE_LINE_MAX;
  // What comes after text that is said makes no title of it.
  const first = blocks
    .slice(0, TITLE_BLOCKS_MAX + 1)
    .findIndex((block) => !isLine(block) || opensWithSalutation(text, block));
  if (first <= 0 || !opensWithSalutation(text, blocks[first]!)) return blocks;
  return blocks.map((block, index) => (index < first && isSpoken(block.kind) ? { ...block, kind: 'title' } : block));
}

function opensWithSalutation(text: string, { kind, span }: DraftBlock): boolean {
  return isSpoken(kind) && isSalutation(text.slice(span.start, span.start + 80));
}
