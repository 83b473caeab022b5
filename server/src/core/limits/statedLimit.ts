import { firstClause, lastClause, type Surroundings } from './amounts';
import { allotments, boundSpeakers, sharesOut, speakingTimes, upperBounds, weakBounds } from './boundCues';
import { isLabelled } from './labelledAmount';
import * as grammar from './limitGrammar';
import { type LimitForce } from './limitForce';
import { type LimitPlace, limitPlaces } from './limitPlace';
import { namedRoles } from './namedRoles';
import { narrations, noBounds } from './noBoundCues';
import { guidedRole } from './guidedRole';
import { type Quantity } from './quantities';
import { speakers, speeches } from './speakingCues';

/** What stands around a sentence and bears on it. */
export interface LimitContext {
  /** Heading above the sentence, or what introduces its list: under "Speaking time", "Three minutes" is a limit. */
  readonly heading?: string;
  /** Whether it stands in a timetable, where "Opening remarks: 10 minutes" is a plan. */
  readonly isInTimetable?: boolean;
  /** Where what stands there holds, unless it says otherwise. */
  readonly place?: LimitPlace;
  /** What is limited there, unless it says otherwise. */
  readonly speech?: LimitedSpeech;
  /** The sentence before, where it names a speech or a speaker that a pronoun may stand for. */
  readonly antecedent?: string;
  /** The sentence before, whatever it is on: "such statements", "their representatives" are of whom it names. */
  readonly subject?: string;
  /** Whether what introduces it only asks for brevity. */
  readonly force?: LimitForce;
}

/** Speeches that have limits of their own. */
export type LimitedSpeech = 'right-of-reply' | 'explanation';

/** A rule or an announcement, not a report. */
const FORESEES = /\b(?:will|shall|should|may|must|can|to be|are|is|please|kindly|prepare|invite[sd]?)\b/i;
/** A report. */
const REPORTS = /\b(?:was|were|had|lasted|heard|delivered|made|gave|took|spoke)\b/i;
/** "clips of up to": what the amount is of, by the word before. */
const OF_WHAT =
  /(?<what>[\w’'-]+)\s+of\s+(?:(?:up\s+to|no\s+more\s+than|not\s+more\s+than|a\s+maximum\s+of|at\s+most)\s+)?$/i;
const OF_LENGTH =
  /^(?:time|limits?|slots?|max(?:imum)?|length|durations?|total|allocation|allotment|ceiling|cap|count|limitation|period|versions?|first|second|third|one|those|each|which|texts?|copy|copies)$/i;
/** "5 minutes for questions", "30 minutes for lunch": for all of them, or for something else. */
const FOR_ALL_AFTER = /^\s+for\s+(?:the\s+)?(?:questions?|discussions?|answers?|q\s?&\s?a|comments)\b/i;
const FOR_OTHER_AFTER = new RegExp(String.raw`^\s+for\s+(?:the\s+|an?\s+)?${grammar.OTHER_SOURCE}`, 'i');
const TO_SPEAK = /\b(?:speak|intervene|take\s+the\s+floor)\b/i;
/** "Statements of more than three minutes will be interrupted": what is beyond is what is not allowed. */
const BEYOND_BEFORE =
  /\b(?:more than|exceed(?:s|ing)?|longer than|over|beyond)\s+(?:(?:the|its|their)\s+)?(?:(?:allotted|allocated|permitted|agreed)\s+)?$/i;
const STOPPED_AFTER =
  /^[^.;]{0,40}\b(?:interrupted|cut\s+(?:off|short)|stopped|switched\s+off|not\s+be\s+(?:accepted|allowed|permitted|heard)|asked\s+to\s+(?:conclude|stop|finish|wrap\s+up|yield))\b/i;
/** "After three minutes, the Chair will ask the speaker to conclude". */
const AFTER_WHICH = /^\W*(?:after|at)\s+(?:the\s+)?$/i;
const ASKED_TO_END = /^[^.;]{0,60}\b(?:conclude|wrap\s+up|finish|interrupt(?:ed)?|stopped|cut\s+off|switched\s+off)\b/i;
/** "statements by ministers of up to": what the amount is of is named just before it. */
const OF_SPEECH = new RegExp(
  String.raw`\b(?:${grammar.SPEECH})\b(?:\s+(?!and\b|or\b|will\b|is\b|are\b)[\w-]+){0,6}?,?\s+(?:of|lasting|limited to|not exceeding|not longer than|no longer than)\s+(?:(?:up to|no more than|a maximum of|at most|about|between)\s+)?$`,
  'i',
);
/** "20 minutes to move between the rooms": time for something that is not speaking. */
const TO_DO_OTHERWISE =
  /^\s+(?:in\s+which\s+)?to\s+(?:move|reach|walk|arrive|take\s+(?:their\s+)?seats|be\s+seated|register|vote|clear|travel|change|set\s+up|leave|find|prepare|settle|board|collect|pass|get|return|go|enter|exit|queue|eat|visit|view|watch|tour|network|consult|complete|fill|read\s+the)\b/i;
/** "20 minutes in total": what several share is no limit of one of them. */
const FOR_ALL_TOGETHER =
  /^\s+(?:in\s+total|altogether|in\s+all\b|combined|between\s+them|(?:to\s+be\s+)?shared\b|for\s+(?:all|both|the\s+(?:two|three|four|five|six))\s+(?:of\s+(?:them|the)\b|(?:the\s+)?(?:[\w-]+\s+){0,2}?(?:together|combined))|for\s+(?:all|both)\s+(?:the\s+)?(?:panell?ists|presentations|speakers\s+together))/i;
/** "five minutes will be allowed for the first statement": of all statements together it says nothing. */
const ALLOTTED_AFTER =
  /^\s+(?:will|shall|may|is|are|has|have)\s+(?:be|been)?\s*(?:allowed|allotted|allocated|given|granted|accorded|provided|available|reserved|foreseen|set\s+aside)\s+(?:for|to)\s+(?:the\s+(?:first|second|third|speaker|keynote|chair)|each|every|an?\b|one\b|all\s+(?:other\s+)?(?:speakers|delegations|participants)|(?:speakers|delegations|ministers|panell?ists|observers|groups|representatives|member\s+states)\b)/i;
const LONGEST_ALLOTTED = 900;
/** "The briefing will last 45 minutes": without a bound, what is that long is no speech of one speaker. */
const LONGEST_UNBOUND = 1800;
/** What brings a bare amount about without naming a speech or a speaker. */
const MICROPHONE = /\bmicrophones?\b/i;

/** Whether an amount is a limit on a speech, by itself. */
export function statesLimit(quantity: Quantity, { before, after }: Surroundings, context: LimitContext): boolean {
  if (quantity.isElided) return false;
  if (isStopped(before, after)) {
    const around = `${before} ${firstClause(after)}`;
    return isSpoken(quantity, before, after, context) && (speeches.test(around) || speakers.test(around));
  }
  const isOfSpeechBefore =
    OF_SPEECH.test(before) && (FORESEES.test(before) || (upperBounds.test(before, after) && !REPORTS.test(before)));
  if (
    !quantity.attributive &&
    (isOfAnother(before, quantity.seconds === undefined) || FOR_ALL_AFTER.test(after) || FOR_OTHER_AFTER.test(after))
  )
    return false;
  const comesFirst = isOfSpeechBefore && /^\s+(?:before|after|prior)\b/i.test(after);
  if (!comesFirst && noBounds.test(before, after)) return false;
  if (!isSpoken(quantity, before, after, context)) return false;
  if (quantity.attributive) {
    // The noun an adjective belongs to settles it: "a five-minute walk", "three-minute statements".
    return (
      isOfSpeech(after) && (upperBounds.test(before, after) || !narrations.test(before, after) || FORESEES.test(before))
    );
  }
  if (grammar.OTHER_NOUN_AFTER.test(after) || TO_DO_OTHERWISE.test(after) || FOR_ALL_TOGETHER.test(after)) return false;
  if (isLabelled(quantity, { before, after }, context)) return true;
  const own = grammar.withoutPlaces(before);
  if (isOfSpeechBefore || guidedRole(before, context.heading) !== undefined) return true;
  const inLabel = speakingTimes.test(before);
  const lead = grammar.LEADING_NOUN.exec(own)?.groups;
  if (lead?.['other'] !== undefined && !inLabel) return false;
  const headed = inLabel || speakingTimes.test(context.heading ?? '');
  const perSpeaker = sharesOut.test(before, after);
  const isNamed =
    lead?.['speech'] !== undefined ||
    namedRoles(own) !== undefined ||
    isOfAntecedent(before, context) ||
    grammar.SPEECH_NEAR_AFTER.test(after) ||
    MICROPHONE.test(before);
  if (!headed && !perSpeaker && !isNamed) return false;
  return (
    headed ||
    perSpeaker ||
    (upperBounds.test(before, after) && isOfWhoSpeaks(before, after)) ||
    ((quantity.seconds ?? 0) <= LONGEST_UNBOUND && allotments.test(before, after)) ||
    ((quantity.seconds ?? 0) <= LONGEST_ALLOTTED && ALLOTTED_AFTER.test(after)) ||
    (weakBounds.test(before, after) &&
      (speeches.test(before.replace(DEED, ' ')) || TO_SPEAK.test(before) || speeches.test(firstClause(after))))
  );
}

/** "The hotline answers within": no answer is named. */
const DEED = /\b(?:answers?|repl(?:y|ies)|comments?)\s+(?:\w+\s+)?within\s+$/i;
/** A pronoun that the sentence, or its clause, begins with. */
const PRONOUN =
  /(?:^|[;:]\s*|\band\s+)\W*(?:the\s+(?:first|second|third|latter|former)(?:\s+one)?|they|it|these|those|this|each|neither|both|such)\s+(?:of\s+(?:them|these)\s+)?(?:shall|should|must|may|will|is|are|can|has|have|to)\b/i;

/** Whether the subject is a pronoun for a speech that the sentence before names. */
function isOfAntecedent(before: string, { antecedent = '' }: LimitContext): boolean {
  return (
    antecedent !== '' &&
    (PRONOUN.test(before) || /^\W*(?:max(?:imum|\.)?|(?:time\s+)?limit)\b[^:]{0,20}:\s*$/i.test(before))
  );
}

/** What is no speech by its name, and one where it is so many minutes long. */
const SAID =
  /^(?:reports?|summar(?:y|ies)|overviews?|accounts?|messages?|reviews?|updates?|read-?outs?|conclusions?)$/i;

/** Whether the amount is that of something else than a speech: "delegates may upload clips of up to 90 seconds". */
function isOfAnother(before: string, isCounted: boolean): boolean {
  const what = OF_WHAT.exec(before)?.groups?.['what'];
  if (what === undefined || OF_LENGTH.test(what) || /ly$/i.test(what)) return false;
  if (!isCounted && SAID.test(what)) return false;
  return !speeches.test(what) && !speakers.test(what) && !OF_SPEECH.test(before);
}

function isStopped(before: string, after: string): boolean {
  return (
    (BEYOND_BEFORE.test(before) && STOPPED_AFTER.test(after)) || (AFTER_WHICH.test(before) && ASKED_TO_END.test(after))
  );
}

/** "no more than 10 minutes by each participant": of a badge collected it says nothing of speaking. */
function isOfWhoSpeaks(before: string, after: string): boolean {
  return (
    speeches.test(before) || speakers.test(before) || speeches.test(firstClause(after)) || !/^\s+by\b/i.test(after)
  );
}

/** Whether what has so many words or pages is spoken; time always is. */
function isSpoken({ words, pages }: Quantity, before: string, after: string, context: LimitContext): boolean {
  return (words === undefined && pages === undefined) || isSpokenText(before, after, context);
}

/** "to send their comments on the draft": nothing that is said. */
const HANDED_IN =
  /\b(?:send|submit|forward|upload|provide|e-?mail)\w*\b[^.;]{0,40}\b(?:comments|repl(?:y|ies)|answers|inputs?|contributions?|proposals)\b/i;

/** Whether the words that are counted are spoken: texts that are handed in have a length too. */
function isSpokenText(before: string, after: string, { heading = '' }: LimitContext): boolean {
  if (HANDED_IN.test(before)) return false;
  const named = [...before.matchAll(grammar.WORDED)].at(-1) ?? [...firstClause(after).matchAll(grammar.WORDED)][0];
  if (named) return named.groups!['written'] === undefined;
  return (
    speakingTimes.test(`${heading} ${before}`) || sharesOut.test(before, after) || boundSpeakers.test(before, after)
  );
}

/** "; on 20 June, for" (two minutes). */
const DATED = /^\W*(?:and\s+)?(?:on|from)\s[^.;,]{3,30},?\s+(?:for|to)\s+$/i;
const VERB = /\b(?:is|are|will|shall|should|may|must|can|has|have|lasts?|begins?|opens?)\b/i;
const OTHER_DEED =
  /\b(?:may|can|shall|should|must|will|to)\s+(?:also\s+)?(?!speak|last|take\s+the\s+floor|take\s+up|be\s+(?:limited|given|allotted|granted|no|kept|restricted)|have|exceed|not|run|keep|limit|confine)\w+/i;

/**
 * Whether an amount is a limit because another of its sentence is: "five minutes for ministers and three minutes for others". `before`
 * stands between the amount before it and this one, `after` up to the next.
 */
export function sharesBound(
  quantity: Quantity,
  { before, after }: Surroundings,
  { isInTimetable = false }: LimitContext = {},
): boolean {
  if (isInTimetable && /[:(]\s*$/.test(before)) return false;
  if (noBounds.test(before, after) || grammar.OTHER_NOUN_AFTER.test(after) || TO_DO_OTHERWISE.test(after)) return false;
  if (FOR_ALL_AFTER.test(after) || FOR_OTHER_AFTER.test(after)) return false;
  // "Written statements may have 500 words and oral ones three minutes": what is handed in has a bound of its own.
  const isCounted = quantity.words !== undefined || quantity.pages !== undefined;
  if (isCounted && [...before.matchAll(grammar.WORDED)].at(-1)?.groups!['written'] !== undefined) return false;
  if (quantity.attributive) return isOfSpeech(after);
  const around = grammar.withoutPlaces(`${lastClause(before)} … ${firstClause(after)}`);
  if (grammar.namesOther(around) || grammar.isOfOther(before)) return false;
  if (quantity.isElided && OTHER_DEED.test(before)) return false;
  // "three minutes (one page, single-spaced)", "the first five, the second three minutes": the same speech in another measure.
  const isSameSpeech =
    /^\s*(?:[(,]|or\b|and\b|for the\b)[^.;]{0,60}$/i.test(before) &&
    (isCounted || /\b(?:first|second|others?|those)\b/i.test(around));
  if (DATED.test(before)) return true;
  const isElsewhere = limitPlaces(before).length > 0 && !VERB.test(before);
  return (
    isElsewhere || speakers.test(around) || speeches.test(around) || namedRoles(around) !== undefined || isSameSpeech
  );
}

function isOfSpeech(after: string): boolean {
  if (/^[\s-]*questions?[\s-]and[\s-]answers?\b/i.test(after)) return false;
  const noun = grammar.SPEECH_NOUN_AFTER.exec(after);
  return noun !== null && !grammar.OTHER_NOUN_AFTER.test(noun[0]);
}
