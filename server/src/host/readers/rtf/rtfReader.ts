import { type LeftOutReason } from '../../../core/source/leftOut';
import { type TextPart, type FileWords } from '../textParts';
import { symbolLetter } from '../word/symbolFonts';
import { codePageOf, decodePage, SYMBOLS } from './codePages';
import { headingOf, RtfParts, type Series } from './rtfParts';
import { type RtfToken } from './rtfTokens';

/** Where the text of a group goes. */
type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'instruction' | 'annotation';

/** What holds in a group, and in those inside it. */
interface Group {
  destination: Destination;
  /** Ends with the group: a note, a header or a box is its own text. */
  ends: 'note' | 'head' | 'box' | 'field' | undefined;
  font: number;
  /** Characters that stand for one in older readers, after each \u. */
  skip: number;
  struck: boolean;
  hidden: boolean;
  deleted: boolean;
  revised: boolean;
  contents: boolean;
  pageNumber: boolean;
  style: number;
  outline: number | undefined;
  inTable: boolean;
}

/** Destinations that are no text, beside those with a star, which a reader may leave out if it does not know them. */
const SKIPPED = new Set(
  'colortbl info pict object filetbl revtbl rsidtbl listtable listoverridetable generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr nonshppict shprslt do xe tc tcn rxe txe private ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn bkmkstart bkmkend atnid atnauthor atndate atntime atnparent atnref atrfstart atrfend pntxta pntxtb panose falt fname sp sv sn userprops docvar passwordhash wgrffmtfilter pgptbl background upr'.split(
    ' ',
  ),
);
/** Destinations with a star that hold text. */
const STARRED_TEXT = new Set(['shpinst', 'ud', 'pn']);
/** Destinations of the text of boxes, today's and that of Word 6. */
const BOXES = new Set(['shptxt', 'dptxbxtext']);
const HEADS = /^(header|footer)([lrf]?)$/;
/** Control words that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200D',
  zwnj: '\u200C',
  ltrmark: '\u200E',
  rtlmark: '\u200F',
  '~': '\u00A0',
  '-': '\u00AD',
  _: '\u2011',
  page: '\f',
  column: '\n',
};

/** Reads rich text token by token (Rich Text Format Specification 1.9.1). */
export class RtfReader {
  readonly #parts = new RtfParts();
  readonly #groups: Group[] = [
    {
      destination: 'text',
      ends: undefined,
      font: 0,
      skip: 1,
      struck: false,
      hidden: false,
      deleted: false,
      revised: false,
      contents: false,
      pageNumber: false,
      style: 0,
      outline: undefined,
      inTable: false,
    },
  ];
  #page = 1252;
  #defaultFont = 0;
  readonly #charsets = new Map<number, number>();
  readonly #styles = new Map<number, string>();
  /** Bytes of text that are not decoded yet: a character may be two. */
  #bytes = '';
  /** Characters still to be left out after a \u. */
  #toSkip = 0;
  #isStarred = false;
  #fieldCode = '';
  #changes = 0;
  #comments = 0;
  #lastChange = '';
  #isPending = false;

  get #group(): Group {
    return this.#groups.at(-1)!;
  }

  take(token: RtfToken): void {
    if (token.kind === 'bytes') {
      this.#take(token.text);
      return;
    }
    this.#flush();
    if (token.kind === 'open') {
      this.#toSkip = 0;
      this.#groups.push({ ...this.#group, ends: undefined });
      this.#isPending = true;
      this.#isStarred = false;
    } else if (token.kind === 'close') {
      this.#toSkip = 0;
      this.#close();
    } else this.#word(token.word, token.value);
    if (token.kind !== 'open' && !(token.kind === 'word' && token.word === '*'))
      this.#isPending = this.#isStarred = false;
  }

  end(): { readonly parts: readonly TextPart[]; readonly changes: number; readonly comments: number } {
    this.#flush();
    return { parts: this.#parts.end(), changes: this.#changes, comments: this.#comments };
  }

  #take(bytes: string): void {
    this.#isPending = false;
    const from = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= from;
    this.#bytes += from === 0 ? bytes : bytes.slice(from);
  }

  #flush(): void {
    if (this.#bytes === '') return;
    const bytes = this.#bytes;
    this.#bytes = '';
    const { destination, font } = this.#group;
    if (destination === 'skip') return;
    if (destination === 'text') {
      const charset = this.#charsets.get(font);
      if (charset === SYMBOLS)
        this.#text(Array.from(bytes, (char) => symbolLetter('Symbol', char.charCodeAt(0).toString(16))).join(''));
      else this.#text(decodePage(bytes, (charset === undefined ? undefined : codePageOf(charset)) ?? this.#page));
    } else if (destination === 'annotation') this.#text(decodePage(bytes, this.#page));
    else if (destination === 'instruction') this.#fieldCode += bytes;
    else if (destination === 'styles') {
      const { style } = this.#group;
      this.#styles.set(style, ((this.#styles.get(style) ?? '') + bytes).replace(/;$/, ''));
    }
  }

  #text(text: string): void {
    const { destination, struck, hidden, deleted, revised, contents, pageNumber } = this.#group;
    if (destination === 'annotation') this.#parts.push({ reason: 'comment', text });
    if (destination !== 'text') return;
    const change = deleted ? 'deleted' : revised ? 'revised' : '';
    if (change !== '' && change !== this.#lastChange) this.#changes++;
    this.#lastChange = change;
    let reason: LeftOutReason | undefined;
    if (deleted) reason = 'deleted';
    else if (hidden) reason = 'hidden';
    else if (struck) reason = 'struck-out';
    else if (contents) reason = 'navigation';
    else if (pageNumber && this.#parts.isInHead()) reason = 'page-number';
    const words: FileWords = reason === undefined ? text : { reason, text };
    this.#parts.push(words);
  }

  #close(): void {
    const group = this.#groups.length > 1 ? this.#groups.pop()! : undefined;
    if (group?.ends === 'field') this.#fieldCode = '';
    else if (group?.ends !== undefined) this.#parts.leave();
  }

  #word(word: string, value: number | undefined): void {
    const group = this.#group;
    if (word === '*') {
      this.#isStarred = true;
      return;
    }
    if (this.#isPending && this.#opens(word, group)) return;
    if (group.destination === 'fonts') {
      if (word === 'f') group.font = value ?? 0;
      else if (word === 'fcharset') this.#charsets.set(group.font, value ?? 0);
      return;
    }
    if (group.destination === 'styles' && (word === 's' || word === 'cs' || word === 'ds' || word === 'ts')) {
      // Only styles of paragraphs have names that are asked for.
      if (word === 's') group.style = value ?? 0;
      else group.destination = 'skip';
      return;
    }
    if (word === 'u') {
      this.#toSkip = group.skip;
      if (value !== undefined) this.#text(String.fromCharCode(value & 0xffff));
      return;
    }
    if (this.#set(word, value, group) || group.destination !== 'text') return;
    const character = CHARACTERS[word];
    if (character !== undefined) this.#text(character);
    else this.#structure(word, value, group);
  }

  /** Reads the word that a group begins with; gives whether it says where the text of the group goes. */
  #opens(word: string, group: Group): boolean {
    const head = HEADS.exec(word);
    if (word === 'fonttbl') group.destination = 'fonts';
    else if (word === 'stylesheet') group.destination = 'styles';
    else if (group.destination === 'fonts' || group.destination === 'styles') return false;
    else if (group.destination === 'skip' && !STARRED_TEXT.has(word) && !BOXES.has(word)) return true;
    else if (word === 'fldinst') group.destination = 'instruction';
    else if (word === 'field') group.ends = 'field';
    else if (word === 'fldrslt') {
      group.contents ||= /^\s*TOC\b/i.test(this.#fieldCode);
      group.pageNumber = /^\s*(?:PAGE|NUMPAGES)\b/i.test(this.#fieldCode);
    } else if (word === 'footnote' && group.destination === 'text') {
      Object.assign(group, { ends: 'note', struck: false, hidden: false });
      this.#parts.enterNote(this.#reasonHere());
    } else if (head !== null && group.destination === 'text') {
      group.ends = 'head';
      this.#parts.enterHead(
        head[1] === 'header' && head[2] === 'f'
          ? 'first'
          : head[1] === 'header' && head[2] !== 'l'
            ? 'header'
            : 'other',
      );
    } else if (BOXES.has(word)) {
      Object.assign(group, { ends: 'box', destination: 'text' });
      this.#parts.enterBox();
    } else if (word === 'annotation') {
      this.#comments++;
      group.destination = 'annotation';
    } else if (word === 'shpinst') group.destination = 'skip';
    else if (word === 'ud') group.destination = 'text';
    else if (SKIPPED.has(word) || (this.#isStarred && !STARRED_TEXT.has(word))) group.destination = 'skip';
    else return false;
    return true;
  }

  #reasonHere(): LeftOutReason | undefined {
    const { deleted, hidden, struck } = this.#groups.at(-2) ?? this.#group;
    return deleted ? 'deleted' : hidden ? 'hidden' : struck ? 'struck-out' : undefined;
  }

  /** Sets what holds for the text that follows; gives whether the word is one that does. */
  #set(word: string, value: number | undefined, group: Group): boolean {
    const isOn = value !== 0;
    switch (word) {
      case 'ansicpg':
        this.#page = value ?? 1252;
        return true;
      case 'mac':
        this.#page = 10000;
        return true;
      case 'deff':
        this.#defaultFont = value ?? 0;
        group.font = this.#defaultFont;
        return true;
      case 'f':
        group.font = value ?? 0;
        return true;
      case 'uc':
        group.skip = Math.max(0, value ?? 1);
        return true;
      case 'strike':
      case 'striked':
        group.struck = isOn;
        return true;
      case 'v':
        group.hidden = isOn;
        return true;
      case 'deleted':
      case 'mvf':
        group.deleted = isOn;
        return true;
      case 'revised':
      case 'mvt':
        group.revised = isOn;
        return true;
      case 'plain':
        Object.assign(group, { struck: false, hidden: false, deleted: false, revised: false, font: this.#defaultFont });
        return true;
      case 'pard':
        Object.assign(group, { style: 0, outline: undefined, inTable: false });
        return true;
      case 's':
        group.style = value ?? 0;
        return true;
      case 'outlinelevel':
        group.outline = value ?? 0;
        return true;
      case 'intbl':
        group.inTable = true;
        return true;
      default:
        return false;
    }
  }

  #structure(word: string, value: number | undefined, group: Group): void {
    const heading = headingOf(this.#styles.get(group.style), group.outline);
    if (word === 'par' || word === 'sect') {
      this.#parts.endParagraph({ heading, inTable: group.inTable });
      if (word === 'sect') this.#parts.endPage();
    } else if (word === 'cell' || word === 'nestcell') this.#parts.endCell(word === 'nestcell');
    else if (word === 'row') this.#parts.endRow();
    else if (word === 'chftn') this.#parts.numbersNote();
    else if (word === 'sbknone') this.#parts.goOnWithPage();
    else if (word === 'ftnalt') this.#parts.setSeries('endnote' satisfies Series);
    else if (word === 'chpgn' && this.#parts.isInHead())
      this.#parts.push({ reason: 'page-number', text: String(value ?? '') });
  }
}
