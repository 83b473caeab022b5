import type { FrontMatterKey } from '../frontMatter';

/** What each key says, in a sentence. */
export const keyMeanings: Readonly<Record<FrontMatterKey, string>> = {
  event: 'The event the draft is for: its id, or words of its name.',
  session: 'The session of the event: its number, “opening”, “closing”, or words of its title.',
  speaker: 'Who speaks.',
  delegation: 'For whom.',
  role: 'In what capacity: limits may differ. From the floor unless it says otherwise.',
  limit: 'How long it may take: 3m, 2:30, 90 seconds or 400 words. It stands over the limit of the session.',
  pace: 'How fast the speaker speaks, in words a minute from 60 to 250.',
  kind: 'What the text is: a statement, a concept note, a right of reply.',
  language: 'The language it is given in.',
};

/** What each capacity is. */
export const roleMeanings = {
  floor: 'A delegation that takes the floor.',
  eminent: 'An eminent or keynote speaker, a minister.',
  chair: 'Who chairs the session.',
  panellist: 'A panellist or briefer.',
  group: 'Who speaks on behalf of a group of States.',
  observer: 'An observer, an organization, civil society.',
} as const;

/** What a draft may be, as its front matter says it. */
export const kinds = [
  'statement',
  'right-of-reply',
  'explanation-of-position',
  'explanation-of-vote',
  'concept-note',
  'summary',
  'report',
  'resolution',
] as const;

/** Other words that people have for one of them. */
const OTHER_KINDS: Readonly<Record<string, (typeof kinds)[number]>> = {
  intervention: 'statement',
  remarks: 'statement',
  speech: 'statement',
  address: 'statement',
  'floor-intervention': 'statement',
  'national-statement': 'statement',
  'concept-paper': 'concept-note',
  'chairs-summary': 'summary',
  'draft-resolution': 'resolution',
};

/** What a draft is, as its front matter says it: "Right of reply", "concept_note", "speech"; `undefined` for anything else. */
export function parseKind(written: string): (typeof kinds)[number] | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s_-]+/g, '-');
  return kinds.find((kind) => kind === word) ?? (Object.hasOwn(OTHER_KINDS, word) ? OTHER_KINDS[word] : undefined);
}

/** The official languages by their codes. */
export const languages = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
} as const;

/** Paces that are worth choosing, with what is known of each. */
export const paces = {
  '100': 'What the IAEA General Conference reckons with: 700 words in seven minutes.',
  '110': 'The middle of what simultaneous interpretation takes well; holds where nothing is said.',
  '120': 'The most that simultaneous interpretation takes well (Li 2010).',
  '130': 'Usual reading: faster than interpreters ask for.',
} as const;
