import { severities } from '../finding';
import { type AgreedPhrase } from './agreedPhrases';
import { type Catalogue, type CatalogueEntry, catalogueOf, shippedCatalogue } from './catalogue';
import { councilYearOf } from './councilYears';
import { type EntityRow } from './entities';
import { listedResolution } from './listedResolutions';
import { type OwnFile, type OwnProblem, type OwnRow, readOwnRows } from './ownRows';
import { type ResolutionRow } from './resolutions';
import {
  entityFields,
  type FieldProblem,
  type FieldShape,
  fieldProblems,
  matching,
  namedFields,
  oneOf,
  phraseFields,
  resolutionFields,
  type RowSchema,
  termFields,
  text,
  texts,
} from './rowSchema';
import { type TermRow } from './terms';

/** A catalogue with the drafter's own rows, and what could not be used of each file. */
export interface OwnCatalogue {
  readonly catalogue: Catalogue;
  /** By file, in the order given. */
  readonly problems: readonly (readonly OwnProblem[])[];
}

/**
 * The shipped rows with the drafter's own over them. A row with the id (for resolutions, the symbol) of one that is there already
 * gives its fields a new value: lists are added to, all else is replaced. Any other row is a further one. Of two files the later
 * one stands. A row that does not fit the schema is passed over whole.
 */
export function createOwnCatalogue(files: readonly OwnFile[], base: Catalogue = shippedCatalogue): OwnCatalogue {
  const merge = new Merge(base);
  const problems = files.map((file) => {
    const read = readOwnRows(file);
    return [...read.problems, ...read.rows.flatMap((row) => merge.add(row, file.name))];
  });
  return { catalogue: merge.isEmpty ? base : merge.catalogue(), problems };
}

/** The fields of a phrase whose row does not give them. */
const PLAIN_PHRASE = { status: 'preferred', category: 'own formulae' } as const;

/**
 * The schema of a shipped table as a drafter keeps it: sources are written out, not numbered, and a field with a cautious default may
 * be left out.
 */
function ownSchema(fields: RowSchema, alsoMayLack: readonly string[] = []): RowSchema {
  const mayLack = ['confidence', 'aboutConfidence', 'keywords', ...alsoMayLack];
  const relaxed = Object.entries(fields).map(([key, shape]) => [mayLack.includes(key) ? `${key}?` : key, shape]);
  return { ...(Object.fromEntries(relaxed) as RowSchema), 'sources?': texts };
}

const record: FieldShape = {
  expected: 'the number of a record of the UN Digital Library: 581064',
  holds: (value) => Number.isInteger(value) && Number(value) > 0,
};

const schemas = {
  entity: ownSchema(entityFields),
  term: ownSchema(termFields),
  resolution: ownSchema(
    {
      ...resolutionFields,
      symbol: matching(
        'a symbol without its year: “S/RES/2396”, “A/RES/60/288”',
        /^(?:S\/RES\/[1-9]\d{0,4}|A\/RES\/(?:(?:E?S-\d{1,2}|\d{2,3})\/\d{1,3}[A-Z]?|\d{1,4}\([XVILC]+\)[A-Z]?))$/,
      ),
      'votingLetter?': matching('a letter that gave the result of a written vote: “S/2020/1254”', /^S\/20\d\d\/\d+$/),
      'title?': text,
      'subject?': text,
      'record?': record,
    },
    ['about'],
  ),
  phrase: ownSchema(
    { ...phraseFields, id: namedFields['id']!, 'severity?': oneOf('off', ...severities) },
    Object.keys(PLAIN_PHRASE),
  ),
} as const satisfies Record<string, RowSchema>;

class Merge {
  readonly #base: Catalogue;
  readonly #entries = new Map<string, CatalogueEntry>();
  readonly #resolutions = new Map<string, ResolutionRow>();
  readonly #phrases = new Map<string, AgreedPhrase>();

  constructor(base: Catalogue) {
    this.#base = base;
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0 && this.#resolutions.size === 0 && this.#phrases.size === 0;
  }

  /** Takes a row in; tells what is wrong with it where it cannot. */
  add(row: OwnRow, file: string): readonly OwnProblem[] {
    switch (row.table) {
      case 'resolutions':
        return this.#addResolution(row, file);
      case 'entities':
        return this.#addEntry(row, file, 'entity');
      case 'terms':
        return this.#addEntry(row, file, 'term');
      case 'phrases':
        return this.#addPhrase(row, file);
    }
  }

  catalogue(): Catalogue {
    const base = this.#base;
    const own = [...this.#entries.values()];
    const isReplaced = ({ kind, row }: CatalogueEntry): boolean => this.#entries.has(`${kind} ${row.id}`);
    return catalogueOf(
      () => [
        ...base.resolutions.map((row) => this.#resolutions.get(row.symbol) ?? row),
        ...[...this.#resolutions.values()].filter(({ symbol }) => base.resolution(symbol) === undefined),
      ],
      // The drafter's own come first, as the earlier wins where two have a form in common.
      () => [...own, ...base.entries.filter((entry) => !isReplaced(entry))],
      () => [...this.#phrases.values(), ...base.phrases.filter(({ id }) => !this.#phrases.has(id))],
    );
  }

  #addEntry(row: OwnRow, file: string, kind: 'entity' | 'term'): readonly OwnProblem[] {
    const id = String(row.fields['id']);
    const earlier = this.#entries.get(`${kind} ${id}`) ?? this.#base.entry(kind, id);
    const problems = problemsOf(row, earlier?.row, schemas[kind]);
    if (problems.length > 0) return problems;
    const empty = { confidence: 'known', variants: [], avoid: [], inContext: {}, heads: [] };
    const read: unknown = mergedRow(row, earlier?.row ?? empty, file);
    this.#entries.set(
      `${kind} ${id}`,
      kind === 'term' ? { kind, row: read as TermRow } : { kind, row: read as EntityRow },
    );
    return [];
  }

  #addPhrase(row: OwnRow, file: string): readonly OwnProblem[] {
    const id = String(row.fields['id']);
    const earlier = this.#phrases.get(id) ?? this.#base.phrases.find((phrase) => phrase.id === id);
    const problems = problemsOf(row, earlier, schemas.phrase);
    if (problems.length > 0) return problems;
    const empty = { confidence: 'known', ...PLAIN_PHRASE };
    this.#phrases.set(id, mergedRow(row, earlier ?? empty, file) as unknown as AgreedPhrase);
    return [];
  }

  #addResolution(row: OwnRow, file: string): readonly OwnProblem[] {
    const symbol = String(row.fields['symbol']);
    const earlier = this.#resolutions.get(symbol) ?? this.#base.resolution(symbol) ?? doubtlessOf(symbol, row);
    const problems = problemsOf(row, earlier, schemas.resolution);
    if (problems.length > 0) return problems;
    const empty = { confidence: 'known', aboutConfidence: 'known', titleConfidence: 'known', keywords: [] };
    const read = mergedRow(row, earlier ?? empty, file) as unknown as ResolutionRow;
    const number = Number(/(\d+)(?:\(.*\))?[A-Z]?$/.exec(symbol)?.[1]);
    const year = Number(read.date.slice(0, 4));
    const isCouncil = symbol.startsWith('S/');
    const known = isCouncil ? councilYearOf(number) : undefined;
    if (known !== undefined && known !== year) {
      const message = `Resolution ${number} was adopted in ${known} by the table of years; the row is passed over`;
      return [{ span: row.fieldSpan('date'), message }];
    }
    const organ = isCouncil ? 'security-council' : 'general-assembly';
    this.#resolutions.set(symbol, { ...read, organ, number, year });
    return [];
  }
}

/** What the long tables have of a resolution, less their doubts of what the row gives itself. */
function doubtlessOf(symbol: string, { fields }: OwnRow): Partial<ResolutionRow> | undefined {
  const listed = listedResolution(symbol);
  if (!listed) return undefined;
  const { note, confidence, meetingConfidence, ...sure } = listed;
  return {
    ...sure,
    confidence: 'date' in fields ? 'known' : confidence,
    ...(note !== undefined && !('date' in fields) ? { note } : {}),
    ...(meetingConfidence && !('meeting' in fields) ? { meetingConfidence } : {}),
  };
}

/** What is wrong with a row. One that stands over another need not repeat what that one has. */
function problemsOf(row: OwnRow, earlier: object | undefined, schema: RowSchema): readonly OwnProblem[] {
  return fieldProblems(row.fields, schema)
    .filter(({ field }) => field in row.fields || earlier === undefined)
    .map((problem) => toProblem(problem, row));
}

/** The fields of a row over those of the one before it: lists are added to, all else is replaced. */
function mergedRow({ fields }: OwnRow, earlier: object, file: string): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = { ...earlier };
  for (const [field, value] of Object.entries({ sources: [file], ...fields })) row[field] = joined(row[field], value);
  return 'about' in fields ? { ...row, aboutSource: file } : row;
}

function joined(earlier: unknown, own: unknown): unknown {
  if (Array.isArray(own))
    return [...new Set([...((earlier as readonly unknown[] | undefined) ?? []), ...(own as unknown[])])];
  return typeof own === 'object' ? { ...(earlier as object | undefined), ...own } : own;
}

function toProblem({ field, message }: FieldProblem, row: OwnRow): OwnProblem {
  return { span: row.fieldSpan(field), message: `${nameOf(row)}: ${message}; the row is passed over` };
}

function nameOf({ fields }: OwnRow): string {
  const name = fields['id'] ?? fields['symbol'] ?? fields['name'];
  return typeof name === 'string' ? name : 'A row';
}
