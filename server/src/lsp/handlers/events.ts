import { eventList, newIntervention, sessionEdits, writtenLimit } from '../../core';
import {
  type DraftEdit,
  type EventResult,
  eventsRequest,
  type NewInterventionParams,
  newInterventionRequest,
  type NewInterventionResult,
  type SetSessionParams,
  setSessionRequest,
  type WrittenLimitParams,
  writtenLimitRequest,
  type WrittenLimitResult,
} from '../../protocol';
import { toRange } from '../convert';
import type { Feature } from '../feature';

const NOTHING: NewInterventionResult = { text: '', first: { start: 0, end: 0 } };

/** What the documents know of events: a list to choose from, the front matter that names one, and a draft to begin with. */
export const events: Feature = {
  name: 'events',
  capabilities: () => ({}),
  register: (connection, session) => {
    connection.onRequest(
      eventsRequest,
      session.answerAny<null, readonly EventResult[]>('events', [], ({ corpus }) => eventList(corpus.events)),
    );
    connection.onRequest(
      newInterventionRequest,
      session.answerAny<NewInterventionParams, NewInterventionResult>(
        'new intervention',
        NOTHING,
        ({ context }, wishes) => newIntervention(wishes, context),
      ),
    );
    connection.onRequest(
      setSessionRequest,
      session.answer<SetSessionParams, readonly DraftEdit[]>(
        'set session',
        [],
        ({ document, draft, context }, choice) =>
          sessionEdits(draft, context, choice).map(({ span, newText }) => ({
            range: toRange(document, span),
            newText,
          })),
      ),
    );
    connection.onRequest(
      writtenLimitRequest,
      session.answerAny<WrittenLimitParams, WrittenLimitResult | null>(
        'a limit',
        null,
        (_snapshot, { written }) => writtenLimit(written) ?? null,
      ),
    );
  },
};
