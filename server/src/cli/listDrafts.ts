import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { isDocument } from '../host/documentFormats';
import { reasonOf } from '../host/readingProblem';
import { type PathPattern, pathPattern } from './pathPattern';

/** A file that is to be read. */
export interface ListedDraft {
  readonly path: string;
  /** Whether it is a draft whatever is in it: it is named, or its ending says so. Another one is a draft where it looks like one. */
  readonly isSure: boolean;
}

/** What somebody has named, with the files that are meant. */
export interface ListedOperand {
  readonly operand: string;
  readonly kind: 'file' | 'folder' | 'pattern';
  /** By path; of a file that one, be it there or not. */
  readonly drafts: readonly ListedDraft[];
  /** What below it could not be looked into. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
  /** Whether something of it was listed before by another operand, and is not listed again. */
  readonly isListedAlready: boolean;
}

/**
 * The files that the operands of a verb mean, `-` being one of them. A file stands for itself. A folder stands for the drafts in it and in the folders below: what ends in
 * ".undraft", and texts that may look like drafts. A pattern stands for what it matches: files whose ending it spells out, else those that Rostrum
 * reads. Hidden files and folders, and node_modules, are left out of both. Links are followed, but never in a circle; what was listed is not
 * listed again by a folder or pattern.
 */
export async function listDrafts(operands: readonly string[]): Promise<readonly ListedOperand[]> {
  const seen = new Set<string>();
  const listed: ListedOperand[] = [];
  for (const operand of operands) {
    const kind = operand === '-' ? 'file' : await kindOf(operand);
    if (kind === 'folder') {
      listed.push(await listFolder(operand, seen));
      continue;
    }
    const pattern = kind === 'file' ? undefined : pathPattern(sep === '\\' ? operand.replaceAll('\\', '/') : operand);
    if (pattern) {
      listed.push(await listPattern(operand, pattern, seen));
      continue;
    }
    if (kind === 'file' && operand !== '-') seen.add(await realpath(operand));
    listed.push({
      operand,
      kind: 'file',
      drafts: [{ path: operand, isSure: true }],
      problems: [],
      isListedAlready: false,
    });
  }
  return listed;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    // What is not there may be a pattern; else reading it says why it cannot be read.
    return undefined;
  }
}

const LOOKED_INTO: ReadonlySet<string> = new Set(['.md', '.txt']);

async function listFolder(operand: string, seen: Set<string>): Promise<ListedOperand> {
  const isSure = (path: string): boolean | undefined => {
    const ending = extname(path).toLowerCase();
    if (ending === '.undraft') return true;
    return LOOKED_INTO.has(ending) ? false : undefined;
  };
  const walked = await walk(operand, seen, (_parts, path) => isSure(path), { depth: Infinity });
  return { operand, kind: 'folder', ...walked };
}

async function listPattern(operand: string, pattern: PathPattern, seen: Set<string>): Promise<ListedOperand> {
  const isSure = (parts: readonly string[], path: string): boolean | undefined => {
    if (!pattern.matches(parts)) return undefined;
    const ending = extname(path).toLowerCase();
    if (pattern.namesEnding || ending === '.undraft') return true;
    return isDocument(path) ? !LOOKED_INTO.has(ending) : undefined;
  };
  // Nothing matches below a folder that is not there.
  if ((await kindOf(pattern.base || '.')) !== 'folder')
    return { operand, kind: 'pattern', drafts: [], problems: [], isListedAlready: false };
  return { operand, kind: 'pattern', ...(await walk(pattern.base, seen, isSure, pattern)) };
}

/** Says of a file by its parts from the folder, and its path, whether it is sure to be a draft; `undefined` where it is none. */
type Judge = (parts: readonly string[], path: string) => boolean | undefined;

/** The drafts in a folder and below, by path. */
async function walk(
  root: string,
  seen: Set<string>,
  judge: Judge,
  { depth, namesFolder }: { readonly depth: number; readonly namesFolder?: (name: string) => boolean },
): Promise<Omit<ListedOperand, 'operand' | 'kind'>> {
  const drafts: ListedDraft[] = [];
  const problems: { path: string; reason: string }[] = [];
  let isListedAlready = false;
  const isPassedOver = (name: string): boolean =>
    (name.startsWith('.') || name === 'node_modules') && namesFolder?.(name) !== true;

  const addFile = async (parts: readonly string[], path: string, entry: Dirent, real: string): Promise<void> => {
    if (entry.name.startsWith('~$')) return;
    const isSure = judge(parts, path);
    if (isSure === undefined) return;
    const target = entry.isSymbolicLink() ? await realpath(path) : join(real, entry.name);
    if (seen.has(target)) {
      isListedAlready = true;
      return;
    }
    seen.add(target);
    drafts.push({ path, isSure });
  };
  const visited = new Set<string>();
  const visit = async (path: string, parts: readonly string[]): Promise<void> => {
    const real = await realpath(path || '.');
    if (visited.has(real)) return;
    visited.add(real);
    const entries = await readdir(path || '.', { withFileTypes: true });
    for (const entry of entries.sort(linksLast)) {
      const inside = join(path, entry.name);
      const own = [...parts, entry.name];
      try {
        const kind = entry.isSymbolicLink() ? await linkedKind(inside) : kindOfEntry(entry);
        if (kind === 'folder') {
          if (own.length < depth && !isPassedOver(entry.name)) await visit(inside, own);
        } else if (kind === 'nothing') {
          if (judge(own, inside) === true) problems.push({ path: inside, reason: 'is a link to nothing' });
        } else if (kind === 'file' && (namesFolder !== undefined || !entry.name.startsWith('.')))
          await addFile(own, inside, entry, real);
      } catch (error) {
        problems.push({ path: inside, reason: reasonOf(error) });
      }
    }
  };
  try {
    await visit(root, []);
  } catch (error) {
    problems.push({ path: root, reason: reasonOf(error) });
  }
  return { drafts: drafts.sort((a, b) => (a.path < b.path ? -1 : 1)), problems, isListedAlready };
}

/** A folder is gone through by its own name where it has one here, rather than by that of a link to it. */
function linksLast(a: Dirent, b: Dirent): number {
  return Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1);
}

function kindOfEntry(entry: Dirent): 'file' | 'folder' | undefined {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : undefined;
}

/** What a link leads to. */
async function linkedKind(path: string): Promise<'file' | 'folder' | 'nothing' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 'nothing';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : undefined;
}
