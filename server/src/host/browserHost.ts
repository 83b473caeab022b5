import seeds from 'rostrum:seeds';
import type { Host } from '../lsp/host';

/** A host without a disk: the seeds are part of the bundle. */
export function browserHost(): Host {
  return {
    readSeeds: () => Promise.resolve(seeds),
    defer: (task) => void setTimeout(task, 0),
    ruleDocumentation: () => undefined,
  };
}
