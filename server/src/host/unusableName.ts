import { windowsNameFault } from '../protocol';
import { type PathSystem, thisMachine } from './namedPlaces';

/**
 * Why no file can lie at a path because of what it, or a folder in it, is called, as a clause about it: "has the name of a device …";
 * `undefined` where one can. Only Windows keeps names for itself.
 */
export function unusableName(path: string, system: PathSystem = thisMachine()): string | undefined {
  if (system.path.sep === '/') return undefined;
  const parts = path.slice(system.path.parse(path).root.length).split(/[\\/]+/);
  for (const part of parts) {
    const fault = /^\.{0,2}$/.test(part) ? undefined : windowsNameFault(part);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
