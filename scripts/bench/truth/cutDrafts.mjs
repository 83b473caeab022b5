import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../project.mjs';
import { documentsOfArchive } from '../archives.mjs';
import { TRUTH } from './labelled.mjs';

/** Words of a draft made of paragraphs: about six minutes at the rostrum, so that there is something to cut. */
const WORDS = 600;
/** A paragraph of fewer words is a heading or page furniture. */
const LEAST_WORDS = 12;
const RESOLUTIONS = 400;
const LINES = 120;

/** What a draft made of paragraphs stands between. */
const drafted = (paragraphs) => `Mr. Chair,\n\n${paragraphs.join('\n\n')}\n\nI thank you, Mr. Chair.\n`;

/**
 * The drafts whose cuts are measured: statements of our own, and drafts put together of the paragraphs of the seeds and, where they lie
 * beside the project, of the real speeches and resolutions. The same ones every time.
 */
export function cutDrafts() {
  const speeches = documentsOfArchive('speeches') ?? [];
  const resolutions = (documentsOfArchive('sc-resolutions') ?? []).slice(-RESOLUTIONS);
  return [
    ...ownDrafts(),
    ...seeds().flatMap(({ id, text }) => draftsOf(`seed ${id}`, text)),
    ...speeches.flatMap(({ id, text }) => draftsOf(id.replace(/^.*-(?=[A-Z]{3}_)/, ''), withoutPages(text))),
    ...speeches.map(({ id, text }) => asPrinted(id.replace(/^.*-(?=[A-Z]{3}_)/, ''), text)),
    ...draftsOf('resolutions', resolutions.map(({ text }) => withoutPages(text)).join('\n\n'), { most: 60 }),
  ];
}

/** Statements written beside the code. */
export function ownDrafts() {
  const folder = join(TRUTH, 'cuts/own');
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name: `own ${name.replace(/\.\w+$/, '')}`,
      part: 'own',
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

function seeds() {
  const folder = join(root, 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ id: name.replace(/\.txt$/, ''), text: readFileSync(join(folder, name), 'utf8') }));
}

function draftsOf(name, text, { most = Infinity } = {}) {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph.split(' ').length >= LEAST_WORDS);
  const drafts = [];
  let taken = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    taken.push(paragraph);
    words += paragraph.split(' ').length;
    if (words < WORDS) continue;
    drafts.push(taken);
    taken = [];
    words = 0;
  }
  if (words > WORDS / 2) drafts.push(taken);
  return drafts.slice(0, most).map((own, at) => ({
    name: `${name} ${at + 1}`,
    part: name.startsWith('seed') ? 'seeds' : name === 'resolutions' ? 'resolutions' : 'speeches',
    text: drafted(own),
  }));
}

/** The beginning of a real text as it was printed: broken lines, words torn apart, numbers of pages between them. */
function asPrinted(name, text) {
  const lines = text.split('\n').slice(0, LINES);
  return { name: `${name} as printed`, part: 'speeches', text: drafted([lines.join('\n').trim()]) };
}

/** A real text without the numbers and job numbers of its pages, a paragraph where a line is indented. */
function withoutPages(text) {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:\d{1,3}|\d\d-\d{4,6}|\d{1,3}\s+\d\d-\d{4,6}|\d\d-\d{4,6}\s+\d{1,3})\s*$/.test(line))
    .join('\n')
    .replace(/\s(?:\d{1,3}\s+\d\d-\d{5}|\d\d-\d{5}\s+\d{1,3})\s/g, ' ')
    .replace(/(\p{L})-\s+(?!and\b|or\b|to\b)(?=\p{L})/gu, '$1-')
    .replace(/([.!?]["”]?)\s*\n (?=\S)/g, '$1\n\n');
}
