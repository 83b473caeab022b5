import { say } from '../messages/say';
import type { ResolvedCitation } from '../cite/resolve';
import { lastCouncilYear } from '../lexicon/councilYears';
import type { Rule } from './rule';

/** The Assembly's first regular session opened in 1946; since its thirty-first, one opens each September. */
const yearBeforeSessions = 1945;
/** How many years past the end of the tables a symbol may lie before it is doubted: they are not of today. */
const tolerated = 3;

export const unknownSymbol: Rule = {
  id: 'unknown-symbol',
  summary: 'A symbol of a session or year that lies years ahead.',
  severity: 'information',
  *check({ mentions }) {
    const { year: tablesEnd } = lastCouncilYear();
    for (const { citation, resolved } of mentions) {
      const dated = dateOf(resolved);
      if (!dated || dated.year <= tablesEnd + tolerated) continue;
      yield {
        span: citation.numberSpan,
        message: dated.says(tablesEnd),
      };
    }
  },
};

interface Dated {
  readonly year: number;
  readonly says: (tablesEnd: number) => string;
}

/** The earliest year a symbol can be of, where its session or year is printed in it. */
function dateOf({ symbol = '', kind }: ResolvedCitation): Dated | undefined {
  const session = /^A\/(?:(?:RES|DEC|PV)[/.])?(\d{2,3})(?=[/.])/.exec(symbol)?.[1];
  if (session !== undefined) {
    const year = yearBeforeSessions + Number(session);
    return { year, says: (tablesEnd) => say('unknown-symbol/session', { session, year, tablesEnd }) };
  }
  const printed = kind === 'resolution' ? undefined : /^[SE]\/(?:PRST\/)?(\d{4})\//.exec(symbol)?.[1];
  if (printed === undefined) return undefined;
  const year = Number(printed);
  return { year, says: (tablesEnd) => say('unknown-symbol/year', { symbol, year, tablesEnd }) };
}
