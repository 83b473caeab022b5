import { type Span } from '../text/span';
import * as grammar from './limitGrammar';
import { type SpeakingRole } from './limitGrammar';
import { agentPatterns } from './agents';
import { allotments, boundSpeakers, sharesOut, speakingTimes, upperBounds, weakBounds } from './boundCues';
import { narrations, noBounds } from './noBoundCues';
import { findQuantities, type Quantity } from './quantities';
import { roles } from './roleCues';
import { otherThings, speakers, speeches } from './speakingCues';

/** A limit on how long somebody may speak, as one sentence states it. */
export interface LimitReading {
  /** Seconds, for a limit of time. */
  readonly seconds?: number;
  /** Words, for a limit of words. */
  readonly words?: number;
  /** "floor" unless the sentence names another capacity. */
  readonly role: SpeakingRole;
  /** Who is limited, in the words of the sentence; absent where it names nobody. */
  readonly who?: string;
  /** Where the amount stands in the sentence. */
  readonly span: Span;
}

export interface LimitContext {
  /** Heading above the sentence: under "Speaking time", "Three minutes" is a limit. */
  readonly heading?: string;
}

/** A limit on one speech lies between a quarter of a minute and an hour. */
const SHORTEST_SECONDS = 15;
const LONGEST_SECONDS = 3600;
/** Words of the shortest and the longest speech that may be meant. */
const FEWEST_WORDS = 30;
const MOST_WORDS = 5000;
/** Characters before and after an amount that can bear on it. */
const REACH = 400;
const AFTER = agentPatterns('after');
const BEFORE = agentPatterns('before');

/**
 * The limits a sentence sets on how long somebody may speak: one for each amount, none for a sentence about other durations.
 * Offsets count in `sentence`. A sentence is read by its grammar of bounds, speeches and speakers, not by its wording.
 */
export function readLimits(sentence: string, context: LimitContext = {}): LimitReading[] {
  const amounts = amountsIn(sentence);
  const quantities = amounts.map(({ quantity }) => quantity);
  const stated = amounts.map(({ quantity, before, after }) => statesLimit(quantity, { before, after }, context));
  if (!stated.includes(true)) return [];
  const limits: LimitReading[] = [];
  quantities.forEach((quantity, i) => {
    const before = sentence.slice(quantities[i - 1]?.span.end ?? 0, quantity.span.start).slice(-REACH);
    const after = sentence.slice(quantity.span.end, quantities[i + 1]?.span.start ?? sentence.length).slice(0, REACH);
    // "five minutes for ministers and three minutes for others": one bound serves both amounts.
    if (stated[i] !== true && !sharesBound(quantity, before, after)) return;
    const who = whoIn(before, after);
    limits.push({
      ...(quantity.seconds === undefined ? {} : { seconds: quantity.seconds }),
      ...(quantity.words === undefined ? {} : { words: quantity.words }),
      role: roleOf(who ?? `${lastClause(before)} ${firstClause(after)}`),
      ...(who === undefined ? {} : { who }),
      span: quantity.span,
    });
  });
  return limits;
}

function isPlausible({ seconds, words }: Quantity): boolean {
  if (seconds !== undefined) return seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS;
  return words !== undefined && words >= FEWEST_WORDS && words <= MOST_WORDS;
}

interface Surroundings {
  /** The clause up to the amount. */
  readonly before: string;
  readonly after: string;
}

/** The amounts of a sentence that could be limits, each with what {@link limitCueTable} rows are held against. */
export function amountsIn(sentence: string): readonly (Surroundings & { readonly quantity: Quantity })[] {
  const quantities = findQuantities(sentence).filter(isPlausible);
  return quantities.map((quantity, i) => ({
    quantity,
    ...surroundings(sentence, quantity.span, quantities[i - 1]),
  }));
}

function surroundings(sentence: string, { start, end }: Span, previous: Quantity | undefined): Surroundings {
  const since = sentence.slice(Math.max(previous?.span.end ?? 0, start - REACH), start);
  // "… three minutes and the session will last sixty": what stands before the first amount says nothing about the second.
  const isOwnClause = previous !== undefined && otherThings.test(since.replace(grammar.PLACE_PHRASE, ' '));
  return {
    before: lastClause(isOwnClause ? since : sentence.slice(Math.max(0, start - REACH), start)),
    after: sentence.slice(end, end + REACH),
  };
}

function lastClause(text: string): string {
  return text.slice(1 + Math.max(...[';', '?', '!'].map((mark) => text.lastIndexOf(mark))));
}

function firstClause(text: string): string {
  const end = text.search(/[;.]/);
  return end < 0 ? text : text.slice(0, end);
}

function statesLimit(quantity: Quantity, { before, after }: Surroundings, context: LimitContext): boolean {
  if (noBounds.test(before, after)) return false;
  if (quantity.words !== undefined && !isSpokenText(before, after, context)) return false;
  if (quantity.attributive) {
    // The noun an adjective belongs to settles it: "a five-minute walk", "three-minute statements".
    return isOfSpeech(after) && (upperBounds.test(before, after) || !narrations.test(before, after));
  }
  if (grammar.OTHER_NOUN_AFTER.test(after)) return false;
  const inLabel = speakingTimes.test(before);
  const lead = grammar.LEADING_NOUN.exec(before.replace(grammar.PLACE_PHRASE, ' '))?.groups;
  if (lead?.['other'] !== undefined && !inLabel) return false;
  const headed = inLabel || speakingTimes.test(context.heading ?? '');
  const perSpeaker = sharesOut.test(before, after);
  if (!headed && !perSpeaker && lead?.['speech'] === undefined && !grammar.SPEECH_NEAR_AFTER.test(after)) return false;
  return (
    headed ||
    perSpeaker ||
    upperBounds.test(before, after) ||
    allotments.test(before, after) ||
    (weakBounds.test(before, after) && (speeches.test(before) || speeches.test(firstClause(after))))
  );
}

/** Whether the words that are counted are spoken. Only an amount of words needs asking: texts that are handed in have a length too. */
function isSpokenText(before: string, after: string, { heading = '' }: LimitContext): boolean {
  const named = [...before.matchAll(grammar.WORDED)].at(-1) ?? [...firstClause(after).matchAll(grammar.WORDED)][0];
  if (named) return named.groups!['written'] === undefined;
  return (
    speakingTimes.test(`${heading} ${before}`) || sharesOut.test(before, after) || boundSpeakers.test(before, after)
  );
}

function sharesBound(quantity: Quantity, before: string, after: string): boolean {
  if (noBounds.test(before, after)) return false;
  // "Written statements may have 500 words and oral ones three minutes": what is handed in has a bound of its own.
  if (quantity.words !== undefined && [...before.matchAll(grammar.WORDED)].at(-1)?.groups!['written'] !== undefined)
    return false;
  if (quantity.attributive) return isOfSpeech(after);
  const around = `${lastClause(before)} … ${firstClause(after)}`.replace(grammar.PLACE_PHRASE, ' ');
  return (speakers.test(around) || speeches.test(around)) && !otherThings.test(around);
}

function isOfSpeech(after: string): boolean {
  const noun = grammar.SPEECH_NOUN_AFTER.exec(after);
  return noun !== null && !grammar.OTHER_NOUN_AFTER.test(noun[0]);
}

/** Who a limit is for: named after the amount ("by eminent speakers"), else before it. */
function whoIn(before: string, after: string): string | undefined {
  for (const match of AFTER.flatMap((form) => [...firstClause(after).matchAll(form)])) {
    const phrase = trimPhrase(match[1]!);
    const isKindOfSpeech = speeches.test(phrase) && roles.test(phrase);
    if (speakers.test(phrase) || isKindOfSpeech) return phrase;
  }
  const clause = lastClause(before);
  for (const form of BEFORE) {
    const [match] = clause.matchAll(form);
    const phrase = trimPhrase(match?.[1] ?? '');
    // "Opening remarks by the Chair" limits the Chair.
    const agent = /^(?:\w+\s+)?\w+\s+(?:by|from)\s+(.+)$/i.exec(phrase)?.[1];
    if (speakers.test(phrase)) return agent === undefined ? phrase : trimPhrase(agent);
  }
  return undefined;
}

function trimPhrase(phrase: string): string {
  return phrase
    .replace(/^(?:the|each|all|every|any|a|an)\s+(?=\S)/i, '')
    .replace(/\s+(?:and|or|who|each)\s*$/i, '')
    .trim();
}

function roleOf(scope: string): SpeakingRole {
  return roles.firstRow(scope)?.role ?? 'floor';
}
