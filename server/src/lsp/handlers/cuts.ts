import {
  type Cut,
  cutKindName,
  fitCuts,
  makeCuts,
  measuredLabel,
  rankedCuts,
  savingLabel,
  type SpeakingTime,
  speakingTimeOf,
  type SpokenTime,
  timeWithout,
} from '../../core';
import {
  cutLengthRequest,
  type CutLengthParams,
  type CutLengthResult,
  type CutResult,
  type CutsParams,
  cutsRequest,
  type CutsResult,
} from '../../protocol';
import type { Feature } from '../feature';

/** What could be cut from a draft, and what it would be then. */
export const cuts: Feature = {
  name: 'cuts',
  capabilities: () => ({}),
  register: (connection, session) => {
    connection.onRequest(
      cutsRequest,
      session.answer<CutsParams, CutsResult | null>('cuts', null, async (snapshot, { chosen }) => {
        const { document, draft, isDraft, context } = snapshot;
        if (!isDraft) return null;
        const before = speakingTimeOf(draft, context);
        if (!before.limit) return null;
        const { seconds: limitSeconds, words: limitWords = 0 } = before.limit;
        const found = await snapshot.cuts();
        const { chosen: suggested, after } = fitCuts(draft, found, context);
        const made = chosen && makeCuts(draft, cutsOf(found, chosen));
        return {
          version: document.version,
          ...spokenOf(before, before),
          limitSeconds,
          ...(before.measure === 'words' && { limitWords }),
          limit: measuredLabel({ seconds: limitSeconds, words: limitWords }, before),
          cuts: rankedCuts(found).map((cut) => resultOf(cut, before)),
          suggested: suggested.map(({ id }) => id),
          ...(isBeyond(after) && { reaches: measuredLabel({ ...after, seconds: Math.ceil(after.seconds) }, after) }),
          ...(made && {
            made: {
              text: made.draft.text,
              ...spokenOf(speakingTimeOf(made.draft, context), before),
              steps: made.steps.map(({ span, newText }) => ({ ...span, newText })),
            },
          }),
        };
      }),
    );
    connection.onRequest(
      cutLengthRequest,
      session.answer<CutLengthParams, CutLengthResult>('length with cuts', null, async (snapshot, { chosen }) => {
        if (!snapshot.isDraft) return null;
        const time = speakingTimeOf(snapshot.draft, snapshot.context);
        if (!time.limit) return null;
        return measuredLabel(timeWithout(time, cutsOf(await snapshot.cuts(), chosen)), time);
      }),
    );
  },
};

/** Whether a draft is over its limit; a length that is said of it is rounded up, so that it never reads as the limit itself. */
function isBeyond({ measure, overWords, overSeconds }: SpeakingTime): boolean {
  return (measure === 'words' ? overWords : overSeconds) > 0;
}

function cutsOf(found: readonly Cut[], ids: readonly number[]): readonly Cut[] {
  const wanted = new Set(ids);
  return found.filter(({ id }) => wanted.has(id));
}

/** The seconds and words of a draft, and its length in the unit of the limit that `of` has. */
function spokenOf({ seconds, words }: SpokenTime, of: SpeakingTime): Pick<CutsResult, 'seconds' | 'words' | 'length'> {
  return { seconds, words, length: measuredLabel({ seconds, words }, of) };
}

function resultOf({ id, kind, text, replacement, reason, words, seconds }: Cut, of: SpeakingTime): CutResult {
  return {
    id,
    kind: cutKindName(kind),
    text,
    ...(replacement !== '' && { replacement }),
    reason,
    words,
    seconds,
    saves: savingLabel({ words, seconds }, of),
  };
}
