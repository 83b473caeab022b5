import { FOOTNOTE_MARK } from './pageMarks';
import type { Span } from './span';
import { blankDirections, blankSpeakerLabel } from './stageNote';
import { blankRemoved } from './struckOut';

/** Parts of a paragraph nobody reads out: links' addresses, footnote marks, bare addresses, tags. */
const UNSPOKEN = new RegExp(
  String.raw`${FOOTNOTE_MARK}|<?\b(?:https?:\/\/|www\.)[^\s<>]+>?|[\w.+-]{1,64}@[\w-]+\.[\w.]+|<\/?[a-z][^<>\n]{0,40}>`,
  'g',
);
/** A Markdown link: its text is said, its address and its title are not. */
const LINK = /\[([^\]\n]{1,300})\]\([^()\s]*(?:\s+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)/g;
/** A picture: nothing of it is said. */
const PICTURE = /!\[[^\]\n]{0,300}\](?:\([^()\n]{0,600}\)|\[[^\]\n]{0,100}\])/g;
/**
 * A word is a run without spaces that has a letter or a figure in it: a dash or a bullet alone is none. Of Chinese, which has no
 * spaces, each character is one.
 */
const WORD = /[\u3400-\u9FFF\uF900-\uFAFF]|[^\s\u00A0\u3400-\u9FFF\uF900-\uFAFF]+/g;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The words of one paragraph that are said, as spans relative to its start: what is struck out, stage notes in brackets, pictures, the
 * label of the speaker, footnote marks and addresses are left out. A bracket inside a quotation or a word ("[S]tates") is the author's insertion
 * and is said.
 */
export function spokenWords(paragraph: string): readonly Span[] {
  const said = blankOut(paragraph);
  const words: Span[] = [];
  for (const match of said.matchAll(WORD)) {
    if (LETTER.test(match[0])) words.push({ start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The paragraph with everything unspoken replaced by as many spaces, so that offsets stay. */
function blankOut(paragraph: string): string {
  let said = blankDirections(blankSpeakerLabel(blankRemoved(paragraph)));
  if (said.includes('![')) said = said.replace(PICTURE, (found) => ' '.repeat(found.length));
  if (said.includes('](')) said = said.replace(LINK, (found, text: string) => ` ${text}`.padEnd(found.length));
  if (/[@/<^¹²³⁴-⁹⁰]/.test(said)) said = said.replace(UNSPOKEN, (found) => ' '.repeat(found.length));
  return said.includes('[') ? blankStageNotes(said) : said;
}

function blankStageNotes(text: string): string {
  let quoted = 0;
  let out = '';
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '“' || char === '«') quoted++;
    if (char === '”' || char === '»') quoted = Math.max(0, quoted - 1);
    const end = char === '[' && quoted === 0 ? text.indexOf(']', at) : -1;
    if (end === -1 || isJoined(text, at, end)) {
      out += char;
      at++;
    } else {
      out += ' '.repeat(end + 1 - at);
      at = end + 1;
    }
  }
  return out;
}

/** A bracket that is part of a word, or whose text was a link, is no stage note. */
function isJoined(text: string, open: number, close: number): boolean {
  const before = text[open - 1] ?? ' ';
  const after = text[close + 1] ?? ' ';
  return LETTER.test(before) || LETTER.test(after) || text.slice(open, close).includes('\n');
}
