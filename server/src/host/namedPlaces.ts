import { homedir } from 'node:os';
import path, { type PlatformPath } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How paths are written on a machine, and where its user's own folder is. */
export interface PathSystem {
  readonly path: PlatformPath;
  readonly home: string;
}

/** The machine this runs on. */
export const thisMachine = (): PathSystem => ({ path, home: homedir() });

/**
 * The places that a path of the settings or the front matter may mean, the likeliest first: one where it is written in full, from the
 * user's own folder ("~/notes") or as a `file:` address, else one in each workspace folder (given by address). Marks of quotation around
 * it are none of it: Windows copies paths with them.
 */
export function namedPlaces(
  written: string,
  workspaceFolders: readonly string[],
  system: PathSystem = thisMachine(),
): readonly string[] {
  const name = written.trim().replace(/^"(.*)"$/, '$1');
  if (/^~(?:[\\/]|$)/.test(name)) return [system.path.join(system.home, name.slice(1))];
  if (/^file:/i.test(name)) return pathsOf([name], system).map((place) => system.path.resolve(place));
  if (system.path.isAbsolute(name)) return [system.path.resolve(name)];
  return pathsOf(workspaceFolders, system).map((folder) => system.path.join(folder, name));
}

/** The paths of addresses of files; an address of anything else, or one that no path has, is left out. */
function pathsOf(addresses: readonly string[], { path: { sep } }: PathSystem): readonly string[] {
  return addresses.flatMap((address) => {
    if (!/^file:/i.test(address)) return [];
    try {
      return [fileURLToPath(address, { windows: sep === '\\' })];
    } catch {
      return [];
    }
  });
}
