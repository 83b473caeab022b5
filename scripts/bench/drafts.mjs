import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ordinary statement prose with citations and quotations in it, about `words` words long, taken from the seeds' paragraphs. */
export function draftOf(root, words) {
  const folder = join(root, 'seeds');
  const paragraphs = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/))
    .map((paragraph) => paragraph.trim().replace(/^\d+\.\s+/, ''))
    .filter((paragraph) => /^[A-Z][^\t]{150,}[.”"]$/s.test(paragraph));
  const chosen = ['---\nevent: hlc-2023\nsession: II\n---', 'Mr. Chair,'];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length];
    chosen.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return chosen.join('\n\n');
}

/** Offsets at which a letter is typed: ends of words all over the text, always the same ones. */
export function typingPlaces(text, many) {
  const ends = [...text.slice(60).matchAll(/[a-z](?=[ .,\n])/g)].map(({ index }) => index + 61);
  return Array.from({ length: many }, (_, i) => ends[(i * 7919) % ends.length]);
}

/** What drafters remember of a resolution: topic words and nicknames as they are and misspelt, numbers, a year, the first letters. */
export const REMEMBERED = (
  'ftf|aviation|avaition|victims|vicitms|strategy|terorist financing|2396|60/2|2017|sixth review|eigth review|fo|critical infrastucture|' +
  'ombudperson|kidnaping|foreign terorist figthers|9/11|humanitarain exemption|women'
).split('|');
