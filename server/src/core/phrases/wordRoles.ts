/** What a small word does in a phrase. Which of two words of one role stands there is for the sentence or for usage to say, never for another role. */
export type WordRole =
  'negation' | 'quantity' | 'determiner' | 'pronoun' | 'auxiliary' | 'coordinator' | 'preposition' | 'connective';

const WORDS: Readonly<Record<WordRole, string>> = {
  negation: 'no not nor neither never none nothing nobody cannot without hardly scarcely except but only',
  quantity: 'all any every each both either some such other also many most several',
  determiner: 'a an the this that these those my our your his her its their whose',
  pronoun: 'it them him us me they we i he she you who whom which what there',
  auxiliary: 'is are was were be been being has have had do does did will would shall should may might can could must',
  coordinator: 'and or',
  preposition:
    'of to in on at by for from with within into onto upon over under between among against through during concerning regarding per via including',
  connective: 'as than if when where while whether how why',
};

const ROLES: ReadonlyMap<string, WordRole> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) => words.split(' ').map((word) => [word, role as WordRole] as const)),
);

/** The role of a word by its key; `undefined` for one that says something by itself. */
export function roleOf(key: string): WordRole | undefined {
  return key.endsWith("n't") ? 'negation' : ROLES.get(key);
}

/** Whether the sentence decides which of two words stands there: “its” or “the” mandate, what “is” or “was” brought to justice. */
export function isSentenceChoice(a: string, b: string): boolean {
  const role = roleOf(a);
  return (role === 'determiner' || role === 'auxiliary') && role === roleOf(b);
}

/** Nouns that are verbs in the same form: without their preposition the noun behind them is an object, “respect for human rights” and “respect human rights”. */
const NOUNS_AND_VERBS: ReadonlySet<string> = new Set(
  `respect exchange use need support fight control increase review research return address promise transfer travel spread attack abuse
  combat challenge aid access design finance fund help hope impact influence monitor plan plot practice process produce profit progress
  protest purchase question release report request rescue result search share shift stress struggle supply study target trade train
  trust value visit voice work advance affect aim appeal attempt benefit change claim concern conduct contact contract cost demand
  experience harm hate honour house interest issue judge lead link measure move name note object offer order pause place police`.split(
    /\s+/,
  ),
);

/** Whether a word by its key, a noun or in “-ing”, is a verb with the noun behind it where no preposition stands between. */
export function takesObject(key: string): boolean {
  return key.endsWith('ing') || NOUNS_AND_VERBS.has(key) || NOUNS_AND_VERBS.has(key.replace(/s$/, ''));
}

/** Endings of words that can be no verb: “promotion”, “conducive”, not “exchange”. */
const NO_VERB =
  /(?:[ts]ions?|ments?|ness(?:es)?|it(?:y|ies)|[ae]nces?|ships?|isms?|ives?|[ai]ble|al|ous|ful|ics?|ers?|ors?)$/;

/** Behind these a noun goes on: “exchange of”, “respect for”. Behind “with” there may be a verb: “comply with”. */
const BEHIND_NOUNS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'on', 'in', 'against', 'between']);

/**
 * Whether a word of a phrase, by its place among the phrase's keys, is a verb there, whose form is for the sentence to say: “share
 * information”, “to detect”, “preventing terrorism”, not “exchange of practices”, “the financing of”.
 */
export function isVerbAt(keys: readonly string[], at: number): boolean {
  const key = keys[at]!;
  const next = keys[at + 1];
  if (NO_VERB.test(key)) return false;
  if (/(?:ing|ed)$/.test(key)) return next !== 'of';
  if (keys[at - 1] === 'to') return true;
  return next !== undefined && !BEHIND_NOUNS.has(next) && roleOf(next) !== 'coordinator';
}
