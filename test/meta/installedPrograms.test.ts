import assert from 'node:assert/strict';
import { join, posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root';

interface Program {
  readonly id: string;
}
interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string>>;
  readonly home: string;
  readonly isProgram: (path: string) => boolean;
  readonly onPath: (command: string) => string | undefined;
}
interface InstalledPrograms {
  readonly editors: readonly Program[];
  readonly browsers: readonly Program[];
  readonly placesOf: (program: Program, machine: Machine) => readonly string[];
  readonly installed: (
    programs: readonly Program[],
    machine: Machine,
  ) => readonly { readonly id: string; readonly file: string }[];
}

const load = (name: string): Promise<unknown> => import(pathToFileURL(join(root, 'scripts', name)).href);

const WINDOWS = {
  LOCALAPPDATA: 'C:\\Users\\Æsa Ó\\AppData\\Local',
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
};

/** A machine on which nothing is but these files, and on its path these commands. */
function machine(
  platform: string,
  files: readonly string[],
  {
    commands = {},
    env = WINDOWS,
  }: { commands?: Readonly<Record<string, string>>; env?: Readonly<Record<string, string>> } = {},
): Machine {
  const home = platform === 'darwin' ? '/Users/æsa' : '/home/æsa';
  return { platform, env, home, isProgram: (path) => files.includes(path), onPath: (command) => commands[command] };
}

describe('programs that are installed', () => {
  let programs: InstalledPrograms;
  before(async () => void (programs = (await load('installedPrograms.mjs')) as InstalledPrograms));
  const editors = (on: Machine): string[] =>
    programs.installed(programs.editors, on).map(({ id, file }) => `${id}: ${file}`);

  for (const [platform, file, id] of [
    ['win32', 'C:\\Users\\Æsa Ó\\AppData\\Local\\Programs\\Microsoft VS Code\\bin\\code.cmd', 'code'],
    ['win32', 'C:\\Program Files\\Microsoft VS Code\\bin\\code.cmd', 'code'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft VS Code\\bin\\code.cmd', 'code'],
    [
      'win32',
      'C:\\Users\\Æsa Ó\\AppData\\Local\\Programs\\Microsoft VS Code Insiders\\bin\\code-insiders.cmd',
      'code-insiders',
    ],
    ['win32', 'C:\\Users\\Æsa Ó\\AppData\\Local\\Programs\\VSCodium\\bin\\codium.cmd', 'codium'],
    ['win32', 'C:\\Program Files\\VSCodium\\bin\\codium.cmd', 'codium'],
    ['win32', 'C:\\Users\\Æsa Ó\\AppData\\Local\\Programs\\cursor\\resources\\app\\bin\\cursor.cmd', 'cursor'],
    ['win32', 'C:\\Program Files\\cursor\\resources\\app\\bin\\cursor.cmd', 'cursor'],
    ['darwin', '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code', 'code'],
    ['darwin', '/Users/æsa/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code', 'code'],
    ['darwin', '/Applications/Visual Studio Code - Insiders.app/Contents/Resources/app/bin/code', 'code-insiders'],
    ['darwin', '/Applications/VSCodium.app/Contents/Resources/app/bin/codium', 'codium'],
    ['darwin', '/Applications/Cursor.app/Contents/Resources/app/bin/cursor', 'cursor'],
    ['linux', '/usr/share/code/bin/code', 'code'],
    ['linux', '/snap/bin/code', 'code'],
    ['linux', '/snap/bin/codium', 'codium'],
    ['linux', '/home/æsa/.local/bin/cursor', 'cursor'],
  ] as const) {
    it(`are found where they install themselves: ${file}`, () =>
      assert.deepEqual(editors(machine(platform, [file])), [`${id}: ${file}`]));
  }

  it('are found on the path first, each once and in the order of the list', () => {
    const onMac = machine(
      'darwin',
      [
        '/Applications/Cursor.app/Contents/Resources/app/bin/cursor',
        '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
      ],
      { commands: { code: '/usr/local/bin/code' } },
    );
    assert.deepEqual(editors(onMac), [
      'code: /usr/local/bin/code',
      'cursor: /Applications/Cursor.app/Contents/Resources/app/bin/cursor',
    ]);
  });

  it('are none where nothing is, nor where Windows names no folder', () => {
    for (const platform of ['win32', 'darwin', 'linux']) assert.deepEqual(editors(machine(platform, [])), []);
    assert.deepEqual(editors(machine('win32', ['bin\\code.cmd'], { env: {} })), []);
  });

  it('are looked for in full paths of the system alone, and each place belongs to one program', () => {
    const all = [...programs.editors, ...programs.browsers];
    for (const [platform, isAbsolute] of [
      ['win32', (place: string): boolean => win32.isAbsolute(place)],
      ['darwin', (place: string): boolean => posix.isAbsolute(place)],
      ['linux', (place: string): boolean => posix.isAbsolute(place)],
    ] as const) {
      const places = all.flatMap((program) => programs.placesOf(program, machine(platform, [])));
      assert.deepEqual(
        places.filter((place) => !isAbsolute(place) || place.includes('~')),
        [],
      );
      assert.equal(new Set(places).size, places.length);
    }
  });
});

describe('the browser that comes with the modules', () => {
  it('is for Linux on x64 alone', async () => {
    const { carriedChromium } = (await load('carriedChromium.mjs')) as {
      readonly carriedChromium: (on: { platform: string; arch: string }) => Promise<string | undefined>;
    };
    for (const [platform, arch] of [
      ['linux', 'arm64'],
      ['darwin', 'x64'],
      ['win32', 'x64'],
    ] as const)
      assert.equal(await carriedChromium({ platform, arch }), undefined);
  });
});
