// The editors that the suite `editors` plays a person in. `node scripts/otherEditors.mjs` says which are there, and on a Debian build
// machine installs those that are not; it fails where one is still missing.
import { pathToFileURL } from 'node:url';
import { lastLines, Obstacle, onBuildMachine, onPath, run, runScript } from './command.mjs';

/** The editors, with the Debian packages that bring them; `has` are the arguments with which one ends well that has what is needed. */
export const otherEditors = [
  { id: 'neovim', title: 'Neovim', command: 'nvim', has: ['--version'], packages: ['neovim'] },
  {
    id: 'emacs',
    title: 'Emacs with Eglot',
    command: 'emacs',
    has: ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"],
    packages: ['emacs-nox', 'elpa-eglot'],
  },
];

/** Path of an editor that has what is needed, or undefined. */
export async function findEditor({ command, has }) {
  const file = onPath(command);
  return file && (await run(file, has)).code === 0 ? file : undefined;
}

/** Says which editors there are; on a Debian build machine, as root, installs those that are not. Throws an Obstacle when one is missing. */
async function ensureEditors() {
  const missing = await missingOf(otherEditors);
  if (missing.length === 0) return;
  const packages = missing.flatMap((editor) => editor.packages);
  const named = (editors) => editors.map(({ title }) => title).join(', ');
  const apt = onPath('apt-get');
  const remedy = apt
    ? `Install them: sudo apt-get install --no-install-recommends ${packages.join(' ')}`
    : `Install ${named(missing)}, so that ${missing.map(({ command }) => command).join(' and ')} can be run.`;
  if (!onBuildMachine || !apt || process.getuid?.() !== 0)
    throw new Obstacle(`Not on this machine: ${named(missing)}. The suite “editors” passes over them.`, remedy);
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run(apt, ['update'], { env });
  const installed = await run(apt, ['install', '-y', '--no-install-recommends', ...packages], { env });
  const still = await missingOf(missing);
  if (still.length > 0)
    throw new Obstacle(
      `apt-get could not install ${named(still)}:\n${lastLines(updated.output + installed.output)}`,
      remedy,
    );
}

async function missingOf(editors) {
  const missing = [];
  for (const editor of editors) if (!(await findEditor(editor))) missing.push(editor);
  return missing;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    await ensureEditors();
    for (const { title, command } of otherEditors) console.log(`${title}: ${onPath(command)}`);
  });
}
