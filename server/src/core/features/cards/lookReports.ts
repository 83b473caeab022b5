import { type ReportRow, reportRows, symbolsOf } from '../../lexicon/reports';
import { searchWords } from '../../lexicon/searchWords';
import { officialFirst, printedSource } from '../../lexicon/printedSource';
import { present, SourceMarks } from './card';
import { textLines } from './cardText';
import { type CitedIn } from './citationCard';
import { reportFacts } from './citationFacts';
import { look, type LookCard } from './look';

/** Reports found at once. */
const MOST_REPORTS = 5;

/**
 * Reports and other documents of the tables in whose title each word of the query begins a word: "Delhi Declaration", "fifteenth report ISIL".
 * One without a symbol has its title in its place.
 */
export function lookReports(query: string, context: CitedIn): readonly LookCard[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const found = reportRows().filter(({ title }) => {
    const held = searchWords(title);
    return words.every((word) => held.some((other) => other.startsWith(word)));
  });
  return found.slice(0, MOST_REPORTS).flatMap((row) => {
    const [symbol] = symbolsOf(row);
    return symbol === undefined ? [cardOf(row)] : look(symbol.replace(/^A\/DEC\//, 'decision '), context).slice(0, 1);
  });
}

function cardOf(row: ReportRow): LookCard {
  const { adoption, subject } = reportFacts(row);
  const marks = new SourceMarks();
  const mark = marks.of(officialFirst(row.sources.map(printedSource)));
  const lines = present([
    [subject + mark],
    adoption === '' ? undefined : [adoption + mark],
    row.note === undefined ? undefined : [`Note: ${row.note.replace(/\.$/, '')}${mark}`],
  ]);
  const { date, title, confidence, sources } = row;
  return {
    symbol: title,
    kind: row.series,
    status: 'unlisted',
    ...(date === undefined ? {} : { date }),
    title,
    titleConfidence: confidence,
    confidence,
    sources,
    documents: [],
    mentions: [],
    lines: textLines([lines]),
    more: textLines([present([marks.line()])]),
  };
}
