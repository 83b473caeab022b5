/** Six words a sentence, none of them a figure: what is spoken is what is counted. */
const SENTENCE = 'Cooperation among our States is essential. ';

/** A text that takes far longer than three minutes at any pace at which a person speaks: 1,200 words. */
export const tooLong = SENTENCE.repeat(200);

/** A phrase that repeats in the documents that ship with the extension, and how a drafter begins it. */
export const phrase = 'preventing violent extremism as and when conducive to terrorism';
export const phraseBegun = 'preventing violent extremism as and wh';

/** A text that is short enough for any limit. */
export const shortText = SENTENCE.repeat(5);
