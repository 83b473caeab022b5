import { type CitationKind, type Organ } from './citation';
import { type ResolvedCitation } from './resolve';

/**
 * The forms in which the house writes a resolution: in full ("Security Council resolution 2396 (2017)"), within a list
 * ("2396 (2017)"), by symbol ("S/RES/2396 (2017)"). Documents have their symbol only.
 */
export type HouseForm = 'full' | 'listed' | 'symbol';

const organNames: Readonly<Record<Organ, string>> = {
  'security-council': 'Security Council',
  'general-assembly': 'General Assembly',
  'economic-and-social-council': 'Economic and Social Council',
  'human-rights-council': 'Human Rights Council',
  'commission-on-human-rights': 'Commission on Human Rights',
  secretariat: 'Secretariat',
  other: 'United Nations',
};

const kindNames: Readonly<Record<CitationKind, string>> = {
  resolution: 'resolution',
  decision: 'decision',
  'presidential-statement': 'presidential statement',
  'meeting-record': 'meeting record',
  document: 'document',
};

/** The organ's name in full. */
export function organName(organ: Organ): string {
  return organNames[organ];
}

/** "Security Council resolution", "General Assembly document". */
export function kindName({ organ, kind }: Pick<ResolvedCitation, 'organ' | 'kind'>): string {
  const name = kindNames[kind];
  if (organ === undefined) return name.charAt(0).toUpperCase() + name.slice(1);
  return `${organNames[organ]} ${name}`;
}

/** The house form of a resolved mention; undefined where it has no symbol. */
export function formatCitation(resolved: ResolvedCitation, form: HouseForm): string | undefined {
  const { symbol, kind } = resolved;
  if (symbol === undefined || form === 'symbol' || (kind !== 'resolution' && kind !== 'decision')) return symbol;
  const number = numberOf(symbol);
  return form === 'listed' ? number : `${kindName(resolved)} ${number}`;
}

/** "2396 (2017)" of "S/RES/2396 (2017)", "60/288" of "A/RES/60/288", "3034 (XXVII)" of "A/RES/3034(XXVII)". */
function numberOf(symbol: string): string {
  const at = /\/(?:RES|DEC)\//.exec(symbol);
  const number = at ? symbol.slice(at.index + at[0].length) : symbol;
  return number.replace(/(\S)\(/, '$1 (');
}

/** The page of the official document system. Built from the symbol and never fetched; undefined where there is none. */
export function officialLink({ symbol, kind }: Pick<ResolvedCitation, 'symbol' | 'kind'>): string | undefined {
  // Decisions have no document of their own.
  if (symbol === undefined || kind === 'decision') return undefined;
  const path = symbol.replace(/ \(/, '(').split('/').map(encodeURIComponent).join('/');
  return `https://docs.un.org/${path.replace(/\(/g, '%28').replace(/\)/g, '%29')}`;
}

/** What a symbol is filed under: itself without the year. */
export function citationKey(symbol: string): string {
  return symbol.replace(/ ?\(\d{4}\)$/, '');
}
