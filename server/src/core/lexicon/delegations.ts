import table from '../data/delegations.json';
import { lazy } from '../text/lazy';
import type { Confidence } from './resolutions';

export const delegationKinds = ['member', 'observer-state', 'observer-organization', 'group'] as const;

/** What a delegation speaks for: a Member, an observer State or organization, a group of States. */
export type DelegationKind = (typeof delegationKinds)[number];

/** Somebody who speaks at the United Nations: a State, an organization that observes, a group. */
export interface DelegationRow {
  /** The ISO code of three letters for a State; for others one of this table, which none of those is. */
  readonly code: string;
  readonly kind: DelegationKind;
  /** As records of votes print it: "Iran (Islamic Republic of)". */
  readonly name: string;
  /** "Islamic Republic of Iran", where it is another. */
  readonly formalName?: string;
  /** Other forms in use, without an article. One in capitals counts in capitals alone. */
  readonly variants?: readonly string[];
  /** Names it had, right in texts of their time. */
  readonly former?: readonly string[];
  /** Month or year from which it has not been called so. */
  readonly formerUntil?: string;
  readonly adjectives?: readonly string[];
  /** Month or year since which it has its name, or its seat. */
  readonly since?: string;
  readonly note?: string;
  /** Of `name` alone; the other forms and the code are general knowledge. */
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

const rows = lazy((): readonly DelegationRow[] =>
  table.rows.map((row) => ({
    ...(row as Omit<DelegationRow, 'sources'>),
    sources: row.sources.map((at) => table.sources[at] ?? ''),
  })),
);

/** Every delegation of the table: Members, observer States, observer organizations, groups. */
export function delegationRows(): readonly DelegationRow[] {
  return rows();
}

/** Whether a delegation is that of a State. */
export function isState({ kind }: Pick<DelegationRow, 'kind'>): boolean {
  return kind === 'member' || kind === 'observer-state';
}
