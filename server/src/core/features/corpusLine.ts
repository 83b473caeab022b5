import { type DocumentCount } from '../corpus/mentionIndex';

const namedDocuments = 3;

/** "Cited 8× in 2 documents of the corpus: 2021-conference-concept-note (5), …"; "Not cited in the corpus". */
export function corpusLine(documents: readonly DocumentCount[], verb: 'cited' | 'named'): string {
  if (documents.length === 0) return `Not ${verb} in the corpus`;
  const total = documents.reduce((sum, { count }) => sum + count, 0);
  const names = documents.slice(0, namedDocuments).map(({ documentId, count }) => `${documentId} (${count})`);
  const more = documents.length > namedDocuments ? [`${documents.length - namedDocuments} more`] : [];
  const noun = documents.length === 1 ? 'document' : 'documents';
  const opening = verb === 'cited' ? 'Cited' : 'Named';
  return `${opening} ${total}× in ${documents.length} ${noun} of the corpus: ${[...names, ...more].join(', ')}`;
}

/** A row's source as a drafter reads it: library names in full, without the copy it was read through. */
export function printedSource(source: string): string {
  return source
    .replace(/ \(via [^)]*\)/g, '')
    .replace(/^UNDL\b/, 'UN Digital Library')
    .replace(/^DHL\b/, 'Dag Hammarskjöld Library');
}
