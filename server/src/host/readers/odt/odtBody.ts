import { type LeftOutReason } from '../../../core/source/leftOut';
import { readXml, type XmlElement } from '../readXml';
import { type TextPart, type FileWords, wordsText } from '../textParts';
import { newSink, type Sink } from './odtSink';
import { type OdtStyles } from './odtStyles';

/** A header or footer of a kind of page. */
interface OdtHead {
  readonly kind: string;
  readonly master: string;
  readonly parts: readonly TextPart[];
}

/** What a part of an OpenDocument file tells. */
export interface OdtBody {
  readonly parts: readonly TextPart[];
  readonly notes: readonly TextPart[];
  readonly heads: readonly OdtHead[];
  readonly isText: boolean;
  /** The kind of page that the first paragraph asks for. */
  readonly master: string | undefined;
  readonly changes: number;
  readonly comments: number;
}

interface List {
  readonly style: string | undefined;
  number: number;
}

/** What is no text, whatever stands in it. */
const SKIPPED =
  /^(?:\?svg:(?:title|desc)|text:(?:note-citation|sequence-decls|variable-decls|user-field-decls|ruby-text|index-title-template)|office:(?:forms|font-face-decls|automatic-styles|styles|scripts)|table:(?:shapes|table-columns?))$/;
const REASONS: ReadonlyMap<string, LeftOutReason> = new Map([
  ['text:table-of-content', 'navigation'],
  ['text:illustration-index', 'navigation'],
  ['text:table-index', 'navigation'],
  ['office:annotation', 'comment'],
]);
/** Elements that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['text:tab', ' '],
  ['text:line-break', '\n'],
]);

/** Reads the text of `content.xml`, or the headers of `styles.xml`. */
export function readOdtBody(xml: string, styles: OdtStyles): OdtBody {
  const reader = new OdtReader(styles);
  let skipping = 0;
  readXml(xml, {
    open(element) {
      if (skipping > 0 || SKIPPED.test(element.name)) skipping++;
      else reader.open(element);
    },
    close(name) {
      if (skipping > 0) skipping--;
      else reader.close(name);
    },
    text(text) {
      if (skipping === 0) reader.text(text.replace(/[\t\n\r ]+/g, ' '));
    },
  });
  return reader.end();
}

class OdtReader {
  readonly #styles: OdtStyles;
  readonly #sinks: Sink[] = [newSink(false)];
  /** Why words are no text, for each element that is open; `undefined` where the one around it says. */
  readonly #reasons: (LeftOutReason | undefined)[] = [];
  readonly #lists: List[] = [];
  /** Whether the next paragraph is the first of its item. */
  #isItem = false;
  readonly #rows: (readonly FileWords[])[][] = [];
  readonly #heads: OdtHead[] = [];
  #isText = false;
  #master: string | undefined;
  #pageMaster = '';
  #hasParagraph = false;
  /** What was deleted, by the id of its place. */
  readonly #deleted = new Map<string, string>();
  #change: string | undefined;
  #changes = 0;
  #comments = 0;
  readonly #notes: {
    readonly series: string;
    readonly words: FileWords[];
    readonly into: FileWords[];
    readonly at: number;
    readonly reason: LeftOutReason | undefined;
  }[] = [];
  #noteSeries = 'footnote';
  readonly #noteSeriesOuter: { readonly into: FileWords[]; readonly at: number; readonly series: string }[] = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  get #sink(): Sink {
    return this.#sinks.at(-1)!;
  }

  /** Why words at this place are no text. */
  get #reason(): LeftOutReason | undefined {
    return this.#reasons.findLast((reason) => reason !== undefined);
  }

  open({ name, attribute }: XmlElement): void {
    this.#reasons.push(this.#reasonOf(name, attribute));
    switch (name) {
      case 'office:text':
        this.#isText = true;
        break;
      case 'text:changed-region':
        this.#change = attribute('id') ?? '';
        this.#changes++;
        break;
      case 'text:deletion':
        this.#sinks.push(newSink(true));
        break;
      case 'text:change':
        this.#push({ reason: 'deleted', text: this.#deleted.get(attribute('change-id') ?? '') ?? '' });
        break;
      case 'text:p':
      case 'text:h':
        this.#openParagraph(name, attribute);
        break;
      case 'text:list': {
        const outer = this.#lists.at(-1);
        const style = attribute('style-name') ?? outer?.style;
        this.#lists.push({ style, number: this.#styles.start(style, this.#lists.length + 1) - 1 });
        break;
      }
      case 'text:list-item': {
        const list = this.#lists.at(-1);
        if (list === undefined) break;
        const start = attribute('start-value');
        list.number = start === undefined ? list.number + 1 : Number(start);
        this.#isItem = true;
        break;
      }
      case 'text:s':
        this.text(' ');
        break;
      case 'text:note': {
        this.#noteSeries = attribute('note-class') ?? 'footnote';
        const into = this.#sink.words;
        this.#noteSeriesOuter.push({ into, at: into.push('') - 1, series: this.#noteSeries });
        break;
      }
      case 'office:annotation':
        this.#comments++;
        this.#sinks.push(newSink(true));
        break;
      case 'text:note-body':
      case 'table:table-cell':
        this.#sinks.push(newSink(true));
        break;
      case 'draw:text-box':
      case 'style:header':
      case 'style:footer':
      case 'style:header-left':
      case 'style:footer-left':
      case 'style:header-first':
      case 'style:footer-first':
        this.#sinks.push(newSink(this.#sink.isFlat));
        break;
      case 'style:master-page':
        this.#pageMaster = attribute('name') ?? '';
        break;
      case 'table:table':
        if (!this.#sink.isFlat) this.#sink.parts.push({ kind: 'gap' });
        break;
      case 'table:table-row':
        this.#rows.push([]);
        break;
      default: {
        const character = CHARACTERS.get(name);
        if (character !== undefined) this.text(character);
      }
    }
  }

  close(name: string): void {
    const reason = this.#reason;
    this.#reasons.pop();
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#endParagraph();
        break;
      case 'text:deletion': {
        const text = wordsText(this.#leave());
        if (this.#change !== undefined) this.#deleted.set(this.#change, text);
        break;
      }
      case 'text:list':
        this.#lists.pop();
        if (this.#lists.length === 0 && !this.#sink.isFlat) this.#sink.parts.push({ kind: 'gap' });
        break;
      case 'text:note-body': {
        const words = this.#leave();
        const mark = this.#noteSeriesOuter.pop();
        if (mark !== undefined) this.#notes.push({ ...mark, words, reason });
        break;
      }
      case 'office:annotation':
        this.#push({ reason: 'comment', text: wordsText(this.#leave()) });
        break;
      case 'table:table-cell':
        this.#rows.at(-1)?.push(this.#leave());
        break;
      case 'table:table-row': {
        const cells = this.#rows.pop() ?? [];
        if (this.#sink.isFlat) for (const cell of cells) this.#sink.words.push(...cell, ' ');
        else this.#sink.parts.push({ kind: 'row', cells });
        break;
      }
      case 'table:table':
        if (!this.#sink.isFlat) this.#sink.parts.push({ kind: 'gap' });
        break;
      case 'draw:text-box': {
        const box = this.#sinks.pop()!;
        if (box.isFlat) this.#sink.words.push(' ', ...box.words, ' ');
        else this.#sink.boxes.push(...box.parts);
        break;
      }
      default:
        if (/^style:(?:header|footer)/.test(name) && this.#sinks.length > 1) {
          const { parts } = this.#sinks.pop()!;
          this.#heads.push({ kind: name.slice('style:'.length), master: this.#pageMaster, parts });
        }
    }
  }

  text(text: string): void {
    if (this.#sink.paragraph === undefined) return;
    const reason = this.#reason;
    this.#push(reason === undefined ? text : { reason, text });
  }

  end(): OdtBody {
    const number = new Map<string, number>();
    const footnotes = this.#notes.filter(({ series, reason }) => series !== 'endnote' && reason === undefined).length;
    const notes = this.#notes.map(({ series, words, into, at, reason }): TextPart & { readonly number?: number } => {
      if (reason !== undefined) return { kind: 'paragraph', words: [{ reason, text: wordsText(words) }] };
      const count = (number.get(series) ?? 0) + 1;
      number.set(series, count);
      const own = series === 'endnote' ? count + footnotes : count;
      into[at] = `[^${own}]`;
      return { kind: 'note', number: own, words };
    });
    return {
      // A box that is tied to a page stands after the text.
      parts: [...this.#sinks[0]!.parts, ...this.#sinks[0]!.boxes],
      notes: notes.sort((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity) || 0),
      heads: this.#heads,
      isText: this.#isText,
      master: this.#master,
      changes: this.#changes,
      comments: this.#comments,
    };
  }

  #reasonOf(name: string, attribute: XmlElement['attribute']): LeftOutReason | undefined {
    const known = REASONS.get(name);
    if (known !== undefined) return known;
    if (name === 'text:section' && attribute('display') === 'none') return 'hidden';
    if ((name === 'text:hidden-text' || name === 'text:hidden-paragraph') && attribute('is-hidden') === 'true')
      return 'hidden';
    if ((name === 'text:page-number' || name === 'text:page-count') && this.#pageMaster !== '') return 'page-number';
    if (name !== 'text:span' && name !== 'text:p' && name !== 'text:h' && name !== 'text:a') return undefined;
    const style = attribute('style-name');
    if (this.#styles.value(style, 'hidden') === true) return 'hidden';
    return this.#styles.value(style, 'struck') === true ? 'struck-out' : undefined;
  }

  #openParagraph(name: string, attribute: XmlElement['attribute']): void {
    const sink = this.#sink;
    const style = attribute('style-name');
    if (!this.#hasParagraph && this.#isText) {
      this.#master = this.#styles.value(style, 'master');
      this.#hasParagraph = true;
    }
    if (!sink.isFlat && this.#styles.value(style, 'breaksPage') === true) sink.parts.push({ kind: 'page' });
    const outline = name === 'text:h' ? Number(attribute('outline-level') ?? 1) : undefined;
    const level = this.#styles.headingLevel(style) ?? outline;
    const isItem = this.#isItem;
    this.#isItem = false;
    if (level !== undefined) sink.paragraph = { kind: 'heading', level: Math.min(6, Math.max(1, level)) };
    else if (isItem) sink.paragraph = { kind: 'item', label: this.#label() };
    else sink.paragraph = { kind: 'paragraph' };
    if (sink.isFlat && isItem) sink.words.push(`${this.#label()} `);
  }

  #label(): string {
    return this.#styles.label(
      this.#lists.at(-1)?.style,
      this.#lists.map(({ number }) => number),
    );
  }

  #endParagraph(): void {
    const sink = this.#sink;
    if (sink.paragraph === undefined) return;
    if (sink.isFlat) sink.words.push(' ');
    else {
      sink.parts.push({ ...sink.paragraph, words: sink.words }, ...sink.boxes.splice(0));
      sink.words = [];
    }
    sink.paragraph = undefined;
  }

  #push(piece: FileWords): void {
    this.#sink.words.push(piece);
  }

  /** Ends a place whose words stand on one line, and gives them. */
  #leave(): FileWords[] {
    return this.#sinks.length > 1 ? this.#sinks.pop()!.words : [];
  }
}
