/** A stretch of a line: plain text with what a surface may do with it. */
export interface Piece {
  readonly text: string;
  readonly target?: string;
  /**
   * `strong`: what the card is of; `current`: itself among its like; `aside`: what is
   * read last; `address`: a link worth printing where none can be followed;
   * `struck`: what should not stand there.
   */
  readonly as?: 'strong' | 'current' | 'aside' | 'address' | 'struck';
}

/** A line of a card. Strings are plain text. */
export type CardLine = readonly (string | Piece)[];

/**
 * What a surface shows of one thing: groups of lines that answer, and groups with the detail behind "More". Nothing of it is
 * markup. Each factual line ends with the mark of its source, or names the document or says that the words are Rostrum’s own.
 */
export interface Card {
  readonly answer: readonly (readonly CardLine[])[];
  /** What the marks of the answer stand for, where that is part of the detail: shown below an answer that stands alone. */
  readonly sources?: CardLine;
  /** The detail, gathered when asked for: a list of completions shows answers only. */
  more(): readonly (readonly CardLine[])[];
}

const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers the sources of a card in the order in which its lines name them. */
export class SourceMarks {
  readonly #named: string[] = [];

  /** The mark of what a line rests on, with the space before it: " ¹". */
  of(sources: readonly string[]): string {
    const text = sources.join('; ');
    if (text === '') return '';
    if (!this.#named.includes(text)) this.#named.push(text);
    return ` ${mark(this.#named.indexOf(text))}`;
  }

  /** "Sources: ¹ …; ² …": what the marks given so far stand for; nothing where none was. */
  line(): CardLine | undefined {
    if (this.#named.length === 0) return undefined;
    const list = this.#named.map((text, at) => `${mark(at)} ${text}`).join(' · ');
    return [{ text: `${this.#named.length === 1 ? 'Source' : 'Sources'}: ${list}`, as: 'aside' }];
  }
}

function mark(index: number): string {
  return Array.from(String(index + 1), (figure) => figures.charAt(Number(figure))).join('');
}

/** Leaves out what is not there. */
export function present<T>(parts: readonly (T | undefined | '')[]): readonly T[] {
  return parts.filter((part): part is T => part !== undefined && part !== '');
}
