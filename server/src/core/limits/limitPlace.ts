import { type Span } from '../text/span';

/** The kinds of parts of a meeting that a sentence may confine its limit to. */
export const limitedKinds = [
  'opening',
  'closing',
  'break-out',
  'special',
  'high-level',
  'thematic',
  'interactive',
] as const;

export type LimitedKind = (typeof limitedKinds)[number];

/** Where a limit holds, as its sentence says it. */
export interface LimitPlace {
  /** The kinds of sessions; none where they are called by number alone. */
  readonly kinds: readonly LimitedKind[];
  /** Numbers of sessions as printed: "IV", "2", "II.A". */
  readonly numbers: readonly string[];
  /** In the words of the sentence, without an article before them: "thematic sessions", "one of the thematic sessions". */
  readonly where: string;
  readonly span: Span;
}

const KIND = String.raw`(?:high-level|ministerial|opening|inaugural|closing|concluding|thematic|special|interactive|break-?\s?out|parallel)`;
const PART = String.raw`(?:sessions?|segments?|meetings?|dialogues?|discussions?|debates?|ceremon(?:y|ies)|plenar(?:y|ies)|panels?|parts?|groups?|round\s?tables?|events?|town\s+halls?|hearings?|exchanges?|forums?|workshops?|conversations?)`;
const DETERMINED = String.raw`(?:(?:one|each|any|all|both|either|some|most)\s+of\s+the\s+|the\s+|each\s+|every\s+|this\s+|these\s+|all\s+|any\s+|both\s+|an?\s+|our\s+)?(?:(?:\d+|two|three|four|five|six|plenary|parallel|first|second)\s+)?`;
const KINDS = String.raw`${KIND}(?:\s*(?:,|and|or|,\s*and)\s+${KIND}|\s+${KIND})*`;
const KIND_PLACE = new RegExp(
  String.raw`(?:\b(?:in|during|at|throughout|under|for|within|to|address(?:es|ing)?|attend(?:s|ing)?|(?:end|start|beginning|close)\s+of)\s+|(?<lead>^\W{0,3}|[;,–—(]\s*(?=[^;,.()]{5,60}[:)])))(?<where>${DETERMINED}(?<kinds>${KINDS})(?:[\s-]+(?:(?!and\b|or\b|will\b|is\b|are\b)[\w-]+[\s-]+){0,2}?)${PART})\b(?!\s+(?:co-)?(?:chairs?|facilitators?|moderators?|speakers?|rapporteurs?|panell?ists?)\b)`,
  'gi',
);
/** "at the high-level opening": the part is called by its kind alone. */
const OPENING_PLACE =
  /\b(?:in|during|at)\s+(?<where>the\s+(?:high-level\s+|official\s+|ceremonial\s+)?(?<kinds>opening|closing))(?=\s*(?:[.,;]|$|(?:and(?!\s+(?:closing|opening|concluding))|will|shall|are|is)\b))/gi;
/** Parts of a meeting that are of none of the kinds: a limit in the plenary is none of a round table. */
const OTHER_PART = String.raw`(?:plenar(?:y|ies)(?:\s+(?:meetings?|sessions?|debates?|segments?))?|round\s?tables?|general\s+(?:debate|discussion|exchange\s+of\s+views)|hearings?|town\s+halls?|formal\s+meetings?|informal\s+consultations?|working\s+groups?|question-and-answer\s+\w+|regional\s+(?:meetings?|consultations?))`;
const OTHER_PLACE = new RegExp(
  String.raw`\b(?:in|during|at|for|throughout)\s+(?<where>(?:the\s+|each\s+|all\s+|any\s+|an?\s+)?(?:[\w-]+\s+){0,2}?${OTHER_PART})\b(?!\s+(?:co-)?(?:chairs?|facilitators?|moderators?|speakers?|rapporteurs?|panell?ists?)\b)`,
  'gi',
);
/** The same as a label. */
const OTHER_PART_ALONE = new RegExp(
  String.raw`^\W*(?:the\s+)?(?<where>(?:[\w-]+\s+){0,2}?${OTHER_PART}|(?:ministerial|special|general)\s+${PART})\W*(?:\([^()]{0,40}\)|\s[–—-].{0,40})?$`,
  'i',
);
/** "Opening remarks" over a list of who makes them. */
const REMARKS_ALONE =
  /^\W*(?:(?<opening>opening|welcom(?:e|ing)|inaugural)|closing|concluding)\s+(?:remarks|statements|addresses)\W*$/i;
/** Characters of a label that may say where what stands under it holds. */
const LONGEST_LABEL = 160;

/** Where what stands under a label holds: "High-level segment (8 July)", "Time limits in the plenary:". `undefined` where it says no one place. */
export function placeOfHead(label: string): LimitPlace | undefined {
  if (label === '' || label.length > LONGEST_LABEL) return undefined;
  const span = { start: 0, end: label.length };
  const remarks = REMARKS_ALONE.exec(label)?.groups;
  if (remarks) {
    const kind = remarks['opening'] === undefined ? 'closing' : 'opening';
    return { kinds: [kind], numbers: [], where: label.trim(), span };
  }
  const alone = OTHER_PART_ALONE.exec(label)?.groups?.['where'];
  if (alone !== undefined && !KIND_WORD.test(alone)) return { kinds: [], numbers: [], where: alone, span };
  const places = limitPlaces(label);
  return places.length === 1 ? places[0] : undefined;
}

const KIND_WORD = new RegExp(
  String.raw`\b(?:high-level|opening|inaugural|closing|concluding|thematic|special|interactive|break-?\s?out|parallel)\b`,
  'i',
);
const NUMBER = String.raw`(?:[IVX]{1,5}|\d{1,2})(?:\.?[A-H])?`;
/** "High-level opening:". */
const OPENING_LABEL =
  /^\W{0,3}(?<where>(?:high-level\s+|official\s+)?(?<kinds>opening|closing)(?:\s+(?:remarks|statements|addresses))?)(?=\s*(?:\([^()]{0,40}\)\s*)?[:–—|])/gi;
const NUMBER_PLACE = new RegExp(
  String.raw`\b(?:[Ii]n|[Dd]uring|[Aa]t|[Ff]or|[Oo]f)\s+(?<where>(?:the\s+)?(?:[\w-]+\s+)?[Ss]essions?\s+(?<numbers>${NUMBER}(?:(?:\s*,\s*|\s*,?\s+(?:and|or|to)\s+|–|-)${NUMBER})*))\b`,
  'g',
);

const KIND_BEFORE_NUMBER = new RegExp(String.raw`\b${KIND}(?=\s+sessions?\s)`, 'i');
const KIND_ALONE = new RegExp(`^${KINDS}$`, 'i');

/** Whether a label names a part of a meeting, and nothing else. */
export function isPlaceAlone(label: string): boolean {
  if (OTHER_PART_ALONE.test(label)) return true;
  const [place, ...others] = limitPlaces(label.trim());
  return place !== undefined && others.length === 0 && place.span.end - place.span.start === label.trim().length;
}

/** Whether a cell of a table says no more than what kind of session its row is of. */
export function isKindAlone(cell: string): boolean {
  return KIND_ALONE.test(cell.trim());
}

const WORDS: readonly (readonly [LimitedKind, RegExp])[] = [
  ['opening', /opening|inaugural/i],
  ['closing', /closing|concluding/i],
  ['break-out', /break-?\s?out|parallel/i],
  ['special', /special/i],
  ['high-level', /high-level/i],
  ['thematic', /thematic/i],
  ['interactive', /interactive/i],
];

/** The parts of a meeting a sentence names as where something is said, in order. */
export function limitPlaces(sentence: string): readonly LimitPlace[] {
  const places: LimitPlace[] = [];
  for (const pattern of [KIND_PLACE, OPENING_PLACE, OPENING_LABEL])
    for (const match of sentence.matchAll(pattern)) {
      const { where, kinds } = match.groups!;
      places.push({ kinds: kindsIn(kinds!), numbers: [], where: withoutArticle(where!), span: spanOf(match) });
    }
  for (const match of sentence.matchAll(NUMBER_PLACE)) {
    const { where, numbers } = match.groups!;
    // "Thematic Sessions I to IV" are of a kind beside.
    const kinds = kindsIn(KIND_BEFORE_NUMBER.exec(where!)?.[0] ?? '');
    const span = spanOf(match);
    const same = places.findIndex((place) => place.span.start === span.start && place.span.end <= span.end);
    if (same >= 0) places.splice(same, 1);
    places.push({ kinds, numbers: numbersIn(numbers!), where: withoutArticle(where!), span });
  }
  for (const match of sentence.matchAll(OTHER_PLACE)) {
    const span = spanOf(match);
    if (places.some((place) => place.span.start < span.end && span.start < place.span.end)) continue;
    places.push({ kinds: [], numbers: [], where: withoutArticle(match.groups!['where']!), span });
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}

function withoutArticle(where: string): string {
  return where.replace(/^the\s+/i, '');
}

/** "opening and closing" are two, a "high-level opening" is one. */
function kindsIn(written: string): readonly LimitedKind[] {
  const kinds = written
    .split(/\s*(?:,|\band\b|\bor\b)\s*/i)
    .map((part) => WORDS.find(([, pattern]) => pattern.test(part))?.[0])
    .filter((kind) => kind !== undefined);
  return [...new Set(kinds)];
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

function numbersIn(written: string): readonly string[] {
  const range = /^([IVX]+|\d+)\s*(?:to|–|-)\s*([IVX]+|\d+)$/.exec(written.trim());
  if (!range) return written.match(new RegExp(NUMBER, 'g')) ?? [];
  const isRoman = /[IVX]/.test(range[1]!);
  const at = (number: string): number => (isRoman ? ROMAN.indexOf(number) + 1 : Number(number));
  const [first, last] = [at(range[1]!), at(range[2]!)];
  if (first < 1 || last < first || last > ROMAN.length) return [range[1]!, range[2]!];
  return Array.from({ length: last - first + 1 }, (_, i) => (isRoman ? ROMAN[first + i - 1]! : String(first + i)));
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  return { start: match.index!, end: match.index! + match[0].length };
}

/**
 * Where an amount is limited: the part named last between the amount before it and itself, else one named behind it in its clause, else
 * the one that the sentence begins with.
 */
export function placeOf(
  places: readonly LimitPlace[],
  {
    since,
    amount,
    until,
    sentence,
  }: { readonly since: number; readonly amount: Span; readonly until: number; readonly sentence: string },
): LimitPlace | undefined {
  // "five minutes in the opening session and three in the others": what follows an amount at once is said of that one.
  const isOfLast = ({ span }: Pick<LimitPlace, 'span'>): boolean =>
    since > 0 &&
    span.start >= since &&
    !/^[A-Z]/.test(sentence.slice(span.start)) &&
    !/[,;]|\b(?:and|or|while|whereas|but)\b/i.test(sentence.slice(since, span.start));
  const own = places.filter(({ span }) => span.start >= since && span.end <= until);
  const before = own.findLast(
    ({ span }) =>
      span.end <= amount.start && !isOfLast({ span }) && !ENUMERATED.test(sentence.slice(span.end, amount.start)),
  );
  if (before) return before;
  const after = own.find(({ span }) => span.start >= amount.end);
  if (after && !OF_OTHERS.test(sentence.slice(amount.end, after.span.start))) return after;
  const [first, ...others] = places;
  // "Ministers have five minutes, and others three, in the high-level opening".
  if (first && others.length === 0 && ENDS_ALL.test(sentence.slice(0, first.span.start)))
    if (/^[\s.;]*$/.test(sentence.slice(first.span.end)) && !/[;.]/.test(sentence.slice(amount.end, first.span.start)))
      return first;
  if (!first || first.span.end > amount.start || isElsewhere(sentence.slice(amount.end, until))) return undefined;
  if (/^\W*$/.test(sentence.slice(0, first.span.start))) return first;
  // "Interventions in the interactive dialogue are limited to three minutes, and those by NGOs to two".
  const joined = sentence.slice(since, amount.start);
  const isJoined = /\bthose\b/i.test(joined) || (/\b(?:and|or)\b/i.test(joined) && !OWN_VERB.test(joined));
  const isAlone = others.length === 0 && first.span.end <= since && isJoined;
  return isAlone && !isOfLast(first) && !OF_OTHERS.test(sentence.slice(first.span.end, amount.start))
    ? first
    : undefined;
}

/** "(1) take notes in the break-out session, (2) deliver": what is numbered stands by itself. */
const ENUMERATED = /\(\s?[a-z\d]{1,2}\s?\)/i;
const ENDS_ALL = /,\s$/;
/** A clause with a verb of its own is said of elsewhere, where it does not say otherwise. */
const OWN_VERB = /\b(?:will|shall|should|may|must|can|has|have|is|are)\b/i;
/** What stands between an amount and a place that is said of others. */
const OF_OTHERS = /[;.]|\b(?:while|whereas|but|before|after|followed)\b/i;

/** "at all other sessions". */
function isElsewhere(after: string): boolean {
  return /\bother\s+(?:sessions?|meetings?|segments?|parts)\b/i.test(after);
}
