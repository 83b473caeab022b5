import { type LeftOutReason } from '../../../core/source/leftOut';
import { noteMark } from '../noteMark';
import { leftOutAs, type TextPart, type FileWords } from '../textParts';
import {
  type WordBlock,
  type WordField,
  type Note,
  type WordParagraph,
  type WordPiece,
  type WordSection,
  type Table,
} from './wordPieces';
import { type ListLabels } from './wordNumbering';
import { type WordStyles } from './wordStyles';

/** What a view needs beside the blocks. */
export interface ViewParts {
  readonly styles: WordStyles;
  readonly labels: ListLabels;
  readonly footnotes: ReadonlyMap<string, Note>;
  readonly endnotes: ReadonlyMap<string, Note>;
  /** Those of the body, in their order. */
  readonly sections: readonly WordSection[];
}

/** Where blocks stand: what of them is printed differs. */
type Setting = 'body' | 'head' | 'note';

/**
 * The view of a Word file with all changes accepted: insertions are text, deletions are not, and neither is what is struck out or hidden.
 * Notes are numbered by the order of their marks, endnotes after footnotes.
 */
export class FinalView {
  readonly #parts: ViewParts;
  readonly #marks = { footnote: new Map<string, number>(), endnote: new Map<string, number>() };
  /** Notes whose marks are no text, with why. */
  readonly #unmarked = new Map<Note, LeftOutReason>();
  /** Notes with marks of their own, in the order of the marks. */
  readonly #custom: Note[] = [];
  /** How many sections of the body have ended. */
  #section = 0;

  constructor(parts: ViewParts) {
    this.#parts = parts;
  }

  /** Numbers the notes that blocks have marks of; call it with the body first. */
  numberNotes(blocks: readonly WordBlock[]): void {
    for (const { paragraph, piece } of piecesIn(blocks)) {
      if (piece.kind !== 'footnote' && piece.kind !== 'endnote') continue;
      const note = this.#note(piece);
      const reason = this.#reason(piece, paragraph, 'body');
      if (note === undefined) continue;
      if (reason !== undefined) this.#unmarked.set(note, reason);
      else if (piece.isCustomMark === true) this.#custom.push(note);
      else if (!this.#marks[piece.kind].has(note.id))
        this.#marks[piece.kind].set(note.id, this.#marks[piece.kind].size + 1);
    }
  }

  /** The parts of blocks of the body; those of a head are paragraphs alone, line after line. */
  parts(blocks: readonly WordBlock[], setting: Setting = 'body'): TextPart[] {
    const found: TextPart[] = [];
    /** A paragraph whose mark is deleted: it goes on with the next. */
    let open: WordParagraph | undefined;
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'table') {
        found.push(...this.#table(block, setting));
        continue;
      }
      const paragraph: WordParagraph =
        open === undefined
          ? block
          : { ...block, pieces: [...open.pieces, ...block.pieces], boxes: [...open.boxes, ...block.boxes] };
      open = undefined;
      if (isGone(paragraph.mark) && blocks[at + 1]?.kind === 'paragraph') {
        open = paragraph;
        continue;
      }
      found.push(...this.#paragraph(paragraph, setting));
    }
    return found;
  }

  /** The notes in the order of their marks, then what of them is no text. */
  notes(): TextPart[] {
    const { footnotes, endnotes } = this.#parts;
    const found: TextPart[] = [];
    for (const note of this.#custom) found.push({ kind: 'paragraph', words: this.#flat(note.blocks, 'note') });
    for (const [series, notes] of [
      ['footnote', footnotes],
      ['endnote', endnotes],
    ] as const)
      for (const id of this.#marks[series].keys()) {
        const words = this.#flat(notes.get(id)!.blocks, 'note');
        found.push({ kind: 'note', number: this.#number(series, id)!, words });
      }
    for (const [series, notes] of [
      ['footnote', footnotes],
      ['endnote', endnotes],
    ] as const)
      for (const note of notes.values()) {
        if (this.#marks[series].has(note.id) || this.#custom.includes(note)) continue;
        const reason = this.#unmarked.get(note) ?? 'hidden';
        found.push({ kind: 'paragraph', words: leftOutAs(reason, this.#flat(note.blocks, 'note')) });
      }
    return found;
  }

  #note(piece: WordPiece): Note | undefined {
    return this.#parts[piece.kind === 'footnote' ? 'footnotes' : 'endnotes'].get(piece.text);
  }

  #number(series: 'footnote' | 'endnote', id: string): number | undefined {
    const number = this.#marks[series].get(id);
    return number === undefined || series === 'footnote' ? number : number + this.#marks.footnote.size;
  }

  /** Why a piece is no text; `undefined` where it is. */
  #reason(piece: WordPiece, paragraph: WordParagraph, setting: Setting): LeftOutReason | undefined {
    const { run, revision, code } = piece;
    if (isGone(revision?.kind)) return 'deleted';
    if (code?.isWhole === true || piece.control?.isPrompt === true) return 'hidden';
    const { styles } = this.#parts;
    const { style } = paragraph.properties;
    if (styles.isOn('hidden', run.properties, style)) return 'hidden';
    if (styles.isOn('struck', run.properties, style)) return 'struck-out';
    if (isContents(piece.field) || paragraph.isContents) return 'navigation';
    return setting === 'head' && isPageNumber(piece.field) ? 'page-number' : undefined;
  }

  #paragraph(paragraph: WordParagraph, setting: Setting): TextPart[] {
    const { styles, labels } = this.#parts;
    const { properties } = paragraph;
    const found: TextPart[] = [];
    let words = this.#words(paragraph, setting);
    if (/^(?:toc \d|toc heading|table of figures)$/i.test(styles.nameOf(properties.style)))
      words = leftOutAs('navigation', words);
    const isText = words.some((piece) => typeof piece === 'string' && piece.trim() !== '');
    const list = properties.list ?? styles.paragraph(properties.style, 'list') ?? '0';
    const level =
      properties.listLevel ??
      (properties.list === undefined && properties.style !== undefined
        ? labels.levelOfStyle(list, properties.style)
        : undefined) ??
      styles.paragraph(properties.style, 'listLevel') ??
      0;
    // An empty item has its number in print as well, a hidden one has none.
    const label =
      list === '0' || (paragraph.markHidden && !isText) || isGone(paragraph.mark)
        ? undefined
        : labels.next(list, level);
    const heading =
      styles.headingLevel(properties.style) ??
      (properties.outline !== undefined && properties.outline < 9 ? Math.min(6, properties.outline + 1) : undefined);
    if (properties.pageBreakBefore ?? styles.paragraph(properties.style, 'pageBreakBefore') ?? false)
      found.push({ kind: 'page' });
    if (heading !== undefined && setting === 'body') {
      const numbered = label === undefined || label === '-' || !isText ? words : [`${label} `, ...words];
      found.push({ kind: 'heading', level: heading, words: numbered });
    } else if (label !== undefined && setting !== 'head') found.push({ kind: 'item', label, words });
    else found.push({ kind: 'paragraph', words });
    for (const box of paragraph.boxes) found.push(...this.parts(box, setting));
    if (paragraph.endsSection && setting === 'body') {
      const { type } = this.#parts.sections[++this.#section] ?? {};
      if (type !== 'continuous' && type !== 'nextColumn') found.push({ kind: 'page' });
    }
    return found;
  }

  #words(paragraph: WordParagraph, setting: Setting): FileWords[] {
    const words: FileWords[] = [];
    let line = '';
    let isCustom = false;
    for (const [at, piece] of paragraph.pieces.entries()) {
      const reason = this.#reason(piece, paragraph, setting);
      let { text } = piece;
      if (piece.kind === 'footnote' || piece.kind === 'endnote') {
        if (reason !== undefined) continue;
        isCustom = piece.isCustomMark === true;
        const number = isCustom ? undefined : this.#number(piece.kind, text);
        text = number === undefined ? '' : `[^${number}]`;
      } else if (reason !== undefined) {
        words.push({ reason, text });
        continue;
      } else if (isRaisedNumber(paragraph.pieces, at) && !isCustom) text = noteMark(line, text) ?? text;
      // In a head, what stands apart on the line may be set by nothing but its place.
      if (setting === 'head' && /^[A-Z]{1,3}\/[A-Z0-9]/.test(text) && /\p{L}$/u.test(line)) text = `\n${text}`;
      if (piece.kind === 'tab') text = setting === 'head' ? '\n' : ' ';
      line += text;
      words.push(text);
    }
    return words;
  }

  #table(table: Table, setting: Setting): TextPart[] {
    const found: TextPart[] = [{ kind: 'gap' }];
    for (const { cells, revision } of table.rows) {
      if (setting === 'head') found.push(...cells.flatMap((cell) => this.parts(cell, setting)));
      else {
        const words = cells.map((cell) => this.#flat(cell, setting));
        found.push({
          kind: 'row',
          cells: isGone(revision) ? words.map((cell) => leftOutAs('deleted', cell)) : words,
        });
      }
    }
    return [...found, { kind: 'gap' }];
  }

  /** The words of blocks on one line. */
  #flat(blocks: readonly WordBlock[], setting: Setting): FileWords[] {
    return this.parts(blocks, setting).flatMap((part): readonly FileWords[] => {
      if (part.kind === 'gap' || part.kind === 'page') return [];
      if (part.kind === 'row') return part.cells.flatMap((cell) => [...cell, ' ']);
      return part.kind === 'item' ? [`${part.label} `, ...part.words, ' '] : [...part.words, ' '];
    });
  }
}

/** Whether words with such a change are gone once it is accepted. */
function isGone(kind: string | undefined): boolean {
  return kind === 'deleted' || kind === 'moved-from';
}

function isContents(field: WordField | undefined): boolean {
  for (let at = field; at !== undefined; at = at.outer)
    if (at.isWhole && /^\s*TOC\b/i.test(at.instruction)) return true;
  return false;
}

function isPageNumber(field: WordField | undefined): boolean {
  return field !== undefined && /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(field.instruction);
}

/** Whether a text is a raised number that somebody set by hand: nothing else is raised beside it. */
function isRaisedNumber(pieces: readonly WordPiece[], at: number): boolean {
  const { run, kind } = pieces[at]!;
  const beside = [pieces[at - 1], pieces[at + 1]].some(
    (piece) => piece?.kind === 'text' && piece.run.properties.raised === true,
  );
  return kind === 'text' && run.properties.raised === true && !beside;
}

/** All pieces of blocks in the order of the file, those of cells and boxes too. */
export function* piecesIn(
  blocks: readonly WordBlock[],
): Generator<{ readonly paragraph: WordParagraph; readonly piece: WordPiece }> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) yield* piecesIn(cell);
      continue;
    }
    for (const piece of block.pieces) yield { paragraph: block, piece };
    for (const box of block.boxes) yield* piecesIn(box);
  }
}
