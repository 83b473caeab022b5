import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../project.mjs';
import { TRUTH, WISHES } from './labelled.mjs';

/** The drafts of a part of the set on key questions, none where there is no such part. */
export function labelledDrafts(part) {
  const file = join(TRUTH, 'coverage', part, 'drafts.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** A labelled draft as the product reads it, the questions of its session, and of a span in it the number of the sentence, from 1. */
export function readLabelled({ event, session, paragraphs }, corpus, { createDraft, sessionBrief }) {
  const head = `---\nevent: ${event}\nsession: ${session}\n---\n\n`;
  const draft = createDraft(`${head}${paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}\n`);
  const starts = [];
  let at = head.length;
  for (const sentences of paragraphs) {
    for (const sentence of sentences) {
      starts.push(at);
      at += sentence.length + 1;
    }
    at++;
  }
  const numberOf = ({ start }) => starts.filter((other) => other <= start).length;
  const questions = sessionBrief(draft, { corpus, wishes: WISHES }).questions.map(({ text }) => text);
  return { draft, questions, numberOf };
}

/** The texts of the seeds, as a corpus is made of them. */
export function seeds() {
  const folder = join(root, 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: name.replace(/\.txt$/, ''),
      uri: `file:///${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}
