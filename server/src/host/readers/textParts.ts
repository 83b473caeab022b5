import { type FileText } from '../../core/source/fileText';
import { type LeftOut, type LeftOutReason } from '../../core/source/leftOut';

/** Words of a file in its order: text, in which "\n" ends a line and "\f" a page, or left out of it. */
export type FileWords = string | { readonly reason: LeftOutReason; readonly text: string };

/** The letters of words, those left out too. */
export function wordsText(words: readonly FileWords[]): string {
  return words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Words that are no text, for a reason of their own or for this one. */
export function leftOutAs(reason: LeftOutReason, words: readonly FileWords[]): FileWords[] {
  return words.map((piece) => (typeof piece === 'string' ? { reason, text: piece } : piece));
}

/** A part of a document as its file has it, whatever the format. */
export type TextPart =
  | { readonly kind: 'paragraph'; readonly words: readonly FileWords[] }
  /** `level` is 1 to 6, 1 the highest. */
  | { readonly kind: 'heading'; readonly level: number; readonly words: readonly FileWords[] }
  /** `label` as printed: "-", "1.", "(a)". */
  | { readonly kind: 'item'; readonly label: string; readonly words: readonly FileWords[] }
  | { readonly kind: 'note'; readonly number: number; readonly words: readonly FileWords[] }
  | { readonly kind: 'row'; readonly cells: readonly (readonly FileWords[])[] }
  /** What stands before it does not go on in what follows: a list or table ends. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'page' };

/** Labels that are told from words: what has one may stand right under another item. */
const PLAIN_LABEL = /^(?:-|\d{1,3}[.)]|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{2,5})[.)])$/;

/**
 * The text of a document's parts, in the plain marks that a source document is read from: `#` for headings, a line for each item
 * and row, `[^3]: ` before a note, an empty line between paragraphs, a form feed between pages.
 */
export function textOfParts(parts: readonly TextPart[]): Omit<FileText, 'notes'> {
  const writer = new PartWriter();
  for (const part of parts) writer.add(part);
  return { text: writer.text(), leftOut: writer.leftOut };
}

class PartWriter {
  readonly leftOut: LeftOut[] = [];
  #text = '';
  #before: TextPart['kind'] | undefined;
  #endsPage = false;

  text(): string {
    return this.#text === '' ? '\n' : `${this.#text}\n`;
  }

  add(part: TextPart): void {
    switch (part.kind) {
      case 'gap':
        this.#before = undefined;
        break;
      case 'page':
        this.#endsPage = this.#text !== '';
        break;
      case 'paragraph':
        this.#line('paragraph', '', [part.words]);
        break;
      case 'heading':
        this.#line('heading', `${'#'.repeat(part.level)} `, [part.words]);
        break;
      case 'item': {
        const isPlain = PLAIN_LABEL.test(part.label);
        if (!isPlain) this.#before = undefined;
        this.#line('item', `${part.label} `, [part.words]);
        if (!isPlain) this.#before = undefined;
        break;
      }
      case 'note':
        this.#line('note', `[^${part.number}]: `, [part.words]);
        break;
      case 'row':
        this.#line('row', '| ', part.cells);
        break;
    }
  }

  #line(kind: TextPart['kind'], mark: string, cells: readonly (readonly FileWords[])[]): void {
    const isBroken = kind === 'paragraph' || kind === 'item';
    const lines = cells.map((words) => lineOf(words, isBroken));
    const full = lines.filter(({ text }) => text !== '');
    let next = this.#text;
    if (full.length > 0) {
      if (next !== '') {
        const goesOn = kind === this.#before && (kind === 'item' || kind === 'row');
        if (this.#endsPage) next += '\n\n\f';
        else next += goesOn ? '\n' : '\n\n';
      }
      this.#endsPage = false;
      this.#before = kind;
      next += mark;
    }
    for (const { text, leftOut } of lines) {
      for (const { at, ...left } of leftOut)
        this.leftOut.push({ ...left, at: next.length + Math.min(at, text.length) });
      if (text === '') continue;
      next += kind === 'row' ? `${text.replaceAll('|', '/')} | ` : text;
    }
    this.#text = kind === 'row' ? next.trimEnd() : next;
  }
}

/** Words as one line, or as several where breaks count; blanks in a row are one. Places are offsets in its text. */
function lineOf(
  words: readonly FileWords[],
  isBroken: boolean,
): { readonly text: string; readonly leftOut: LeftOut[] } {
  let text = '';
  const leftOut: LeftOut[] = [];
  /** What was struck out since the last letter. */
  let struck = '';
  for (const piece of withTextJoined(words)) {
    if (typeof piece !== 'string') {
      const last = leftOut.at(-1);
      if (piece.reason === 'struck-out') struck += piece.text;
      if (last?.reason === piece.reason && last.at === text.length)
        leftOut[leftOut.length - 1] = { ...last, text: last.text + piece.text };
      else if (piece.text !== '') leftOut.push({ ...piece, at: text.length });
      continue;
    }
    if (piece === '') continue;
    // Who strikes a word out together with the blank beside it does not write the next one on to what stands before.
    if (/\s/.test(struck) && /[^\s(]/.test(text.slice(-1)) && /^[\p{L}\p{N}]/u.test(piece)) text += ' ';
    struck = '';
    const before = text;
    text = joined(text, isBroken ? piece : piece.replace(/[\n\f]+/g, ' '));
    const last = leftOut.at(-1);
    // A blank between two words that are left out parts them there.
    if (text === before && last?.at === text.length) leftOut[leftOut.length - 1] = { ...last, text: `${last.text} ` };
  }
  const kept = leftOut
    .map((left) => ({ ...left, text: left.text.replace(/[ \t\r\n\f]+/g, ' ').trim() }))
    .filter((left) => left.text !== '');
  return { text: text.trimEnd(), leftOut: kept };
}

/** Words with texts in a row as one: a text may come letter by letter. */
function* withTextJoined(words: readonly FileWords[]): Generator<FileWords> {
  let texts: string[] = [];
  for (const piece of words) {
    if (typeof piece === 'string') texts.push(piece);
    else {
      if (texts.length > 0) yield texts.join('');
      texts = [];
      yield piece;
    }
  }
  if (texts.length > 0) yield texts.join('');
}

/** A text and what follows: no blanks in a row, none at the borders of lines, an empty line before a page. */
function joined(before: string, piece: string): string {
  let text = piece
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\s*\f\s*/g, '\n\n\f');
  if (' \n\f'.includes(before.slice(-1))) text = text.replace(/^[ \n]+/, '');
  if (before === '') return text.replace(/^[\n\f]+/, '');
  return /^[\n\f]/.test(text) ? before.trimEnd() + text : before + text;
}
