/**
 * `npm run bench:left-out -- FOLDER…`: what was left out of the documents in folders, by reason, and whether each letter and figure of their
 * texts is in the document or among what was left out. Prints the time of reading as well, in seconds of processor.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentText } from '../../out/server/src/host/readers/documentText.js';
import { parseSourceDocument } from '../../out/server/src/core/source/parseSourceDocument.js';
import { accountOf } from '../../out/test/support/accountOf.js';

const wordsIn = (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

for (const folder of process.argv.slice(2)) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => statSync(join(folder, file)).isFile());
  const sums = new Map();
  let documents = 0;
  let words = 0;
  let seconds = 0;
  let faults = 0;
  for (const file of files) {
    let read;
    try {
      read = await documentText(file, readFileSync(join(folder, file)));
    } catch (error) {
      console.log(`${file} ${error.message}`);
      continue;
    }
    const before = process.cpuUsage();
    const document = parseSourceDocument({ id: file, uri: '', text: read.text });
    const { user, system } = process.cpuUsage(before);
    seconds += (user + system) / 1e6;
    documents++;
    words += wordsIn(read.text);
    for (const { reason, text } of [...read.leftOut, ...document.leftOut]) {
      const sum = sums.get(reason) ?? { stretches: 0, words: 0 };
      sums.set(reason, { stretches: sum.stretches + 1, words: sum.words + wordsIn(text) });
    }
    const { unaccounted, labels, twice } = accountOf(read.text, document);
    if (unaccounted === labels && twice === '') continue;
    faults++;
    console.log(
      `${file}: not accounted for: ${unaccounted.slice(0, 60)} (labels: ${labels.slice(0, 60)}), twice: ${twice}`,
    );
  }
  console.log(`${folder}: ${documents} documents, ${words} words, ${seconds.toFixed(1)} s`);
  for (const [reason, sum] of sums) console.log(`  ${reason}: ${sum.stretches} stretches, ${sum.words} words`);
  console.log(`  documents with a letter that is neither read nor left out, or both: ${faults}`);
}
