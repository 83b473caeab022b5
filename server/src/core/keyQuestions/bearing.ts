import { type DraftSentence } from './draftSentence';

/** What a sentence does for a question: it answers, or names what the question is about and says nothing that the question does not. */
export type Bearing = 'answers' | 'touches';

/** From here on a sentence is likelier to speak to a question than not, with what stands around it. */
export const SPEAKS = 0.38;
/** The score from which a sentence speaks to a second question, if its words match that nearly as well as the first. */
const SPEAKS_ALSO = 0.2;
const NEARLY = 0.7;
/** The score from which it answers a second one; with less it bears on it in passing. */
const ANSWERS_ALSO = 0.4;
/** One that shares nothing with it must say something: "We met." goes on with nothing. */
const LEAST_WORDS = 4;
/** The score from which a sentence names the question's object by its own words. */
const NAMES = 0.07;
/** The substance from which a sentence is likelier to bring something than not. */
const BRINGS = 0;
/** The score that the sentences of one paragraph must have together, so that it answers: never a lone stand-in, or its place alone. */
const LEAST_TOLD = 0.2;
/** By these a sentence without substance touches a question, whatever its paragraph is about. */
const ECHO_SCORE = 0.3;
const ECHO_ALONE = 0.4;
/** The score that one sentence must have, so that a question that none answers is touched. */
const LEAST_TOUCH = 0.1;

/** A draft that has been read: for each sentence, and in it for each question, how likely it speaks to it in its place, and by itself. */
export interface DraftReading {
  readonly spoken: readonly DraftSentence[];
  readonly reading: readonly (readonly number[])[];
  readonly alone: readonly (readonly number[])[];
}

/**
 * What each sentence does for each question; `undefined` where it does nothing. Two things are told apart: which question a sentence is about, by the
 * reading, and whether it brings something that no question says, by its substance. It answers where both hold, and so do the sentences of its paragraph
 * that follow one which names the object. Linear in the draft.
 */
export function bearings({ spoken, reading, alone }: DraftReading): readonly (readonly (Bearing | undefined)[])[] {
  const spokenTo = spoken.map((_, at) => questionsSpokenTo(reading[at]!, alone[at]!));
  const questions = spoken[0]?.scores.length ?? 0;
  return Array.from({ length: questions }, (_, question) => {
    const speaks = spoken.map(
      ({ scores, words }, at) => spokenTo[at]!.has(question) && (scores[question]! > 0 || words >= LEAST_WORDS),
    );
    const told = toldInParagraphs(spoken, speaks, question);
    const does = bearingsByLead(spoken, speaks, question).map((bearing, at): Bearing | undefined => {
      const { substance, scores, paragraph } = spoken[at]!;
      const isInPassing = reading[at]![question]! < SPEAKS && scores[question]! < ANSWERS_ALSO;
      if (bearing === 'answers' && (isInPassing || told.get(paragraph)! < LEAST_TOLD)) return 'touches';
      const isEcho = substance < BRINGS && scores[question]! >= ECHO_SCORE && alone[at]![question]! >= ECHO_ALONE;
      return bearing ?? (isEcho ? 'touches' : undefined);
    });
    const isNamed = spoken.some(({ scores }, at) => does[at] !== undefined && scores[question]! >= LEAST_TOUCH);
    return does.includes('answers') || isNamed ? does : does.map(() => undefined);
  });
}

/** The questions a sentence speaks to: each likely one, and others that its own words match as well, as it may answer two at once. */
function questionsSpokenTo(reading: readonly number[], alone: readonly number[]): ReadonlySet<number> {
  const hasFirst = Math.max(...reading) >= SPEAKS;
  const most = Math.max(...alone);
  const speaksTo = (share: number, question: number): boolean =>
    share >= SPEAKS || (hasFirst && share >= SPEAKS_ALSO && alone[question]! >= NEARLY * most);
  return new Set(reading.flatMap((share, question) => (speaksTo(share, question) ? [question] : [])));
}

/** For each paragraph the scores of those of its sentences that speak to the question, together. */
function toldInParagraphs(
  spoken: readonly DraftSentence[],
  speaks: readonly boolean[],
  question: number,
): ReadonlyMap<number, number> {
  const told = new Map<number, number>();
  spoken.forEach(({ paragraph, scores }, at) => {
    if (speaks[at]) told.set(paragraph, (told.get(paragraph) ?? 0) + scores[question]!);
  });
  return told;
}

/**
 * A sentence that names nothing of the question itself answers only behind one of its paragraph that does: not before it, and not behind one that only says
 * the question again.
 */
function bearingsByLead(
  spoken: readonly DraftSentence[],
  speaks: readonly boolean[],
  question: number,
): readonly (Bearing | undefined)[] {
  let lead: DraftSentence | undefined;
  return spoken.map((sentence, at) => {
    if (lead?.paragraph !== sentence.paragraph) lead = undefined;
    const names = sentence.scores[question]! >= NAMES;
    const leads = names || (lead !== undefined && lead.substance >= BRINGS);
    if (names) lead = sentence;
    if (!speaks[at]) return undefined;
    return sentence.substance >= BRINGS && leads ? 'answers' : 'touches';
  });
}
