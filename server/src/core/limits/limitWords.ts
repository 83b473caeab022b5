import { type WordLists } from '../cues/form';
import { capacityWords } from './capacityWords';
import { otherThings, speakers, speeches } from './speakingCues';

/** The word lists that forms of limits may name. */
export const limitWords: WordLists = {
  ...capacityWords,
  speech: speeches.form,
  speaker: speakers.form,
  other: otherThings.form,
  /** To have the floor. */
  speak: 'speak|intervene|take the floor|brief|respond',
  /** What may stand between an allotment and its amount. */
  merely: 'only|just|each|a total of|strictly',
};
