import { printable } from '../text/printable';

/** Longer names are cut. */
const MOST = 100;

/**
 * Short names for files, for people to read, each different: the file's name without its extension, and where several share one,
 * the folders in brackets that tell them apart. The same for the same files, in whatever order.
 */
export function documentIds(
  paths: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const used = new Set(taken);
  /** Paths still without an id: each round adds one folder to their names. */
  let open = [...paths].sort();
  for (let folders = 0; open.length > 0; folders++) {
    const byName = new Map<string, string[]>();
    for (const path of open) {
      const name = nameOf(path, folders);
      byName.set(name, [...(byName.get(name) ?? []), path]);
    }
    const next: string[] = [];
    for (const [name, same] of byName) {
      const [first] = same;
      if (same.length === 1 && !used.has(name)) {
        ids.set(first!, name);
        used.add(name);
      } else if (same.every((path) => foldersOf(path).length <= folders)) {
        // The whole path is not enough: "note.pdf" beside "note.docx", or a name that is taken.
        for (const path of same) {
          const id = free(`${name} ${extensionOf(path)}`, used);
          ids.set(path, id);
          used.add(id);
        }
      } else next.push(...same);
    }
    open = next;
  }
  return ids;
}

function nameOf(path: string, folders: number): string {
  const name = printable(path.slice(path.search(/[^\\/]*$/)).replace(/(?!^)\.[^.]+$/, ''), MOST);
  const shown = (folders === 0 ? [] : foldersOf(path).slice(-folders)).map((folder) => printable(folder, MOST));
  return shown.length === 0 ? name : `${name} (${shown.join(' › ')})`;
}

function foldersOf(path: string): string[] {
  return path
    .split(/[\\/]+/)
    .slice(0, -1)
    .filter((part) => part !== '');
}

function extensionOf(path: string): string {
  return `[${/[^.]*$/.exec(path)![0]}]`;
}

function free(name: string, used: ReadonlySet<string>): string {
  let id = name;
  for (let n = 2; used.has(id); n++) id = `${name} ${n}`;
  return id;
}
