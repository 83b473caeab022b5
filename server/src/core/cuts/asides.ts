import { type CutIdea } from './cut';
import { type SpokenSentence } from './spokenSentences';

/** What opens a part of a sentence that it stands without. */
const OPENS =
  /^(?:as (?:we|you|many|others) (?:all )?(?:know|are aware|have (?:heard|said|noted))|as (?:has been|was) (?:said|noted|mentioned)[^,]*|in (?:our|my) (?:view|opinion)|of course|in particular|inter alia|among others|if I may say so|needless to say|by and large|to be sure|including|such as|notably|especially|for (?:example|instance)|which|who|together with|along with|alongside|not least|whether)\b/;
/** Of these, what lists things: the comma that closes may be one of the list. */
const LISTS = /^(?:including|such as|notably|especially|for (?:example|instance)|together with|along with|alongside)\b/;
/** What follows a stretch between commas where the sentence goes on with its own verb or conjunction of place. */
const GOES_ON =
  /^,\s+(?:is|are|was|were|has|have|had|can|cannot|could|must|should|shall|will|would|may|might|remains?|continues?|needs?|does|do|did|not)\b/;
/** Words with which an aside carries the point of the sentence. */
const NEEDED = /\b(?:not|never|no|unless|except|only|must|call|urge)\b/i;
const MOST_CHARACTERS = 220;

/**
 * Asides that a sentence is whole without: between two dashes, in brackets, from a comma and a word that opens one to the second comma
 * of the sentence, or to its end. Where marks could belong to something else nothing is found.
 */
export function asideCuts({ line: text, span }: SpokenSentence): readonly CutIdea[] {
  const found: CutIdea[] = [];
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to);
    if (words.length > MOST_CHARACTERS || NEEDED.test(words) || words.split(/\s+/).length < 2) return;
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
    if (!OPENS.test(inside)) return;
    const close = commas[at + 1];
    const isList = LISTS.test(inside);
    if (close === undefined) {
      // To the end of the sentence, with its stop left standing.
      const stop = /[.!?]$/.exec(text);
      // What somebody asks is no aside: "They ask us, as we know, whether we act."
      if (stop && !/^whether\b/.test(inside) && open > text.length * 0.3) add(open, stop.index);
      return;
    }
    const goesOn = GOES_ON.test(text.slice(close));
    const isPair = commas.length === 2 && at === 0 && !/^,\s+(?:and|or|but|as well)\b/.test(text.slice(close));
    if (goesOn || (isPair && !isList)) add(open, close + 1);
  });
  return found;
}
