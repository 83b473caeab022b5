import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Tables as strings, parsed when first asked for: the engine reads JSON several times faster than the same rows as code. */
export const tables = tablesWith((table) => table);

/** The same, each changed before: `change(table, name)` gives what stands in its place. */
export function tablesWith(change) {
  return tablesFrom((table, name) => JSON.stringify(ascii(JSON.stringify(change(table, name)))));
}

/** The same, each as a file of its own in `folder`, which bundles then share. `read(file)` is the code that reads one as the bundle runs. */
export function tablesIn(folder, read) {
  return tablesFrom(async (table, name) => {
    const file = `${name}.json`;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, file), ascii(JSON.stringify(table)));
    return read(file);
  });
}

/** `json(table, name)` is the code that gives a table as JSON. */
function tablesFrom(json) {
  return {
    name: 'tables',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]data[\\/].*\.json$/ }, async ({ path }) => {
        const table = inOneText(JSON.parse(await readFile(path, 'utf8')));
        const parsed = `value ??= JSON.parse(${await json(table, basename(path, '.json'))})`;
        const getter = `Object.defineProperty(exports, 'default', { enumerable: true, get: () => (${parsed}) });`;
        return { contents: `let value; exports.__esModule = true; ${getter}`, loader: 'js' };
      });
    },
  };
}

/** Rows that are lines with columns, as one text: it is read at once, and taken apart where something is asked. */
function inOneText(table) {
  return table.columns === undefined ? table : { ...table, rows: table.rows.join('\n') };
}

/** The same JSON in ASCII: the engine reads it, and keeps what is read, in half the memory. */
function ascii(json) {
  return json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
