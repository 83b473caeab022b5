import {
  type Corpus,
  eventDates,
  limitLabel,
  limitSource,
  participationLabel,
  type SessionBrief,
  sessionBrief,
  sessionName,
  whyUnlimited,
} from '../../core';
import { type DraftSessionParams, sessionRequest, type DraftSessionResult } from '../../protocol';
import { toCorpusLocation } from '../convert';
import type { Feature } from '../feature';

/** What a draft is for: for the view that shows it. */
export const session: Feature = {
  name: 'session',
  capabilities: () => ({}),
  register: (connection, server) =>
    connection.onRequest(
      sessionRequest,
      server.answer<DraftSessionParams, DraftSessionResult | null>(
        'session',
        null,
        ({ draft, isDraft, corpus, context }) => {
          const brief = isDraft ? sessionBrief(draft, context) : undefined;
          return brief ? resultOf(brief, corpus) : null;
        },
      ),
    ),
};

function resultOf(
  { event, session, limit, unlimited, participation, questions }: SessionBrief,
  corpus: Corpus,
): DraftSessionResult {
  const place = (document: string, span: { readonly start: number; readonly end: number }) => {
    const location = toCorpusLocation({ document, span }, corpus);
    return location && { location };
  };
  const { id, name, theme } = event;
  const [evidence] = limit?.evidence ?? [];
  return {
    event: { id, name, ...(theme !== undefined && { theme }), ...place(event.documentId, { start: 0, end: 0 }) },
    date: eventDates(event),
    ...(session && {
      session: {
        id: session.id,
        name: sessionName(session),
        title: session.title,
        ...place(session.documentId, session.raw),
      },
      ...(session.openTo !== undefined && { openTo: session.openTo }),
      ...(session.chair && { chair: session.chair.name }),
    }),
    ...(limit && {
      limit: {
        label: limitLabel(limit),
        source: limitSource(limit),
        ...(evidence && {
          sentence: limit.evidence.map(({ message }) => message).join(' '),
          ...place(evidence.document, evidence.span),
        }),
      },
    }),
    ...(unlimited && { noLimit: whyUnlimited(unlimited) }),
    participation: participation.map(({ rule, sentence, document, span }) => ({
      label: participationLabel(rule),
      sentence,
      ...place(document, span),
    })),
    questions: questions.map(({ text, document, span }) => ({ text, ...place(document, span) })),
  };
}
