import { describeCount, describeSelection, describeSpeakingTime, speakingTimeLabel, speakingTimeOf } from '../../core';
import { type SpeakingTimeParams, speakingTimeRequest, type SpeakingTimeResult } from '../../protocol';
import { toSpan } from '../convert';
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
        async ({ document, draft, isDraft }, { selections = [] }) => {
          if (!isDraft) return null;
          const time = speakingTimeOf(draft, await session.context());
          const { words, seconds, pace, limit, overSeconds } = time;
          return {
            words,
            seconds,
            pace,
            ...(limit && { limitSeconds: limit.seconds, limitSource: limit.source, overSeconds }),
            label: speakingTimeLabel(time),
            counted: describeCount(time),
            description: [
              ...describeSpeakingTime(time),
              ...describeSelection(
                draft,
                selections.map((range) => toSpan(document, range)),
                pace,
              ),
            ],
          };
        },
      ),
    ),
};
