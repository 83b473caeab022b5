import {
  bar,
  type Concordance,
  concordanceOf,
  type Corpus,
  dayInWords,
  describeConcordance,
  yearLabel,
} from '../../core';
import { type ConcordanceParams, concordanceRequest, type ConcordanceResult } from '../../protocol';
import { toCorpusLocation } from '../convert';
import type { Feature } from '../feature';

/** Every place of a phrase in the corpus: for the view that lists them. */
export const concordance: Feature = {
  name: 'concordance',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      concordanceRequest,
      session.answerAny<ConcordanceParams, ConcordanceResult | null>('concordance', null, ({ corpus }, { phrase }) =>
        resultOf(concordanceOf(phrase, corpus), corpus),
      ),
    ),
};

/** Columns of the longest bar of the chart. */
const BAR = 24;

function resultOf(found: Concordance, corpus: Corpus): ConcordanceResult {
  const { phrase, count, documents, years, longestPart } = found;
  const greatest = Math.max(...years.map(({ count }) => count));
  return {
    phrase,
    count,
    summary: describeConcordance(found),
    documents: documents.map(({ id, name, symbol, date, count, places }) => ({
      id,
      name,
      ...(symbol !== undefined && { symbol }),
      ...(date !== undefined && { date: dayInWords(date) }),
      count,
      places: places.flatMap(({ span, ...place }) => {
        const location = toCorpusLocation({ document: id, span }, corpus);
        return location ? [{ ...place, location }] : [];
      }),
    })),
    years: years.map(({ from, to, ...year }) => ({
      ...year,
      label: yearLabel({ from, to }),
      bar: bar(year.count, greatest, BAR),
    })),
    ...(longestPart && { longestPart }),
  };
}
