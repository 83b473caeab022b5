import { type Document, isAlias, isMap, isScalar, type ParsedNode, parseDocument } from 'yaml';
import { shiftSpan, type Span } from '../text/span';
import { type FrontMatterBounds, frontMatterBounds } from './frontMatterBounds';
import { type FrontMatterKey, isFrontMatterKey, keyRow, type KeyValue } from './keys/frontMatterKeys';

/** One `key: value` line: the value as written (quotes taken off) and where it stands in the draft. */
export interface FrontMatterEntry {
  readonly value: string;
  readonly key: Span;
  readonly span: Span;
}

/** A key as it is written, known or not, and what stands behind it. */
export interface FrontMatterPair {
  readonly name: string;
  readonly key: Span;
  readonly holds: 'text' | 'nothing' | 'list' | 'map' | 'other';
  /** Of the value, quotes included; empty, behind the colon, where there is none. */
  readonly span: Span;
  /** Whether the text ends with it before any fence: more of it may come. */
  readonly isGrowing: boolean;
}

/** What of the front matter cannot be read. */
export interface FrontMatterFault {
  readonly kind: 'no key' | 'no space' | 'open quotation mark' | 'needs quotation marks' | 'other';
  readonly span: Span;
  /** Of the value, where one is there and is all that is wrong. */
  readonly value?: Span;
}

/**
 * What the front matter says: of each key that is known its value, the last where there are several. Half-typed or broken YAML gives
 * what can be read, line by line.
 */
export interface FrontMatter extends ReadonlyMap<FrontMatterKey, FrontMatterEntry> {
  /** Every key, in text order. */
  readonly pairs: readonly FrontMatterPair[];
  /** The first place that cannot be read. */
  readonly fault?: FrontMatterFault;
}

/** A draft that says nothing of itself. */
export const NO_FRONT_MATTER: FrontMatter = Object.assign(new Map<FrontMatterKey, FrontMatterEntry>(), { pairs: [] });

/** What a key says; `undefined` where it is not there, or its value is not understood. */
export function keyValue<K extends FrontMatterKey>(frontMatter: FrontMatter, key: K): KeyValue<K> | undefined {
  const written = frontMatter.get(key)?.value;
  return written === undefined ? undefined : (keyRow(key).parse(written) as KeyValue<K> | undefined);
}

/** Reads the front matter at the top of a text. Values are kept as written: "II", "4m", "2:30". */
export function parseFrontMatter(text: string): FrontMatter {
  const bounds = frontMatterBounds(text);
  if (!bounds) return NO_FRONT_MATTER;
  const { start, end } = bounds.yaml;
  const yaml = text.slice(start, end);
  const whole = readYaml(yaml);
  // A line that is half typed takes the next ones with it: then each is read by itself.
  const parts = whole.fault === undefined ? [{ ...whole, at: 0 }] : lineByLine(yaml);
  const entries = new Map<FrontMatterKey, FrontMatterEntry>();
  const pairs: FrontMatterPair[] = [];
  for (const { document, at } of parts) {
    const map = document?.contents;
    if (!isMap(map)) continue;
    for (const { key, value } of map.items) {
      if (!isScalar(key) || typeof key.value !== 'string') continue;
      const placed = placeOf(yaml.slice(at), value, key.range[1]);
      const name = shiftSpan({ start: key.range[0], end: key.range[1] }, start + at);
      const pair = { name: key.value, key: name, holds: holdsOf(value), span: shiftSpan(placed, start + at) };
      pairs.push({ ...pair, isGrowing: isGrowing(text, bounds, pair.span) });
      if (!isFrontMatterKey(key.value) || !isScalar(value) || typeof value.value !== 'string') continue;
      const written = value.value.trim();
      if (written !== '') entries.set(key.value, { value: written, key: pair.key, span: pair.span });
    }
  }
  const faulty = parts.find(({ fault }) => fault !== undefined);
  const fault = faulty?.fault && faultAt(yaml, faulty.fault, faulty.at);
  if (!fault || isGrowing(text, bounds, shiftSpan(fault.span, start))) return Object.assign(entries, { pairs });
  const value = fault.value && shiftSpan(fault.value, start);
  return Object.assign(entries, {
    pairs,
    fault: { ...fault, span: shiftSpan(fault.span, start), ...(value && { value }) },
  });
}

type Yaml = Document.Parsed;

/** A stretch of YAML, read. `fault` is the error code of the YAML reader, or "shape" where the YAML is no map. */
interface Reading {
  readonly document?: Yaml;
  readonly fault?: string;
}

function readYaml(yaml: string): Reading {
  const document: Yaml = parseDocument(yaml, {
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const { contents, errors } = document;
  const fault = errors[0]?.code ?? (contents === null || isMap(contents) ? undefined : 'shape');
  return fault === undefined ? { document } : { document, fault };
}

/** Reads each line that begins at the margin by itself, with the indented ones under it. */
function lineByLine(yaml: string): readonly (Reading & { readonly at: number })[] {
  const parts: (Reading & { readonly at: number })[] = [];
  for (const { 0: part, index } of yaml.matchAll(/^[^\s#][^\n]*(?:\n(?:[ \t][^\n]*)?(?=\n|$))*/gm)) {
    const reading = readYaml(part);
    // Of a line with a fault only the fault is kept: its reading may be wrong.
    parts.push(reading.fault === undefined ? { ...reading, at: index } : { fault: reading.fault, at: index });
  }
  return parts;
}

/** What is wrong with the line at a place, said as a person would. */
function faultAt(yaml: string, code: string, at: number): FrontMatterFault {
  const feed = yaml.indexOf('\n', at);
  const line = yaml.slice(at, feed < 0 ? yaml.length : feed).trimEnd();
  const span = { start: at, end: at + line.length };
  const [, key] = /^([\w-]+)[ \t]*:/.exec(line) ?? [];
  if (key === undefined) return { kind: 'no key', span };
  const before = /^[\w-]+[ \t]*:[ \t]*/.exec(line)![0].length;
  const value = { start: at + before, end: span.end };
  if (!/:[ \t]/.test(line.slice(0, before)) && value.start < value.end) return { kind: 'no space', span, value };
  const written = line.slice(before);
  if (/^["']/.test(written)) return { kind: 'open quotation mark', span, value };
  const isQuotable = written !== '' && feedsNothing(yaml, feed);
  return isQuotable && code !== 'shape' ? { kind: 'needs quotation marks', span, value } : { kind: 'other', span };
}

/** Whether no indented line follows the line that ends here. */
function feedsNothing(yaml: string, feed: number): boolean {
  return feed < 0 || !/^[ \t]+\S/.test(yaml.slice(feed + 1, feed + 80));
}

/** Where a value stands, without the line breaks a block of them ends with. */
function placeOf(yaml: string, value: ParsedNode | null, behindKey: number): Span {
  const [start, end] = value?.range ?? [0, 0];
  if (start === end) return { start: behindKey + 1, end: behindKey + 1 };
  return { start, end: start + yaml.slice(start, end).trimEnd().length };
}

function holdsOf(value: unknown): FrontMatterPair['holds'] {
  if (value === null) return 'nothing';
  if (isScalar(value)) return typeof value.value === 'string' && value.value.trim() !== '' ? 'text' : 'nothing';
  if (isAlias(value)) return 'other';
  return isMap(value) ? 'map' : 'list';
}

/** Whether the text ends with a place of front matter that no fence closes yet. */
function isGrowing(text: string, { end, yaml }: FrontMatterBounds, span: Span): boolean {
  return end === yaml.end && !/[\S\n]/.test(text.slice(span.end));
}
