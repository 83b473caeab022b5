export { type CompletionWishes } from './completionCursor';
export { type CompletionItem } from './completionItem';
export { completionItemsAt } from './completionItemsAt';
export { type InlineCompletion, inlineCompletionAt } from './inlineCompletion';
export { labelAhead } from './labelAhead';
export { MARKS_WITHOUT_SPACE } from './marksWithoutSpace';
export { completeAt, describePhrase, phraseDetail } from './phraseCompletion';
export { practiseCompletion } from './practiseCompletion';
export { standingRest } from './standingRest';
