import councilTable from '../data/scResolutions.json';
import assemblyTable from '../data/gaResolutions.json';
import { lazy } from '../text/lazy';

/** How sure a fact of a table is: seen in a source named there, or general knowledge. */
export type Confidence = 'verified' | 'known';

/** What the tables say of one resolution, with where it comes from. */
export interface ResolutionRow {
  /** Without a year: "S/RES/2396", "A/RES/60/288", "A/RES/3034(XXVII)". */
  readonly symbol: string;
  readonly organ: 'security-council' | 'general-assembly';
  readonly number: number;
  readonly year: number;
  /** Day of adoption, ISO. */
  readonly date: string;
  /** Record of the meeting that adopted it: "S/PV.8148". */
  readonly meeting?: string;
  /** `known` where a library's number of the meeting does not agree with others of it; absent where nothing speaks against it. */
  readonly meetingConfidence?: 'known';
  /** The letter that gave the result of a written vote. */
  readonly votingLetter?: string;
  /** In favour, against, abstaining: "15-0-0". Absent when not known, as for texts adopted by consensus. */
  readonly vote?: string;
  /** Whether a source says that it was adopted without a vote. */
  readonly withoutVote?: true;
  /** The item of the agenda, or the Assembly's title; absent when not known. */
  readonly title?: string;
  /** `abbreviated`: as a library's table shortens it. */
  readonly titleConfidence: Confidence | 'abbreviated';
  readonly titleNote?: string;
  /** The library's title with its topic in brackets. */
  readonly libraryTitle?: string;
  /** What it is on, in the library's words, where nothing more is known: "on establishment of the Military Staff Committee". */
  readonly subject?: string;
  /** The number of its record in the UN Digital Library. */
  readonly record?: number;
  /** One sentence in Rostrum's own words; absent where nobody wrote one. */
  readonly about?: string;
  readonly aboutConfidence: Confidence;
  /** The drafter's own file that `about` is from; absent where it is Rostrum's. */
  readonly aboutSource?: string;
  readonly keywords: readonly string[];
  /** Which review of the Global Counter-Terrorism Strategy it is; 0 is the Strategy itself. */
  readonly strategyReview?: number;
  /** Of number, date and meeting. */
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A row as the tables store it: sources are indices, and what follows from other fields is left out. */
type StoredRow = Omit<ResolutionRow, 'symbol' | 'organ' | 'number' | 'year' | 'sources' | 'titleConfidence'> & {
  readonly symbol?: string;
  readonly number?: number;
  readonly titleConfidence?: ResolutionRow['titleConfidence'];
  readonly sources: readonly number[];
};

const rows = lazy((): readonly ResolutionRow[] => [
  ...councilTable.rows.map((row) => read(row as StoredRow, 'security-council', councilTable.sources)),
  ...assemblyTable.rows.map((row) => read(row as StoredRow, 'general-assembly', assemblyTable.sources)),
]);

/** Every resolution that has a row of its own: the Council's in order, then the Assembly's. The long tables hold many more. */
export function resolutionRows(): readonly ResolutionRow[] {
  return rows();
}

/** Copied at once and filled in: with a spread the hundreds of rows take four times as long before the first answer. */
function read(stored: StoredRow, organ: ResolutionRow['organ'], sources: readonly string[]): ResolutionRow {
  const symbol = stored.symbol ?? `S/RES/${stored.number}`;
  return Object.assign({}, stored, {
    symbol,
    organ,
    number: stored.number ?? Number.parseInt(symbol.slice(symbol.lastIndexOf('/') + 1), 10),
    year: Number(stored.date.slice(0, 4)),
    titleConfidence: stored.titleConfidence ?? stored.confidence,
    sources: stored.sources.map((index) => sources[index] ?? ''),
  });
}
