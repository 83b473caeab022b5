import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft, looksLikeDraft } from '../../../server/src/core';
import { root } from '../../support/root';

const isDraft = (text: string): boolean => looksLikeDraft(createDraft(text));

describe('looksLikeDraft', () => {
  for (const text of [
    '---\nlimit: 3m\n---\nText.',
    '---\nevent: hlc-2023\n---\n',
    '---\nevent: hlc-2023\n',
    'Check against delivery\n\nText.',
    '*CHECK AGAINST DELIVERY*\n\nText.',
    '# Concept Note\n\nText.',
    'Statement by the delegation of Somewhere\n\nText.',
    'Mr. Chair,\n\nText.',
    'High-Level Conference\n\nExcellencies, ladies and gentlemen,\n\nText.',
    'Distinguished delegates,\nText.',
  ]) {
    it(`recognises ${JSON.stringify(text)}`, () => assert.equal(isDraft(text), true));
  }

  for (const text of [
    '',
    '# My project\n\nRun npm install.',
    '---\ntitle: Post\nlanguage: en\nspeaker: Bob\n---\nText.',
    'Colleagues will find the statement by the minister below.',
    'The United Nations Security Council adopted resolution 2396 (2017).',
    `${'Ordinary prose goes on and on. '.repeat(200)}\n\nMr. Chair,\n\nText.`,
  ]) {
    it(`leaves ${JSON.stringify(text.slice(0, 60))} alone`, () => assert.equal(isDraft(text), false));
  }

  for (const file of [
    'README.md',
    'CHANGELOG.md',
    'docs/architecture.md',
    'docs/testing.md',
    'docs/rules/over-time-limit.md',
  ]) {
    it(`leaves the project's ${file} alone`, () =>
      assert.equal(isDraft(readFileSync(join(root, file), 'utf8')), false));
  }
});
