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
    '---\nkind: summary\n---\nText.',
    '# Note de cadrage\n\nTexte.',
    '# 概念说明\n\n正文。',
    'Monsieur le Président,\n\nTexte.',
    'Mesdames et Messieurs les délégués, chers collègues,\n\nTexte.',
    'Señor Presidente:\n\nTexto.',
    'Sra. Presidenta, le damos las gracias.',
    'Г-н Председатель,\n\nТекст.',
    'Уважаемые коллеги,\n\nТекст.',
    'السيد الرئيس،\n\nنص.',
    '主席先生：\n\n正文。',
    'Seul le prononcé fait foi\n\nTexte.',
    '以发言为准\n\n正文。',
  ]) {
    it(`recognises ${JSON.stringify(text)}`, () => assert.equal(isDraft(text), true));
  }

  for (const text of [
    '',
    '# My project\n\nRun npm install.',
    '---\ntitle: Post\nlanguage: en\nspeaker: Bob\n---\nText.',
    '---\nkind: page\ntitle: Post\n---\nText.',
    'Monsieur le Président a ouvert la séance.',
    'El señor Presidente abrió la sesión.',
    'Председатель открыл заседание.',
    'افتتح السيد الرئيس الجلسة.',
    '主席先生宣布会议开始。',
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
