import { type CitationToken, type CitationTokenKind } from './citationToken';
import { type Keyword } from './keywords';

/** The tokens of a text, as far as it was read. Every method returns the offset to go on from. */
export class TokenList {
  readonly all: CitationToken[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get last(): CitationToken | undefined {
    return this.all[this.all.length - 1];
  }

  push(kind: CitationTokenKind, start: number, end: number, value = 0, text = '', letter = ''): number {
    this.all.push({ kind, start, end, keyword: undefined, value, text, letter });
    return end;
  }

  keyword(start: number, end: number, keyword: Keyword): number {
    const letter = this.#text.charAt(start);
    this.all.push({ kind: 'keyword', start, end, keyword, value: 0, text: '', letter });
    return end;
  }

  /** Something without meaning here that holds `words` words; neighbours run together. */
  other(start: number, end: number, words: number): number {
    const { last } = this;
    if (last?.kind !== 'other') return this.push('other', start, end, words, '', words ? this.#text.charAt(start) : '');
    last.end = end;
    last.value += words;
    if (words > 0) last.letter = this.#text.charAt(start);
    return end;
  }
}
