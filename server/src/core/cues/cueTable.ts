import { lazy } from '../text/lazy';
import { type Span } from '../text/span';
import { formSource, type WordLists } from './form';

/** A row of a grammar: words that show something, with lines that prove it. A test holds every row against its own lines. */
export interface Cue {
  /** What the words show where they stand, or why they are listed. */
  readonly means: string;
  /** The words, see {@link formSource}. */
  readonly form: string;
  /** Forms of what must, or must not, stand before the words and after them, a blank between. */
  readonly after?: string;
  readonly notAfter?: string;
  readonly before?: string;
  readonly notBefore?: string;
  /** Lines in which the words are found; `[[ ]]` marks them where it matters which they are. */
  readonly accept: readonly string[];
  /** Lines like those in which they are not. */
  readonly reject?: readonly string[];
}

/** Where in a text words are looked for: the source of a regular expression around theirs. */
export type Frame = (source: string) => string;

/** As whole words, anywhere. */
export const anywhere: Frame = (source) => String.raw`\b${source}\b`;
/** As whole words the text begins with. */
export const atStart: Frame = (source) => String.raw`^${source}\b`;

export interface CueOptions {
  readonly words?: WordLists;
  /** Anywhere, unless said otherwise. */
  readonly frame?: Frame;
  /** Flags of regular expressions: "i" where case is all one. */
  readonly flags?: '' | 'i' | 'u' | 'iu';
}

/** Where the words of a row stand in a text. */
export interface FoundCue<Row extends Cue> {
  readonly row: Row;
  readonly span: Span;
}

/** Rows that are looked for together. */
export interface CueTable<Row extends Cue = Cue> {
  readonly rows: readonly Row[];
  /** The forms of all rows as one, for use as a word list. */
  readonly form: string;
  /** Whether words of any row stand in the text. */
  test(text: string): boolean;
  /** The first place where words of a row stand; of rows that begin at the same place, the one listed first. */
  find(text: string): FoundCue<Row> | undefined;
  /** The row listed first of those whose words stand anywhere in the text. */
  firstRow(text: string): Row | undefined;
  /** Every place of every row: row after row, and within a row in the order of the text. */
  findAll(text: string): readonly FoundCue<Row>[];
}

/** Compiles rows once, when they are first looked for: into one expression for all of them, and one for each. */
export function cueTable<Row extends Cue>(rows: readonly Row[], options: CueOptions = {}): CueTable<Row> {
  const { flags = 'i', frame = anywhere, words } = options;
  const form = rows.map((row) => row.form).join('|');
  const sources = lazy(() => rows.map((row) => cueSource(row, options)));
  // A frame around all rows is much quicker than one around each.
  const any = lazy(
    () => new RegExp(rows.some(hasSurroundings) ? sources().join('|') : frame(formSource(form, words)), flags),
  );
  const firstOf = lazy(
    () =>
      new RegExp(
        sources()
          .map((source) => `(${source})`)
          .join('|'),
        flags,
      ),
  );
  const each = lazy(() => sources().map((source) => new RegExp(source, `${flags}g`)));
  return {
    rows,
    form,
    test: (text) => any().test(text),
    find: (text) => {
      if (!any().test(text)) return undefined;
      const match = firstOf().exec(text)!;
      const groups: readonly (string | undefined)[] = match.slice(1);
      return found(rows[groups.findIndex((group) => group !== undefined)]!, match);
    },
    firstRow: (text) => rows[each().findIndex((pattern) => text.search(pattern) >= 0)],
    findAll: (text) => {
      if (!any().test(text)) return [];
      return each().flatMap((pattern, at) => [...text.matchAll(pattern)].map((match) => found(rows[at]!, match)));
    },
  };
}

function hasSurroundings({ after, notAfter, before, notBefore }: Cue): boolean {
  return [after, notAfter, before, notBefore].some((form) => form !== undefined);
}

function cueSource({ form, after, notAfter, before, notBefore }: Cue, { words, frame = anywhere }: CueOptions): string {
  const source = (other: string): string => formSource(other, words);
  return [
    after === undefined ? '' : String.raw`(?<=\b${source(after)} )`,
    notAfter === undefined ? '' : String.raw`(?<!\b${source(notAfter)} )`,
    frame(source(form)),
    notBefore === undefined ? '' : String.raw`(?! ${source(notBefore)}\b)`,
    before === undefined ? '' : String.raw`(?= ${source(before)}\b)`,
  ].join('');
}

function found<Row extends Cue>(row: Row, { index, 0: words }: RegExpExecArray | RegExpMatchArray): FoundCue<Row> {
  return { row, span: { start: index!, end: index! + words.length } };
}
