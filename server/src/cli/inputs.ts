import { readFile } from 'node:fs/promises';
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
import { decodeText, UnreadableText } from '../host/decodeText';
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
}

/** Reads the files, `-` being standard input. Each that cannot be read, or is empty, is named on the error stream. */
export async function readInputs(paths: readonly string[], terminal: Terminal, catalogue: Catalogue): Promise<Inputs> {
  if (paths.length === 0) throw new UsageError('name at least one file, or - for standard input');
  const files: Input[] = [];
  for (const path of paths) {
    try {
      const text = decodeText(path === '-' ? await terminal.readInput() : await readFile(path));
      if (text.trim() === '') throw new UnreadableText('is empty');
      files.push({ path, draft: createDraft(text, { catalogue }) });
    } catch (error) {
      terminal.error(`rostrum: ${path === '-' ? 'standard input' : path} ${reasonOf(error)}`);
    }
  }
  return { files, failed: files.length < paths.length };
}

/**
 * The rows that ship with Rostrum with those of the user's files over them. A row that cannot be used is named on the error stream
 * with file and line; the rest stands.
 */
export async function readCatalogue(paths: readonly string[], terminal: Terminal): Promise<Catalogue> {
  const files: OwnFile[] = [];
  for (const path of paths) {
    try {
      files.push({ name: path, text: decodeText(await readFile(path)) });
    } catch (error) {
      throw new UsageError(`the catalogue ${path} ${reasonOf(error)}`);
    }
  }
  const { catalogue, problems } = createOwnCatalogue(files);
  for (const [at, { name, text }] of files.entries()) {
    const lines = lineTable(text);
    for (const { span, message } of problems[at] ?? [])
      terminal.error(`rostrum: ${name}:${lines.position(span.start).line + 1}: ${message}`);
  }
  return catalogue;
}

/** The seeds and the folders asked for. A document that cannot be read is named on the error stream; the rest stands. */
export async function readCorpus(
  folders: readonly string[],
  terminal: Terminal,
  catalogue: Catalogue,
): Promise<Corpus> {
  const seeds = await readSeeds(terminal.root);
  const taken = new Set(seeds.files.map(({ id }) => id));
  const own = await readCorpusFolders(folders, terminal.root, taken);
  for (const { path, reason } of own.problems) {
    const folder = folders.find((asked) => resolve(asked) === path);
    if (folder !== undefined) throw new UsageError(`the corpus folder ${folder} ${reason}`);
    terminal.error(`rostrum: ${path} ${reason}`);
  }
  return createCorpus([...seeds.files, ...own.files], { prepared: [...seeds.prepared, ...own.prepared], catalogue });
}
