import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, parseSettings, wishesOf } from '../../server/src/lsp/settings';
import { type Setting, type SettingName, settings } from '../../server/src/protocol';
import { fullClient, type LspClient, startServer } from '../support/lspClient';

const names = Object.keys(settings) as SettingName[];

/** The section of a client with one setting in it, nested as editors send it. */
function nested(name: string, value: unknown): unknown {
  return name.split('.').reduceRight((inner, key) => ({ [key]: inner }), value);
}

/** What a setting of each kind cannot hold, each with what of it holds all the same. */
function wrongValues(setting: Setting): readonly (readonly [unknown, unknown?])[] {
  switch (setting.type) {
    case 'boolean':
      return [['perhaps'], [7], [[true]], [{}]];
    case 'number':
      return [['fast'], [true], [setting.minimum - 1], [setting.maximum + 1], [[setting.minimum]], ['1e2']];
    case 'array':
      return [
        ['x', ['x']],
        [7],
        [true],
        [{}],
        [{ a: 'x' }],
        [
          ['x', 7, 'y'],
          ['x', 'y'],
        ],
        [[null], []],
        [[['x']], []],
      ];
    case 'object':
      return [
        ['off'],
        [7],
        [['over-time-limit']],
        [{ 'over-time-limit': 'loud', 'year-missing': 'off' }, { 'year-missing': 'off' }],
        [{ 'over-time-limit': ['off'] }, {}],
        [{ 'over-time-limt': 'off', 'year-missing': 'off' }, { 'year-missing': 'off' }],
        [{ 'no such rule': 'off' }, {}],
        [{ 'over-time-limit/part': 'off' }, {}],
      ];
    case 'string':
      return [...('enum' in setting ? [['no such word'] as const, [7] as const] : []), [true], [['x']], [{ a: 'x' }]];
  }
}

describe('parseSettings', () => {
  for (const raw of [undefined, null, '', [], {}, { time: null, rules: [] }, { time: { limit: '', pace: null } }]) {
    it(`takes ${JSON.stringify(raw)} for no settings`, () => {
      assert.deepEqual(parseSettings(raw), { settings: DEFAULT_SETTINGS, complaints: [], strangers: [] });
    });
  }

  it('reads what can be read, and what is meant where that is sure', () => {
    const raw = {
      time: { limit: '4m', pace: '120', sections: 'false' },
      event: 'hlc-2023',
      session: 2,
      delegation: ' Côte  d’Ivoire',
      speaker: '',
      role: 'Eminent',
      drafts: 'all',
      completion: { mode: 'eager' },
      ghostText: false,
      codeLens: true,
      rules: { 'over-time-limit': 'off', 'agreed-language/p058': 'off', 'year-missing': null },
      catalogue: ['a.yaml'],
      'corpus.folders': ['papers', '/notes'],
      corpus: { exclude: [] },
    };
    assert.deepEqual(parseSettings(raw), {
      settings: {
        ...DEFAULT_SETTINGS,
        'time.limit': '4m',
        'time.pace': 120,
        'time.sections': false,
        event: 'hlc-2023',
        session: '2',
        delegation: 'Côte d’Ivoire',
        role: 'eminent',
        drafts: 'all',
        'completion.mode': 'eager',
        ghostText: false,
        codeLens: true,
        rules: { 'over-time-limit': 'off', 'agreed-language/p058': 'off' },
        catalogue: ['a.yaml'],
        'corpus.folders': ['papers', '/notes'],
        'corpus.exclude': [],
      },
      complaints: [],
      strangers: [],
    });
  });

  for (const name of names) {
    for (const [wrong, rest] of wrongValues(settings[name])) {
      it(`says once that rostrum.${name} is ${JSON.stringify(wrong)}, with a right form, and uses the rest`, () => {
        const other = name === 'time.pace' ? { event: 'hlc-2023' } : { 'time.pace': 99 };
        const { settings: read, complaints } = parseSettings({ ...(nested(name, wrong) as object), ...other });
        assert.deepEqual(read, { ...DEFAULT_SETTINGS, ...other, ...(rest !== undefined && { [name]: rest }) });
        assert.equal(complaints.length, 1);
        const [, called, line] = /^the setting (\S+) .+: write .+, for instance (".+)$/.exec(complaints[0]!) ?? [];
        assert.equal(called, `rostrum.${name}`);
        const instance = JSON.parse(`{${line!}}`) as Record<string, unknown>;
        assert.deepEqual(Object.keys(instance), [called]);
        assert.deepEqual(parseSettings(nested(name, instance[called])).complaints, []);
      });
    }
  }

  for (const [raw, complaint] of [
    [
      { time: { limit: 'soon' } },
      'the setting rostrum.time.limit is "soon" and does not count: write a form such as "3m", "2:30", "400 words" or "2 pages", for instance "rostrum.time.limit": "3m"',
    ],
    [
      { time: { pace: 500 } },
      'the setting rostrum.time.pace is 500 and does not count: write a number from 60 to 250, for instance "rostrum.time.pace": 110',
    ],
    [
      { completion: { mode: 'loud' } },
      'the setting rostrum.completion.mode is "loud" and does not count: write "quiet" or "eager", for instance "rostrum.completion.mode": "quiet"',
    ],
    [
      { corpus: { folders: 'x' } },
      'the setting rostrum.corpus.folders is "x" and counts as a list of one: write a list of texts, for instance "rostrum.corpus.folders": ["~/statements"]',
    ],
    [
      { corpus: { folders: ['x', 7] } },
      'the setting rostrum.corpus.folders holds 7, which does not count: write a list of texts, for instance "rostrum.corpus.folders": ["~/statements"]',
    ],
    [
      { rules: 'off' },
      'the setting rostrum.rules is "off" and does not count: write the id of a rule with "off", "error", "warning", "information" or "hint", for instance "rostrum.rules": {"over-time-limit":"off"}',
    ],
    [
      { rules: { 'year-missing': 'loud' } },
      'the setting rostrum.rules holds "year-missing": "loud", which does not count: write "off", "error", "warning", "information" or "hint", for instance "rostrum.rules": {"over-time-limit":"off"}',
    ],
    [
      { rules: { 'yaer-missing': 'off' } },
      'the setting rostrum.rules holds "yaer-missing", a name that there is not: write "year-missing", for instance "rostrum.rules": {"over-time-limit":"off"}',
    ],
    [
      { time: '3m' },
      'the setting rostrum.time is "3m" and does not count: write settings by their names, for instance "rostrum.time.limit": "3m"',
    ],
    [
      { time: { pase: 120 } },
      'there is no setting rostrum.time.pase: write rostrum.time.pace, for instance "rostrum.time.pace": 110',
    ],
    [{ pace: 120 }, 'there is no setting rostrum.pace: write rostrum.time.pace, for instance "rostrum.time.pace": 110'],
    [
      { tiem: { pace: 120 } },
      'there is no setting rostrum.tiem: write rostrum.time, for instance "rostrum.time.limit": "3m"',
    ],
    [
      { completionMode: 'eager' },
      'there is no setting rostrum.completionMode: write rostrum.completion.mode, for instance "rostrum.completion.mode": "quiet"',
    ],
    [
      { ghosttext: true },
      'there is no setting rostrum.ghosttext: write rostrum.ghostText, for instance "rostrum.ghostText": true',
    ],
    [
      7,
      'the setting rostrum is 7 and does not count: write settings by their names, for instance "rostrum.time.limit": "3m"',
    ],
  ] as const) {
    it(`says of ${JSON.stringify(raw)} what is expected`, () => {
      assert.deepEqual(parseSettings(raw).complaints, [complaint]);
    });
  }

  it('does not say whose a key is that no setting is like', () => {
    const raw = {
      enable: true,
      python: { path: 'x' },
      server: { path: 'x' },
      node: 'x',
      constructor: 1,
      time: { zone: 1 },
    };
    const { settings: read, complaints, strangers } = parseSettings(raw);
    assert.deepEqual([read, complaints], [DEFAULT_SETTINGS, []]);
    assert.deepEqual(strangers, ['enable', 'python', 'server', 'node', 'constructor', 'time.zone']);
  });

  it('shows a long value by its beginning, in one line', () => {
    const [complaint] = parseSettings({ event: [`a\n\u202e${'b'.repeat(500)}`] }).complaints;
    assert.match(complaint!, /is \["a\\nb{50,60}… and does not count/);
  });
});

describe('wishesOf', () => {
  it('has nothing that is not set', () => {
    const wishes = { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 };
    assert.deepEqual(wishesOf(DEFAULT_SETTINGS), wishes);
  });

  it('has what is set', () => {
    const own = { event: 'hlc-2023', session: 'II', delegation: 'A', speaker: 'B', role: 'chair' } as const;
    assert.deepEqual(wishesOf({ ...DEFAULT_SETTINGS, ...own, 'time.limit': '400 words', 'time.pace': 100 }), {
      ...own,
      limit: { words: 400 },
      limitIsDefault: false,
      pace: 100,
    });
  });
});

describe('the server', () => {
  const { configuration: _, ...pushed } = fullClient.workspace!;
  let client: LspClient;

  afterEach(() => client.stop());

  /** What the client is told once the server has taken in all that was sent to it: it answers in order. */
  const told = async (): Promise<readonly string[]> => {
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'file:///a.undraft' },
      position: { line: 0, character: 0 },
    });
    return client.told;
  };

  for (const [kind, capabilities] of [
    ['that is asked for its settings', fullClient],
    ['that sends its settings by itself', { ...fullClient, workspace: pushed }],
  ] as const) {
    it(`says once what is wrong to a client ${kind}`, async () => {
      client = await startServer({ capabilities });
      client.open('file:///a.undraft', 'We support resolution 2396 (2017).');
      assert.deepEqual(await told(), []);
      client.setSettings({ corpus: { exclude: 'x' }, rules: 'off' });
      const first = await told();
      assert.deepEqual(
        first.map((message) => /^Rostrum: the setting (\S+) is/.exec(message)?.[1]),
        ['rostrum.corpus.exclude', 'rostrum.rules'],
      );
      client.setSettings({ corpus: { exclude: 'x' }, rules: 'off', time: { pace: 120 } });
      client.edit('file:///a.undraft', 0, 0, ' ');
      assert.equal((await told()).length, 2);
      client.setSettings({ corpus: { exclude: 'y' } });
      assert.equal((await told()).length, 3);
      client.setSettings({ corpus: { exclude: 'x' } });
      assert.equal((await told()).length, 3);
    });
  }

  it('makes no link of what stands in a setting', async () => {
    client = await startServer({ settings: { event: ['[Open](command:workbench.action.quit)'] } });
    assert.match((await told()).join(), /\[Open\] \(command:/);
  });

  it('only logs keys that no setting is like, once', async () => {
    client = await startServer({ settings: { enable: true } });
    await told();
    client.setSettings({ enable: true });
    assert.deepEqual(await told(), []);
    assert.deepEqual(
      client.log.filter((line) => line.includes('enable')),
      ['There is no setting rostrum.enable'],
    );
  });
});
