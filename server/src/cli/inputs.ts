import { resolve } from 'node:path';
import {
  type Catalogue,
  type Corpus,
  createCorpus,
  createDraft,
  createOwnCatalogue,
  type Draft,
  lineTable,
  type OwnFile,
} from '../core';
import { decodeBytes, decodeText, UnreadableText } from '../host/decodeText';
import { readBytes, TEXT_LIMITS } from '../host/readBytes';
import { readCorpusFolders } from '../host/readCorpusFolders';
import { reasonOf } from '../host/readingProblem';
import { readSeeds } from '../host/readSeeds';
import { type Terminal, UsageError } from './command';

/** A file named on the command line that could be read: always treated as a draft. */
export interface Input {
  readonly path: string;
  readonly draft: Draft;
}

/** The files that could be read, and whether any could not. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly failed: boolean;
  /** The catalogue that the files were read with. */
  readonly rows: ReadCatalogue;
}

/** The rows that there are, and the files that the user's own among them are from. */
export interface ReadCatalogue {
  readonly catalogue: Catalogue;
  readonly own: readonly OwnFile[];
}

/** What `catalogueOption` was given. */
interface CatalogueValues {
  readonly catalogue: readonly string[];
}

/** What `commonOptions` were given. */
interface CorpusValues extends CatalogueValues {
  readonly corpus: readonly string[];
  readonly cache?: string | undefined;
}

/** Reads drafts, then the corpus they are held against. */
export async function readDraftsAndCorpus(
  paths: readonly string[],
  values: CorpusValues,
  terminal: Terminal,
): Promise<Inputs & { readonly corpus: Corpus }> {
  const inputs = await readDrafts(paths, values, terminal);
  return { ...inputs, corpus: await readCorpus(values, terminal, inputs.rows) };
}

/** Reads the files, `-` being standard input. Each that cannot be read, or is empty, is named on the error stream. */
export async function readDrafts(
  paths: readonly string[],
  values: CatalogueValues,
  terminal: Terminal,
): Promise<Inputs> {
  const rows = await readCatalogue(values, terminal);
  if (paths.length === 0) throw new UsageError('name at least one file, or - for standard input');
  const files: Input[] = [];
  for (const path of paths) {
    try {
      const { text, notes } = decodeBytes(
        path === '-' ? await terminal.readInput() : await readBytes(path, TEXT_LIMITS),
      );
      if (text.trim() === '') throw new UnreadableText('is empty');
      for (const note of notes) terminal.error(`rostrum: ${path === '-' ? 'standard input' : path} ${note}`);
      files.push({ path, draft: createDraft(text, { catalogue: rows.catalogue }) });
    } catch (error) {
      terminal.error(`rostrum: ${path === '-' ? 'standard input' : path} ${reasonOf(error)}`);
    }
  }
  return { files, failed: files.length < paths.length, rows };
}

/**
 * The seeds and the folders asked for, with `rows` where they are read already. A document that cannot be read is named on the error
 * stream; the rest stands.
 */
export async function readCorpus(values: CorpusValues, terminal: Terminal, rows?: ReadCatalogue): Promise<Corpus> {
  const { corpus: folders, cache } = values;
  const { catalogue, own: ownRows } = rows ?? (await readCatalogue(values, terminal));
  const seeds = await readSeeds(terminal.root);
  const own = await readCorpusFolders(folders, {
    root: terminal.root,
    taken: new Set(seeds.files.map(({ id }) => id)),
    catalogue: ownRows,
    cache: cache === undefined ? undefined : resolve(cache),
    warn: (message) => terminal.error(`rostrum: ${message}`),
  });
  for (const { path, reason } of own.problems) {
    const folder = folders.find((asked) => resolve(asked) === path);
    if (folder !== undefined) throw new UsageError(`the corpus folder ${folder} ${reason}`);
    terminal.error(`rostrum: ${path} ${reason}`);
  }
  return createCorpus(seeds.files, {
    prepared: seeds.prepared,
    entries: own.entries,
    shipped: seeds.index,
    segments: own.segments,
    catalogue,
  });
}

/**
 * The rows that ship with Rostrum with those of the user's files over them. A row that cannot be used is named on the error stream
 * with file and line; the rest stands.
 */
async function readCatalogue({ catalogue: paths }: CatalogueValues, terminal: Terminal): Promise<ReadCatalogue> {
  const own: OwnFile[] = [];
  for (const path of paths) {
    try {
      own.push({ name: path, text: decodeText(await readBytes(path, TEXT_LIMITS)) });
    } catch (error) {
      throw new UsageError(`the catalogue ${path} ${reasonOf(error)}`);
    }
  }
  const { catalogue, problems } = createOwnCatalogue(own);
  for (const [at, { name, text }] of own.entries()) {
    const lines = lineTable(text);
    for (const { span, message } of problems[at] ?? [])
      terminal.error(`rostrum: ${name}:${lines.position(span.start).line + 1}: ${message}`);
  }
  return { catalogue, own };
}
