import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root';

/** What a person sees in an editor, as its script prints it. */
interface Seen {
  /** What went wrong, where the script could not go on. */
  readonly problem?: string;
  readonly filetype: string;
  readonly findings: readonly string[];
  readonly hover: string;
  readonly firstLine: string;
  readonly time: string;
  readonly symbols: readonly string[];
  readonly action: string;
  /** The draft, with the fix taken and the acronym renamed. */
  readonly mended: string;
  /** The line in which a phrase was completed. */
  readonly completed: string;
  readonly definition: string;
  readonly definitionLine: string;
  /** What was said of the document that a definition led to, though it was opened as a draft. */
  readonly definitionFindings: readonly unknown[];
  readonly definitionTime?: unknown;
}

interface Editor {
  readonly id: string;
  readonly title: string;
  readonly packages: readonly string[];
}
interface OtherEditors {
  readonly otherEditors: readonly Editor[];
  readonly findEditor: (editor: Editor) => Promise<string | undefined>;
}

const documented = (file: string): string => join(root, 'docs', 'editors', file);
const script = (file: string): string => join(root, 'test', 'editors', file);

/** How each editor is started: with the configuration that the documentation gives, and with the script that plays the person. */
const starts: Readonly<Record<string, { readonly filetype: string; readonly args: readonly string[] }>> = {
  neovim: {
    filetype: 'un-draft',
    args: ['--headless', '-n', '-i', 'NONE', '-u', documented('neovim.lua'), '-S', script('neovim.lua')],
  },
  emacs: {
    filetype: 'un-draft-mode',
    args: ['--batch', '--eval', '(package-initialize)', '--load', documented('emacs.el'), '--load', script('emacs.el')],
  },
};

/** Runs an editor on a copy of the draft; `rostrum` is on its path, and its home is empty. */
async function play(program: string, args: readonly string[], folder: string): Promise<Seen> {
  const command = join(folder, 'bin', 'rostrum');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist', 'cli.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  const draft = join(folder, 'draft.undraft');
  cpSync(script('draft.undraft'), draft);
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_STATE_HOME: folder,
    XDG_CACHE_HOME: folder,
    LC_ALL: 'C.UTF-8',
  };
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args, draft], { cwd: folder, env }, (error, out, told) => {
      // Neovim writes its messages where it likes.
      const line = out.slice(out.indexOf('{')).split('\n')[0]!;
      try {
        resolve(JSON.parse(line) as Seen);
      } catch {
        reject(new Error(`${program} did not say what it saw: ${error?.message ?? 'it ended well'}\n${out}\n${told}`));
      }
    });
    child.stdin?.end();
  });
}

describe('an editor with the documented configuration', () => {
  let scripts: OtherEditors;
  before(async () => {
    const place = pathToFileURL(join(root, 'scripts', 'otherEditors.mjs')).href;
    scripts = (await import(place)) as OtherEditors;
  });

  it('is each of those that are installed for it', () =>
    assert.deepEqual(scripts.otherEditors.map(({ id }) => id).sort(), Object.keys(starts).sort()));

  for (const [id, { filetype, args }] of Object.entries(starts))
    describe(id, () => {
      let folder: string | undefined;
      let seen: Seen;
      before(async function () {
        const editor = scripts.otherEditors.find((each) => each.id === id)!;
        const program = await scripts.findEditor(editor);
        if (program === undefined) {
          const told = `${editor.title} is not on this machine: apt-get install ${editor.packages.join(' ')}`;
          assert.ok(!process.env['CI'], told);
          console.log(`    ${told}`);
          return this.skip();
        }
        folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-editor-')));
        seen = await play(program, args, folder);
        assert.equal(seen.problem, undefined);
      });
      after(() => folder && rmSync(folder, { recursive: true, force: true }));

      it('shows what is wrong', () => {
        assert.equal(seen.filetype, filetype);
        assert.deepEqual(seen.findings, ['wrong-resolution-year']);
      });

      it('explains what is named', () =>
        assert.match(seen.hover, /S\/RES\/2396 \(2017\).*\n.*Adopted 21 December 2017/));

      it('tells the time on the first line, and when it is asked', () => {
        assert.match(seen.firstLine, /^(?:\*\*)?0:\d\d \/ 3:00 · \d+ words/);
        assert.match(seen.time, /^0:\d\d \/ 3:00$/);
      });

      it('lists the sections', () => assert.deepEqual(seen.symbols, ['Building institutions', 'Conclusion']));

      it('mends a year, and renames an acronym everywhere', () => {
        assert.equal(seen.action, 'Change the year to 2017');
        assert.match(seen.mended, /^Under resolution 2396 \(2017\) we act\.$/m);
        assert.match(seen.mended, /^The Example Working Group \(WGE\) met\. WGE’s work goes on\.$/m);
      });

      it('completes a phrase of which several words are typed', () =>
        assert.equal(seen.completed, 'We work on preventing violent extremism as and when conducive to terrorism'));

      it('opens the document that says most, and takes it for no draft', () => {
        assert.match(seen.definition, /2018-conference-concept-note\.txt$/);
        assert.match(seen.definitionLine, /adopted resolution 2396 \(2017\)/);
        assert.deepEqual(
          seen.definitionFindings,
          seen.definitionFindings.map(() => 0),
        );
        assert.equal(seen.definitionTime ?? null, null);
      });
    });
});
