import assert from 'node:assert/strict';
import { createDraft, draftSession, limitSource, speakingTimeOf, type Wishes } from '../../../server/src/core';
import { seedCorpus } from '../../support/seedCorpus';

const plain: Wishes['settings'] = { limit: { seconds: 100 }, limitIsDefault: true, pace: 110 };
const corpus = seedCorpus();

/** What a draft with this front matter is for: "who says so: event, session, role". */
function sessionOf(yaml: string, settings: Partial<Wishes['settings']> = {}, asked: Partial<Wishes> = {}): string {
  const draft = createDraft(`---\n${yaml}\n---\nText.`);
  const wishes = { ...asked, settings: { ...plain, ...settings } };
  const { event, session, role, source } = draftSession(draft, { corpus, wishes });
  return `${source ?? 'nobody'}: ${event?.id ?? '-'}, ${session?.id ?? '-'}, ${role}`;
}

describe('draftSession', () => {
  const set = { event: 'hlc-2021', session: 'II.A', role: 'eminent' } as const;
  for (const [yaml, settings, asked, expected] of [
    ['kind: statement', {}, {}, 'nobody: -, -, floor'],
    ['event: hlc-2023\nsession: 2', {}, {}, 'front matter: hlc-2023, II, floor'],
    ['session: 2', {}, {}, 'nobody: -, -, floor'],
    ['kind: statement', set, {}, 'settings: hlc-2021, II.A, eminent'],
    ['session: V', set, {}, 'settings: hlc-2021, V, eminent'],
    ['event: hlc-2023\nrole: Civil society', {}, {}, 'front matter: hlc-2023, -, civil society'],
    ['event: hlc-2023\nrole: NGO', {}, {}, 'front matter: hlc-2023, -, civil society'],
    ['role: floor', set, {}, 'settings: hlc-2021, II.A, floor'],
    ['role: king', set, {}, 'settings: hlc-2021, II.A, floor'],
    ['event: hlc-2023', set, {}, 'front matter: hlc-2023, -, eminent'],
    ['event: hlc-2032', set, {}, 'front matter: -, -, eminent'],
    ['event: hlc-2023\nsession: XI', {}, {}, 'front matter: hlc-2023, -, floor'],
    ['event: hlc-2023\nsession: I', set, { event: '2011', session: 'III' }, 'argument: symposium-2011, III, eminent'],
    ['event: hlc-2023\nsession: I', {}, { session: 'IV' }, 'front matter: hlc-2023, IV, floor'],
    ['event: hlc-2023', {}, { event: 'nothing of the kind' }, 'argument: -, -, floor'],
  ] as const) {
    it(`${JSON.stringify({ yaml, ...settings, ...asked })} → ${expected}`, () =>
      assert.equal(sessionOf(yaml, settings, asked), expected));
  }

  it('gives its limit to drafts without front matter', () => {
    const limitOf = (settings: Partial<Wishes['settings']>) => {
      const { limit } = speakingTimeOf(createDraft('Text.'), {
        corpus,
        wishes: { settings: { ...plain, ...settings } },
      });
      return [limit?.seconds, limit?.origin, limit && limitSource(limit)];
    };
    assert.deepEqual(limitOf({}), [100, 'default', 'default limit, no event or limit is set']);
    assert.deepEqual(limitOf({ event: 'hlc-2032' }), [
      100,
      'default',
      'default limit, the event named stands for none or several of the corpus',
    ]);
    // The note of 2021 gives heads of delegation a limit, and eminent speakers none.
    assert.deepEqual(limitOf(set), [undefined, undefined, undefined]);
    assert.deepEqual(limitOf({ ...set, role: 'floor' }), [180, 'session', 'limit of hlc-2021, session II.A']);
    assert.deepEqual(limitOf({ event: 'symposium-2011', session: 'III' }), [
      180,
      'session',
      'limit of symposium-2011, session III',
    ]);
    assert.deepEqual(limitOf({ ...set, event: 'symposium-2011', session: 'III' }), [
      300,
      'session',
      'limit of symposium-2011, session III',
    ]);
  });
});
