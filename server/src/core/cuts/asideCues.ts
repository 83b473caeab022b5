import { atStart, type Cue, cueTable } from '../cues/cueTable';
import { formsOfDo, formsOfHave, modals } from '../cues/wordLists';

/**
 * What an aside is to its sentence: a word to the listener, which may stand anywhere; a list of examples, whose commas may be those of
 * another list; more of what was just named; what is all one, or asked.
 */
type AsideKind = 'remark' | 'list' | 'relative' | 'either';

interface AsideCue extends Cue {
  readonly kind: AsideKind;
}

/* An accepted line is what stands between two commas. */
const rows: readonly AsideCue[] = [
  {
    kind: 'remark',
    means: 'says that others know it, or said it',
    form: 'as (we|you|many|others) [all ](know|are aware|have (heard|said|noted))|as (has been|was) (said|noted|mentioned)*',
    accept: ['as we all know', 'as many have noted', 'as has been said'],
    reject: ['as they know', 'as they act'],
  },
  {
    kind: 'remark',
    means: 'says whose view it is',
    form: 'in (our|my) (view|opinion)|if I may say so',
    accept: ['in our view', 'if I may say so'],
    reject: ['in their view'],
  },
  {
    kind: 'remark',
    means: 'vouches for it',
    form: 'of course|needless to say|by and large|to be sure',
    accept: ['needless to say', 'by and large'],
    reject: ['of courts'],
  },
  {
    kind: 'list',
    means: 'picks something out',
    form: 'in particular|notably|especially|particularly',
    accept: ['in particular at night', 'especially in towns'],
    reject: ['among judges', 'not least in towns', 'inter alia'],
  },
  {
    kind: 'list',
    means: 'gives examples',
    form: 'including|such as|for (example|instance)',
    accept: ['including those of the north', 'for example in towns'],
    reject: ['inclusive of towns'],
  },
  {
    kind: 'list',
    means: 'says who else',
    form: 'together with|along with|alongside',
    accept: ['together with their officers', 'alongside the officers'],
    reject: ['along the river'],
  },
  {
    kind: 'relative',
    means: 'says more of what was just named',
    form: 'which|who',
    accept: ['which the law protects', 'who came from the north'],
    reject: ['whichever it is'],
  },
  {
    kind: 'either',
    means: 'says that it is all one which',
    form: 'whether',
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
      form: `is|are|was|were|${formsOfHave}|(${modals}) …1 _|cannot|might|${formsOfDo} not|remain[s]|continue[s]|need[s] (to|a|the|more|our)`,
      accept: [', have tried forty cases.', ', can help.', ', remain open.'],
      reject: [', fraud and murder.', ' have tried cases.', ', need and hunger.'],
    },
  ],
  { frame: (source) => String.raw`^,\s+${source}\b`, flags: '' },
);

/** What follows the second comma of two where the rest is no further member of a list. */
export const goingOnOtherwise = cueTable(
  [
    {
      means: 'a purpose, a reason, a time',
      form: 'to|because|so that|in order to|until|before|after|when|if|although|while|at|during|in',
      accept: [', because they are few.', ', to help.', ', at night.'],
      reject: [', fraud and murder.', ', and murder.'],
    },
  ],
  { frame: (source) => String.raw`^,\s+${source}\b`, flags: '' },
);

/** Words with which an aside carries the point of the sentence. */
export const neededWords = cueTable([
  {
    means: 'turns the sentence round, or narrows it',
    form: 'not|never|no|none|nor|neither|without|unless|except|only|but|however|than|inter alia|among other[s| things]',
    accept: ['which only judges may see', 'including, unless law forbids it, evidence'],
    reject: ['which judges may note'],
  },
  {
    means: 'asks for something',
    form: 'must|should|call|urge|need[s] to|incumbent|obligation[s]',
    accept: ['which must act alone'],
    reject: ['which calls for care', 'which was urged'],
  },
  {
    means: 'takes a side',
    form: '_ [fully |strongly |very much ](supports|welcomes|endorses|backs|assesses|regards|condemns|rejects|opposes)|(we|I|my (country|delegation|Government)|our (country|delegation|Government)) …2 (support|welcome|condemn|reject|back|endorse|commend|favour|oppose|share|regret|deplore|hope|believe|pay|advocat)[s|e|ed|ing]',
    accept: ['which my country supports', 'which we fully endorse'],
    reject: ['which we know', 'which helps us'],
  },
  {
    means: 'names itself, for later',
    form: 'hereinafter|hereafter|referred to as|known as|called|so-called',
    accept: ['hereinafter the Plan', 'known as the Plan'],
    reject: ['which knows'],
  },
]);

/** What opens a sentence so that a comma must stand before its main clause. */
export const leadIns = cueTable(
  [
    {
      means: 'a clause or phrase before the main clause',
      form: 'when|while|if|although|though|because|as|since|after|before|until|once|unless|where|whereas|given|despite|in spite|having|_ing|with|without|for|by|in|at|on|to|from|under|through|during|throughout|among|within|over|last|today|here',
      accept: ['When courts act', 'In the north', 'Having met'],
      reject: ['Courts act'],
    },
  ],
  { frame: atStart },
);

/** Words before an aside that need what comes after it: half of a pair, an article, what asks. */
export const unfinished = cueTable(
  [
    {
      means: 'goes on behind the aside',
      form: 'both|either|neither|not only|between|from|the|a|an|of|to|and|or|but|that|our|its|their|for|with|in|on|at|by|ask[s|ed|ing]|know[s]|decide[s|d]|consider[s|ed|ing]|determine[s|d]|examine[s|d]|see',
      accept: ['Courts know', 'We act for'],
      reject: ['Courts act'],
    },
  ],
  { frame: (source) => String.raw`\b${source}\s*$` },
);
