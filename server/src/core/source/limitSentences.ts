import { namesSpeech, speechIn } from '../limits/limitSentence';
import { isPlaceAlone, placeOfHead } from '../limits/limitPlace';
import { type LimitContext } from '../limits/statedLimit';
import { type Span } from '../text/span';
import { type ReadUnit } from './limitUnit';
import { sentencesOf } from './sentenceSpans';

/** Sentences of running text; who is addressed is known from those before. */
export function sentenceUnits(
  own: string,
  start: number,
  context: LimitContext & Pick<ReadUnit, 'heading' | 'isInTimetable'>,
  addressed: string,
): readonly ReadUnit[] {
  let before = addressed;
  let { speech, place } = context;
  let previous = '';
  return sentencesOf(own).map((span) => {
    const sentence = own.slice(span.start, span.end);
    // "The first intervention" after a sentence on rights of reply is one.
    const goesOn = GOES_ON.test(sentence) ? speech : context.speech;
    if (previous === '' && sentence.length < LONGEST_LABEL && !VERB.test(sentence)) {
      // "Interactive discussion. The floor will be opened …".
      const label = sentence.replace(/\W+$/, '');
      place = isPlaceAlone(label) ? (placeOfHead(label) ?? place) : place;
    }
    const unit = sentenceUnit(own, start, span, {
      ...context,
      ...(goesOn !== undefined && { speech: goesOn }),
      ...(place !== undefined && { place }),
    });
    const antecedent = namesSpeech(previous) ? previous : undefined;
    const subject = previous;
    previous = sentence;
    const isToYou = /\b(?:your?|please)\b/i.test(sentence) && before !== '';
    before = AS_CAPACITY.exec(sentence)?.[0] ?? before;
    speech = speechIn(sentence) ?? goesOn;
    if (isToYou) return { ...unit, heading: before };
    return { ...unit, ...(antecedent !== undefined && { antecedent }), ...(subject !== '' && { subject }) };
  });
}

/** Characters of a sentence that is a label of those behind it. */
const LONGEST_LABEL = 60;
const VERB = /\b(?:is|are|be|will|shall|should|may|must|can|has|have)\b/i;
const GOES_ON = /\b(?:first|second|initial|subsequent|such|these|they|both|it|latter|former)\b/i;

/** A stretch of a block as it is read. */
export function sentenceUnit(
  own: string,
  start: number,
  span: Span,
  context: LimitContext & Pick<ReadUnit, 'heading' | 'isInTimetable'>,
): ReadUnit {
  return {
    ...context,
    text: own.slice(span.start, span.end),
    span: { start: start + span.start, end: start + span.end },
  };
}

/** "to serve as a keynote speaker": in what capacity somebody is addressed. */
const AS_CAPACITY =
  /\b(?:as (?:an? |one of (?:the|our) |the )|dear )(?:[\w-]+ ){0,2}(?:speaker|panell?ist|moderator|chair|discussant|presenter)s?\b/i;
/** Characters before a paragraph in which its addressee is looked for. */
const ADDRESS_REACH = 600;

/** In what capacity the reader is addressed before a paragraph; empty where nobody is. */
export function addressee(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - ADDRESS_REACH), start);
  return /\byou\b|\bdear\b/i.test(before) ? (AS_CAPACITY.exec(before)?.[0] ?? '') : '';
}
