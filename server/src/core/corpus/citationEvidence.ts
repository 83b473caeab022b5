import type { CitationMention, Corpus } from './corpus';
import type { Evidence } from '../finding';

const mostPlaces = 3;
const excerptLength = 160;

/**
 * Where the documents of the corpus print `symbol`, at most one place a document and three in all. With `year`, only places
 * that print that year: a document that leaves it out, or has it wrong itself, proves nothing.
 */
export function evidenceFor(symbol: string, { citations }: Corpus, year?: number): readonly Evidence[] {
  const byDocument = new Map<string, CitationMention>();
  for (const mention of citations.mentionsOf(symbol)) {
    if (byDocument.size === mostPlaces) break;
    if (year !== undefined && mention.year !== year) continue;
    if (!byDocument.has(mention.documentId)) byDocument.set(mention.documentId, mention);
  }
  return [...byDocument.values()].map((mention) => ({
    message: citations.excerpt(mention, excerptLength),
    document: mention.documentId,
    uri: mention.uri,
    span: mention.span,
  }));
}
