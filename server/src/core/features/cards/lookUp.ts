import { type FactContext } from './entryFacts';
import { look, type LookCard } from './look';
import { lookNames, type NameCard } from './lookNames';

/**
 * Whatever the query names. A name in full comes first ("1267 Committee" is the committee, not the resolution), then resolutions
 * and documents, then names that begin with the query or hold its words.
 */
export function lookUp(query: string, context: FactContext): readonly (LookCard | NameCard)[] {
  const named = lookNames(query, context, ['exact']);
  if (named.length > 0) return named;
  const cited = look(query, context);
  return cited.length > 0 ? cited : lookNames(query, context, ['beginning', 'words']);
}
