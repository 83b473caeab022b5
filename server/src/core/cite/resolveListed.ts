import { type Catalogue } from '../lexicon/catalogue';
import { type ResolvedCitation } from './resolve';

/**
 * A resolved mention set against the long tables as well, whose rows have day and title and nothing more. For a card or a report: the tables
 * are large, and nothing in a draft is judged by them, as their years may be misprints.
 */
export function resolveListed(resolved: ResolvedCitation, catalogue: Catalogue): ResolvedCitation {
  const { symbol, kind, status, printedYear } = resolved;
  if (resolved.row || symbol === undefined || kind !== 'resolution') return resolved;
  const row = catalogue.listed(symbol);
  if (!row) return resolved;
  const listed = { ...resolved, year: row.year, row };
  if (status !== 'unlisted') return listed;
  return { ...listed, status: printedYear === undefined || printedYear === row.year ? 'known' : 'wrong-year' };
}
