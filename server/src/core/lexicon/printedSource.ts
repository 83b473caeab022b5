import { type Confidence } from './resolutions';

/** A row's source as a drafter reads it: library names in full, without the copy it was read through. */
export function printedSource(source: string): string {
  return libraryInFull(source).replace(/ \(via [^)]*\)/g, '');
}

/** Where the United Nations themselves say it: their library, their site, the text itself. */
const OFFICIAL =
  /^(?:UN Digital Library|Dag Hammarskjöld Library|(?:main\.|press\.)?un\.org)|(?:^|\b(?:in|of|text of) )[AS]\/(?:RES|C\.|\d)/;

/** The same sources, the official ones before the others. */
export function officialFirst(sources: readonly string[]): readonly string[] {
  const isOfficial = (source: string): boolean => OFFICIAL.test(source);
  return [...sources.filter(isOfficial), ...sources.filter((source) => !isOfficial(source))];
}

/** The number of the record in the UN Digital Library that a row rests on; undefined where it rests on none, or on several. */
export function libraryRecord(sources: readonly string[]): number | undefined {
  const records = sources.flatMap((source) => /^UNDL record (\d+)/.exec(source)?.[1] ?? []);
  return records.length === 1 ? Number(records[0]) : undefined;
}

/** The sources with the copies they were read through; `undefined` where there are none. */
export function sourcesInFull(sources: readonly string[]): string | undefined {
  return sources.some((source) => source.includes(' (via ')) ? sources.map(libraryInFull).join('; ') : undefined;
}

/** A row's account of its thing, said to be Rostrum's own, or the drafter's file that gives it. */
export function accountOf({ about, aboutSource }: Account, confidence: Confidence): string {
  const from = aboutSource ?? `Rostrum’s own words${confidence === 'verified' ? '' : ', not verified'}`;
  return `${about.replace(/\.$/, '')} (${from})`;
}

interface Account {
  readonly about: string;
  readonly aboutSource?: string;
}

/** A source with the name of a library written out. */
export function libraryInFull(source: string): string {
  return source.replace(/^UNDL\b/, 'UN Digital Library').replace(/^DHL\b/, 'Dag Hammarskjöld Library');
}
