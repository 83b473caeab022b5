import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readmeSteps } from '../support/readmeSteps';
import { root } from '../support/root';

describe('the steps of a README', () => {
  it('are read in their order: commands, keys, words, front matter', () => {
    const readme = [
      '# X\n\n## Before\n\n1. Press `F5`.\n',
      '## Steps\n',
      '1. Run **Rostrum: Do It…** in an empty draft and type `some words`, or press `Ctrl+Space`.',
      '   It says “done”.\n',
      '2. Begin with:\n\n   ```\n   ---\n   session: II\n   ---\n   ```\n\n   It shows `/ 3:00`, with `limit: 4m`',
      '   more. Hover it, or hover the place.\n',
      'What stands after the list: `Tab`.\n',
      '## After\n\n1. `Tab`',
    ].join('\n');
    assert.deepEqual(readmeSteps(readme, 'Steps'), [
      [
        { kind: 'command', title: 'Rostrum: Do It…' },
        { kind: 'emptyDraft' },
        { kind: 'type', text: 'some words' },
        { kind: 'press', key: 'Ctrl+Space' },
        { kind: 'sees', text: 'done' },
      ],
      [
        { kind: 'frontMatter', text: '---\nsession: II\n---\n' },
        { kind: 'limit', text: '/ 3:00' },
        { kind: 'frontMatterLine', text: 'limit: 4m' },
        { kind: 'hover', thing: 'place' },
      ],
    ]);
  });

  it('of ours have something of every kind, so that the first minute is gone through', () => {
    const steps = readmeSteps(readFileSync(join(root, 'README.md'), 'utf8'), 'Your first minute');
    assert.ok(steps.length >= 4, `${steps.length} steps`);
    for (const [i, actions] of steps.entries()) assert.notEqual(actions.length, 0, `step ${i + 1} has nothing to do`);
    const kinds = new Set(steps.flat().map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), [
      'command',
      'emptyDraft',
      'frontMatter',
      'frontMatterLine',
      'hover',
      'limit',
      'press',
      'sees',
      'type',
    ]);
  });
});
