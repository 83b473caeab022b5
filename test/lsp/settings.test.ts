import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, parseSettings } from '../../server/src/lsp/settings';

describe('parseSettings', () => {
  for (const raw of [undefined, null, 7, 'x', [], {}, { time: null, rules: [] }, { time: { limit: '', pace: null } }]) {
    it(`takes ${JSON.stringify(raw)} for no settings`, () => {
      assert.deepEqual(parseSettings(raw), { settings: DEFAULT_SETTINGS, complaints: [] });
    });
  }

  it('reads what can be read', () => {
    const raw = {
      time: { limit: '4m', pace: 120 },
      event: 'hlc-2023',
      session: 2,
      delegation: ' Côte  d’Ivoire',
      speaker: '',
      role: 'Eminent',
      drafts: 'all',
      completion: { mode: 'eager' },
      ghostText: false,
      codeLens: true,
      rules: { 'over-time-limit': 'off' },
      catalogue: 'a.yaml',
      corpus: { folders: ['papers', '/notes'], exclude: ['drafts/'] },
    };
    assert.deepEqual(parseSettings(raw), {
      settings: {
        limit: { seconds: 240 },
        limitIsDefault: false,
        pace: 120,
        sectionTimes: true,
        paragraphTimes: false,
        event: 'hlc-2023',
        session: '2',
        delegation: 'Côte d’Ivoire',
        role: 'eminent',
        drafts: 'all',
        completionMode: 'eager',
        ghostText: false,
        codeLens: true,
        rules: { 'over-time-limit': 'off' },
        catalogue: ['a.yaml'],
        corpus: { folders: ['papers', '/notes'], exclude: ['drafts/'] },
      },
      complaints: [],
    });
  });

  it('lets each bad value fall back alone, and names it', () => {
    const raw = {
      time: { limit: 'soon', pace: 120 },
      event: ['hlc-2023'],
      role: 'king',
      drafts: 'some',
      completion: { mode: 'loud' },
      ghostText: 'perhaps',
      rules: { 'over-time-limit': 'loud', 'no-such-rule': 'off', 'over-time-limit/part': 'off' },
      corpus: { folders: [7], exclude: {} },
    };
    const { settings, complaints } = parseSettings(raw);
    assert.deepEqual(settings, { ...DEFAULT_SETTINGS, pace: 120 });
    assert.deepEqual(complaints, [
      'The setting rostrum.time.limit cannot be read: "soon"',
      'The setting rostrum.event cannot be read: ["hlc-2023"]',
      'The setting rostrum.role cannot be read: "king"',
      'The setting rostrum.drafts cannot be read: "some"',
      'The setting rostrum.completion.mode cannot be read: "loud"',
      'The setting rostrum.ghostText cannot be read: "perhaps"',
      'The setting rostrum.corpus.folders cannot be read: [7]',
      'The setting rostrum.corpus.exclude cannot be read: {}',
      'The setting rostrum.rules.over-time-limit cannot be read: "loud"',
      'The setting rostrum.rules names a rule that does not exist: no-such-rule',
      'The setting rostrum.rules names a rule that does not exist: over-time-limit/part',
    ]);
  });

  it('reads the severity of a part of a rule that has parts', () => {
    const { settings, complaints } = parseSettings({ rules: { 'agreed-language/p058': 'off' } });
    assert.deepEqual([settings.rules, complaints], [{ 'agreed-language/p058': 'off' }, []]);
  });
});
