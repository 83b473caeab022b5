/**
 * The notation in which a grammar's rows are written: English with holes. Letters, marks and blanks stand for themselves, and besides
 *
 * | written       | means                                                                    | example                          |
 * | ------------- | ------------------------------------------------------------------------ | -------------------------------- |
 * | `a\|b`        | one of them, as far as the brackets around go                            | `repl(y\|ies)`                   |
 * | `[a\|b]`      | one of them or nothing                                                   | `statement[s]`, `at [the ]most`  |
 * | `{name}`      | a form of the word list of that name                                     | `{speaker} may speak`            |
 * | `_`           | a word, or the rest of one                                               | `head[s] of _`, `congratulat_`   |
 * | `*`           | the rest of a word, or nothing                                           | `difficult*`                     |
 * | ` …3`         | up to three words more                                                   | `no …2 more than`                |
 * | `<60>`        | up to sixty characters of the clause, none of them a full stop, ; or :   | `{speaker} <60> gets`            |
 * | `<60:>`       | the same, also over a colon                                              | `{speech} <60:> should be`       |
 * | `~`, `~…3`    | a blank that may also be wide, or the end of a line                      | `for~each`                       |
 * | `\d`          | a figure                                                                 | `since 20\d\d`                   |
 *
 * Nothing that repeats can stand in something that repeats, so that a form is looked for in linear time in any text.
 */
const PART = /([ ~])…(\d)| ?<(\d+)(:?)> ?|\{(\w+)\}|\\d|[()[\]_*~.+?^$/]/g;

/** Word lists by the names forms call them by, each a form itself: `{ modal: 'may|must' }`. */
export type WordLists = Readonly<Record<string, string>>;

const SIGNS: Readonly<Record<string, string>> = {
  '(': '(?:',
  '[': '(?:',
  ')': ')',
  ']': ')?',
  _: String.raw`\w+`,
  '*': String.raw`\w*`,
  '~': String.raw`\s+`,
  [String.raw`\d`]: String.raw`\d`,
};

/** The source of a regular expression for a form, one group. Throws for a name that no word list has: rows are constants. */
export function formSource(form: string, words: WordLists = {}): string {
  const source = form.replace(
    PART,
    (part: string, ...[blank, count, characters, colon, list]: (string | undefined)[]) => {
      if (count !== undefined) return String.raw`(?:${blank === '~' ? String.raw`\s+` : ' '}\w+){0,${count}}?`;
      if (characters !== undefined) return String.raw`\b[^.;${colon === ':' ? '' : ':'}]{0,${characters}}\b`;
      if (list === undefined) return SIGNS[part] ?? `\\${part}`;
      const listed = words[list];
      if (listed === undefined) throw new Error(`No word list {${list}} for ${form}`);
      return formSource(listed, words);
    },
  );
  return `(?:${source})`;
}
