import { asides, goingOn, neededWords } from './asideCues';
import { type CutIdea } from './cut';
import { type SpokenSentence } from './spokenSentences';

const MOST_CHARACTERS = 220;

/**
 * Asides that a sentence is whole without: between two dashes, in brackets, from a comma and a word that opens one to the second comma
 * of the sentence, or to its end. Where marks could belong to something else nothing is found.
 */
export function asideCuts({ line: text, span }: SpokenSentence): readonly CutIdea[] {
  const found: CutIdea[] = [];
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to);
    if (words.length > MOST_CHARACTERS || neededWords.test(words) || words.split(/\s+/).length < 2) return;
    found.push({
      kind: 'aside',
      span: { start: span.start + from, end: span.start + to },
      replacement: '',
      opens: false,
      isSentence: false,
      reason: 'The sentence is whole without it',
      loss: 0.6 + (/\d/.test(words) ? 0.5 : 0),
    });
  };
  const dashes = [...text.matchAll(/\s[–—]\s|(?<=\p{L})—(?=\p{L})/gu)];
  if (dashes.length === 2 && /\s/.test(dashes[0]![0])) {
    const [open, close] = dashes;
    add(open!.index, close!.index + close![0].trimEnd().length);
  }
  for (const { 0: bracket, index } of text.matchAll(/\((?:[^()]{8,160})\)/g))
    if (index > 0 && !/\d{4}|[A-Z]{2}/.test(bracket) && /\s/.test(bracket)) add(index, index + bracket.length);
  if (dashes.length > 0 || /[;:()]/.test(text)) return found;
  const commas = [...text.matchAll(/,\s/g)].map(({ index }) => index);
  commas.forEach((open, at) => {
    const inside = text.slice(open + 1).trimStart();
    const opening = asides.find(inside)?.row;
    if (!opening) return;
    const close = commas[at + 1];
    if (close === undefined) {
      // To the end of the sentence, with its stop left standing.
      const stop = /[.!?]$/.exec(text);
      // What somebody asks is no aside: "They ask us, as we know, whether we act."
      if (stop && opening.asks !== true && open > text.length * 0.3) add(open, stop.index);
      return;
    }
    const goesOn = goingOn.test(text.slice(close));
    const isPair = commas.length === 2 && at === 0 && !/^,\s+(?:and|or|but|as well)\b/.test(text.slice(close));
    if (goesOn || (isPair && opening.lists !== true)) add(open, close + 1);
  });
  return found;
}
