import { atStart, type Cue, cueTable } from '../cues/cueTable';
import { formsOfDo, formsOfHave, modals } from '../cues/wordLists';

interface AsideCue extends Cue {
  /** Whether it lists things: the comma that closes may be one of the list. */
  readonly lists?: true;
  /** Whether it may be what somebody asks, which is no aside. */
  readonly asks?: true;
}

/* An accepted line is what stands between two commas. */
const rows: readonly AsideCue[] = [
  {
    means: 'says that others know it, or said it',
    form: 'as (we|you|many|others) [all ](know|are aware|have (heard|said|noted))|as (has been|was) (said|noted|mentioned)*',
    accept: ['as we all know', 'as many have noted', 'as has been said'],
    reject: ['as they know', 'as they act'],
  },
  {
    means: 'says whose view it is',
    form: 'in (our|my) (view|opinion)|if I may say so',
    accept: ['in our view', 'if I may say so'],
    reject: ['in their view'],
  },
  {
    means: 'vouches for it',
    form: 'of course|needless to say|by and large|to be sure',
    accept: ['needless to say', 'by and large'],
    reject: ['of courts'],
  },
  {
    means: 'picks something out',
    form: 'in particular|inter alia|among others',
    accept: ['in particular at night', 'among others'],
    reject: ['among judges', 'not least in towns'],
  },
  {
    means: 'gives examples',
    form: 'including|such as|notably|especially|for (example|instance)',
    lists: true,
    accept: ['including those of the north', 'for example in towns'],
    reject: ['inclusive of towns'],
  },
  {
    means: 'says who else',
    form: 'together with|along with|alongside',
    lists: true,
    accept: ['together with their officers', 'alongside the officers'],
    reject: ['along the river'],
  },
  {
    means: 'says more of what was just named',
    form: 'which|who',
    accept: ['which the law protects', 'who came from the north'],
    reject: ['whichever it is'],
  },
  {
    means: 'says that it is all one which',
    form: 'whether',
    asks: true,
    accept: ['whether in town or at the border'],
    reject: ['in town or at the border'],
  },
];

/** What opens a part of a sentence that it stands without. */
export const asides = cueTable(rows, { frame: atStart, flags: '' });

/** What follows a stretch between commas where the sentence goes on with its own verb. */
export const goingOn = cueTable(
  [
    {
      means: 'the verb of the sentence',
      form: `is|are|was|were|${formsOfHave}|${modals}|cannot|might|${formsOfDo}|not|remain[s]|continue[s]|need[s]`,
      accept: [', have tried forty cases.', ', can help.', ', not in town.'],
      reject: [', fraud and murder.', ' have tried cases.'],
    },
  ],
  { frame: (source) => String.raw`^,\s+${source}\b`, flags: '' },
);

/** Words with which an aside carries the point of the sentence. */
export const neededWords = cueTable([
  {
    means: 'turns the sentence round, or narrows it',
    form: 'not|never|no|unless|except|only',
    accept: ['which only judges may see', 'including, unless law forbids it, evidence'],
    reject: ['which judges may note'],
  },
  {
    means: 'asks for something',
    form: 'must|call|urge',
    accept: ['which must act alone'],
    reject: ['which calls for care', 'which was urged'],
  },
]);
