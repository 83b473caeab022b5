import { type Cut, cutKindName, fitCuts, makeCuts, rankedCuts, speakingTimeOf } from '../../core';
import { type CutResult, type CutsParams, cutsRequest, type CutsResult } from '../../protocol';
import type { Feature } from '../feature';

/** What could be cut from a draft, and what it would be then. */
export const cuts: Feature = {
  name: 'cuts',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      cutsRequest,
      session.answer<CutsParams, CutsResult | null>('cuts', null, async ({ document, draft, isDraft }, { chosen }) => {
        if (!isDraft) return null;
        const context = await session.context();
        const fit = fitCuts(draft, context);
        const wanted = new Set(chosen);
        const made =
          chosen &&
          makeCuts(
            draft,
            fit.cuts.filter(({ id }) => wanted.has(id)),
          );
        return {
          version: document.version,
          seconds: fit.before,
          limitSeconds: fit.limitSeconds,
          cuts: rankedCuts(fit.cuts).map(resultOf),
          suggested: fit.chosen.map(({ id }) => id),
          ...(made && {
            made: {
              text: made.draft.text,
              seconds: speakingTimeOf(made.draft, context).seconds,
              steps: made.steps.map(({ span, newText }) => ({ ...span, newText })),
            },
          }),
        };
      }),
    ),
};

function resultOf({ id, kind, text, replacement, reason, words, seconds }: Cut): CutResult {
  return { id, kind: cutKindName(kind), text, ...(replacement !== '' && { replacement }), reason, words, seconds };
}
