/**
 * A command of the client, given with an item of the list that ends in a space: it runs once the item stands in the document. A mark or a
 * new line typed next takes the space back.
 */
export const spaceTakenCommand = 'rostrum.spaceTaken';

/** What {@link spaceTakenCommand} is told: the marks that take the space back, one after the other in a string. */
export type SpaceTakenArguments = readonly [marks: string];
