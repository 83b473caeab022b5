import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';

const FOLDER = join(root, 'test/corpus/keyQuestions');

/** The drafts of a folder of `test/corpus/keyQuestions` (its README says how they are marked), in the form of those of `test/support/truth/coverage`. */
export function markedDrafts(part) {
  const folder = join(FOLDER, part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => markedDraft(readFileSync(join(folder, file), 'utf8')));
}

function markedDraft(text) {
  const [, head, body] = text.split(/^---\n/m);
  const value = (key) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)[1];
  const marks = [];
  const paragraphs = body.split(/\n{2,}/).flatMap((block) => {
    const lines = block.split('\n').flatMap((line) => {
      const marked = /^\{([^}]*)\} (.*)$/.exec(line);
      if (!marked) return [];
      marks.push(marked[1].split(' '));
      return [marked[2]];
    });
    return lines.length > 0 ? [lines] : [];
  });
  const named = (mark) => marks.flatMap((own, at) => (own.includes(mark) ? [at + 1] : []));
  const labelOf = (question) => {
    const answering = named(`${question}a`);
    const touching = named(`${question}t`);
    if (answering.length > 0) return { status: 'answered', sentences: answering };
    return { status: touching.length > 0 ? 'touched' : 'open', sentences: touching };
  };
  return { event: value('event'), session: value('session'), paragraphs, labelOf };
}
