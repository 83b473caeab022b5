import { type Keyword } from './keywords';

/**
 * What the grammar reads. Everything between two tokens that means something to it is one `other`.
 *
 * - `number`: "2396"; `session`: "60/288", "S-26/2", "2019/21"; `symbol`: anything of parts joined by "/" or "-" that begins
 *   with a letter ("A/RES/60/288", but "and/or" too until the grammar looks); `roman`: "XXVII", "S-VI"
 * - `separator`: comma, semicolon, ampersand; `dash`, `dot`, `colon`, `open`, `close`: as printed
 * - `break`: a blank line; `cell`: the line between two cells of a table; `quote`: a quotation mark
 */
export type CitationTokenKind =
  | 'keyword'
  | 'number'
  | 'session'
  | 'symbol'
  | 'roman'
  | 'open'
  | 'close'
  | 'separator'
  | 'dash'
  | 'dot'
  | 'colon'
  | 'break'
  | 'cell'
  | 'quote'
  | 'other';

/** A token; offsets are UTF-16, `end` exclusive. */
export interface CitationToken {
  readonly kind: CitationTokenKind;
  readonly start: number;
  end: number;
  readonly keyword: Keyword | undefined;
  /** A number's value; of an `other`, how many words it holds. */
  value: number;
  /** Text of a session, symbol or roman numeral with line breaks and invisible characters taken out, else "". */
  readonly text: string;
  /** Of a number or session, its letter ("B" of "48/218 B"); of an `other`, its last word's first character. */
  letter: string;
}

/** Whether a token is a word that cannot be what a number counts: "on", "which", "adopted". */
export function isFunction(token: CitationToken | undefined): boolean {
  return token?.keyword === 'function' || token?.keyword === 'adopted';
}
