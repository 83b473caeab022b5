/**
 * Writes a file of resolutions that `rostrum.catalogue` reads: what was adopted since the tables that ship. Maintainers make one a year.
 *
 *     npm run catalogue-file -- --output resolutions-2026.json council-2026.tsv assembly-81.tsv
 *
 * A table has a line a resolution, tabs between its columns, and a first line that names them: `date`, `meeting` and `record` (the number
 * of the record in the UN Digital Library, which is the source), with `number` and `subject` for the Council, `symbol` and `title` for the
 * Assembly; `source` where the text itself was seen. A cell may be empty.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCore } from './loadCore.mjs';

/** The file as a text. */
export function catalogueFile(tables) {
  return `${JSON.stringify({ resolutions: tables.flatMap(rowsOf) }, null, 2)}\n`;
}

function rowsOf(table) {
  const [head = '', ...lines] = table.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = head.split('\t').map((name) => name.trim());
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      return rowOf(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])));
    });
}

function rowOf({
  number = '',
  symbol = '',
  date = '',
  meeting = '',
  subject = '',
  title = '',
  record = '',
  source = '',
}) {
  const isLetter = /^S\/\d/.test(meeting);
  const sources = [record && `UNDL record ${record}`, source].filter(Boolean);
  return withoutGaps({
    symbol: number === '' ? symbolOf(symbol) : `S/RES/${number}`,
    date,
    meeting: isLetter ? '' : meeting,
    votingLetter: isLetter ? meeting : '',
    title,
    subject,
    record: record === '' ? '' : Number(record),
    // What nobody can look up again is not verified.
    confidence: sources.length === 0 ? 'known' : 'verified',
    sources: sources.length === 0 ? '' : sources,
  });
}

/** "A/RES/80/105[A]" and "A/RES/80/105 A" as citations are resolved to: "A/RES/80/105A". */
function symbolOf(written) {
  return written
    .replace(/\s/g, '')
    .replace(/\[([A-Z])\]$/, '$1')
    .replace(/^(S\/RES\/\d+)\(\d{4}\)$/, '$1');
}

function withoutGaps(row) {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({ options: { output: { type: 'string' } }, allowPositionals: true });
  if (values.output === undefined || positionals.length === 0) {
    console.error('Name the file and the tables: npm run catalogue-file -- --output FILE TABLE…');
    process.exit(2);
  }
  const text = catalogueFile(positionals.map((path) => readFileSync(path, 'utf8')));
  writeFileSync(values.output, text);
  const { createOwnCatalogue } = await loadCore();
  const problems = createOwnCatalogue([{ name: 'rows', text }]).problems.flat();
  console.log(`${JSON.parse(text).resolutions.length} rows, ${problems.length} of which do not fit`);
  for (const { message } of problems) console.error(message);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
