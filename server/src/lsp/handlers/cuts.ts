import { type Cut, cutKindName, fitCuts, makeCuts, rankedCuts, speakingTimeOf, type SpokenTime } from '../../core';
import { type CutResult, type CutsParams, cutsRequest, type CutsResult } from '../../protocol';
import type { Feature } from '../feature';

/** What could be cut from a draft, and what it would be then. */
export const cuts: Feature = {
  name: 'cuts',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      cutsRequest,
      session.answer<CutsParams, CutsResult | null>('cuts', null, async (open, { chosen }) => {
        const { document, draft, isDraft } = open;
        if (!isDraft) return null;
        const context = await session.context();
        const { limit } = speakingTimeOf(draft, context);
        if (!limit) return null;
        const found = await session.cuts(open);
        const { before, chosen: suggested } = fitCuts(draft, found, context);
        const wanted = new Set(chosen);
        const made =
          chosen &&
          makeCuts(
            draft,
            found.filter(({ id }) => wanted.has(id)),
          );
        return {
          version: document.version,
          seconds: before.seconds,
          words: before.words,
          limitSeconds: limit.seconds,
          ...(before.measure === 'words' && { limitWords: limit.words! }),
          cuts: rankedCuts(found).map(resultOf),
          suggested: suggested.map(({ id }) => id),
          ...(made && {
            made: {
              text: made.draft.text,
              ...spokenOf(speakingTimeOf(made.draft, context)),
              steps: made.steps.map(({ span, newText }) => ({ ...span, newText })),
            },
          }),
        };
      }),
    ),
};

function spokenOf({ seconds, words }: SpokenTime): SpokenTime {
  return { seconds, words };
}

function resultOf({ id, kind, text, replacement, reason, words, seconds }: Cut): CutResult {
  return { id, kind: cutKindName(kind), text, ...(replacement !== '' && { replacement }), reason, words, seconds };
}
