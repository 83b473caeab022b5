import { formSource } from '../cues/form';
import { LETTER } from '../text/letters';
import { limitWords } from './limitWords';
import { writtenThings } from './speakingCues';

/**
 * How the words of limits are joined around an amount of time or words. Which words they are stands in the rows beside. Patterns
 * named …AFTER are tried on what follows the amount, the others on the clause up to it. All repetitions are bounded, so that each
 * is linear.
 */

/**
 * In what capacity somebody speaks, as far as time limits tell them apart. Who speaks for civil society is an observer that documents
 * often name apart.
 */
export const speakingRoles = ['floor', 'eminent', 'chair', 'panellist', 'group', 'observer', 'civil society'] as const;

export type SpeakingRole = (typeof speakingRoles)[number];

/** What is spoken, as the source of a regular expression. */
export const SPEECH = formSource('{speech}', limitWords);
const [SPEAKER, OTHER, TO_SPEAK] = ['{speaker}', '{other}', '{speak}|time limit'].map((list) =>
  formSource(list, limitWords),
) as [string, string, string];

/** The noun an amount used as an adjective belongs to. */
export const SPEECH_NOUN_AFTER = new RegExp(
  String.raw`^[\s-]*(?:[${LETTER}-]+\s+){0,3}?(?:${SPEECH}|(?:speaking )?(?:time|limit|slot|rule)s?)\b`,
  'i',
);
export const OTHER_NOUN_AFTER = new RegExp(
  String.raw`^[\s-]*(?:(?!(?:for|per|each|in|during|and|or|but|while)\b)[${LETTER}-]+\s+){0,2}?${OTHER}\b`,
  'i',
);
/** "panel presentations", "video statements": a speech, whatever it is part of. */
const NO_SPEECH_AFTER = String.raw`(?!-?\s?outs?\b|\s+(?:${SPEECH}|${SPEAKER})\b)`;
/** The noun that leads a clause, once place phrases are blanked. */
export const LEADING_NOUN = new RegExp(
  String.raw`\b(?:(?<speech>${SPEECH}|${SPEAKER}|${TO_SPEAK})|(?<other>${OTHER}\b${NO_SPEECH_AFTER}))\b`,
  'i',
);
/** What lasts without being a speech, as the source of a regular expression. */
export const OTHER_SOURCE = String.raw`${OTHER}\b${NO_SPEECH_AFTER}`;
const OTHER_THING = new RegExp(String.raw`\b${OTHER_SOURCE}`, 'i');
/** "during the session", "in each meeting": where something is said, not what is limited. */
const PLACE_PHRASE = new RegExp(
  String.raw`\b(?:in|during|at|for|of|after|before|throughout|following|within|under|to|from)\s+(?:(?:the|each|every|this|these|a|an|all|any|one|both|either|of|thematic|plenary|opening|closing|[\w-]+ing|break-?out|high-level|special|interactive|parallel|first|second|\w+al)\s+){0,5}${OTHER}\b${NO_SPEECH_AFTER}`,
  'gi',
);
/** "In order to ensure an interactive discussion," before the clause that says what is limited. */
const LEADING_ADVERBIAL =
  /^\W*(?:in order to|to|so as to|in view of|given|with|during|in|at|as|under|for|since|because|owing to|on|following|after)\b[^,;.]{1,120},\s/i;
/** "Closing session:" before what it limits. */
const LEADING_LABEL = new RegExp(String.raw`^[^:]{0,60}\b${OTHER}\b[^:]{0,40}:\s`, 'i');

/** A clause without the words that say only where or what for something is said. */
export function withoutPlaces(clause: string): string {
  const without = clause.replace(PLACE_PHRASE, ' ');
  const main = without.replace(LEADING_LABEL, ' ').replace(LEADING_ADVERBIAL, ' ');
  return LEADING_NOUN.test(main) ? main : without;
}

/** "Coffee break:": a label that names something else. */
const OTHER_LABEL = new RegExp(String.raw`\b${OTHER_SOURCE}[^:]{0,20}:\s*$`, 'i');

/** Whether an amount stands right behind the label of something that is no speech. */
export function isOfOther(before: string): boolean {
  return OTHER_LABEL.test(before);
}

/** Whether a text names something that lasts without being a speech. */
export function namesOther(text: string): boolean {
  return OTHER_THING.test(text);
}

/** "no more than 3 minutes for each intervention": the speech is named after the amount. */
export const SPEECH_NEAR_AFTER = new RegExp(String.raw`^[^.;]{0,60}\b(?:${SPEECH}|${SPEAKER})\b`, 'i');

/** What is written of a speech, where it is not said at once: "written copies of". */
const WRITTEN_SPEECH = String.raw`written(?: (?!${SPEECH}\b)\w+){0,2} ${SPEECH}`;
/**
 * What words are counted of: a speech, or something that is handed in. "A summary of the statement" and "written statements" are not
 * spoken.
 */
export const WORDED = new RegExp(
  String.raw`\b(?:(?<written>(?:${WRITTEN_SPEECH}|${formSource(writtenThings.form)})(?: (?:of|for|on|to) (?:\w+ ){0,3}${SPEECH}\b)?)|(?<speech>${SPEECH}|${TO_SPEAK}|text))\b`,
  'gi',
);
