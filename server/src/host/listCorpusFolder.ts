import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import type { FolderListing, ListedFile, UnreadFile } from '../lsp/documentDisk';
import { CORRECTIONS_FILE, nameIn, readCorrectionsFile } from './correctionsFile';
import { fileStamp } from './fileStamp';
import { isDocument } from './documentFormats';
import { namedPlaces } from './namedPlaces';
import { inTime } from './readBytes';
import { reasonOf } from './readingProblem';

/** More files than anybody has documents: somebody named the root of a disk. */
const MOST_FILES = 100_000;

/** Milliseconds for a folder to be there at all: one on a server that is gone is not. */
const LONGEST_WAIT = 10_000;

/**
 * The documents in a folder and the folders in it, by path; of a document named instead of a folder, that one. Links are followed, but
 * never in a circle, and no file is listed twice. Never rejects: what cannot be listed is among the problems.
 */
export async function listCorpusFolder(
  folder: string,
  workspaceFolders: readonly string[],
  exclude: readonly string[],
): Promise<FolderListing> {
  const problems: UnreadFile[] = [];
  const root = await findFolder(folder, workspaceFolders);
  const uri = pathToFileURL(root).toString();
  const blame = (path: string, error: unknown): void => {
    const reason = typeof error === 'string' ? error : reasonOf(error);
    problems.push({ path, uri: pathToFileURL(path).toString(), reason });
  };
  let ignored: Ignore;
  try {
    ignored = ignore().add([...exclude]);
    const found = await inTime(LONGEST_WAIT, stat(root));
    // What is left out of folders is not left out where somebody names it.
    if (found.isFile() && isDocument(root))
      return await corrected(dirname(root), {
        uri,
        isFile: true,
        files: [{ path: root, uri, stamp: fileStamp(found) }],
        problems,
      });
    if (found.isFile()) throw new Error('is neither a folder nor a document that can be read');
    if (!found.isDirectory()) throw new Error('is not a folder');
  } catch (error) {
    blame(root, error);
    return { uri, root, files: [], problems };
  }
  const files: ListedFile[] = [];
  const seen = new Set<string>();

  const addFile = async (path: string, found: Promise<Stats> | undefined): Promise<void> => {
    if (!isDocument(path)) return;
    files.push({ path, uri: pathToFileURL(path).toString(), stamp: fileStamp(await (found ?? stat(path))) });
  };
  /** `above` holds the real paths of the folders it lies in. */
  const visit = async (path: string, name: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(path);
    if (above.includes(real)) {
      blame(path, 'is a link that leads back to a folder it lies in');
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(path, { withFileTypes: true });
    const looked = new Map<Dirent, Promise<Stats>>();
    for (const [at, entry] of entries.sort((a, b) => (a.name < b.name ? -1 : 1)).entries()) {
      if (files.length >= MOST_FILES) return;
      if (at % LOOKED_AT_ONCE === 0) lookAhead(path, entries.slice(at, at + LOOKED_AT_ONCE), looked);
      const inside = join(path, entry.name);
      const asNamed = name === '' ? entry.name : `${name}/${entry.name}`;
      try {
        const kind = await kindOf(entry, inside);
        if (kind === undefined || ignored.ignores(kind === 'folder' ? `${asNamed}/` : asNamed)) continue;
        if (kind === 'folder') await visit(inside, asNamed, [...above, real]);
        else {
          const target = entry.isSymbolicLink() ? await realpath(inside) : join(real, entry.name);
          if (seen.has(target)) continue;
          seen.add(target);
          await addFile(inside, looked.get(entry));
        }
      } catch (error) {
        if (ignored.ignores(asNamed)) continue;
        const isLost = entry.isSymbolicLink() && (error as NodeJS.ErrnoException).code === 'ENOENT';
        blame(inside, isLost ? 'is a link to nothing' : error);
      }
    }
  };
  try {
    await visit(root, '', []);
  } catch (error) {
    blame(root, error);
  }
  if (files.length >= MOST_FILES) blame(root, `has more than ${MOST_FILES} documents: the rest is left out`);
  return corrected(root, { uri, files, problems });
}

/** A listing with what the folder's own file says of the documents by hand. Where that cannot be read it is named among the problems. */
async function corrected(root: string, listing: Omit<FolderListing, 'root'>): Promise<FolderListing> {
  const { files, problems } = listing;
  try {
    const corrections = await readCorrectionsFile(root);
    if (corrections.size === 0) return { ...listing, root };
    const said = files.map((file) => {
      const correction = corrections.get(nameIn(root, file.path));
      return correction ? { ...file, correction } : file;
    });
    return { ...listing, root, files: said };
  } catch (error) {
    const path = join(root, CORRECTIONS_FILE);
    const problem = { path, uri: pathToFileURL(path).toString(), reason: reasonOf(error) };
    return { ...listing, root, problems: [...problems, problem] };
  }
}

/** Where the folder lies that the settings name: of several places the first that is there. */
async function findFolder(folder: string, workspaceFolders: readonly string[]): Promise<string> {
  const places = namedPlaces(folder, workspaceFolders);
  for (const place of places.length > 1 ? places : []) {
    try {
      await stat(place);
      return place;
    } catch {
      // Another one may have it.
    }
  }
  return places[0] ?? resolve(folder);
}

/** Files that are looked at together: one after the other each would wait for the disk. */
const LOOKED_AT_ONCE = 64;

/** Begins to look at what of a folder's entries are documents; `looked` is left with these. */
function lookAhead(folder: string, entries: readonly Dirent[], looked: Map<Dirent, Promise<Stats>>): void {
  looked.clear();
  for (const entry of entries) {
    if (!entry.isFile() || !isDocument(entry.name)) continue;
    const found = stat(join(folder, entry.name));
    // It is heard of when its turn comes.
    found.catch(() => undefined);
    looked.set(entry, found);
  }
}

async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | undefined> {
  const found = entry.isSymbolicLink() ? await stat(path) : entry;
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : undefined;
}
