import { delegationNamed } from '../../lexicon/delegationNames';

/** What may stand before the name of a delegation on its line. */
const BEFORE =
  /^.*?(?:\bon\s+behalf\s+of|\b(?:by|of|for)|\bau\s+nom\s+d[eu]s?|\ben\s+nombre\s+del?)\s+(?:the\s+|los\s+|la\s+)?/i;

/** "on behalf of the Association of Southeast" / "Asian Nations (ASEAN)": a name of the table that a line breaks, and neither line has whole. */
export function isDelegationBroken(above: string, below: string): boolean {
  if (above.length > LONGEST || below.length > LONGEST || !BEFORE.test(above)) return false;
  const rest = below.replace(/\s*\([^()]*\),?$|,$/, '');
  for (let part = above; BEFORE.test(part);) {
    part = part.replace(BEFORE, '');
    if (delegationNamed(part) !== undefined) return false;
    if (part !== '' && delegationNamed(`${part} ${rest}`) !== undefined) return true;
  }
  return false;
}
const LONGEST = 120;
