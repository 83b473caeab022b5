import type { Concordance } from '../features/concordance';
import type { ByWhom } from '../phrases/byWhom';
import { bar, BAR, describeConcordance, yearLabel } from './concordance';

export const concordanceGroupings = ['state', 'speaker', 'year'] as const;

/** By what the places of a phrase are counted. */
export type ConcordanceGrouping = (typeof concordanceGroupings)[number];

/** A group of places of a phrase, as every grouping tells it. */
export interface ConcordanceGroup {
  /** "Norway", "Mr. Ndiaye (Freedonia)", "2018", "2010–2019". */
  readonly name: string;
  /** The code of a delegation that the table has. */
  readonly code?: string;
  readonly count: number;
  /** Documents in which it stands so, and all of the group in the corpus. */
  readonly documents: number;
  readonly corpusDocuments: number;
}

/** The places of a phrase counted by one thing. */
export interface GroupedConcordance {
  readonly phrase: string;
  readonly count: number;
  readonly by: ConcordanceGrouping;
  readonly groups: readonly ConcordanceGroup[];
  /** Places that are in no group: of no year, or nobody’s words as far as is known. */
  readonly unknown: number;
}

export function groupConcordance(found: Concordance, by: ConcordanceGrouping): GroupedConcordance {
  const { phrase, count } = found;
  return { phrase, count, by, ...groupsOf(found, by) };
}

function groupsOf({ states, speakers, years, documents }: Concordance, by: ConcordanceGrouping): ByWhom {
  if (by === 'state') return states;
  if (by === 'speaker') return speakers;
  const undated = documents.filter(({ date }) => date === undefined);
  return {
    groups: years.map(({ from, to, ...year }) => ({ ...year, name: yearLabel({ from, to }) })),
    unknown: undated.reduce((sum, { count }) => sum + count, 0),
  };
}

const NOBODY: Readonly<Record<ConcordanceGrouping, string>> = {
  state: 'no delegation known',
  speaker: 'no speaker known',
  year: 'no date',
};
/** Columns of a name; longer ones are printed whole, beside their line. */
const NAME = 48;

/** A concordance for a terminal, counted by one thing: the sentences, then a bar for each group. */
export function formatGroups(found: Concordance, by: ConcordanceGrouping): string {
  const { phrase, count } = found;
  const { groups, unknown } = groupsOf(found, by);
  const head = `“${phrase}”\n${describeConcordance(found)}\n`;
  if (count === 0) return head;
  const greatest = Math.max(...groups.map((group) => group.count), unknown);
  const width = Math.min(NAME, Math.max(...groups.map(({ name }) => name.length), unknown > 0 ? NOBODY[by].length : 0));
  const row = (name: string, times: number, share: string): string => {
    const drawn = bar(times, greatest, BAR);
    return `  ${name.padEnd(width)}  ${drawn}${drawn === '' ? '' : ' '}${times}${share}`;
  };
  const rows = groups.map(({ name, count: times, documents, corpusDocuments }) =>
    row(name, times, `  (${documents} of ${corpusDocuments} document${corpusDocuments === 1 ? '' : 's'})`),
  );
  const rest = unknown > 0 ? [row(NOBODY[by], unknown, '')] : [];
  return `${head}\n${[...rows, ...rest].join('\n')}\n`;
}
