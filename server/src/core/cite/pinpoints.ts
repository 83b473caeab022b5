import { type Pinpoint } from './citation';
import { type CitationToken } from './citationToken';

/** How many tokens before a mention are searched for the pinpoint that "of" ties to it. */
const reach = 24;
/** How many joints (", and, in particular,") may stand before a pinpoint. */
const longestJoint = 6;

/** The pinpoints that follow a mention, and the index after the last of them. */
export interface Pinpoints {
  readonly pinpoints: readonly Pinpoint[];
  readonly next: number;
}

/** Reads "preamble and paras. 36-37" from the token at `index`, after commas, brackets and a word such as "especially". */
export function pinpointsAfter(text: string, tokens: readonly CitationToken[], index: number): Pinpoints {
  const pinpoints: Pinpoint[] = [];
  let next = index;
  // "(S/2021/98), para. 54": the bracket that closes around the symbol.
  let at = tokens[index]?.kind === 'close' ? index + 1 : index;
  for (let joints = 0; joints < longestJoint; joints++) {
    const end = placeEnd(tokens, at);
    if (end !== undefined) {
      pinpoints.push(pinpoint(text, tokens, at, end));
      next = at = end;
      joints = -1;
    } else if (isJoint(tokens[at])) at++;
    else break;
  }
  // "(especially paragraph 10)": the bracket opened before the place.
  const enclosed = next > index && tokens[next]?.kind === 'close' && tokens[index]?.kind === 'open';
  return { pinpoints, next: enclosed ? next + 1 : next };
}

/** Reads "paras. 36-37 of [the] [its]" that ends right before the token at `index`. */
export function pinpointsBefore(text: string, tokens: readonly CitationToken[], index: number): readonly Pinpoint[] {
  let end = index;
  while (tokens[end - 1]?.keyword === 'the' || tokens[end - 1]?.keyword === 'its') end--;
  if (tokens[end - 1]?.keyword !== 'of' && tokens[end - 1]?.keyword !== 'to') return [];
  end--;
  for (let at = end - 1; at >= 0 && at > end - reach; at--) {
    const token = tokens[at]!;
    if (kindOf(token)) {
      // "operative paragraph 5", "preambular paragraph 3"
      const first = tokens[at - 1] && kindOf(tokens[at - 1]!) === 'paragraph' ? at - 1 : at;
      return placeEnd(tokens, first) === end ? [pinpoint(text, tokens, first, end)] : [];
    }
    // The letter of "paragraph 2 (c)" is one.
    if (token.kind === 'break' || (token.kind === 'other' && token.end - token.start > 1)) return [];
  }
  return [];
}

function pinpoint(text: string, tokens: readonly CitationToken[], first: number, end: number): Pinpoint {
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return { kind: kindOf(tokens[first]!)!, span, text: text.slice(span.start, span.end).replace(/[\s\\*_]+/g, ' ') };
}

function kindOf(token: CitationToken): Pinpoint['kind'] | undefined {
  const { keyword } = token;
  const isKind = keyword === 'paragraph' || keyword === 'preamble' || keyword === 'annex' || keyword === 'section';
  return isKind || keyword === 'page' ? keyword : undefined;
}

/** What may stand between a mention and its pinpoint, or between two pinpoints. */
function isJoint(token: CitationToken | undefined): boolean {
  if (token?.kind === 'separator' || token?.kind === 'open') return true;
  const keyword = token?.keyword;
  return keyword === 'and' || keyword === 'filler' || keyword === 'in' || keyword === 'its';
}

/** Index after the place that starts at `at`: its word, its numbers and ranges; undefined when there is none. */
function placeEnd(tokens: readonly CitationToken[], at: number): number | undefined {
  const head = tokens[at];
  const kind = head && kindOf(head);
  if (!kind) return undefined;
  let next = at + 1;
  // "preambular paragraph 3", "operative paragraph 5"
  if (tokens[next] && kindOf(tokens[next]!) === 'paragraph') next++;
  if (tokens[next]?.kind === 'dot') next++;
  const first = next;
  while (isCount(tokens, next)) {
    next = subparagraphEnd(tokens, next + 1);
    const joint = tokens[next];
    const joins =
      joint?.kind === 'dash' || joint?.kind === 'separator' || joint?.keyword === 'and' || joint?.keyword === 'to';
    if (!joins || !isCount(tokens, next + 1)) break;
    next++;
  }
  if (next > first) return next;
  return kind === 'preamble' || kind === 'annex' ? at + 1 : undefined;
}

/** Past the "(a)" of "paragraph 2 (a)". */
function subparagraphEnd(tokens: readonly CitationToken[], at: number): number {
  const [open, letter, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isLetter = letter !== undefined && letter.end - letter.start === 1 && letter.kind !== 'number';
  return open?.kind === 'open' && isLetter && close?.kind === 'close' ? at + 3 : at;
}

/** A paragraph or section number, and not the next resolution of a list. */
function isCount(tokens: readonly CitationToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'roman') return true;
  if (token?.kind !== 'number' || token.value > 999) return false;
  return !(tokens[at + 1]?.kind === 'open' && tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.kind === 'close');
}
