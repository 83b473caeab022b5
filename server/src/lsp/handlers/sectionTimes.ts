import { clock, type Draft, speakingSections, speakingTimeOf } from '../../core';
import { type SectionTimeResult, type SectionTimesParams, sectionTimesRequest } from '../../protocol';
import type { Feature } from '../feature';

/** Where a section begins: with its heading, or behind the front matter with its first words. */
function firstBlockFrom({ blocks }: Draft, offset: number): number {
  return blocks.find(({ span, kind }) => span.start >= offset && kind !== 'front-matter')?.span.start ?? offset;
}

/** How the time of a draft is spread over its sections: for the list behind the clock. */
export const sectionTimes: Feature = {
  name: 'sectionTimes',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      sectionTimesRequest,
      session.answer<SectionTimesParams, SectionTimeResult[]>(
        'times of sections',
        [],
        ({ document, draft, isDraft, context }) => {
          if (!isDraft) return [];
          const { pace, seconds: whole } = speakingTimeOf(draft, context);
          const said = speakingSections(draft, pace).filter(({ words }) => words > 0);
          if (said.length < 2) return [];
          return said.map(({ title, start, seconds }) => ({
            title,
            time: clock(seconds),
            share: whole > 0 ? seconds / whole : 0,
            start: document.positionAt(firstBlockFrom(draft, start)),
          }));
        },
      ),
    ),
};
