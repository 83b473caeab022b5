import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { lastLines, Obstacle, run } from '../command.mjs';
import { inProject, root } from '../project.mjs';

/** The text of a file of the project by its path from there, `undefined` where there is none. */
export function read(path) {
  return existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : undefined;
}

/**
 * Makes what a command adds to the project, all of it or nothing: writes the files that `make` gives, path to text, formatted, prints what
 * follows from the lists, and says what is left to do. An {@link Obstacle} is one sentence and status 1.
 */
export async function writeFiles(make) {
  try {
    const files = await Promise.all([...make()].map(async ([path, text]) => [path, await pretty(path, text)]));
    for (const [path, text] of files) {
      await mkdir(dirname(inProject(path)), { recursive: true });
      await writeFile(inProject(path), text);
    }
    const { code, output } = await run(process.execPath, [inProject('scripts/generate.mjs')], { cwd: root });
    if (code !== 0) throw new Obstacle(`npm run generate failed:\n${lastLines(output)}`);
    console.log(report(files));
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function pretty(path, text) {
  return format(text, { ...(await resolveConfig(inProject(path))), filepath: inProject(path) });
}

/** The files, what is to be written in each, and how it is tested. */
function report(files) {
  const lines = files.flatMap(([path, text]) => [
    path,
    ...text.split('\n').flatMap((line, i) => (line.includes('TO WRITE') ? [`  ${i + 1}: ${line.trim()}`] : [])),
  ]);
  const tests = files.flatMap(([path]) => (path.endsWith('.test.ts') ? [`out/${path.replace(/ts$/, 'js')}`] : []));
  return [
    ...lines,
    '',
    'The tests fail until that is done:',
    `  npx tsc -b && npx mocha ${tests.join(' ')} out/test/meta/toWrite.test.js`,
  ].join('\n');
}
