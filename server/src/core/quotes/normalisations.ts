import { listLabels } from '../text/listLabels';
import { LINE_BREAKS, LINKS, NOTE_MARKS, TAGS } from '../text/pageMarks';

/** A difference of print that leaves a quotation's words as they are. The page on quotations is written from this list. */
export interface Normalisation {
  readonly id: NormalisationId;
  /** What may differ: "white space and line breaks". */
  readonly says: string;
  /** The text without it, comparable to another that went the same way. */
  readonly without: (text: string) => string;
}

export type NormalisationId =
  | 'page'
  | 'labels'
  | 'line-end'
  | 'spaces'
  | 'quotation-marks'
  | 'apostrophes'
  | 'hyphens'
  | 'letters'
  | 'case'
  | 'marks';

/** In the order in which they are applied. */
export const normalisations: readonly Normalisation[] = [
  {
    id: 'page',
    says: 'footnote marks, Markdown and the marks of a block quotation',
    without: (text) =>
      text
        .replace(LINE_BREAKS, ' ')
        .replace(TAGS, '')
        .replace(NOTE_MARKS, '')
        .replace(LINKS, '$1')
        .replace(/\n[^\S\n]*>[^\S\n]*/g, '\n')
        .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, ''),
  },
  {
    id: 'labels',
    says: 'the numbers and letters of list items',
    without: (text) =>
      listLabels(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).trimStart(), text),
  },
  { id: 'hyphens', says: 'the kind of hyphen and dash', without: (text) => text.replace(/[‐‑‒–−—]/g, '-') },
  {
    id: 'line-end',
    says: 'a word that the end of a line cuts',
    // The hyphen may be the word's own: on both sides it goes, wherever it stands.
    without: (text) =>
      text.replace(
        /(?<=\p{L})[-‐\u00AD](?:[^\S\n]*\n[\s>]*|[^\S\n](?!(?:and|or|to|et|ou|y|o)(?!\p{L})))?(?=\p{L})/gu,
        '',
      ),
  },
  { id: 'spaces', says: 'white space and line breaks', without: (text) => text.replace(/\s+/g, ' ') },
  { id: 'apostrophes', says: 'the shape of apostrophes', without: (text) => text.replace(/[’‘‛´`′ʼʻ]/g, "'") },
  {
    id: 'quotation-marks',
    says: 'the shape of quotation marks',
    without: (text) =>
      text
        .replace(/[“”„«»]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])|''/gu, '"')
        .replace(/(?<=[\p{L}\p{N}.,])[’'](?![\p{L}\p{N}])/gu, '"'),
  },
  {
    id: 'letters',
    says: 'ligatures, soft hyphens and composed letters',
    without: (text) =>
      text
        .normalize('NFC')
        .replace(/\u00AD/g, '')
        .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')),
  },
  { id: 'case', says: 'capital and small letters', without: (text) => text.toLowerCase() },
  {
    id: 'marks',
    says: 'commas, brackets and other marks between words',
    without: (text) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
  },
];

/** Figures with the mark between them: "1.5" is not "1,5". */
const FIGURES = /\p{N}[.,:/]\p{N}/gu;

/**
 * What must be left out of account for two texts to be the same; `undefined` where no normalisation makes them so. Their words
 * are taken to be the same already.
 */
export function normalisationsBetween(written: string, printed: string): readonly NormalisationId[] | undefined {
  if (written === printed) return [];
  if (figuresOf(written) !== figuresOf(printed)) return undefined;
  const areSame = (among: readonly Normalisation[]): boolean => apply(written, among) === apply(printed, among);
  const marks = normalisations.filter(({ id }) => id !== 'marks');
  const needed = [...(areSame(marks) ? marks : normalisations)];
  if (!areSame(needed)) return undefined;
  // What the others do without is not named; the general ones are let go of first where two would do.
  for (const one of [...needed].reverse()) {
    const others = needed.filter((other) => other !== one);
    if (areSame(others)) needed.splice(needed.indexOf(one), 1);
  }
  return needed.map(({ id }) => id);
}

function apply(text: string, among: readonly Normalisation[]): string {
  return among.reduce((normalised, { without }) => without(normalised), text);
}

function figuresOf(text: string): string {
  return text.match(FIGURES)?.join(' ') ?? '';
}
