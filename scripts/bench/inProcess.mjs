import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadCore } from '../loadCore.mjs';
import { draftOf, REMEMBERED, typingPlaces } from './drafts.mjs';
import { cells, percentile, sample } from './samples.mjs';

/** The first forty words of every paragraph that has ten: each is a quotation by itself. */
function openingsOfParagraphs({ documents }) {
  return documents.flatMap(({ blocks, clean }) =>
    blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .map(({ span }) => clean.text.slice(span.start, span.end).replace(/["“”]/g, '').split(/\s+/).slice(0, 40))
      .filter((words) => words.length >= 10),
  );
}

/** The core alone, as the peers' figures are taken: no process, no protocol. */
export async function measureInProcess(root, row) {
  const core = await loadCore();
  const { completionItemsAt, createCorpus, createDraft, definitionAt, hoverAt, referencesAt, runRules, verdictsOf } =
    core;
  const files = seedFiles(root);
  const corpus = createCorpus(files);
  const context = { corpus, wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } } };

  for (const [words, aim] of [
    [445, '1 ms'],
    [10_000, '5 ms'],
  ]) {
    const text = draftOf(root, words);
    const places = typingPlaces(text, 400);
    const previous = createDraft(text);
    runRules(previous, context);
    const times = await sample(2000, (i) => {
      const at = places[i % places.length];
      runRules(createDraft(`${text.slice(0, at)}x${text.slice(at)}`, { previous }), context);
    });
    row(`in process: findings after a one-letter edit, ${words.toLocaleString('en')} words`, ...cells(times), aim);
  }

  const citations = await sample(500, (i) => {
    const text = `As called for in resolution ${REMEMBERED[i % REMEMBERED.length]}`;
    return completionItemsAt(createDraft(text), text.length, corpus);
  });
  row('in process: completion of a citation by topic word', ...cells(citations), '10 ms');

  const quoted = openingsOfParagraphs(corpus);
  for (const [what, alter] of [
    ['as it stands', (words) => words],
    ['with a word changed', (words) => words.with(words.length >> 1, 'lamplight')],
  ]) {
    const drafts = quoted.map((words) => createDraft(`The note says “${alter(words).join(' ')}”.`));
    const verdicts = await sample(drafts.length, (i) => verdictsOf(drafts[i % drafts.length], corpus));
    row(`in process: verdict on a quotation ${what}`, ...cells(verdicts), '5 ms');
  }

  const draft = createDraft(draftOf(root, 10_000));
  const places = [...draft.citations, ...draft.names].map(({ span }) => span.start);
  const asked = {
    hover: (offset) => hoverAt(draft, offset, corpus),
    definition: (offset) => definitionAt(draft, offset, corpus),
    references: (offset) =>
      referencesAt(draft, offset, { open: [{ document: 0, draft }], corpus, withDefinition: true }),
  };
  for (const [what, ask] of Object.entries(asked)) {
    const times = await sample(1000, (i) => ask(places[(i * 7919) % places.length]));
    row(`in process: ${what} on a citation or name, 10,000 words`, ...cells(times));
  }

  const long = files
    .map(({ text }) => text)
    .join('\n\n')
    .repeat(10);
  for (const [what, find] of [
    ['citations', () => createDraft(long).citations],
    ['entities, persons and terms', () => createDraft(long).names],
  ]) {
    const times = await sample(60, find);
    const rates = [0.5, 0.95, 0.99].map(
      (share) => `${(long.length / 1000 / percentile(times, share)).toFixed(1)} MB/s`,
    );
    row(`in process: finding ${what}, from nothing`, ...rates);
  }

  const builds = await sample(
    15,
    () => {
      const fresh = createCorpus(files);
      return [fresh.documents, fresh.events, fresh.phrases];
    },
    { warmUp: 3 },
  );
  const words = corpus.phrases.size.toLocaleString('en');
  row(`in process: reading and indexing the ${files.length} seeds (${words} words)`, ...cells(builds));
}

function seedFiles(root) {
  const folder = join(root, 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      id: basename(name, '.txt'),
      uri: `file:///${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}
