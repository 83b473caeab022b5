import { formatCitation, officialLink } from '../../cite/format';
import { type ResolutionRow } from '../../lexicon/resolutions';
import { type ResolutionSeries } from '../../lexicon/resolutionSeries';
import { type CardLine, type Piece } from './card';

/** A chain longer than this has its detail behind "More". */
export const shortChain = 9;

/**
 * "Mandate of CTED: 1535 (2004) → … → 2395 (2017) → …": each but `current` as a link to its official page. A chain of more than
 * `most` is shown with its ends and what stands next to the current one.
 */
export function seriesLine(
  name: string,
  members: readonly ResolutionRow[],
  { current, most }: { readonly current?: ResolutionRow; readonly most: number },
): CardLine {
  const at = members.findIndex(({ symbol }) => symbol === current?.symbol);
  const kept = members.map((_, i) => members.length <= most || isKept(i, at, members.length));
  const pieces: (string | Piece)[] = [`${name}: `];
  members.forEach((row, i) => {
    if (!kept[i]) {
      if (kept[i - 1]) pieces.push(' → …');
      return;
    }
    if (i > 0) pieces.push(' → ');
    pieces.push(i === at ? { text: shortOf(row), as: 'current' } : officialPiece(row));
  });
  return pieces;
}

/** Says in words what of a series is not verified: that it is one, or the rows of some of its members. */
export function unverifiedIn({ confidence }: ResolutionSeries, members: readonly ResolutionRow[]): string {
  if (confidence !== 'verified') return ' (those in Rostrum’s tables; not verified as a series)';
  const unsure = members.filter((row) => row.confidence !== 'verified').map(shortOf);
  return unsure.length === 0 ? '' : ` (not verified: ${unsure.join(', ')})`;
}

function isKept(i: number, at: number, length: number): boolean {
  return i < 2 || i >= length - 2 || (at >= 0 && Math.abs(i - at) <= 1);
}

function officialPiece(row: ResolutionRow): Piece {
  const link = officialLink({ symbol: symbolOf(row), kind: 'resolution' });
  return { text: shortOf(row), ...(link === undefined ? {} : { target: link }) };
}

/** "2396 (2017)", "60/288". */
function shortOf(row: ResolutionRow): string {
  const named = { symbol: symbolOf(row), kind: 'resolution', organ: row.organ, status: 'known' } as const;
  return formatCitation(named, 'listed') ?? row.symbol;
}

function symbolOf({ symbol, organ, year }: ResolutionRow): string {
  return organ === 'security-council' ? `${symbol} (${year})` : symbol;
}
