import { functionWords } from '../text/functionWords';
import { isLower, isUpper, LETTER, UPPER } from '../text/letters';
import type { Span } from '../text/span';

/** A word that is shaped like an acronym. */
export interface AcronymWord {
  /** Without the "s" of a plural: "FTF" of "FTFs". */
  readonly text: string;
  /** Where `text` stands. */
  readonly span: Span;
  /** Whether its neighbours are in capitals too, so that it may be any word of a title. */
  readonly amongCapitals: boolean;
}

/** A word with what is bound to it: "CTED", "UNOCT-led", "P/CVE", "AML/CFT". */
const CLUSTER = new RegExp(`[${LETTER}\\d]+(?:[/&\\-\u2011][${LETTER}\\d]+)*`, 'g');
/** What a cluster is made of. */
const PART = new RegExp(`[${LETTER}\\d]+`, 'g');
/** What every acronym has; few other words do. */
const TWO_CAPITALS = new RegExp(`[${UPPER}].*[${UPPER}]`);
/** Longer words in capitals are names and cries. */
const LONGEST = 12;
/** So many words in capitals in a row are a title. */
const LEAST_OF_A_TITLE = 3;
const ROMAN = /^[IVXL]+$/;

/**
 * The words of a text that are shaped like acronyms, in text order: two capitals or more, hardly a small letter, no Roman number.
 * "P/CVE" and "C-IED" are one, "CTED/UNOCT" and "UNOCT-led" are not. Linear in the length of the text.
 */
export function acronymWords(text: string): readonly AcronymWord[] {
  const allCapitals = text === text.toUpperCase();
  const clusters = [...text.matchAll(CLUSTER)].map(({ 0: cluster, index }) => ({
    cluster,
    index,
    inCapitals: cluster === cluster.toUpperCase(),
  }));
  const found: AcronymWord[] = [];
  for (let first = 0; first < clusters.length;) {
    let next = first + 1;
    while (next < clusters.length && isOneRow(text, clusters[next - 1]!, clusters[next]!)) next++;
    const amongCapitals = next - first >= (allCapitals ? 2 : LEAST_OF_A_TITLE) || (allCapitals && clusters.length > 1);
    for (; first < next; first++) {
      const { cluster, index } = clusters[first]!;
      if (!TWO_CAPITALS.test(cluster)) continue;
      for (const word of partsOf(cluster))
        found.push({
          text: word.text,
          span: { start: index + word.start, end: index + word.start + word.text.length },
          amongCapitals,
        });
    }
  }
  return found;
}

interface Cluster {
  readonly cluster: string;
  readonly index: number;
  readonly inCapitals: boolean;
}

/** Whether two words belong to one row of capitals. */
function isOneRow(text: string, before: Cluster, { index, inCapitals }: Cluster): boolean {
  if (!before.inCapitals || !inCapitals) return false;
  const end = before.index + before.cluster.length;
  return index - end <= 3 && text.slice(end, index).trim() === '';
}

function* partsOf(cluster: string): Generator<{ readonly text: string; readonly start: number }> {
  const parts = [...cluster.matchAll(PART)];
  let from: number | undefined;
  for (const { 0: part, index } of parts) {
    const start = from ?? index;
    const letter = cluster.slice(start, index + part.length);
    const bound = cluster.charAt(index + part.length);
    from = undefined;
    // The "P" of "P/CVE", the "R" of "R&D".
    if (part.length === 1 && isUpper(part) && bound !== '' && start === index) from = index;
    else if (isAcronym(singular(part)) || (letter.length === 3 && letter.charAt(1) === '&' && isUpper(part)))
      yield { text: singular(letter), start };
  }
}

/** Without the "s" of a plural. */
function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') && isUpper(word.charAt(word.length - 2)) ? word.slice(0, -1) : word;
}

function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST || !isUpper(word.charAt(0)) || ROMAN.test(word)) return false;
  let capitals = 0;
  let small = 0;
  for (const char of word) {
    if (isUpper(char)) capitals++;
    else if (isLower(char)) small++;
  }
  return capitals >= 2 && small < capitals && !functionWords.has(word.toLowerCase());
}
