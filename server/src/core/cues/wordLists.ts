/*
 * Word lists that several grammars name, as forms. Each has the words that all of them mean; what one of them adds stands in its row.
 */

/** Verbs that say how far another holds. */
export const modals = 'can|could|may|must|shall|should|will|would';
export const formsOfHave = 'has|have|had';
export const formsOfDo = 'do|does|did';
/** What thanks and congratulations are made of. */
export const courtesies = 'thank[s|ful]|grateful|gratitude|congratulat_|pleasure|hono[u]r[ed]';
/** Words at the start of a sentence that stand for what the one before it says. */
export const pointers = 'This|These|That|Those|They|It|Such|Both|To (this|that) end';
