import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { coverageNote } from '../../../server/src/core/keyQuestions/coverageNote';

describe('coverageNote', () => {
  for (const [text, note] of [
    ['Mr. Chair,\n\nWe share the information that is needed for this.', undefined],
    [
      'Monsieur le Président,\n\nNous partageons avec nos voisins les informations qui sont dans le registre de la police.',
      'French: what a draft answers is matched in English only.',
    ],
    ['---\nlanguage: es\n---\n\nSeñor Presidente,', 'Spanish: what a draft answers is matched in English only.'],
    [
      '---\nlanguage: Portuguese\n---\n\nSenhor Presidente,',
      'Not one of the official languages: what a draft answers is matched in English only.',
    ],
  ] as const)
    it(JSON.stringify(text.slice(0, 40)), () => assert.equal(coverageNote(createDraft(text)), note));
});
