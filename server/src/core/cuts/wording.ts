import { countOf } from '../phraseIndex/phraseIndex';
import { type Corpus } from '../corpus/corpus';
import { tokenize } from '../text/tokens';
import { type CutIdea } from './cut';
import { type SpokenSentence } from './spokenSentences';

const SAY =
  '(?:stress|emphasize|emphasise|underline|underscore|note|recall|highlight|point out|mention|reiterate|say|state|add|observe)';
const VERB =
  '(?:thank|express|stress|emphasize|emphasise|underline|underscore|note|recall|highlight|point out|mention|reiterate|reaffirm|congratulate|commend|welcome|share|make|begin|start|draw|call|join|convey|extend|assure|echo|address|touch|focus|present|offer|propose|encourage|invite|conclude|refer|pay)';

/** What only opens a sentence: what follows says the same without it. */
const OPENINGS: readonly RegExp[] = [
  /^(?:In (?:this|that) (?:regard|context|connection|respect|spirit|sense|vein)|At the outset|At the same time|Furthermore|Moreover|In addition|Additionally|Needless to say|Indeed|In fact|As a matter of fact|Once again|To begin with|First of all|Last but not least|By the same token|In this light|With this in mind),\s+/,
  /^As (?:we|you) (?:all )?(?:are (?:all |well )?aware|know|all know|well know|have heard),\s+/,
  /^(?:It goes without saying|There (?:is|can be) no doubt|Let there be no doubt|It is (?:clear|evident|obvious|no secret)) that\s+/,
  new RegExp(
    `^It is (?:also |therefore )?(?:important|worth|necessary|essential|useful|appropriate|pertinent) (?:to )?${SAY}(?:ing)? that\\s+`,
  ),
  new RegExp(
    `^(?:Please )?(?:[Aa]llow|[Ll]et) me (?:also |first |now |once again |briefly )?(?:to )?(?:begin by |start by |conclude by )?${SAY}(?:ing)? that\\s+`,
  ),
  new RegExp(
    `^(?:I|We|My delegation) (?:would like|should like|wish|wishes|want|wants) to (?:also |once again |briefly )?${SAY} (?:here |once again )?that\\s+`,
  ),
  /^(?:It is (?:our|my) (?:firm |strong |considered )?(?:belief|view|conviction|understanding)|My delegation is of the view|We are of the view) that\s+/,
  /^(?:Mr\.|Madam|Mister|Mrs\.|Ms\.) (?:Chair|Chairman|Chairperson|President|Moderator),\s+(?=\S+\s+\S+)/,
  /^(?:Excellencies|Distinguished (?:delegates|colleagues|participants)|Ladies and gentlemen|Dear colleagues),\s+(?=\S+\s+\S+\s+\S+)/,
];

/** Before these words "can" and "most" do not stand: "must have the ability to", "the vast majority of our courts". */
const NO_VERB = String.raw`(?<!\b(?:to|not|can|could|must|should|shall|will|would|may|might|do|does|did) )`;
const NO_DETERMINER = String.raw`(?! (?:the|our|their|its|his|her|my|your|this|that|these|those|them|us|which|whom|whose|it)\b)`;

/** Long forms, and what says the same. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/g, 'to'],
  [/\bso as to\b/g, 'to'],
  [/\bdue to the fact that\b/g, 'because'],
  [/\b(?:in spite of|despite|notwithstanding) the fact that\b/g, 'although'],
  [/\bin the event that\b/g, 'if'],
  [/\bat this (?:point|moment|juncture)(?: in time)?\b(?! (?:of|in|on|for|when|where)\b)/g, 'now'],
  [/\bat the present time\b/g, 'now'],
  [new RegExp(String.raw`\ba (?:large|great|significant|considerable) number of\b${NO_DETERMINER}`, 'g'), 'many'],
  [new RegExp(String.raw`\bthe vast majority of\b${NO_DETERMINER}`, 'g'), 'most'],
  [new RegExp(String.raw`${NO_VERB}\b(?:has|have) the (?:ability|capacity) to\b`, 'g'), 'can'],
  [/\bon a regular basis\b/g, 'regularly'],
  [/\bon a daily basis\b/g, 'daily'],
  [/\bon a continuous basis\b/g, 'continuously'],
  [/\bin the course of\b(?! \w+ing\b)/g, 'during'],
  [/\bfor the purpose of\b/g, 'for'],
  [/\b(?:is|are) in a position to\b/g, 'can'],
  [/\bby means of\b/g, 'by'],
];

/** After "I" and "we" a wish to say something is as good as said. */
const WISHES = new RegExp(
  String.raw`(?<=\b(?:I|[Ww]e) )(?:also )?(?:would like|should like|wish|want)(?: also)? to (?:take (?:this|the) opportunity to )?(?:also |once again |begin by |sincerely )?(?=${VERB}\b)`,
  'g',
);

/** Words that say nearly the same. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'full complete entire total',
  'clear unambiguous unequivocal plain',
  'strong robust firm resolute vigorous',
  'important crucial vital essential critical',
  'deep profound sincere heartfelt deepest',
  'serious grave severe dire',
  'tireless relentless untiring',
  'broad wide extensive far-reaching',
  'joint common shared collective',
  'steadfast unwavering enduring unshakable',
  'timely prompt swift rapid quick',
  'constant continuous continued ongoing sustained',
  'comprehensive holistic all-encompassing',
  'different various diverse varied',
  'concrete tangible practical',
  'barbaric heinous cowardly despicable abhorrent',
  'complex complicated multifaceted',
  'first foremost',
  'each every',
  'aims objectives goals',
  'hopes aspirations',
  'efforts endeavours',
  'help assistance support aid',
  'threat danger menace',
  'thanks gratitude appreciation',
  'stress emphasize underline underscore highlight',
  'reaffirm reiterate restate',
  'condemn denounce deplore',
  'promote foster encourage',
  'strengthen reinforce enhance bolster',
  'fully completely entirely wholly',
  'firmly resolutely strongly',
  'jointly collectively together',
  'swiftly promptly quickly',
  'determination resolve',
  'solidarity sympathy',
  'dedication commitment',
  'experience expertise',
  'dialogue discussion',
  'stability tranquillity',
].map((words) => new Set(words.split(' ')));

/** A verb of more than one: what it says it of stays more than one. */
const PLURAL = /^[^,;:]*\b(?:are|were|have|do|need|remain|deserve|matter)\b/;
/** Words before two that need both of them. */
const OF_TWO: ReadonlySet<string> = new Set(['both', 'between', 'either']);

/** Openings, long forms and doubled words of one sentence. What the corpus has in these words is agreed language and stays. */
export function wordingCuts({ line: text, span, first }: SpokenSentence, corpus: Corpus): readonly CutIdea[] {
  const found: CutIdea[] = [];
  const add = (
    kind: CutIdea['kind'],
    from: number,
    to: number,
    rest: Partial<CutIdea> & Pick<CutIdea, 'reason'>,
  ): void => {
    found.push({
      kind,
      span: { start: span.start + from, end: span.start + to },
      replacement: '',
      opens: from === 0,
      isSentence: false,
      loss: 0.1,
      ...rest,
    });
  };
  if (first) {
    for (const opening of OPENINGS) {
      const match = opening.exec(text);
      if (!match) continue;
      add('opening', 0, match[0].trimEnd().length, { reason: 'Only opens the sentence' });
      break;
    }
  }
  for (const [long, short] of SHORTER)
    for (const { 0: words, index } of text.matchAll(long))
      add('opening', index, index + words.length, {
        replacement: short,
        reason: `“${short}” says the same`,
        loss: 0.05,
      });
  for (const { 0: words, index } of text.matchAll(WISHES))
    add('opening', index, index + words.trimEnd().length, { reason: 'Saying it is enough', opens: false });
  const words = tokenize(text);
  words.forEach(({ key }, at) => {
    const [one, two] = [words[at - 1], words[at + 1]];
    if (key !== 'and' || !one || !two || one.key === two.key) return;
    const isDouble = ALIKE.some((alike) => alike.has(one.key) && alike.has(two.key));
    const isPlain = text.slice(one.end, two.start) === ' and ' && !/[,–-]\s*$/.test(text.slice(0, one.start));
    const isName = text.charAt(two.start) !== text.charAt(two.start).toLowerCase();
    const needsBoth =
      OF_TWO.has(words[at - 2]?.key ?? '') || (at <= 3 && !one.key.endsWith('s') && PLURAL.test(text.slice(two.end)));
    if (!isDouble || !isPlain || isName || needsBoth || isAgreed([one.key, 'and', two.key], corpus)) return;
    add('doubling', one.end + 1, two.end, { reason: `“${text.slice(one.start, one.end)}” says it`, opens: false });
  });
  return found;
}

/** Whether the documents use these words one after the other more than once. */
function isAgreed(keys: readonly string[], { phrases }: Corpus): boolean {
  let range: ReturnType<typeof phrases.narrow> = phrases.all;
  for (const key of keys) range = range && phrases.narrow(range, key);
  return range !== undefined && countOf(range) > 1;
}
