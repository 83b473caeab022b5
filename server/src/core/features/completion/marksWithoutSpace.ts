/** The marks that no space stands before: one typed next takes the place of the space that came with a suggestion. */
export const MARKS_WITHOUT_SPACE = ',.;:!?)]”’';
