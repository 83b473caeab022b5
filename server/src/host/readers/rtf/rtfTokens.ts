/** A token of rich text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined }
  /** Bytes of text, in whatever code page is in force. */
  | { readonly kind: 'bytes'; readonly text: string };

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const PLAIN = /[^\\{}\r\n]+/y;

/** The tokens of rich text, given as one character a byte. `\bin` and what it holds is left out. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const char = source[at]!;
    if (char === '{' || char === '}') {
      yield { kind: char === '{' ? 'open' : 'close' };
      at++;
    } else if (char === '\r' || char === '\n') at++;
    else if (char !== '\\') {
      PLAIN.lastIndex = at;
      const text = PLAIN.exec(source)![0];
      yield { kind: 'bytes', text };
      at += text.length;
    } else {
      WORD.lastIndex = at + 1;
      const match = WORD.exec(source);
      if (match !== null) {
        const value = match[2] === undefined ? undefined : Number(match[2]);
        at = WORD.lastIndex;
        if (match[1] === 'bin') at += Math.max(0, value ?? 0);
        else yield { kind: 'word', word: match[1]!, value };
        continue;
      }
      const symbol = source[at + 1] ?? '';
      at += 2;
      if (symbol === "'") {
        const hex = /^[0-9a-f]{2}/i.exec(source.slice(at, at + 2))?.[0];
        if (hex === undefined) continue;
        yield { kind: 'bytes', text: String.fromCharCode(Number.parseInt(hex, 16)) };
        at += 2;
      } else if (symbol === '\\' || symbol === '{' || symbol === '}') yield { kind: 'bytes', text: symbol };
      else yield { kind: 'word', word: symbol === '\r' || symbol === '\n' ? 'par' : symbol, value: undefined };
    }
  }
}
