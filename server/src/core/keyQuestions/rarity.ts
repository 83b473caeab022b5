import { type Corpus, countOf } from '../corpus/corpus';

/** Words of an ordinary paragraph. */
const PARAGRAPH = 60;
/** A small corpus is counted as one of so many paragraphs. */
const LEAST_PARAGRAPHS = 10;

/** How much rarer in the corpus than a word of every paragraph the words with these keys are; each is looked up once. */
export function rarityIn({ phrases }: Corpus): (key: string) => number {
  const known = new Map<string, number>();
  const paragraphs = Math.max(phrases.size / PARAGRAPH, LEAST_PARAGRAPHS);
  return (key) => {
    let rarity = known.get(key);
    if (rarity === undefined) {
      const range = phrases.narrow(phrases.all, key);
      rarity = Math.log(1 + paragraphs / (1 + (range ? countOf(range) : 0)));
      known.set(key, rarity);
    }
    return rarity;
  };
}
