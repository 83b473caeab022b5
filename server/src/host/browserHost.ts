import seeds from 'rostrum:seeds';
import type { Host } from '../lsp/host';

/** A host without a disk: the seeds are part of the bundle. */
export function browserHost(): Host {
  return {
    readSeeds: () => Promise.resolve(seeds),
    readFile: () => Promise.reject(new Error('cannot be read in a browser')),
    defer: (task) => void setTimeout(task, 0),
    ruleDocumentation: () => undefined,
  };
}
