/** A symbol where a text has it, and as others write it. */
export interface WrittenSymbol {
  readonly start: number;
  readonly end: number;
  readonly symbol: string;
}

/** The longest of these forms; more characters are not looked at. */
const LONGEST = 40;
const HYPHENED = /^(?:A-HRC|[ASE])-(?:RES|DEC|PRST)-(?:E?S-)?\d{1,4}(?:-\d{1,4})?(?![\w-])/i;
const BRACKETED_PAPER =
  /^(?:S\/AC\.(?:37|44)\/\d{4}\/\(\d{2,4}\)|(?:ICCD|FCCC)\/COP\(\d{1,2}\))\/\d{1,3}(?:\/Add\.\d)?(?!\w)/;
const SPACED = /^[ASE] ?\/ ?(?:(?:HRC ?\/ ?)?RES|PRST|C\.\d|HRC|[3-8]\d)(?: ?\/ ?(?:L\.)?\d{1,4})+(?![\w/])/;
const DOCUMENT_LINK =
  /^(https?:\/\/(?:docs\.un\.org\/(?:\w\w\/)?|(?:www\.)?undocs\.org\/(?:\w\w\/)?))([ASE](?:\/[\w.-]*\w)+)/i;
const COUNCIL_NUMBER = /^(?:UN)?SC\/(\d{3,4})$/i;

/** "A-RES-60-288", as names of files and addresses have it: the hyphen of "ES-10" is its own. */
export function hyphenedSymbolAt(text: string, start: number): WrittenSymbol | undefined {
  const written = HYPHENED.exec(text.slice(start, start + LONGEST))?.[0];
  if (written === undefined) return undefined;
  return { start, end: start + written.length, symbol: written.replace(/(?<!\bE?S)-|(?<=^S)-/gi, '/') };
}

/** "S/ RES/2178", "A / 78 / 520": a symbol with room around its strokes. */
export function spacedSymbolAt(text: string, start: number): WrittenSymbol | undefined {
  const written = SPACED.exec(text.slice(start, start + LONGEST))?.[0];
  if (!written?.includes(' ')) return undefined;
  return { start, end: start + written.length, symbol: written.replace(/ /g, '') };
}

/** "S/AC.37/2004/(1455)/26", "S/AC.44/2004/(02)/108", "ICCD/COP(15)/21": papers with a bracket in their symbol. */
export function bracketedPaperAt(text: string, start: number): WrittenSymbol | undefined {
  if (!/^(?:S\/AC\.|(?:ICC|FCC)[CD]\/COP\()/.test(text.slice(start, start + 9))) return undefined;
  const symbol = BRACKETED_PAPER.exec(text.slice(start, start + LONGEST))?.[0];
  return symbol === undefined ? undefined : { start, end: start + symbol.length, symbol };
}

/** The symbol in an official address of a document, which runs from one offset to the other. */
export function linkedSymbolIn(text: string, start: number, end: number): WrittenSymbol | undefined {
  const [all = '', address = '', symbol] = DOCUMENT_LINK.exec(text.slice(start, end)) ?? [];
  return symbol === undefined ? undefined : { start: start + address.length, end: start + all.length, symbol };
}

/** "2178" of "Resolution SC/2178": the organ before the number. */
export function councilNumberIn(chars: string): string | undefined {
  return COUNCIL_NUMBER.exec(chars)?.[1];
}
