import { formSource } from '../cues/form';
import { LETTER } from '../text/letters';
import { limitWords } from './limitWords';
import { writtenThings } from './speakingCues';

/**
 * How the words of limits are joined around an amount of time or words. Which words they are stands in the rows beside. Patterns
 * named …AFTER are tried on what follows the amount, the others on the clause up to it. All repetitions are bounded, so that each
 * is linear.
 */

/** In what capacity somebody speaks, as far as time limits tell them apart. */
export const speakingRoles = ['floor', 'eminent', 'chair', 'panellist', 'group', 'observer'] as const;

export type SpeakingRole = (typeof speakingRoles)[number];

const [SPEECH, SPEAKER, OTHER, TO_SPEAK] = ['{speech}', '{speaker}', '{other}', '{speak}|time limit'].map((list) =>
  formSource(list, limitWords),
) as [string, string, string, string];

/** The noun an amount used as an adjective belongs to. */
export const SPEECH_NOUN_AFTER = new RegExp(
  String.raw`^[\s-]*(?:[${LETTER}-]+\s+){0,3}?(?:${SPEECH}|(?:speaking )?(?:time|limit|slot)s?)\b`,
  'i',
);
export const OTHER_NOUN_AFTER = new RegExp(
  String.raw`^[\s-]*(?:(?!(?:for|per|each|in|during|and|or|but|while)\b)[${LETTER}-]+\s+){0,2}?${OTHER}\b`,
  'i',
);
/** The noun that leads a clause, once place phrases are blanked. */
export const LEADING_NOUN = new RegExp(
  String.raw`\b(?:(?<speech>${SPEECH}|${SPEAKER}|${TO_SPEAK})|(?<other>${OTHER}))\b`,
  'i',
);
/** "during the session", "in each meeting": where something is said, not what is limited. */
export const PLACE_PHRASE = new RegExp(
  String.raw`\b(?:in|during|at|for|of|after|before|throughout|following|within|under|to|from)\s+(?:(?:the|each|every|this|these|a|an|all|any|one|both|either|of|thematic|plenary|opening|closing|\w+ing)\s+){0,4}${OTHER}\b`,
  'gi',
);
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
