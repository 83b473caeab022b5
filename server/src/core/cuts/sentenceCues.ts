import { atStart, cueTable } from '../cues/cueTable';
import { courtesies, pointers } from '../cues/wordLists';

/** What a sentence of thanks and compliments is made of, among its first ten words. */
export const compliments = cueTable(
  [
    {
      means: 'thanks and congratulates',
      form: `${courtesies}|appreciation|appreciative|commend[s]`,
      accept: ['We thank the Office.', 'My delegation wishes to express its deep appreciation to you.'],
      reject: ['We train judges.', 'One two three four five six seven eight nine ten thanks.'],
    },
    {
      means: 'is glad',
      form: 'privilege|pleased to|delighted',
      accept: ['We are pleased to be here.'],
      reject: ['They pleased us.'],
    },
    {
      means: 'feels with others',
      form: 'pay[s] tribute|condolences',
      accept: ['We pay tribute to the victims.'],
      reject: ['They pay tributes.'],
    },
    {
      means: 'praises',
      form: 'hospitality|warm welcome|excellent|tireless (work|efforts)',
      accept: ['Your excellent work is known.', 'We saw the tireless efforts of the Office.'],
      reject: ['The tireless judges met.'],
    },
  ],
  { frame: (source) => String.raw`^(?:\S+\s+){0,9}?${source}\b` },
);

/** With these it is more than a courtesy. */
export const calls = cueTable([
  {
    means: 'asks others for something',
    form: 'call[s] (on|upon|for)|urge[s|d]|propose[s|d]|recommend[s|ed]|request[s|ed]|encourage[s|d]|invite[s|d]|demand[s]|must|should',
    accept: ['We call on States to act.', 'States must act.', 'The Office recommended it.'],
    reject: ['We called again.', 'The proposal is new.'],
  },
  {
    means: 'promises something',
    form: 'pledge[s|d]|commit[s|ted]|stand[s] ready|will',
    accept: ['We stand ready to help.', 'We will act.'],
    reject: ['They stand in line.', 'It is our commitment.'],
  },
  {
    means: 'takes a side',
    form: 'reject[s|ed]|on behalf of|align[s]',
    accept: ['My delegation aligns itself with them.', 'I speak on behalf of the group.'],
    reject: ['They acted on their behalf.'],
  },
]);

/** Words at its start with which a sentence points back to the one before it. */
export const startPointers = cueTable(
  [
    {
      means: 'stands for what was said',
      form: `${pointers}|Its|Their|Them|He|She|His|Her|Neither|The same|The former|The latter|Other[s]`,
      accept: ['This helps courts.', 'To that end, we act.', 'The latter is new.', 'Others act.'],
      reject: ['Theirs is new.', 'Courts act.'],
    },
    {
      means: 'follows from what was said',
      form: 'Therefore|Thus|Hence|So|Consequently|Accordingly|As a result|For this reason|In doing so|Only then',
      accept: ['As a result, courts act.', 'Thus courts act.'],
      reject: ['Some courts act.'],
    },
    {
      means: 'is set against what was said, or beside it',
      form: 'However|But|And|Nor|Instead|Rather|Yet',
      accept: ['But courts act.', 'Yet courts act.'],
      reject: ['Butter is dear.'],
    },
    {
      means: 'is one of a row',
      form: 'Second[ly]|Third[ly]',
      accept: ['Secondly, courts act.'],
      reject: ['First, courts act.'],
    },
  ],
  { frame: atStart, flags: '' },
);

/** Words before a noun that was named before. */
export const nounPointers = cueTable(
  [
    {
      means: 'says which of what was named',
      form: 'these|those|such|this',
      accept: ['Courts need these rules.', 'Courts know such événements.'],
      reject: ['Courts know this.', 'Courts need the rules.'],
    },
  ],
  { frame: (source) => String.raw`\b${source}\s+\p{L}`, flags: 'u' },
);

/** Words among the first forty characters that go on from what was said. */
export const followers = cueTable(
  [
    {
      means: 'adds',
      form: 'also',
      accept: ['Courts also act.'],
      reject: ['Courts act, as everybody in our capital knows, also.'],
    },
  ],
  { frame: (source) => String.raw`^.{0,40}\b${source}\b`, flags: 'u' },
);

/** What counts things up, or closes the speech, at the start of a sentence. */
export const countings = cueTable(
  [
    {
      means: 'counts up',
      form: 'First[ly]|Second[ly]|Third[ly]|Fourth[ly]|Fifth|Finally|Lastly',
      accept: ['Firstly, courts act.', 'Finally, courts act.'],
      reject: ['Final words follow.'],
    },
    {
      means: 'closes the speech',
      form: '[I |We ]thank you',
      accept: ['I thank you.', 'Thank you, Mr. Chair.'],
      reject: ['We thank the Office.'],
    },
  ],
  { frame: atStart },
);

/** What says how many things follow. */
export const announcements = cueTable([
  {
    means: 'so many points',
    form: '(two|three|four|five) (points|areas|priorities|issues|messages|remarks|observations|proposals|questions)',
    accept: ['I have three points.', 'We see two priorities for courts.'],
    reject: ['Three courts act.', 'We have points.'],
  },
]);
