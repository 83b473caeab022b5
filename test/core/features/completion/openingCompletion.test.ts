import assert from 'node:assert/strict';
import { createDraft } from '../../../../server/src/core';
import { completionCursor } from '../../../../server/src/core/features/completion/completionCursor';
import { openingCompletion } from '../../../../server/src/core/features/completion/openingCompletion';
import { readMarks } from '../../../support/marks';
import { seedCorpus } from '../../../support/seedCorpus';

const PREAMBLE = '---\nkind: draft-resolution\n---\nThe General Assembly,\n\nRecalling its resolution 60/288,\n\n';
const OPERATIVE = `${PREAMBLE}1. Calls upon all States to act;\n\n`;

function offered(marked: string, invoked = false): readonly string[] {
  const { text, cursor } = readMarks(marked);
  const at = completionCursor(createDraft(text), cursor!, seedCorpus(), { invoked });
  return openingCompletion.appliesTo(at) ? openingCompletion.itemsAt(at).map(({ insert }) => insert.trimEnd()) : [];
}

describe('openings of resolutions', () => {
  for (const [text, expected] of [
    [`${PREAMBLE}Reaf$0`, 'Reaffirming'],
    [`${PREAMBLE}*Reaf$0`, 'Reaffirming'],
    [`${PREAMBLE}PP2 Reaf$0`, 'Reaffirming'],
    [`${PREAMBLE}1. Deci$0`, 'Decides'],
    [`${OPERATIVE}2. Reaf$0`, 'Reaffirms'],
    [`${OPERATIVE}2. Reques$0`, 'Requests the Secretary-General to'],
    [`${OPERATIVE}OP2 Takes n$0`, 'Takes note of'],
  ] as const)
    it(`offers ${expected} for ${JSON.stringify(text.slice(-20))}`, () => {
      const all = offered(text);
      assert.ok(all.includes(expected), all.join(', '));
    });

  it('offers none of the preamble behind the first operative paragraph', () => {
    assert.ok(!offered(`${OPERATIVE}2. Re$0`).some((opening) => opening.includes('ing')));
  });

  for (const text of [
    'Mr. Chair,\n\nReaf$0',
    '---\nkind: concept-note\n---\nReaf$0',
    `${PREAMBLE}We are Reaf$0`,
    `${PREAMBLE}R$0`,
    `${OPERATIVE}2. $0`,
    '---\nkind: draft-resolution\nlanguage: fr\n---\nReaf$0',
  ])
    it(`offers nothing for ${JSON.stringify(text.slice(-30))}`, () => assert.deepEqual(offered(text), []));

  it('offers the most frequent ones where somebody asks', () => {
    assert.ok(offered(`${OPERATIVE}2. $0`, true).length > 3);
  });
});
