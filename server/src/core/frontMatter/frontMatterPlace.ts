import type { Span } from '../text/span';

/** What stands at a place of the front matter, as far as it is typed. Spans are offsets into the text. */
export interface FrontMatterPlace {
  /** A key is being written, or the value of one. */
  readonly kind: 'key' | 'value';
  /** The key in its line. */
  readonly key: string;
  /** The whole key or value the place is in, quotation marks left out. */
  readonly span: Span;
  /** The text to insert before a value: a space where none stands after the colon yet. */
  readonly gap: '' | ' ';
  /** The keys of the other lines. */
  readonly others: ReadonlySet<string>;
}

/** Front matter is short: what is longer is another text that begins with a rule. */
const LONGEST = 10_000;
const KEY_LINE = /^([A-Za-z][\w-]*)[ \t]*:(?=[ \t]|$)/;
const YAML_LINE = /^(?:[A-Za-z][\w-]*[ \t]*:|[ \t]+\S|[ \t]*#|- |[ \t]*$)/;

/**
 * Where in the front matter an offset is, also in front matter that is half typed or has no closing fence yet; `undefined` outside it,
 * in comments, and in lines that go on with a value.
 */
export function frontMatterPlaceAt(text: string, offset: number): FrontMatterPlace | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 100))?.[0].length;
  if (opening === undefined || offset < opening || offset > LONGEST) return undefined;
  const before = text.slice(opening, offset).split('\n').slice(0, -1);
  const fence = /^(?:---|\.\.\.)[ \t]*\r?$/;
  if (before.some((line) => fence.test(line))) return undefined;
  const feed = text.indexOf('\n', offset);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = feed < 0 ? text.length : feed;
  const line = text.slice(lineStart, lineEnd).trimEnd();
  const after = text.slice(lineEnd + 1, lineEnd + 1 + LONGEST).split('\n');
  const closing = after.findIndex((other) => fence.test(other));
  // Without a closing fence the front matter goes on as long as its lines look like it.
  const goesOn =
    closing >= 0
      ? closing
      : Math.max(
          0,
          after.findIndex((other) => !KEY_LINE.test(other)),
        );
  if (closing < 0 && before.some((other) => other.trim() === '' || !YAML_LINE.test(other))) return undefined;
  if (fence.test(line) && offset === lineStart + line.length && line !== '') return undefined;
  const others = new Set([...before, ...after.slice(0, goesOn)].flatMap((other) => KEY_LINE.exec(other)?.[1] ?? []));
  return placeInLine(line, lineStart, offset, others);
}

function placeInLine(
  line: string,
  lineStart: number,
  offset: number,
  others: ReadonlySet<string>,
): FrontMatterPlace | undefined {
  const at = offset - lineStart;
  const [all, key = '', gap = ''] = /^([A-Za-z][\w-]*)?([ \t]*:)?/.exec(line)!;
  if (at <= key.length) {
    const isKey = gap !== '' || /^[A-Za-z]?[\w-]*$/.test(line);
    return isKey
      ? { kind: 'key', key, span: { start: lineStart, end: lineStart + key.length }, gap: '', others }
      : undefined;
  }
  if (key === '' || gap === '' || at < all.length) return undefined;
  const written = line.slice(all.length);
  const blanks = Math.min(/^[ \t]*/.exec(written)![0].length, at - all.length);
  // Directly behind the colon a value would be no value.
  if (blanks === 0 && written !== '') return undefined;
  const mark = /^["']/.exec(written.slice(blanks))?.[0];
  const from = all.length + blanks + (mark === undefined ? 0 : 1);
  if (at < from) return undefined;
  const rest = line.slice(from);
  const comment = mark === undefined ? rest.search(/[ \t]#/) : -1;
  const close = mark === undefined ? -1 : rest.indexOf(mark);
  const length = comment >= 0 ? comment : close >= 0 ? close : rest.length;
  if (at > from + Math.max(length, 0) && (comment >= 0 || close >= 0)) return undefined;
  const end = Math.max(from + rest.slice(0, length).trimEnd().length, at);
  return {
    kind: 'value',
    key,
    span: { start: lineStart + from, end: lineStart + end },
    gap: blanks === 0 ? ' ' : '',
    others,
  };
}
