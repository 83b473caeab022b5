import { isDigit, isInvisible, isLetter, isSpace } from '../text/characters';

/** A run of letters and figures joined by "/", "-", "." and the like. */
export interface Chain {
  /** Where it ends in the text; joints at its end are left out. */
  readonly end: number;
  /** Its characters without invisible ones and without a line break inside; "" for a web address. */
  readonly chars: string;
  /** A web or mail address, a path or a file name with characters no symbol has. */
  readonly url: boolean;
  /** Nothing but letters: the joint that made it look like a chain was punctuation. */
  readonly plain: boolean;
}

const [SLASH, DOT, HYPHEN, COLON, UNDERSCORE, AT] = [47, 46, 45, 58, 95, 64];
/** After this head a symbol may be broken by a plain space: "S/RES/ 2396". */
const brokenHead = /^[AS]\/RES\/$/i;
/** Heads of symbols that a line break may cut after a slash: "A/RES/60/\n288". */
const cutHead = /^(?:[ASE]|ST)\/[\w./-]*$/i;

/** Reads the chain that starts at `start`, a letter or digit. Linear in the length read. */
export function scanChain(text: string, start: number): Chain {
  let at = start;
  let end = start;
  let joined = false;
  let ascii = true;
  let gaps = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      if (code > 127) ascii = false;
      end = ++at;
    } else if (isInvisible(code)) {
      gaps = true;
      at++;
    } else if (code === COLON) {
      if (text.startsWith('://', at)) return address(text, at + 3);
      break;
    } else if (code === AT && end === at) {
      return address(text, at + 1);
    } else if (code === SLASH || code === DOT || code === HYPHEN) {
      const next = text.charCodeAt(at + 1);
      // "A/60/825-S/2006/1": one document under two symbols.
      if (code === HYPHEN && text.charCodeAt(at + 2) === SLASH && isHead(next)) break;
      if (isWordCode(next) || (isInvisible(next) && code === SLASH)) {
        joined = true;
        at++;
      } else if (code === DOT && next === 32 && isDigit(text.charCodeAt(at + 2)) && isSuffix(text, start, at)) {
        gaps = true;
        at += 2;
      } else if (code === SLASH && next === SLASH) {
        break;
      } else if (code === SLASH && isSpace(next)) {
        const resume = afterCut(text, start, at);
        if (resume === undefined) break;
        joined = gaps = true;
        at = resume;
      } else break;
    } else if (joined && (code === UNDERSCORE || isAddressMark(code)) && isWordCode(text.charCodeAt(at + 1))) {
      return address(text, at);
    } else break;
  }
  const raw = text.slice(start, end);
  return { end, chars: gaps ? withoutGaps(raw) : raw, url: !ascii && joined && raw.includes('/'), plain: !joined };
}

/** The end of the web address that `at` lies in: the next space, angle bracket, quote or closing bracket. */
export function scanUrl(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === 60 || code === 62 || code === 34 || code === 41 || code === 93) break;
    end++;
  }
  return end;
}

function address(text: string, at: number): Chain {
  return { end: scanUrl(text, at), chars: '', url: true, plain: false };
}

/** "A", "E", "S": what a second symbol begins with. */
function isHead(code: number): boolean {
  return code === 65 || code === 69 || code === 83;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** `%`, `=`, `?`, `#`, `&`, `~`: they stand in addresses, not in symbols. */
function isAddressMark(code: number): boolean {
  return code === 37 || code === 61 || code === 63 || code === 35 || code === 38 || code === 126;
}

/** Whether "/Add", "/Rev", "/PV" or the like ends at `at`: its number may stand after a space, "S/8248/Add. 3", "S/PV. 9558". */
function isSuffix(text: string, start: number, at: number): boolean {
  return at - start < 40 && /\/(?:Add|Rev|Corr|PV|SR|INF|CRP)$/i.test(text.slice(Math.max(start, at - 5), at));
}

/** Where a symbol goes on that is cut after the slash at `slash`, if it does. */
function afterCut(text: string, start: number, slash: number): number | undefined {
  if (slash - start > 20) return undefined;
  let at = slash + 1;
  let lines = 0;
  while (isSpace(text.charCodeAt(at)) && at - slash < 8) {
    if (text.charCodeAt(at) === 10) lines++;
    at++;
  }
  if (!isDigit(text.charCodeAt(at)) || lines > 1) return undefined;
  const head = text.slice(start, slash + 1);
  return (lines === 1 ? cutHead : brokenHead).test(head) ? at : undefined;
}

function withoutGaps(raw: string): string {
  let out = '';
  for (const char of raw) {
    const code = char.charCodeAt(0);
    if (!isInvisible(code) && !isSpace(code)) out += char;
  }
  return out;
}
