import { isMap, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';

/** The tables a drafter may keep rows of. */
export const ownTables = ['resolutions', 'entities', 'terms', 'phrases'] as const;

export type OwnTable = (typeof ownTables)[number];

/** A file of the drafter's own rows. */
export interface OwnFile {
  /** As it is named to the user: "team.json". */
  readonly name: string;
  readonly text: string;
}

/** A row of such a file as it is written there. */
export interface OwnRow {
  readonly table: OwnTable;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The row in the file. */
  readonly span: Span;
  /** Where a field stands; the row itself for one that is missing. */
  fieldSpan(field: string): Span;
}

/** Something in such a file that cannot be used, and is passed over. */
export interface OwnProblem {
  /** UTF-16 offsets into the file's text. */
  readonly span: Span;
  readonly message: string;
}

/** Longer files are not rows a person wrote. */
const LONGEST_FILE = 2_000_000;

/**
 * Reads a file of rows, JSON or YAML: a map of tables, each a list of rows. What cannot be read is a problem, and the rest stands.
 */
export function readOwnRows({ text }: OwnFile): {
  readonly rows: readonly OwnRow[];
  readonly problems: readonly OwnProblem[];
} {
  const start = { start: 0, end: Math.min(1, text.length) };
  if (text.length > LONGEST_FILE) return { rows: [], problems: [{ span: start, message: 'The file is too long' }] };
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const broken = document.errors.map(({ pos: [from, to], message }) => ({
    span: { start: from, end: to },
    message: `The file cannot be read from here on: ${message}`,
  }));
  // In a file that is broken somewhere, nobody knows where each row was meant to end.
  if (broken.length > 0) return { rows: [], problems: broken.slice(0, 1) };
  if (document.contents === null) return { rows: [], problems: [] };
  if (!isMap(document.contents)) {
    return { rows: [], problems: [{ span: start, message: `Expected the tables ${ownTables.join(', ')}` }] };
  }
  const rows: OwnRow[] = [];
  const problems: OwnProblem[] = [];
  for (const pair of document.contents.items) {
    const table = ownTables.find((candidate) => candidate === keyOf(pair));
    if (table === undefined) {
      problems.push({
        span: spanOf(pair.key),
        message: `No table is called “${keyOf(pair)}”; there are ${ownTables.join(', ')}`,
      });
    } else if (!isSeq(pair.value)) {
      problems.push({ span: spanOf(pair.key), message: `Expected “${table}” to be a list of rows` });
    } else {
      for (const item of pair.value.items) {
        const row = isMap(item) ? rowOf(table, item, document) : undefined;
        if (row) rows.push(row);
        else
          problems.push({
            span: spanOf(item),
            message: `Expected a row of “${table}”: names of fields with values, written out`,
          });
      }
    }
  }
  return { rows, problems };
}

/** A row; undefined where it refers to other parts of its file: nobody writes such references, and hostile files unroll without end. */
function rowOf(table: OwnTable, map: YAMLMap, document: Document): OwnRow | undefined {
  const fields = fieldsOf(map, document);
  return (
    fields && {
      table,
      fields,
      span: spanOf(map),
      fieldSpan(field) {
        const pair = map.items.find((candidate) => keyOf(candidate) === field);
        return spanOf(pair ? (pair.value ?? pair.key) : map);
      },
    }
  );
}

function fieldsOf(map: YAMLMap, document: Document): OwnRow['fields'] | undefined {
  try {
    return map.toJS(document, { maxAliasCount: 0 }) as OwnRow['fields'];
  } catch {
    return undefined;
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function spanOf(node: unknown): Span {
  const range = (node as { readonly range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
