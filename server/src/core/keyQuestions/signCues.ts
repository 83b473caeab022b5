import { atStart, cueTable } from '../cues/cueTable';
import { pointers } from '../cues/wordLists';

/** Words at its start by which a sentence is of what the one before it speaks of. */
export const startReferences = cueTable(
  [
    {
      means: 'stands for what was said',
      form: `${pointers}|Each|For this`,
      accept: ['They came late.', 'For this, evidence is needed.', 'To this end, we act.'],
      reject: ['Courts act.', 'Thistles grow.'],
    },
    {
      means: 'goes on from what was said',
      form: 'In (this|that) (regard|connection|respect)|At the same time',
      accept: ['In this regard, we act.', 'At the same time, we act.'],
      reject: ['In this town, we act.'],
    },
  ],
  { frame: atStart, flags: '' },
);

/** Words near its start that do the same. */
export const references = cueTable(
  [
    {
      means: 'stands for what was said',
      form: 'them|this|these|such',
      accept: ['Courts need them.', 'We do such work.'],
      reject: ['Courts need evidence.', 'The theme is new.'],
    },
    {
      means: 'follows from what was said',
      form: 'thereby|therefore|also',
      accept: ['Courts also act.', 'We therefore act.'],
      reject: ['Courts act.'],
    },
  ],
  { flags: '' },
);
