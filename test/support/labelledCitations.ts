import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accept } from '../core/cite/find.accept';
import { reject } from '../core/cite/find.reject';
import { readMarks } from './marks';
import { root } from './root';
import { seedFiles } from './seedCorpus';

/** A text whose mentions of resolutions and documents a person marked. */
export interface Labelled {
  readonly text: string;
  /** The stretches a person marked as mentions, as "start-end". */
  readonly mentions: ReadonlySet<string>;
}

/** The seeds as labelled by hand in the golden file: document, offset, text as written. */
function labelledSeeds(): readonly Labelled[] {
  const lines = readFileSync(join(root, 'test/corpus/citations.golden.txt'), 'utf8').trim().split('\n');
  return seedFiles().map(({ id, text }) => {
    const own = lines
      .filter((line) => line.startsWith(`${id} `))
      .map((line) => /^\S+ (\d+) ("(?:[^"\\]|\\.)*")/.exec(line)!);
    const spans = own.map(
      ([, start, written]) => `${start}-${Number(start) + (JSON.parse(written!) as string).length}`,
    );
    return { text, mentions: new Set(spans) };
  });
}

/** Every labelled text, by what it is an example of. */
export function labelledSets(): readonly (readonly [name: string, texts: readonly Labelled[]])[] {
  return [
    ['the five seeds', labelledSeeds()],
    [
      'awkward forms',
      accept.map(([marked]) => {
        const { text, ranges } = readMarks(marked);
        return { text, mentions: new Set(ranges.map(({ start, end }) => `${start}-${end}`)) };
      }),
    ],
    ['texts without any', reject.map((text) => ({ text, mentions: new Set<string>() }))],
  ];
}
