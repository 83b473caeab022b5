import { questionPassages as passagesTo } from '../../core';
import { type QuestionPassageResult, type QuestionPassagesParams, questionPassagesRequest } from '../../protocol';
import { toCorpusLocation } from '../convert';
import type { Feature } from '../feature';

/** The most passages given: nobody reads more under a question. */
const MOST = 5;

/** The passages of the corpus that say most to a key question: asked for when somebody looks at them, never while one types. */
export const questionPassages: Feature = {
  name: 'questionPassages',
  capabilities: () => ({}),
  register: (connection, server) =>
    connection.onRequest(
      questionPassagesRequest,
      server.answerAny<QuestionPassagesParams, readonly QuestionPassageResult[]>(
        'question passages',
        [],
        ({ corpus }, { question }) =>
          passagesTo(question, corpus, MOST).flatMap(({ document, name, span, text, citation }) => {
            const location = toCorpusLocation({ document, span }, corpus);
            return location ? [{ name, text, citation, location }] : [];
          }),
      ),
    ),
};
