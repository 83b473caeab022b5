import { openSegment, type PreparedDocument } from '../core';
import { corpusAddress } from '../lsp/ownCorpus/corpusAddress';
import type { Host, Seeds } from '../lsp/host';
import { ClientDisk } from './clientDisk';
import { decodeText } from './decodeText';
import { browserText } from './readers/browserText';
import { shippedFile, shippedFilesIn, shippedText } from './shippedFiles';

/** A host without a disk: it has the files it was given and those that the client reads for it, and the seeds among them can be opened as virtual documents only. */
export function browserHost(): Host {
  return {
    openDisk: (options) => new ClientDisk(options, browserText),
    // eslint-disable-next-line @typescript-eslint/require-await -- what is missing rejects
    readSeeds: async () => givenSeeds(),
    readFile: () => Promise.reject(new Error('cannot be read in a browser')),
    defer: (task) => void setTimeout(task, 0),
    after: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    ruleDocumentation: () => undefined,
  };
}

function givenSeeds(): Seeds {
  const files = shippedFilesIn('seeds').map((path) => {
    const id = path.replace(/^.*\/|\.txt$/g, '');
    return { id, uri: corpusAddress(id), text: decodeText(shippedFile(path)) };
  });
  const prepared = JSON.parse(shippedText('dist/seeds.json')) as readonly PreparedDocument[];
  return { files, prepared, index: openSegment(shippedFile('dist/seeds.segment')) };
}
