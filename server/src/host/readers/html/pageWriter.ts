import { type LeftOutReason } from '../../../core/source/leftOut';
import { noteMark } from '../noteMark';
import { type TextPart, type FileWords } from '../textParts';
import { type PageNotes } from './pageNotes';
import { type LeavesOut } from './pageParts';
import { around, elementsIn, isBlock, type PageElement, shownWords } from './pageTree';

/** The deepest list that is shown as nested: no real page goes deeper, but old pages leave items unclosed. */
const DEEPEST_LIST = 12;
/** What is no text of a page; its title is read apart. */
const UNWRITTEN = new Set(['head', 'title', 'style', 'script']);
/** A page that is set in preformatted lines parts paragraphs by empty ones. */
const EMPTY_LINE = /\n[ \t]*\n\s*/;

type Open =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly label: string };

/** Makes parts of a page's elements. */
export class PageWriter {
  readonly #notes: PageNotes;
  readonly #leavesOut: LeavesOut;
  readonly #kept: ReadonlySet<PageElement>;
  /** What stands around what is kept. */
  readonly #outer: ReadonlySet<PageElement>;
  readonly #parts: TextPart[] = [];
  #words: FileWords[] = [];
  #open: Open = { kind: 'paragraph' };
  /** The numbers of the items so far, -1 for a list of bullets. */
  readonly #lists: number[] = [];
  /** How deep in cells, notes and headings, which are one line each. */
  #line = 0;
  #breaks = 0;
  #isPreformatted = false;

  /** `kept` are the elements that hold the text; where there are none the whole page does. */
  constructor(page: {
    readonly notes: PageNotes;
    readonly leavesOut: LeavesOut;
    readonly kept: ReadonlySet<PageElement>;
  }) {
    this.#notes = page.notes;
    this.#leavesOut = page.leavesOut;
    this.#kept = page.kept;
    this.#outer = new Set([...page.kept].flatMap((element) => [...around(element.parent)]));
  }

  parts(): readonly TextPart[] {
    this.#end();
    return this.#parts;
  }

  write(page: PageElement): void {
    if (this.#kept.size === 0) {
      this.#children(page);
      return;
    }
    for (const child of page.children) {
      if (typeof child === 'string') this.#leave('navigation', child);
      else if (UNWRITTEN.has(child.name)) continue;
      else if (this.#kept.has(child)) this.#element(child);
      else if (this.#outer.has(child)) this.write(child);
      else {
        this.#end();
        this.#leave(this.#leavesOut(child) ?? 'navigation', shownWords(child));
        this.#end();
      }
    }
  }

  #children({ children }: PageElement): void {
    for (const child of children) {
      if (typeof child === 'string') this.#text(child);
      else this.#element(child);
    }
  }

  #text(text: string): void {
    if (!this.#isPreformatted || this.#line > 0) {
      const spaced = text.replace(/[\t\n\f\r ]+/g, ' ');
      if (spaced.trim() !== '') this.#breaks = 0;
      this.#words.push(spaced);
      return;
    }
    const [first = '', ...more] = text.replace(/\r\n?/g, '\n').split(EMPTY_LINE);
    this.#words.push(first);
    for (const paragraph of more) {
      this.#end();
      this.#words.push(paragraph);
    }
  }

  /** Words that are no text. */
  #leave(reason: LeftOutReason, text: string): void {
    if (text.trim() !== '') this.#words.push({ reason, text });
  }

  /** Ends the paragraph, heading or item; inside a line it is a blank. */
  #end(): void {
    if (this.#line > 0) {
      this.#words.push(' ');
      return;
    }
    this.#breaks = 0;
    if (this.#words.some((piece) => typeof piece !== 'string' || piece.trim() !== '')) {
      const isText = this.#words.some((piece) => typeof piece === 'string' && isTextOf(piece));
      this.#parts.push({ ...this.#open, words: this.#words });
      if (isText || this.#open.kind !== 'item') this.#open = { kind: 'paragraph' };
    } else if (this.#open.kind !== 'item') this.#open = { kind: 'paragraph' };
    this.#words = [];
  }

  #element(element: PageElement): void {
    const { name } = element;
    if (UNWRITTEN.has(name)) return;
    const reason = this.#leavesOut(element);
    if (reason !== undefined) {
      const isApart = reason === 'navigation' && isBlock(element);
      if (isApart) this.#end();
      this.#leave(reason, shownWords(element));
      if (isApart) this.#end();
      return;
    }
    const mark = this.#notes.marks.get(element);
    const number = this.#notes.texts.get(element);
    if (mark !== undefined) this.#words.push(`[^${mark}]`);
    else if (this.#notes.back.has(element)) {
      if (/\p{L}/u.test(shownWords(element))) this.#leave('navigation', shownWords(element));
    } else if (number !== undefined) this.#note(element, number);
    else if (/^h[1-6]$/.test(name)) this.#heading(element);
    else this.#plain(element);
  }

  #plain(element: PageElement): void {
    const { name, attributes } = element;
    switch (name) {
      case 'ul':
      case 'ol':
      case 'menu':
        this.#list(element);
        break;
      case 'li':
        this.#item(element);
        break;
      case 'table':
        this.#table(element);
        break;
      case 'sup':
        this.#raised(element);
        break;
      case 'br':
        this.#words.push(this.#line > 0 ? ' ' : '\n');
        if (this.#line === 0 && ++this.#breaks > 1) this.#end();
        break;
      case 'q':
        this.#words.push('“');
        this.#children(element);
        this.#words.push('”');
        break;
      case 'pre':
        this.#end();
        this.#isPreformatted = true;
        this.#children(element);
        this.#isPreformatted = false;
        this.#end();
        break;
      case 'p':
        if (/(?:^|\s)Mso(?:Title|Subtitle)(?:\s|$)/i.test(attributes['class'] ?? '')) this.#heading(element);
        else this.#block(element);
        break;
      default:
        if (isBlock(element)) this.#block(element);
        else this.#children(element);
    }
  }

  #block(element: PageElement): void {
    this.#end();
    this.#children(element);
    this.#end();
  }

  #heading(element: PageElement): void {
    this.#end();
    const { name, attributes } = element;
    const level = /^h\d$/.test(name) ? Number(name[1]) : /MsoSubtitle/i.test(attributes['class'] ?? '') ? 2 : 1;
    if (this.#line === 0) this.#open = { kind: 'heading', level };
    this.#inLine(element);
    this.#end();
  }

  /** The words of an element, all on one line. */
  #inLine(element: PageElement): void {
    this.#line++;
    this.#children(element);
    this.#line--;
  }

  #list({ name, attributes, children }: PageElement): void {
    const isDeep = this.#lists.length >= DEEPEST_LIST;
    this.#end();
    if (this.#line === 0 && this.#lists.length === 0) this.#parts.push({ kind: 'gap' });
    if (!isDeep) this.#lists.push(name === 'ol' ? Number(attributes['start'] ?? 1) - 1 || 0 : -1);
    this.#children({ name, attributes, children, parent: undefined });
    this.#end();
    if (!isDeep) this.#lists.pop();
    if (this.#line === 0 && this.#lists.length === 0) this.#parts.push({ kind: 'gap' });
    this.#open = { kind: 'paragraph' };
  }

  #item(element: PageElement): void {
    this.#end();
    if (this.#line === 0) this.#open = { kind: 'item', label: this.#label(element) };
    this.#children(element);
    this.#end();
    if (this.#line === 0) this.#open = { kind: 'paragraph' };
  }

  #label({ attributes }: PageElement): string {
    const last = this.#lists.length - 1;
    if (last < 0 || this.#lists[last]! < 0) return '-';
    const set = /^\d{1,4}$/.exec(attributes['value'] ?? '')?.[0];
    this.#lists[last] = set === undefined ? this.#lists[last]! + 1 : Number(set);
    return `${this.#lists[last]}.`;
  }

  #note(element: PageElement, number: number): void {
    if (this.#line > 0) {
      this.#children(element);
      return;
    }
    this.#end();
    this.#inLine(element);
    const words = withoutNumber(this.#words, number);
    this.#words = [];
    this.#parts.push({ kind: 'note', number, words });
  }

  #table(element: PageElement): void {
    const rows = [...elementsIn(element)].filter(({ name }) => name === 'tr');
    if (this.#line > 0 || isLayout(element, rows)) {
      this.#block(element);
      return;
    }
    this.#end();
    this.#parts.push({ kind: 'gap' });
    this.#rows(element);
    this.#parts.push({ kind: 'gap' });
  }

  #rows(element: PageElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child);
      else if (child.name === 'tr' && this.#leavesOut(child) === undefined) {
        this.#end();
        const cells = child.children.filter((cell) => typeof cell !== 'string').map((cell) => this.#cell(cell));
        this.#parts.push({ kind: 'row', cells });
      } else if (/^(?:thead|tbody|tfoot)$/.test(child.name) && this.#leavesOut(child) === undefined) this.#rows(child);
      else this.#element(child);
    }
    this.#end();
  }

  #cell(cell: PageElement): readonly FileWords[] {
    this.#line++;
    this.#element(cell);
    this.#line--;
    const words = this.#words;
    this.#words = [];
    return words;
  }

  #raised(element: PageElement): void {
    const before = this.#words.length;
    this.#children(element);
    const raised = this.#words.slice(before);
    if (!raised.every((piece) => typeof piece === 'string')) return;
    const text = this.#words
      .slice(Math.max(0, before - 3), before)
      .filter((piece) => typeof piece === 'string')
      .join('');
    const mark = noteMark(text, raised.join(''));
    if (mark !== undefined) this.#words.splice(before, raised.length, mark);
  }
}

function isTextOf(piece: string): boolean {
  return piece.trim() !== '';
}

/** A table by which a page is only laid out: it holds tables or headings, has no row of several cells, or says so. */
function isLayout(table: PageElement, rows: readonly PageElement[]): boolean {
  const isCell = ({ name }: PageElement) => name === 'td' || name === 'th';
  return (
    /^(?:presentation|none)$/.test(table.attributes['role'] ?? '') ||
    rows.every(({ children }) => children.filter((cell) => typeof cell !== 'string' && isCell(cell)).length < 2) ||
    [...elementsIn(table)].some(({ name }) => name === 'table' || /^h[1-6]$/.test(name))
  );
}

/** The words of a note without the number that is printed before them. */
function withoutNumber(words: readonly FileWords[], number: number): FileWords[] {
  const at = words.findIndex((piece) => typeof piece === 'string' && piece.trim() !== '');
  const first = words[at];
  if (typeof first !== 'string') return [...words];
  const rest = first.replace(new RegExp(String.raw`^\s*(?:\[\^?${number}\]|${number}(?:[.)]|(?=\s|$)))\s*`), '');
  return [...words.slice(0, at), rest, ...words.slice(at + 1)];
}
