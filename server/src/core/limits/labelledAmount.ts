import { namedRoles } from './namedRoles';
import { roles } from './roleCues';
import { namesOther, withoutPlaces } from './limitGrammar';
import { isPlaceAlone } from './limitPlace';
import { speakers, speeches, writtenThings } from './speakingCues';
import { type Quantity } from './quantities';
import { amountsIn, type Surroundings } from './amounts';

/** The longest time that stands behind a label as a limit: "Interventions: 45 minutes" is a part of a programme. */
const LONGEST_SECONDS = 900;
/** "Thematic sessions: three minutes": no session is as short as that, a speech in it is. */
const SHORTER_THAN_A_SESSION = 300;
/** "Keynote speakers:", "keynote –", "Heads of State and Government,": who or what an amount behind it is for. */
const LABEL =
  /(?:^|[.;,:(/]\s*|\t|\|)\s*(?:(?:and|while|but|[-–•*·]|\(?[a-z\d]{1,3}[.)])\s+)*(?<label>[^:;.()/\t|]{2,90}?)\s*(?<mark>[:–—|\t]|\s-|,)\s*(?:(?<bound>up\s+to|max(?:imum|\.)?(?:\s+of)?|maximum\s+of|a\s+maximum\s+of|no\s+more\s+than|not\s+more\s+than|at\s+most|not\s+exceeding|about|circa|ca\.|approximately|each)\s+)?$/i;
/** "interventions from the floor (up to": the amount stands in brackets. */
const BRACKET =
  /(?<label>[^:;.()\t|]{2,120}?)\s*[([]\s*(?:[^()[\]]{0,24},\s*)?(?<bound>(?:each\s+|with\s+)?(?:up\s+to|max(?:imum|\.)?(?:\s+of)?:?|a\s+maximum\s+of|no\s+more\s+than|not\s+more\s+than|not\s+to\s+exceed|not\s+exceeding|at\s+most|limited\s+to|within|under)?)\s*$/i;
/** Nothing but this may follow: what else does belongs to another sentence. */
const ENDS =
  /^(?:\s*(?:\([^()]{1,60}\)|each|maximum|max\.?|at most|or less|per (?:\w+\s?){1,3}|for each \w+|for (?:\w+\s?){1,4}|speaking time))*\s*(?:[.;,)\]|/\t–—]|$|\s(?:and|while|whereas|but)\b|(?=\s[A-Z]))/;
const SHARED = /^\s*(?:\(\w+\)\s*)?(?:each|per\b|for each\b|max)/i;
const QUESTIONS_ROUND = /\bquestions?\s+and\s+answers?\b|\bq\s?(?:&|and)\s?a\b|\bdiscussion|\bpress\b/i;

/** Whether the labels of a text are those of a timetable, where other things than speeches have a time too: "Coffee break: 15 minutes". */
export function isTimetable(text: string): boolean {
  return amountsIn(text).some(({ before, quantity }) => {
    const { label = '' } = LABEL.exec(before)?.groups ?? BRACKET.exec(before)?.groups ?? {};
    const { seconds } = quantity;
    if (seconds === undefined || (isPlaceAlone(label) && seconds <= SHORTER_THAN_A_SESSION)) return false;
    return namesOther(withoutPlaces(label)) && !HAS_VERB.test(label);
  });
}

/**
 * Whether an amount stands behind a label, or in brackets, that says whose speech it is for. In a timetable "Opening remarks: 10 minutes" is
 * as long as it is planned.
 */
export function isLabelled(
  quantity: Quantity,
  { before, after }: Surroundings,
  { isInTimetable = false }: { readonly isInTimetable?: boolean | undefined } = {},
): boolean {
  const { seconds } = quantity;
  if (seconds === undefined || seconds > LONGEST_SECONDS || quantity.attributive || !ENDS.test(after)) return false;
  const bracketed = BRACKET.exec(before)?.groups;
  if (bracketed) {
    const isBound = bracketed['bound']!.trim() !== '' || SHARED.test(after) || /^\s*max/i.test(after);
    // "a discussion with interventions from the floor (up to": the nearest thing is what is bound.
    const label = isBound
      ? bracketed['label']!.split(/,|\b(?:with|and|by a|followed by)\b/i).at(-1)!
      : bracketed['label']!;
    if (isInTimetable && !isBound && speeches.test(label) && !isOfOnePerson(label)) return false;
    if (!isBound && ONE_DELEGATE.test(label) && !/\b(?:moderator|chair|facilitator|keynote)s?\s*:/i.test(before))
      return false;
    return isOfSpeech(label) && (isBound || !QUESTIONS_ROUND.test(label));
  }
  const labelled = LABEL.exec(before)?.groups;
  if (!labelled) return isPair(before);
  const { mark, bound } = labelled;
  const label = SHARED.test(after)
    ? (labelled['label'] ?? '').replace(/\bQ\s?&\s?A\b/i, 'questions')
    : (labelled['label'] ?? '');
  if (isInTimetable && bound === undefined && !SHARED.test(after) && speeches.test(label)) return false;
  if (/^(?:about|circa|approximately)\b/i.test(label) || (QUESTIONS_ROUND.test(label) && !SHARED.test(after)))
    return false;
  if (isPlaceAlone(label)) return seconds <= SHORTER_THAN_A_SESSION && !isInTimetable && mark !== ',';
  // Behind a comma only somebody's name is a label: "Ambassadors, three minutes".
  if (mark === ',')
    return (
      roles.test(label) &&
      !HAS_VERB.test(label) &&
      (/^\W*[A-Z]/.test(label) || BY_WHOM.test(label) || label.trim().split(/\s+/).length <= 6) &&
      isOfSpeech(label)
    );
  // "Panel: 6 minutes per speaker" shares the time of the panel out.
  return (isOfSpeech(label) || (/^\W*panel$/i.test(label) && SHARED.test(after))) && !HAS_VERB.test(label);
}

/** "Keynote 10', panel 5' each": whom it is for stands right before the amount, behind a mark. */
const PAIR =
  /(?:^|[:;,|/]\s*)(?:(?:and|the|for|by)\s+)*(?<label>(?:[\w’'-]+\s+){1,4})(?:\([^()]{1,20}\)\s*)?(?:up to\s+)?$/i;

/** "everyone else". */
const OTHERS = /^(?:everyone\s+else|everybody\s+else|(?:all|any)\s+others?(?:\s+speakers)?)$/i;

function isPair(before: string): boolean {
  const label = PAIR.exec(before)?.groups?.['label']?.trim() ?? '';
  if (OTHERS.test(label)) return true;
  return (
    label !== '' &&
    !HAS_VERB.test(label) &&
    !/\b(?:every|last|first|next|of|in|to|after|before|than|an?|about)$/i.test(label) &&
    roles.test(label) &&
    isOfSpeech(label.replace(/\bpanel$/i, 'panellists'))
  );
}

/** "Welcome by the Permanent Representative of": what one host is given is no limit of delegations. */
const ONE_DELEGATE = /\b(?:Permanent Representative|Ambassador|Chargé d.Affaires|Head of Mission|Consul General)\b/;

/** In a timetable too, what one person is given is what they may take. */
function isOfOnePerson(label: string): boolean {
  const named = namedRoles(label)?.roles[0];
  return named === 'eminent' || named === 'chair';
}

/** "summary by the Chair". */
const BY_WHOM = /^\W*(?:[\w-]+\s+){1,3}(?:by|from)\s+(?:the\s+)?[A-Z]/;

const HAS_VERB =
  /\b(?:is|are|was|were|will|shall|should|may|must|can|has|have|had|spoke|lasted|took|began|begins?|arrive|opens?|closes?|adopted)\b/i;

function isOfSpeech(label: string): boolean {
  if (writtenThings.test(label) && !BY_WHOM.test(label)) return false;
  if (namesOther(isPlaceAlone(label) ? label : withoutPlaces(label))) return false;
  return roles.test(label) || speakers.test(label) || speeches.test(label) || /\bspeaking\s+(?:time|slot)/i.test(label);
}
