import { type Span } from '../text/span';

/** What a text names at one place. */
export interface Named<Detail extends object> {
  readonly key: string;
  readonly span: Span;
  /** The words by which a sentence that opens with the thing is known. */
  readonly core: Span;
  /** What the mention carries beyond its place; plain data. */
  readonly detail: Detail;
}

/**
 * What one document names, as small as it can be: a corpus of ten million words has some hundred thousand mentions, of which few are
 * ever looked at. Plain data but for the numbers.
 */
export interface FiledMentions<Detail extends object = object> {
  /** The things named, by their first place. */
  readonly keys: readonly string[];
  /** How often each of them is named. */
  readonly counts: readonly number[];
  /** {@link FIELDS} numbers a mention, in text order: key, start, end, core start, core end, line from 1, detail. */
  readonly places: Uint32Array;
  /** What mentions carry, each said once. */
  readonly details: readonly Detail[];
}

/** One mention, taken out again. */
export interface FiledMention<Detail extends object> {
  readonly span: Span;
  readonly core: Span;
  readonly line: number;
  readonly detail: Detail;
}

const FIELDS = 7;

/** Files what was found in a text, in text order. */
export function fileMentions<Detail extends object>(
  text: string,
  found: Iterable<Named<Detail>>,
): FiledMentions<Detail> {
  const keys = new Map<string, number>();
  const counts: number[] = [];
  const places: number[] = [];
  const details: Detail[] = [];
  const detailIds = new Map<string, number>();
  let line = 1;
  /** Where the line ends. */
  let end = endOfLine(text, 0);
  for (const { key, span, core, detail } of found) {
    for (; end < span.start; end = endOfLine(text, end + 1)) line++;
    let id = keys.get(key);
    if (id === undefined) keys.set(key, (id = counts.push(0) - 1));
    counts[id]!++;
    const said = JSON.stringify(detail);
    let detailId = detailIds.get(said);
    if (detailId === undefined) detailIds.set(said, (detailId = details.push(detail) - 1));
    places.push(id, span.start, span.end, core.start, core.end, line, detailId);
  }
  return { keys: [...keys.keys()], counts, places: Uint32Array.from(places), details };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The mentions of one thing. */
export function mentionsOf<Detail extends object>(
  { places, details }: FiledMentions<Detail>,
  key: number,
): readonly FiledMention<Detail>[] {
  const found: FiledMention<Detail>[] = [];
  for (let at = 0; at < places.length; at += FIELDS) {
    if (places[at] !== key) continue;
    found.push({
      span: { start: places[at + 1]!, end: places[at + 2]! },
      core: { start: places[at + 3]!, end: places[at + 4]! },
      line: places[at + 5]!,
      detail: details[places[at + 6]!]!,
    });
  }
  return found;
}
