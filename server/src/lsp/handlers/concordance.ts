import {
  bar,
  type Concordance,
  concordanceOf,
  concordanceSentences,
  type Corpus,
  dayInWords,
  type GroupCount,
  yearLabel,
} from '../../core';
import {
  concordanceBar,
  type ConcordanceBarResult,
  type ConcordanceParams,
  concordanceRequest,
  type ConcordanceResult,
} from '../../protocol';
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

function resultOf(found: Concordance, corpus: Corpus): ConcordanceResult {
  const { phrase, count, documents, years, states, speakers, longestPart } = found;
  return {
    phrase,
    count,
    summary: concordanceSentences(found),
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
    years: barsOf(years.map(({ from, to, ...year }) => ({ ...year, name: yearLabel({ from, to }) }))),
    states: { groups: barsOf(states.groups), unknown: states.unknown },
    speakers: { groups: barsOf(speakers.groups), unknown: speakers.unknown },
    ...(longestPart && { longestPart }),
  };
}

function barsOf(groups: readonly GroupCount[]): readonly ConcordanceBarResult[] {
  const greatest = Math.max(...groups.map(({ count }) => count));
  return groups.map(({ name: label, count, documents, corpusDocuments }) => ({
    ...{ label, count, documents, corpusDocuments },
    bar: bar(count, greatest, concordanceBar),
  }));
}
