// Other programs, started the same way on every system.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

const windows = process.platform === 'win32';

/** True on a build machine: nobody looks at the screen and nobody can answer a question. */
export const onBuildMachine = !['', '0', 'false'].includes(process.env.CI ?? '');

/** True where a window can be shown to somebody. */
export const hasScreen =
  windows || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A failure with a remedy: scripts print its message and no stack. */
export class Obstacle extends Error {
  constructor(what, ...remedies) {
    super([what, ...remedies.map((remedy) => `  - ${remedy}`)].join('\n'));
  }
}

/** Path of the program `name` as a shell would find it, or undefined. */
export function onPath(name) {
  const endings = windows ? (process.env.PATHEXT ?? '.EXE;.CMD;.BAT').split(';') : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (isProgram(file)) return file;
    }
  }
  return undefined;
}

/** True when `file` is a file this user may run. */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Runs a program to its end. Resolves to `{ code, output }`, where `output` is stdout and stderr in order of arrival and `code`
 * is 127 when the program could not be started; never rejects. It ends with us. With `show`, the output also goes to our own stdout as it comes.
 */
export function run(program, args, { cwd, env, show = false } = {}) {
  // Node refuses to start .cmd files (npm, code on Windows) without a shell.
  const shell = windows && /\.(?:cmd|bat)$/i.test(program);
  const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(shell ? `"${program}"` : program, quoted, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    const kill = () => child.kill();
    process.once('exit', kill);
    const end = (result) => {
      process.removeListener('exit', kill);
      resolve(result);
    };
    child.on('error', (error) => end({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => end({ code: code ?? 1, output }));
  });
}

/** Runs npm; same result as `run`. Under `npm run` it is the npm that started us. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], options)
    : run(onPath('npm') ?? 'npm', args, options);
}

/** The last `count` lines of a program's output that say something: what to show when it failed. */
export function lastLines(output, count = 15) {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^npm (?:warn|notice)\b/.test(line));
  return lines.slice(-count).join('\n');
}

/**
 * Runs `main`; prints an Obstacle's message, or any other error whole, and ends with status 1. A signal ends the script with
 * status `interrupted`, by way of the `exit` event, so that what was started ends too.
 */
export async function runScript(main, { interrupted = 1 } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(interrupted));
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Obstacle ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
