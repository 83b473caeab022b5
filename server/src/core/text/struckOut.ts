import { blankComments } from './comments';

/** What begins a stretch that is struck out or is a note to the drafters, and what ends it. Marks of Markdown, HTML and CriticMarkup. */
export const STRUCK: readonly { readonly open: string; readonly close: string }[] = [
  { open: '{--', close: '--}' },
  { open: '{>>', close: '<<}' },
  { open: '<del>', close: '</del>' },
  { open: '<strike>', close: '</strike>' },
  { open: '<s>', close: '</s>' },
];

/** "~~gone~~", "<del>gone</del>", "<s>", "{--gone--}", "{>>why<<}": one expression, each bounded. */
const GONE = /~~(?=\S)[^~\n]{1,1000}~~|<(del|s|strike)>[^]{0,1000}?<\/\1>|\{--[^]{0,1000}?--\}|\{>>[^]{0,1000}?<<\}/gi;
/** "{~~old~>new~~}": the old words, with the marks on both sides. */
const REPLACED = /\{~~[^~]{0,2000}~>|~~\}/g;
/** The marks around what is added or only marked: "{++new++}", "{==marked==}". */
const MARKS = /\{\+\+|\+\+\}|\{==|==\}/g;

const blanks = (found: string): string => ' '.repeat(found.length);

/**
 * The text as it is to be read: its comments, and what is struck out, replaced by as many spaces, so that offsets stay. In CriticMarkup what is
 * added stays and what is replaced goes.
 */
export function blankRemoved(text: string): string {
  let left = blankComments(text);
  if (left.includes('{')) left = left.replace(REPLACED, blanks).replace(MARKS, blanks);
  return left.includes('~~') || left.includes('<') || left.includes('{') ? left.replace(GONE, blanks) : left;
}
