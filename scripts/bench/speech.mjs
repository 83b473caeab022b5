import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Obstacle, onPath } from '../command.mjs';

/** British English at the slowest rate at which espeak-ng does not drawl: about 90 words of these texts a minute. */
const VOICE = ['-v', 'en-gb', '-s', '120'];

/** Seconds that espeak-ng takes to say a text. */
export function synthesiser() {
  const program = onPath('espeak-ng');
  if (!program)
    throw new Obstacle(
      'Speech is synthesised with espeak-ng, which is not installed.',
      'Debian, Ubuntu: apt-get install -y espeak-ng',
      'Fedora: dnf install espeak-ng; macOS: brew install espeak-ng; Windows: winget install espeak-ng',
    );
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' }).match(/\d+(?:\.\d+)+/)?.[0];
  return { version, secondsOf: (text) => secondsOf(program, text) };
}

function secondsOf(program, text) {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-speech-'));
  try {
    const [input, output] = [join(folder, 'text.txt'), join(folder, 'speech.wav')];
    writeFileSync(input, text);
    execFileSync(program, [...VOICE, '-f', input, '-w', output]);
    const wave = readFileSync(output);
    // A header of 44 bytes, then the sound: its rate in bytes a second stands in the header.
    return (wave.length - 44) / wave.readUInt32LE(28);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
