/** Verbs with which somebody says that what follows matters, as they stand in a form. */
export const wordsOfStress =
  'stress|emphasi(z|s)e|underline|underscore|note|recall|highlight|point out|mention|reiterate';
