/** Thanks and congratulations name the subject of the session, and say nothing of it. */
const COURTESY =
  /\b(?:thank(?:s|ful)?|grateful|gratitude|congratulat\w+|pleasure|honou?r(?:ed)?|distinguished|count on)\b/i;

export function isCourtesy(sentence: string): boolean {
  return COURTESY.test(sentence);
}

const BACK_AT_START =
  /^(?:This|These|That|Those|They|It|Such|Both|Each|In (?:this|that) (?:regard|connection|respect)|For this|To (?:this|that) end|At the same time)\b/;
const BACK_NEAR_START = /\b(?:them|this|these|such|thereby|therefore|also)\b/;
const NEAR_START = 70;

/** Whether a sentence, by a word at its start, is of what the one before it speaks of. */
export function pointsBack(sentence: string): boolean {
  return BACK_AT_START.test(sentence) || BACK_NEAR_START.test(sentence.slice(0, NEAR_START));
}
