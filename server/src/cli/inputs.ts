import { resolve } from 'node:path';
import {
  type Catalogue,
  type Corpus,
  createCorpus,
  createOwnCatalogue,
  type Draft,
  lineTable,
  looksLikeDraft,
  type OwnFile,
  type PlaceNames,
} from '../core';
import { decodeText } from '../host/decodeText';
import { readBytes, TEXT_LIMITS } from '../host/readBytes';
import { readCorpusFolders } from '../host/readCorpusFolders';
import { reasonOf } from '../host/readingProblem';
import { readSeeds } from '../host/readSeeds';
import { type Terminal, UsageError } from './command';
import { calledOf, DraftReader } from './draftReader';
import { listDrafts } from './listDrafts';

/** A draft that could be read. */
export interface Input {
  readonly path: string;
  readonly draft: Draft;
  /** How reports name its places: by page and paragraph where it was read out of a document. */
  readonly places: PlaceNames;
  /** What lies on the disk; absent where it was read out of a document. */
  readonly bytes?: Uint8Array;
  /** What a reader of the draft should know of its file, a sentence each that begins with its name. */
  readonly notes: readonly string[];
}

/** A file, or folder, that could not be read, and why: "does not exist". */
export interface UnreadInput {
  readonly path: string;
  readonly reason: string;
}

/** The drafts that could be read, and what could not. */
export interface Inputs {
  readonly files: readonly Input[];
  readonly unread: readonly UnreadInput[];
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

/**
 * Reads the drafts that files, folders and patterns mean (`listDrafts`), `-` being standard input. Each that cannot be read, or is empty, is named on the
 * error stream, and so is a folder without a draft, and a pattern that matches nothing, which is one that could not be read.
 */
export async function readDrafts(
  operands: readonly string[],
  values: CatalogueValues,
  terminal: Terminal,
): Promise<Inputs> {
  const rows = await readCatalogue(values, terminal);
  if (operands.length === 0) throw new UsageError('name at least one file or folder, or - for standard input');
  const listed = await listDrafts(operands);
  const files: Input[] = [];
  const unread: UnreadInput[] = [];
  const blame = (path: string, reason: string): void => {
    unread.push({ path, reason });
    terminal.error(`rostrum: ${calledOf(path)} ${reason}`);
  };
  const reader = new DraftReader(rows.catalogue, terminal);
  const all = listed.flatMap(({ drafts }) => drafts);
  reader.begin(all.map(({ path }) => path));
  let done = 0;
  for (const { operand, kind, drafts, problems, isListedAlready } of listed) {
    const before = files.length + unread.length;
    for (const { path, reason } of problems) blame(path, reason);
    for (const { path, isSure } of drafts) {
      try {
        const input = await reader.read(path);
        if (!isSure && !looksLikeDraft(input.draft)) continue;
        files.push(input);
        for (const note of input.notes) terminal.error(`rostrum: ${calledOf(path)} ${note}`);
      } catch (error) {
        // What was never said to be a draft need not be a text, only readable.
        if (isSure || (error as NodeJS.ErrnoException).code !== undefined) blame(path, reasonOf(error));
      } finally {
        terminal.progress?.(`${++done} of ${all.length} files read`);
      }
    }
    if (isListedAlready || files.length + unread.length > before) continue;
    if (kind === 'pattern') blame(operand, 'matches no draft: look at how it is written');
    else if (kind === 'folder') terminal.error(`rostrum: ${operand} has no drafts: name a file to have it read as one`);
  }
  reader.end();
  return { files, unread, rows };
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
    progress: (done, all) => terminal.progress?.(`${done} of ${all} documents of the corpus read`),
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
