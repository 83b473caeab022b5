import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../project.mjs';
import { archiveOf, documentsOfArchive } from './archives.mjs';
import { madeUpDocuments } from './texts.mjs';

const ARCHIVE = archiveOf('sc-resolutions');

/**
 * Texts of three sizes to measure on: the five seeds; a million words of Security Council resolutions where `../shared/corpus` lies
 * beside the project, else made up from the seeds; ten million words made up from the paragraphs of the one or the other (see
 * texts.mjs). One paragraph in five is in none of the texts: questions are taken from those.
 */
export function corpora(core) {
  const seeds = divided(seedDocuments(core));
  const real = existsSync(ARCHIVE) ? divided(resolutions()) : undefined;
  const { documents, kept } = real ?? seeds;
  const paragraphs = documents.flatMap((document) => document.paragraphs).filter((text) => text.split(' ').length > 12);
  const madeUp = (words) => [...madeUpDocuments(paragraphs, words)];
  return [
    { title: 'five seeds', documents: seeds.documents.map(asDocument), kept: seeds.kept },
    { title: '1 M words', documents: real ? firstWords(documents.map(asDocument), 1e6) : madeUp(1e6), kept },
    { title: '10 M words', documents: madeUp(1e7), kept },
  ];
}

/** What the larger texts are, for the reader of a table. */
export const SOURCES = existsSync(ARCHIVE)
  ? 'A million words are Security Council resolutions, ten million are made up from the paragraphs of 2,259 of them.'
  : 'A million and ten million words are made up from the paragraphs of the seeds.';

function divided(documents) {
  const kept = [];
  let at = 0;
  const rest = documents.map(({ id, paragraphs }) => ({
    id,
    paragraphs: paragraphs.filter((paragraph) => at++ % 5 !== 4 || kept.push(paragraph) === 0),
  }));
  return { documents: rest, kept };
}

function asDocument({ id, paragraphs }) {
  return { id, text: paragraphs.join('\n\n') };
}

function firstWords(documents, most) {
  let words = 0;
  // From all the years, not the first ones.
  const spread = [0, 1, 2].flatMap((first) => documents.filter((_, i) => i % 3 === first));
  return spread.filter(({ text }) => words < most && (words += text.split(/\s+/).length) > 0);
}

/** The texts of a folder, as a corpus takes them. */
export function filesOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: basename(name, '.txt'),
      uri: `file:///${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

function seedDocuments(core) {
  return filesOf(join(root, 'seeds')).map((file) => {
    const [{ clean, blocks }] = core.createCorpus([file]).documents;
    return { id: file.id, paragraphs: blocks.map(({ span }) => clean.text.slice(span.start, span.end)) };
  });
}

/** The resolutions of the Security Council as texts; none where the archive is not there. */
export function resolutionFiles() {
  return existsSync(ARCHIVE) ? resolutions().map(asDocument) : [];
}

/** As extracted from their PDFs: a line is a paragraph or the part of one on a page. */
function resolutions() {
  return (documentsOfArchive('sc-resolutions') ?? []).map(({ id, text }) => ({
    id,
    paragraphs: text.split(/\n+/).filter((line) => line.trim().includes(' ')),
  }));
}

/** A text as the phrase index reads it: what stands between blank lines is a block. */
export function asSource({ id, text }) {
  const blocks = [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
  }));
  return { id, text, blocks };
}

/** How a figure grows from one size to the next: "×9.8". */
export function growth(before, after) {
  if (!(before > 0) || !(after > 0)) return '';
  const factor = after / before;
  return `×${factor >= 100 ? factor.toFixed(0) : factor.toPrecision(2)}`;
}
