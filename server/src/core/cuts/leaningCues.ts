import { atStart, cueTable } from '../cues/cueTable';
import { formsOfDo, formsOfHave, modals, pointers } from '../cues/wordLists';

const verbs = `of (them|these|those|us|which)|is|are|was|were|${formsOfHave}|${modals}|${formsOfDo}|remain[s]|continue[s]|need[s]`;

/** Words at its start with which a sentence points back to the one before it. */
export const startPointers = cueTable(
  [
    {
      means: 'stands for what was said',
      form: `${pointers}|Its|Their|Them|Theirs|He|She|His|Her|Him|Neither|Other[s]|Here|Same|What`,
      accept: ['This helps courts.', 'To that end, we act.', 'Others act.', 'Theirs is new.'],
      reject: ['Courts act.', 'There is evidence.'],
    },
    {
      means: 'is one, or some, of what was named',
      form: `(Many|Some|Most|Few|All|Several|None|Each|Two|Three|Four|Five|One|Much|More|Less|Enough|Half|Any) (${verbs})`,
      accept: ['Many are small.', 'Some of them act.', 'One was tried.'],
      reject: ['Many courts are small.', 'Some of the judges act.'],
    },
    {
      means: 'is one of a row, or the one beside it',
      form: 'Second[ly]|Third[ly]|Fourth[ly]|Next|Finally|Lastly|Another|An additional|A (second|third|fourth|further|final|last|similar|related|parallel|different)|The (first|second|third|fourth|other|next|last|final|latter|former|same|resulting|remaining|rest|following)|Yet another|One more',
      accept: ['Secondly, courts act.', 'The latter is new.', 'Another court acts.', 'A further step is due.'],
      reject: ['First, courts act.', 'A court acts.'],
    },
    {
      means: 'follows from what was said',
      form: 'Therefore|Thus|Hence|So|Consequently|Accordingly|As (a (result|consequence)|such|well)|Only then|Otherwise|Thereby|Thereafter|Then|Subsequently|Later|Afterwards|Eventually|In (turn|response|return|consequence|exchange)|By (doing|then)|(In|By) so doing|Since then|Until then|Or else',
      accept: ['As a result, courts act.', 'Thus courts act.', 'Then courts act.', 'In turn, courts act.'],
      reject: ['Some courts act.', 'As a court, it acts.'],
    },
    {
      means: 'points with a preposition',
      form: '(In|At|On|For|By|To|With|From|After|Since|Before|Until|Because of|Despite|Beyond|Given|Under|Through|Following|Among|Against|During|Without|Of|Like|Unlike|Towards|As|Beside[s]|Alongside|Apart from|In the light of|In addition to|Thanks to) (that|this|these|those|it|them|him|her|such|doing|all (this|that|these))',
      accept: ['In doing so, courts act.', 'With that, courts act.', 'Unlike them, courts act.'],
      reject: ['In the north, courts act.'],
    },
    {
      means: 'is set against what was said, or beside it',
      form: 'However|But|And|Nor|Or|Instead|Rather|Yet|Still|Nevertheless|Nonetheless|Even|Meanwhile|Conversely|Likewise|Similarly|Equally|Again|Also|Too|Besides|Moreover|Furthermore|Further|Additionally|In addition|Indeed|In fact|In (other words|short|sum|brief|particular|contrast|comparison|parallel|the same)|At the same|By (contrast|comparison)|Along the way|In the (process|meantime|event|end)|At the time|On the (one|other|contrary)|For (example|instance|its part)|Specifically|Especially|Particularly|Above all|More (importantly|broadly|generally|specifically|recently|precisely|than)|Most (importantly|recently)|Worse|Better (still|yet)|After all|Of course|Fortunately|Unfortunately|Sadly|Regrettably|Certainly|Clearly|Naturally|Obviously|Hopefully|Thankfully|Not (only|least|surprisingly|that|because)|Just (as|like)|Only|Because|Which|Namely|Alas|Yes|No|That is|Why|Far from|For (no|such|we|it|they|he|she|there|only|without)',
      accept: ['But courts act.', 'Yet courts act.', 'For example, courts act.', 'Unfortunately, courts fail.'],
      reject: ['Butter is dear.', 'Notice was given.'],
    },
  ],
  { frame: atStart, flags: '' },
);

/** Words before a noun that was named before, and words that stand for what was. */
export const nounPointers = cueTable(
  [
    {
      means: 'says which of what was named',
      form: 'these|those|such',
      notBefore: 'who|whose|whom|as',
      accept: ['Courts need these rules.', 'Courts know such événements.'],
      reject: ['Courts need the rules.', 'Courts hear those who saw it.', 'Crimes such as fraud are new.'],
    },
    {
      means: 'stands for it, or says which; not the day and place of the speech',
      form: 'this',
      notBefore:
        '[very |important |great |august |august |historic ](Assembly|Organization|Council|Conference|conference|Committee|meeting|session|year|week|month|morning|afternoon|hall|Hall|debate|open debate|general debate|rostrum|body|podium|forum|high-level|opportunity|occasion|Chamber|chamber|room|city|event|summit|Summit|decade|century)',
      accept: ['Courts need this rule.', 'Courts know this.'],
      reject: ['Courts met this year.', 'We address this Assembly.'],
    },
    {
      means: 'says which with “that”',
      form: '(in|at|on|for|by|to|with|of|from|after|since) that|(believe|think|feel|know|say|hope|consider|certain|sure|convinced) that (is|was|will|would|can|must|should)|that (regard|respect|end|reason|way|time|year|day|context|connection|spirit|sense|purpose|framework|field|area|process|region|country|effort|goal|objective|point|matter|issue|question|kind|direction|decision|resolution|conflict|crisis|situation|body|organ|report|meeting|conference|agreement|task|work|role|principle)',
      accept: ['Courts act in that field.', 'Courts know of that.'],
      reject: ['Courts know that judges act.'],
    },
    {
      means: 'stands for a noun',
      form: 'ones|(the|this|that|every|each) (first|second|last|new|old|only|same) one',
      accept: ['The new ones tell of people.', 'This is the only one.'],
      reject: ['One judge came.'],
    },
    {
      means: 'stands for a place',
      form: 'there',
      notBefore: `is|are|was|were|${modals}|${formsOfHave}|must|may|remain[s]|exist[s]|to|also|still|be`,
      accept: ['Courts sit there.'],
      reject: ['Courts know that there is evidence.', 'Nobody sits here.'],
    },
    {
      means: 'names its place in the text',
      form: 'the (same|former|latter|aforementioned|above|said|foregoing|others)|aforementioned|above-mentioned|mentioned (above|earlier)|as (described|mentioned|noted|stated) (above|earlier|before)|thereof|therein|thereby|thereto|respectively|do (so|likewise)|doing so|did so|done so',
      accept: ['Courts have the same rules.', 'Judges do so too.'],
      reject: ['Courts have rules.'],
    },
  ],
  { flags: '' },
);

/** Words among the first hundred and twenty characters that go on from what was said. */
export const followers = cueTable(
  [
    {
      means: 'adds, or draws a conclusion',
      form: 'also|too|again|likewise|similarly|equally|therefore|thus|hence|however|moreover|furthermore|instead|otherwise|nevertheless|nonetheless|accordingly|consequently|meanwhile|further|additional|another|other|others|indeed|in fact|for example|for instance|in turn|as well|rather|on the other hand|after all|no longer|even more|even greater|similar|comparable|alike|in parallel|no less|then|case in point',
      accept: ['Courts also act.', 'We must therefore act.', 'Courts act as well.'],
      reject: [
        'Courts act, as everybody in our capital knows who has been to the north and has seen how many cases they try in a single year, also.',
      ],
    },
  ],
  { frame: (source) => String.raw`^.{0,120}\b${source}\b`, flags: 'u' },
);

/** With these a sentence leads up to what follows it. */
export const leadingUp = cueTable([
  {
    means: 'says that something follows',
    form: '[as ]follow[s|ing]|below|namely|something|There (is|are|was|were|remain|exist) [but |only ](one|two|three|four|five|six|several|some|many)|here (is|are)|consider this|let me (explain|give|cite|quote|turn|illustrate|elaborate|be clear|recall)|(one|two|three|four|five|six|several|some|a few|few|many|number of) …3 (points|areas|priorities|issues|messages|remarks|observations|proposals|questions|elements|aspects|challenges|steps|reasons|ways|examples|comments|suggestions|themes|pillars|things|matters|facts|lessons|principles|goals|objectives|actions|factors|dimensions|fronts|tasks|concerns)',
    accept: [
      'We see the following.',
      'I have three points.',
      'We see five key areas for courts.',
      'Let me give an example.',
      'There are two myths.',
    ],
    reject: ['Three courts act.', 'We have points.'],
  },
]);
