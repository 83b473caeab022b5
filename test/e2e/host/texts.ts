/** Six words a sentence, none of them a figure: what is spoken is what is counted. */
const SENTENCE = 'Cooperation among our States is essential. ';

/** A text that takes far longer than three minutes at any pace at which a person speaks: 1,200 words. */
export const tooLong = SENTENCE.repeat(200);

/** A text that is short enough for any limit. */
export const shortText = SENTENCE.repeat(5);
