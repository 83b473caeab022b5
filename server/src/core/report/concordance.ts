import type { Concordance, ConcordanceDocument, ConcordancePlace } from '../features/concordance';
import type { YearCount } from '../features/concordance';
import { soFar } from '../corpus/unread';
import { dayInWords } from '../text/dayInWords';

/** Characters shown to either side of a phrase in a terminal. */
export const TERMINAL_CONTEXT = 60;
/** Columns of the chart's longest bar. */
export const BAR = 40;

/**
 * Up to three sentences: "Stands 27 times in 4 documents. First in 2011-symposium-summary, 19 September 2011; latest in …". Where it
 * stands nowhere, that it does, and the longest part of it that stands somewhere.
 */
export function describeConcordance(concordance: Concordance): string {
  return concordanceSentences(concordance).join(' ');
}

/** The same sentence by sentence: how often and where, then the first and the latest, or the longest part that stands somewhere. */
export function concordanceSentences({ count, documents, longestPart, unread }: Concordance): readonly string[] {
  const yet = soFar(unread);
  if (count === 0) {
    const nowhere = `Stands nowhere in the corpus${yet}.`;
    if (!longestPart) return [nowhere];
    return [nowhere, `The longest part that does is “${longestPart.text}”, ${times(longestPart.count)}.`];
  }
  const where = documents.length === 1 ? 'one document' : `${documents.length} documents`;
  const dated = documents.filter(({ date }) => date !== undefined);
  const when = ({ id, symbol, date }: ConcordanceDocument): string => `${symbol ?? id}, ${dayInWords(date!)}`;
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return [`Stands ${times(count)} in ${where}${yet}, ${undatedOnly(documents.length)}.`];
  if (documents.length === 1) return [`Stands ${times(count)} in one document${yet}: ${when(first)}.`];
  const latest = last === first ? '' : `; latest in ${when(last)}`;
  return [`Stands ${times(count)} in ${where}${yet}.`, `First in ${when(first)}${latest}${undatedNote(documents)}.`];
}

function undatedOnly(documents: number): string {
  return documents === 1 ? 'which has no date' : 'none of which has a date';
}

/** What "first" and "latest" leave out: "; 2 of 5 documents have no date". */
function undatedNote(documents: readonly ConcordanceDocument[]): string {
  const undated = documents.filter(({ date }) => date === undefined).length;
  if (undated === 0) return '';
  return `; ${undated} of ${documents.length} documents ${undated === 1 ? 'has' : 'have'} no date`;
}

/** "once", "27 times". */
function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** "2018", "2010–2019". */
export function yearLabel({ from, to }: Pick<YearCount, 'from' | 'to'>): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A bar as long as a count is beside the greatest one: "████▌". Nothing for none, at least the thinnest otherwise. */
export function bar(count: number, greatest: number, columns: number): string {
  const eighths = count === 0 ? 0 : Math.max(1, Math.round((count / greatest) * columns * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8]!;
}

/** A concordance for a terminal: the sentences, a chart of the years, and document by document the places one below the other. */
export function formatConcordance(concordance: Concordance): string {
  const { phrase, count, documents, years } = concordance;
  const head = `“${phrase}”\n${describeConcordance(concordance)}\n`;
  if (count === 0) return head;
  const rows = documents.map((document) => {
    const { id, date, symbol, name, count: here, places } = document;
    const called = [symbol, name].filter((part) => part !== undefined && part !== id).map((part) => `  ${part}`);
    const lines = places.map(placeLine);
    const left = here - places.length;
    const more = left > 0 ? [`  and ${left} more`] : [];
    return [`${date ?? 'no date'}  ${id} (${here})${called.join('')}`, ...lines, ...more].join('\n');
  });
  return `${[head + chart(years), ...rows].join('\n\n')}\n`;
}

function placeLine({ before, match, after, number = '' }: ConcordancePlace): string {
  return `  ${number.padEnd(8)} ${before.trim().padStart(TERMINAL_CONTEXT + 1)}  ${match}  ${after.trim()}`;
}

function chart(years: readonly YearCount[]): string {
  const greatest = Math.max(...years.map(({ count }) => count));
  const width = Math.max(...years.map((year) => yearLabel(year).length));
  const rows = years.map((year) => {
    const { count, documents, corpusDocuments } = year;
    const share = `${documents} of ${corpusDocuments} document${corpusDocuments === 1 ? '' : 's'}`;
    const drawn = bar(count, greatest, BAR);
    return `  ${yearLabel(year).padEnd(width)}  ${drawn}${drawn === '' ? '' : ' '}${count}  (${share})`;
  });
  return rows.length === 0 ? '' : `\n${rows.join('\n')}`;
}
