import { letterNames } from './letterNames';
import { inPairs, oneByOne } from './numberWords';

/** A symbol of a document as texts print it: "A/RES/60/288", "S/2023/76", "A/HRC/34/8", "S/RES/1373(2001)", "A/72/840/Add.1". */
const SYMBOL =
  /^(?:A|S|E|ST|DP|CCPR|CEDAW|CRC|CAT|CERD|UNEP|TD|CD|NPT|BWC|HRI)(?:\/[A-Za-z\d][\w.-]*(?:\s?\([\w-]+\))?)+$/;

export function isDocumentSymbol(core: string): boolean {
  return SYMBOL.test(core) && /\d/.test(core);
}

/**
 * As symbols are read out where they are: a resolution by its number ("resolution sixty, two eighty-eight"), without its year; any other
 * letter by letter and number by number. `isNamed`: the word "resolution" stands before it.
 */
export function symbolWords(symbol: string, isNamed: boolean): readonly string[] {
  const parts = symbol.split('/');
  const kind = parts.findIndex((part) => /^RES$/i.test(part));
  if (kind > 0) {
    // "S/RES/1373(2001)", "A/RES/3201(S-VI)": years and sessions in brackets are left out.
    const number = parts.slice(kind + 1).map((part) => part.replace(/\(.*/, ''));
    return [...(isNamed ? [] : ['resolution']), ...number.flatMap(partWords)];
  }
  return parts.flatMap(partWords);
}

function partWords(part: string): readonly string[] {
  return (part.match(/\d+|[A-Za-z]+/g) ?? []).flatMap((run) => {
    if (/\d/.test(run)) return run.length > 4 ? oneByOne(run) : inPairs(Number(run));
    return SPOKEN_PARTS.get(run) ?? letterNames(run);
  });
}

const SPOKEN_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Add', ['addendum']],
  ['Rev', ['revision']],
  ['Corr', ['corrigendum']],
  ['PRST', ['presidential', 'statement']],
  ['CONF', ['conf']],
]);
