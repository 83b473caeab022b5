import { coverageNote, coverageOf, questionLabel, questionStub, sentenceOf, sessionBrief } from '../../core';
import { coverageRequest, type CoverageResult, type DraftSessionParams } from '../../protocol';
import { toDraftStub, toRange } from '../convert';
import type { Feature } from '../feature';

/** Which key questions of its session a draft answers, and by which sentences. */
export const coverage: Feature = {
  name: 'coverage',
  capabilities: () => ({}),
  register: (connection, server) =>
    connection.onRequest(
      coverageRequest,
      server.answer<DraftSessionParams, CoverageResult | null>('coverage', null, (snapshot) => {
        const { document, draft, isDraft, corpus, context } = snapshot;
        const brief = isDraft ? sessionBrief(draft, context) : undefined;
        if (!brief) return null;
        const found = coverageOf(
          draft,
          brief.questions.map(({ text }) => text),
          corpus,
        );
        return {
          questions: found.map(({ question, state, sentences }, number) => ({
            text: question,
            label: questionLabel(question),
            state,
            sentences: sentences.map((sentence) => {
              const { text, does, why } = sentenceOf(draft, question, sentence);
              return { range: toRange(document, sentence.span), text, does, why };
            }),
            stub: toDraftStub(document, questionStub(draft, found, number)),
          })),
          note: (found.length > 0 ? coverageNote(draft) : undefined) ?? null,
        };
      }),
    ),
};
