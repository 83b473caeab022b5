import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** Rows as a Markdown table, the first of them the head. */
export function tabulate(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...others] = rows;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others.map(line)].join('\n');
}

/** Puts a text between the marks of a generated section, with the machine it was measured on. */
export function writeSection(file, name, text) {
  const machine = `Measured on ${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}.`;
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    new RegExp(`(<!-- generated: ${name} -->)[\\s\\S]*?(<!-- end -->)`),
    (_, open, close) => `${open}\n\n${machine}\n\n${text}\n\n${close}`,
  );
  writeFileSync(file, after);
}
