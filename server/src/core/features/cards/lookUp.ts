import { type FactContext } from './entryFacts';
import { look, type LookCard } from './look';
import { lookReports } from './lookReports';
import { lookNames, type NameCard } from './lookNames';

/**
 * Whatever the query names. A name in full comes first ("1267 Committee" is the committee, not the resolution), then resolutions
 * and documents, then names that begin with the query or hold its words, and at last reports by the words of their title.
 */
export function lookUp(query: string, context: FactContext): readonly (LookCard | NameCard)[] {
  const named = lookNames(query, context, ['exact']);
  if (named.length > 0) return named;
  const cited = look(query, context);
  if (cited.length > 0) return cited;
  const begun = lookNames(query, context, ['beginning', 'words']);
  return begun.length > 0 ? begun : lookReports(query, context);
}
