// How close the speaking time comes to synthesised speech: npm run bench:time [-- --fit] [-- --write]
import { join } from 'node:path';
import { Obstacle } from '../command.mjs';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { filesOf, resolutionFiles } from './corpora.mjs';
import { leastSquares } from './leastSquares.mjs';
import { synthesiser } from './speech.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

/** Words in a piece: three minutes at 110 words a minute. */
const PIECE = 330;
/** Of the Security Council's resolutions every so many, two pieces each at most. */
const EVERY = 60;
/** What stands behind a word for the synthesiser. */
const MARKS = { none: ' ', comma: ', ', sentence: '. ', paragraph: '.\n\n' };
const COLUMNS = ['syllables', 'letters', 'comma', 'sentence', 'paragraph'];

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(options) {
  const speech = synthesiser();
  const core = await loadCore();
  const seeds = filesOf(join(root, 'seeds')).flatMap((file) => piecesOf(file, core));
  const others = resolutionFiles()
    .filter((_, index) => index % EVERY === 0)
    .flatMap((file) => piecesOf(file, core).slice(0, 2));
  for (const piece of [...seeds, ...others]) {
    piece.spoken = speech.secondsOf(piece.spokenText);
    piece.written = speech.secondsOf(piece.writtenText);
  }
  if (options.includes('--fit')) {
    const weights = ordinary(fitted(seeds, COLUMNS, 'spoken'), seeds);
    process.stdout.write(`${COLUMNS.map((name, i) => `${name}: ${weights[i].toFixed(4)}`).join(', ')}\n\n`);
  }
  const shipped = ['syllable', 'letter', 'comma', 'sentence', 'paragraph'].map((name) => core.WEIGHTS[name]);
  const rows = [
    ['pieces', 'counted by', 'mean error', 'worst', 'shortest and longest'],
    ...errorRows('the five seeds as they are said', seeds, 'spoken', shipped),
    ...errorRows('the five seeds as espeak-ng reads what is written', seeds, 'written', shipped),
    ...(others.length > 0
      ? errorRows('Security Council resolutions as they are said', others, 'spoken', shipped).filter(
          ([, by]) => !by.includes('out'),
        )
      : []),
  ];
  const table = tabulate(rows);
  process.stdout.write(`${table}\n`);
  if (options.includes('--write'))
    writeSection(join(root, 'docs/speaking-time.md'), 'speaking time', `espeak-ng ${speech.version}.\n\n${table}`);
}

/** Words, the model fitted without the document it is tried on, and the model as it is shipped; each scaled to these pieces as a whole. */
function errorRows(title, pieces, what, shipped) {
  const seconds = pieces.map((piece) => piece[what]);
  const range = `${Math.min(...seconds).toFixed(0)} to ${Math.max(...seconds).toFixed(0)} s`;
  const leftOut = (columns) =>
    [...new Set(pieces.map(({ id }) => id))].flatMap((id) => {
      const weights = fitted(
        pieces.filter((piece) => piece.id !== id),
        columns,
        what,
      );
      return pieces
        .filter((piece) => piece.id === id)
        .map((piece) => predicted(piece, columns, weights) / piece[what] - 1);
    });
  const raw = pieces.map((piece) => predicted(piece, COLUMNS, shipped) / piece[what]);
  const scale = raw.length / raw.reduce((sum, ratio) => sum + ratio, 0);
  const row = (by, errors) => {
    const sizes = errors.map(Math.abs);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    return [`${pieces.length} of ${title}`, by, percent(mean), percent(Math.max(...sizes)), range];
  };
  return [
    row('words', leftOut(['words'])),
    row('the model, each document left out in turn', leftOut(COLUMNS)),
    row(
      'the model as shipped',
      raw.map((ratio) => ratio * scale - 1),
    ),
  ];
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function fitted(pieces, columns, what) {
  return leastSquares(pieces.map((piece) => columns.map((name) => piece.parts[name] / piece[what])));
}

function predicted(piece, columns, weights) {
  return columns.reduce((sum, name, i) => sum + weights[i] * piece.parts[name], 0);
}

/** Weights scaled so that the pieces together weigh as much as they have words. */
function ordinary(weights, pieces) {
  const words = pieces.reduce((sum, piece) => sum + piece.parts.words, 0);
  const weight = pieces.reduce((sum, piece) => sum + predicted(piece, COLUMNS, weights), 0);
  return weights.map((value) => (value * words) / weight);
}

/** What of a document is said, in pieces of as many written words. */
function piecesOf({ id, text }, core) {
  const draft = core.createDraft(text);
  const words = draft.blocks
    .filter(({ kind }) => core.isSpoken(kind))
    .flatMap(({ span }) => {
      const paragraph = text.slice(span.start, span.end);
      return core
        .spokenForms(paragraph)
        .map((form) => ({ form, written: paragraph.slice(form.span.start, form.span.end) }));
    });
  return Array.from({ length: Math.floor(words.length / PIECE) }, (_, at) =>
    pieceOf(id, words.slice(at * PIECE, (at + 1) * PIECE), core),
  );
}

function pieceOf(id, words, core) {
  const parts = { words: words.length, syllables: 0, letters: 0, comma: 0, sentence: 0, paragraph: 0 };
  let spokenText = '';
  let writtenText = '';
  let isFirst = true;
  for (const { form, written } of words) {
    const { syllables, letters, pause } = core.speechParts(form);
    parts.syllables += syllables;
    parts.letters += letters;
    if (pause !== 'none') parts[pause]++;
    const said = form.words.join(' ');
    // A synthesiser hears the end of a sentence by the capital that follows.
    spokenText += (isFirst ? said.charAt(0).toUpperCase() + said.slice(1) : said) + MARKS[pause];
    if (said !== '') isFirst = pause === 'sentence' || pause === 'paragraph';
    writtenText += written + (pause === 'paragraph' ? '\n\n' : ' ');
  }
  return { id, parts, spokenText, writtenText };
}
