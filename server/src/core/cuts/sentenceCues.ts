import { atStart, cueTable } from '../cues/cueTable';
import { courtesies } from '../cues/wordLists';

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
      form: 'privilege|(pleased|delighted|happy) to (be|address|speak|join|see|participate|take part|welcome|greet|congratulate|attend|meet|host|have you)',
      accept: ['We are pleased to be here.'],
      reject: ['They pleased us.', 'We are pleased to announce a law.'],
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
      accept: ['We know your excellent work.', 'We saw the tireless efforts of the Office.'],
      reject: ['The tireless judges met.'],
    },
  ],
  { frame: (source) => String.raw`^(?:\S+\s+){0,9}?${source}\b` },
);

/** With these it is more than a courtesy. */
export const calls = cueTable([
  {
    means: 'asks others for something',
    form: 'call[s] (on|upon|for)|urge[s|d]|propose[s|d]|recommend[s|ed]|request[s|ed]|encourage[s|d]|invite[s|d]|demand[s]|appeal[s]|ask[s]|must|should',
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
    form: 'reject[s|ed]|condemn[s|ed]|oppose[s|d]|deplore[s|d]|denounce[s|d]|on behalf of|align[s]',
    accept: ['My delegation aligns itself with them.', 'I speak on behalf of the group.'],
    reject: ['They acted on their behalf.'],
  },
]);

/** What counts things up, or closes the speech, at the start of a sentence. */
export const countings = cueTable(
  [
    {
      means: 'counts up',
      form: '(First|Second|Third|Fourth|Fifth|Final|Last)[ly]|On the (one|other)|The (first|second|third|fourth|fifth|other|last|next)|One (is|of|was)|A (first|second|third|fourth|fifth|final|last)|To begin with|Last but not least|In (conclusion|closing)|To (conclude|close|sum up)|(Let me|Allow me to) (conclude|close)',
      notBefore:
        'year|month|week|night|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December',
      accept: [
        'Firstly, courts act.',
        'Finally, courts act.',
        'In conclusion, courts act.',
        'On the one hand, courts act.',
        'The first is cost.',
      ],
      reject: ['Finals follow.', 'One court acts.', 'Last year courts acted.'],
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

/** What a delegation has to have said: its position, on the record. */
export const positions = cueTable([
  {
    means: 'reserves, or departs from others',
    form: 'dis[as]sociate[s]|reserv(e[s]|ation[s])|explanation of (vote|position)|without prejudice|for the record|does not (imply|constitute)|right of reply|red line[s]|condemn_ <60>terroris_',
    accept: ['We dissociate ourselves from it.', 'This does not constitute consent.', 'We reserve our position.'],
    reject: ['We associate ourselves with it.'],
  },
]);

/** What turns an argument round, at the start of a sentence: the point lies there. */
export const turns = cueTable(
  [
    {
      means: 'is set against what was said',
      form: 'But|However|Yet|Nevertheless|Nonetheless|Still|Instead|Rather|On the contrary|By contrast|In contrast|Conversely|Unfortunately|Regrettably|Others|The (other|new|latter)|Neither|Nor|Only',
      accept: ['But courts act.', 'Others never act.', 'The new ones act.'],
      reject: ['Butter is dear.', 'Courts act.'],
    },
  ],
  { frame: atStart, flags: '' },
);

/** What a sentence begins with that says of which field or place the next ones speak. */
export const topics = cueTable(
  [
    {
      means: 'names a field',
      form: 'As (for|regards|to)|With (regard|respect|reference) to|Regarding|Concerning|On the (question|issue|subject|matter|topic) of|In the (field|area|sphere|case|realm|context) of|In terms of|Turning [now ]to|When it comes to|In relation to|At the (national|regional|international|domestic|global|local|bilateral|multilateral|subregional)',
      accept: ['As for courts, they act.', 'In the field of law, courts act.', 'At the national level, courts act.'],
      reject: ['In the north, courts act.'],
    },
  ],
  { frame: atStart },
);

/** Words with which somebody thanks for themselves, at the start of a sentence. */
export const ownWords = cueTable(
  [
    {
      means: 'speaks of oneself',
      form: 'I|We|My|Our|Allow me|Let (me|us)|Permit me|May I|It (is|was|has been|gives|affords) …3 (honour|honor|pleasure|privilege|me|us|my|our)|On behalf of',
      accept: ['I thank the Chair.', 'It is a great honour to speak.', 'May I congratulate you.'],
      reject: ['They thank the Chair.', 'Its work is an honour.'],
    },
    {
      means: 'names who speaks',
      form: '_ (delegation|Government|country) (thanks|congratulates|commends|welcomes|wishes|would like|is (grateful|pleased|honoured))|_ (thanks|congratulates|commends)',
      accept: ['The delegation thanks the Chair.', 'Freedonia congratulates you.'],
      reject: ['Freedonia trains judges.'],
    },
  ],
  { frame: (source) => String.raw`^(?:\S+,\s+)?(?:The\s+)?${source}\b`, flags: '' },
);
