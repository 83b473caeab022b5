export { type CutAction, cutActionsAt, overLimitAt } from './cutActions';
export { allFixes, fixableIn } from './fixes';
export { type IgnoringComment, ignoringComments } from './ignoring';
export { type FixedText, fixedText } from './fixedText';
