import {
  describeSelection,
  describeSpeakingTime,
  limitSource,
  selectionTime,
  speakingTimeLabel,
  speakingTimeOf,
  speakingTimeStatus,
  textKindRow,
} from '../../core';
import { type SpeakingTimeParams, speakingTimeRequest, type SpeakingTimeResult } from '../../protocol';
import { toRange, toSpan } from '../convert';
import type { Feature } from '../feature';

/** How long the draft takes to say: for the status bar. */
export const speakingTime: Feature = {
  name: 'speakingTime',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      speakingTimeRequest,
      session.answer<SpeakingTimeParams, SpeakingTimeResult | null>(
        'speaking time',
        null,
        ({ document, draft, isDraft, context }, { selections = [] }) => {
          if (!isDraft) return null;
          const time = speakingTimeOf(draft, context);
          const selected = selections.map((range) => toSpan(document, range));
          const { words, seconds, pace, limit, overSeconds, overflow } = time;
          return {
            words,
            seconds,
            pace,
            ...(limit && {
              limitSeconds: limit.seconds,
              limitSource: limitSource(limit),
              limitForce: limit.force,
              overSeconds,
            }),
            ...(overflow && limit?.force === 'firm' && { past: toRange(document, overflow) }),
            kind: { called: textKindRow(draft.kind.kind).called, because: draft.kind.because },
            label: speakingTimeLabel(time),
            status: speakingTimeStatus(time),
            description: [...describeSpeakingTime(time), ...describeSelection(selectionTime(draft, selected, pace))],
          };
        },
      ),
    ),
};
