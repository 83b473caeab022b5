import { type CitationKind } from '../cite/citation';
import { type CitationStatus, resolve } from '../cite/resolve';
import type { Draft } from '../draft/draft';
import type { PlaceNames } from './placeNames';
import { reportedPlace, type ReportedPlace } from './reportedPlace';

/** One entry of `rostrum cite --format json`: one for each resolution or document named. Offsets are UTF-16. */
export interface CitationReport {
  readonly start: number;
  readonly end: number;
  /** Where the document has it that the draft was read out of; absent for a text. */
  readonly place?: ReportedPlace;
  readonly text: string;
  readonly kind: CitationKind;
  /** "S/RES/2396 (2017)", "A/RES/60/288", "S/2021/98"; `null` where the wording names nothing that could exist. */
  readonly symbol: string | null;
  /** Year of adoption by the tables, else the year printed, else `null`. */
  readonly year: number | null;
  readonly status: CitationStatus;
}

/** Everything a draft cites, in text order. */
export function citationReport(draft: Draft, places?: PlaceNames): readonly CitationReport[] {
  const { text, citations, catalogue } = draft;
  return citations.map((citation) => {
    const { span, kind } = citation;
    const { symbol, year, printedYear, status } = resolve(citation, catalogue);
    return {
      start: span.start,
      end: span.end,
      ...reportedPlace(draft, span, places),
      text: text.slice(span.start, span.end),
      kind,
      symbol: symbol ?? null,
      year: year ?? printedYear ?? null,
      status,
    };
  });
}
