export { type FoundPassage, searchPassages } from './passageSearch';
export { pastedQuotation } from './pastedQuotation';
export { quotationActionsAt } from './quotationActions';
export { quotationEdits } from './quotationEdits';
