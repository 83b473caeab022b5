import { type DocumentKind, documentKinds } from '../kinds/textKinds';
import type { SourceDocument } from './sourceDocument';

/** What of a document can be set by hand. */
type Correctable = Pick<SourceDocument, 'title' | 'kind' | 'identity' | 'speaker'>;

/** What a user says a document is: each fact in place of what was read, as it is written in the file of corrections. */
export type Correction = Readonly<Partial<Record<CorrectionKey, string>>>;

/** A fact of a document that can be set by hand. */
export interface CorrectionField {
  readonly key: string;
  /** What a list calls it. */
  readonly label: string;
  /** Whether a value can be understood. */
  readonly accepts: (value: string) => boolean;
  /** How a value is written, for who wrote another. */
  readonly form: string;
  /** The only values there are, where there are few. */
  readonly choices?: readonly string[];
  /** As it is in force, for who is to change it. */
  readonly shown: (facts: Correctable) => string | undefined;
  /** Where it was read. */
  readonly from: (facts: Correctable) => string | undefined;
  readonly put: (facts: Correctable, value: string) => Correctable;
}

/** Where a fact is from that the user has set. */
const BY_HAND = 'by-hand';
const LONGEST = 500;
const isKind = (value: string): value is DocumentKind => (documentKinds as readonly string[]).includes(value);
const isLine = (value: string): boolean => /^\S(?:.*\S)?$/.test(value) && value.length <= LONGEST;
/** A day, a month or a year that the calendar has. */
const isDate = (value: string): boolean => {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return false;
  const day = `${value}-01-01`.slice(0, 'yyyy-mm-dd'.length);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** Every fact that can be set by hand, in the order in which they are offered. */
export const correctionFields = [
  {
    key: 'title',
    label: 'Title',
    accepts: isLine,
    form: 'one line of text',
    shown: ({ title }) => title || undefined,
    from: ({ identity }) => identity.title?.from,
    put: (facts, title) => ({ ...facts, title }),
  },
  {
    key: 'date',
    label: 'Date',
    accepts: isDate,
    form: 'a day, a month or a year: 2015-12-21, 2015-12 or 2015',
    shown: ({ identity }) => identity.date?.value,
    from: ({ identity }) => identity.date?.from,
    put: (facts, date) => ({ ...facts, identity: { ...facts.identity, date: { value: date, from: BY_HAND } } }),
  },
  {
    key: 'kind',
    label: 'Kind',
    accepts: isKind,
    form: `one of ${documentKinds.join(', ')}`,
    choices: documentKinds,
    shown: ({ kind }) => kind,
    from: ({ identity }) => identity.kind.from,
    put: (facts, kind) =>
      isKind(kind) ? { ...facts, kind, identity: { ...facts.identity, kind: { value: kind, from: BY_HAND } } } : facts,
  },
  {
    key: 'speaker',
    label: 'Speaker',
    accepts: isLine,
    form: 'a name: Ms. Ana Korvell',
    shown: ({ speaker }) => speaker && [speaker.honorific, speaker.name].filter(Boolean).join(' '),
    from: () => undefined,
    put: (facts, name) => ({ ...facts, speaker: { name, role: 'speaker' } }),
  },
] as const satisfies readonly CorrectionField[];

export type CorrectionKey = (typeof correctionFields)[number]['key'];

/** The facts of a document with what was set by hand in their place. A value that cannot be understood changes nothing. */
export function correctedFacts<Facts extends Correctable>(facts: Facts, correction: Correction): Facts {
  return correctionFields.reduce<Facts>((known, { key, accepts, put }) => {
    const value = correction[key];
    return value !== undefined && accepts(value) ? { ...known, ...put(known, value) } : known;
  }, facts);
}

/** What a file of corrections says at its head to who opens it. */
const ABOUT =
  'What the documents of this folder are, where Rostrum was told by hand. The file may be shared with them.';

/** A file of corrections: by the path of each document from the folder the file lies in, with slashes. */
export type Corrections = ReadonlyMap<string, Correction>;

/**
 * Reads a file of corrections. Throws, with what a sentence that begins with the file's name goes on with, where it is none; an entry or
 * value in it that cannot be understood is passed over, and stays where it is.
 */
export function readCorrections(text: string): Corrections {
  const found = new Map<string, Correction>();
  for (const [path, entry] of Object.entries(documentsOf(text))) {
    if (typeof entry !== 'object' || entry === null) continue;
    const known = correctionFields.flatMap(({ key, accepts }) => {
      const value: unknown = Object.hasOwn(entry, key) ? (entry as Record<string, unknown>)[key] : undefined;
      return typeof value === 'string' && accepts(value) ? [[key, value]] : [];
    });
    if (known.length > 0) found.set(path, Object.fromEntries(known) as Correction);
  }
  return found;
}

/**
 * The text of a file of corrections in which a document has another `value` for a key, or none where it is `undefined`; all else that the
 * file says stays. `text` is what it is now, `undefined` where there is no such file. Throws as {@link readCorrections} does.
 */
export function withCorrection(
  text: string | undefined,
  path: string,
  key: CorrectionKey,
  value: string | undefined,
): string {
  const documents = text === undefined ? {} : documentsOf(text);
  const before = Object.hasOwn(documents, path) ? documents[path] : undefined;
  const { [key]: _before, ...rest } = (typeof before === 'object' && before !== null ? before : {}) as Record<
    string,
    unknown
  >;
  const entry = value === undefined ? rest : { ...rest, [key]: value };
  const others = Object.entries(documents).filter(([other]) => other !== path);
  const all = Object.keys(entry).length === 0 ? others : [...others, [path, entry] as const];
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ about: ABOUT, documents: Object.fromEntries(all) }, null, 2)}\n`;
}

function documentsOf(text: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Error('is no JSON any more: mend it or remove it');
  }
  const documents: unknown =
    typeof parsed === 'object' && parsed !== null ? (parsed as { readonly documents?: unknown }).documents : undefined;
  if (typeof documents !== 'object' || documents === null || Array.isArray(documents))
    throw new Error('names no “documents”: mend it or remove it');
  return documents as Readonly<Record<string, unknown>>;
}
