export { type CompletionWishes, completeAt, completionItemsAt, describePhrase, phraseDetail } from './completion';
export { type CompletionItem } from './completionItem';
export { frontMatterItemsAt } from './frontMatterCompletion';
export { type InlineCompletion, inlineCompletionAt } from './inlineCompletion';
export { MARKS_WITHOUT_SPACE } from './marksWithoutSpace';
export { practiseCompletion } from './practiseCompletion';
export { standingRest } from './standingRest';
