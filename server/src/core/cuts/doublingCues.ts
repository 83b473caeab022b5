import { cueTable } from '../cues/cueTable';

/** Words before which two that are joined by "and" stay two. */
export const ofMany = cueTable(
  [
    {
      means: 'a verb of more than one: what it says it of stays more than one',
      form: 'are|were|have|do|need|remain|deserve|matter',
      accept: ['are needed.', 'of our courts were clear.'],
      reject: ['is needed.', 'came late, and they are few.'],
    },
  ],
  { frame: (source) => String.raw`^[^,;:]*\b${source}\b`, flags: '' },
);
