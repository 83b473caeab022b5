/*
 * Word lists that several grammars share, as forms. Each holds their common words; a grammar's further words stand in its rows.
 */

/** Modal verbs: they say how far the verb after them holds. */
export const modals = 'can|could|may|must|shall|should|will|would';
export const formsOfHave = 'has|have|had';
export const formsOfDo = 'do|does|did';
/** What thanks and congratulations are made of. */
export const courtesies = 'thank[s|ful]|grateful|gratitude|congratulat_|pleasure|hono[u]r[ed]';
/** Words at the start of a sentence that stand for what the one before it says. */
export const pointers = 'This|These|That|Those|They|It|Such|Both|To (this|that) end';
