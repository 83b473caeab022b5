import seeds from 'rostrum:seeds';
import index from 'rostrum:seeds/index';
import { openSegment } from '../core';
import { corpusAddress } from '../lsp/corpusAddress';
import type { Host } from '../lsp/host';

/** A host without a disk: the seeds are part of the bundle, and can be opened as virtual documents only. */
export function browserHost(): Host {
  const files = seeds.files.map((file) => ({ ...file, uri: corpusAddress(file.id) }));
  return {
    readSeeds: () => Promise.resolve({ files, prepared: seeds.prepared, index: openSegment(index) }),
    readFile: () => Promise.reject(new Error('cannot be read in a browser')),
    defer: (task) => void setTimeout(task, 0),
    after: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    ruleDocumentation: () => undefined,
  };
}
