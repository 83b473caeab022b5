import { describeSpeakingTime, speakingTimeLabel, speakingTimeOf } from '../../core';
import { type SpeakingTimeParams, speakingTimeRequest, type SpeakingTimeResult } from '../../protocol';
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
        async ({ draft, isDraft }) => {
          if (!isDraft) return null;
          const time = speakingTimeOf(draft, await session.context());
          const { words, seconds, pace, limit, overSeconds } = time;
          return {
            words,
            seconds,
            pace,
            limitSeconds: limit.seconds,
            limitSource: limit.source,
            overSeconds,
            label: speakingTimeLabel(time),
            description: describeSpeakingTime(time),
          };
        },
      ),
    ),
};
