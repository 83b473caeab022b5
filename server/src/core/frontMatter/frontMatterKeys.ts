import type { FrontMatterKey } from '../draft/frontMatter';
import type { TextKindRow } from '../kinds/textKinds';

/** What each key says, in a sentence. */
export const keyMeanings: Readonly<Record<FrontMatterKey, string>> = {
  event: 'The event the draft is for: its id, or words of its name.',
  session: 'The session of the event: its number, “opening”, “closing”, or words of its title.',
  speaker: 'Who speaks.',
  delegation: 'For whom.',
  role: 'In what capacity: limits may differ. From the floor unless it says otherwise.',
  limit: 'How long it may take: 3m, 2:30, 90 seconds or 400 words. It stands over the limit of the session.',
  pace: 'How fast the speaker speaks, in words a minute from 60 to 250.',
  kind: 'What the text is: a statement, a right of reply, a concept note. Only what is spoken has a limit.',
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

/** What follows from a text being of a kind, in a sentence. */
export function kindMeaning({ called, isSpoken }: TextKindRow): string {
  return isSpoken ? `${called}: spoken, so a limit holds.` : `${called}: not spoken, so no limit holds.`;
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
