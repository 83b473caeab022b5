import { withMemory } from '../../text/memory';
import { HEAD_STEP, HEAD_WORDS } from './heads';
import { type PackedTables, sectionNames, sections, type SegmentTables } from './tables';

/** "RPS1" as this machine writes numbers: a file of one that writes them the other way round is foreign. */
const MAGIC = 0x31535052;
/** The version of the layout and of the meaning of its sections, tokens included: raise it when either changes. */
const VERSION = 2;
/** Magic, version, checksum of all that follows, length of the file; then the length of each section in bytes. */
const FIXED_HEADER = 4;
const HEADER_WORDS = FIXED_HEADER + sectionNames.length;
const CHECKED_FROM = 3;

type Lengths = Readonly<Record<keyof SegmentTables, number>>;

/** The tables as one stretch of bytes, and as views of it. */
export function packTables(tables: SegmentTables): { bytes: Uint8Array; tables: PackedTables } {
  const sizes = Object.fromEntries(sectionNames.map((name) => [name, tables[name].byteLength])) as unknown as Lengths;
  const length = sectionNames.reduce((sum, name) => sum + padded(sizes[name]), HEADER_WORDS * 4);
  const buffer = new ArrayBuffer(length);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, VERSION, 0, length, ...sectionNames.map((name) => sizes[name])]);
  const packed = viewsOf(buffer, 0, sizes);
  for (const name of sectionNames) packed[name].set(tables[name]);
  header[2] = checksum(new Uint32Array(buffer).subarray(CHECKED_FROM));
  return { bytes: new Uint8Array(buffer), tables: packed };
}

/**
 * The tables in a file that {@link packTables} made, as views of it; `undefined` for anything else: another version, another
 * machine's byte order, a file cut short, one that differs in a bit.
 */
export function openTables(file: Uint8Array): { bytes: Uint8Array; tables: PackedTables } | undefined {
  if (file.length < HEADER_WORDS * 4 || file.length % 4 !== 0) return undefined;
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  if (all[0] !== MAGIC || all[1] !== VERSION || all[3] !== bytes.length) return undefined;
  const lengths = all.subarray(FIXED_HEADER, HEADER_WORDS);
  if (lengths.reduce((sum, length) => sum + padded(length), HEADER_WORDS * 4) !== bytes.length) return undefined;
  if (sectionNames.some((name, i) => lengths[i]! % sections[name].BYTES_PER_ELEMENT !== 0)) return undefined;
  if (all[2] !== checksum(all.subarray(CHECKED_FROM))) return undefined;
  const tables = viewsOf(bytes.buffer, bytes.byteOffset, sizesOf(lengths));
  return fitTogether(tables) ? { bytes, tables } : undefined;
}

/** The tables in bytes that {@link packTables} made, without a check of them. */
export function viewTables(bytes: Uint8Array): PackedTables {
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS).subarray(FIXED_HEADER);
  return viewsOf(bytes.buffer, bytes.byteOffset, sizesOf(lengths));
}

function sizesOf(lengths: Uint32Array): Lengths {
  return Object.fromEntries(sectionNames.map((name, i) => [name, lengths[i]!])) as unknown as Lengths;
}

function viewsOf(buffer: ArrayBufferLike, offset: number, sizes: Lengths): PackedTables {
  let at = offset + HEADER_WORDS * 4;
  const views = sectionNames.map((name) => {
    const View = sections[name];
    const view = new View(buffer as ArrayBuffer, at, sizes[name] / View.BYTES_PER_ELEMENT);
    at += padded(sizes[name]);
    return [name, view] as const;
  });
  return withMemory<PackedTables>(Object.fromEntries(views) as unknown as SegmentTables);
}

/** Sections begin at multiples of four. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

const FNV_PRIME = 0x01000193;

/**
 * Four sums side by side, which a processor adds up at once. Each step can be undone, so that two files that differ in one
 * number never have the same sum.
 */
function checksum(numbers: Uint32Array): number {
  let a = 0x811c9dc5;
  let b = a + 1;
  let c = a + 2;
  let d = a + 3;
  let at = 0;
  for (; at + 3 < numbers.length; at += 4) {
    a = Math.imul(a ^ numbers[at]!, FNV_PRIME);
    b = Math.imul(b ^ numbers[at + 1]!, FNV_PRIME);
    c = Math.imul(c ^ numbers[at + 2]!, FNV_PRIME);
    d = Math.imul(d ^ numbers[at + 3]!, FNV_PRIME);
  }
  for (; at < numbers.length; at++) a = Math.imul(a ^ numbers[at]!, FNV_PRIME);
  let sum = a;
  for (const lane of [b, c, d]) sum = Math.imul(sum ^ lane, FNV_PRIME);
  return sum >>> 0;
}

/** Whether every number that is used as an index is one: a file with the right sum need not be one of ours. */
function fitTogether(tables: SegmentTables): boolean {
  const { words, starts, suffixes, heads, sourceEnds, digests, wordEnds, sourceNameEnds, wordRankEnds } = tables;
  const sources = sourceEnds.length;
  const kinds = wordEnds.length;
  return (
    (sources > 0 ? words.length > 0 : words.length === 1) &&
    kinds > 0 &&
    words[0] === 0 &&
    words.at(-1) === 0 &&
    starts.length === words.length &&
    tables.lengths.length === words.length &&
    tables.shared.length === suffixes.length &&
    heads.length === Math.ceil(suffixes.length / HEAD_STEP) * HEAD_WORDS &&
    digests.length === sources &&
    sourceNameEnds.length === sources &&
    wordRankEnds.length === kinds &&
    allBelow(new Uint32Array(words.buffer, words.byteOffset, words.length), kinds) &&
    allBelow(new Uint32Array(heads.buffer, heads.byteOffset, heads.length), kinds) &&
    allBelow(suffixes, words.length) &&
    ascendsTo(sourceEnds, words.length - 1) &&
    ascendsTo(wordEnds, tables.wordChars.length) &&
    ascendsTo(sourceNameEnds, tables.sourceChars.length) &&
    ascendsTo(wordRankEnds, suffixes.length) &&
    tables.longWords.length % 2 === 0 &&
    tables.frequent.length % 3 === 0 &&
    allBelow(tables.followers, suffixes.length + 1) &&
    tables.frequent.every((value, i) => i % 3 !== 2 || value * 2 <= tables.followers.length)
  );
}

/**
 * Whether all numbers are below the limit. It runs over every word, so it has no branch and takes four at a time. A number at or above
 * the limit, or above 2 ** 31 - 1, sets the sign bit of `left`.
 */
function allBelow(numbers: Uint32Array, limit: number): boolean {
  const signed = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const most = limit - 1;
  const fours = signed.length - (signed.length % 4);
  let left = 0;
  for (let at = 0; at < fours; at += 4) {
    const a = signed[at]!;
    const b = signed[at + 1]!;
    const c = signed[at + 2]!;
    const d = signed[at + 3]!;
    left |= a | (most - a) | b | (most - b) | c | (most - c) | d | (most - d);
  }
  for (let at = fours; at < signed.length; at++) left |= signed[at]! | (most - signed[at]!);
  return left >= 0;
}

/** Whether the numbers never fall, and the last one is `last`. */
function ascendsTo(numbers: Uint32Array, last: number): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! < numbers[i - 1]!) return false;
  return (numbers.at(-1) ?? 0) === (numbers.length === 0 ? 0 : last);
}
