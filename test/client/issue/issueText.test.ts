import assert from 'node:assert/strict';
import { issueAddress, type IssueFacts, issueText } from '../../../client/src/issue/issueText';
import type { SettingName } from '../../../server/src/protocol';

const facts: IssueFacts = {
  rostrum: '0.1.0',
  editor: 'Visual Studio Code 1.100.3',
  host: 'desktop',
  platform: 'linux, en',
  isTrusted: true,
  open: new Map([
    ['un-draft', 2],
    ['markdown', 1],
  ]),
  corpus: { own: 3, shipped: 5, unread: 1 },
  values: new Map(),
};
const withValues = (values: Readonly<Partial<Record<SettingName, unknown>>>): string =>
  issueText({ ...facts, values: new Map(Object.entries(values) as [SettingName, unknown][]) });

describe('the report of an issue', () => {
  it('has versions, and numbers of documents', () => {
    const text = issueText(facts);
    for (const line of [
      '- Rostrum 0.1.0, Visual Studio Code 1.100.3, desktop, linux, en',
      '- Workspace: trusted',
      '- Open documents: 2 un-draft, 1 markdown',
      '- Documents of the corpus: 5 shipped, 3 own, 1 not read',
      '- Settings: all at their defaults',
    ])
      assert.ok(text.includes(line), line);
  });

  it('says so where the server does not answer, and nothing is open', () => {
    const text = issueText({ ...facts, isTrusted: false, open: new Map(), corpus: undefined });
    assert.match(text, /Restricted Mode/);
    assert.match(text, /Open documents: none/);
    assert.match(text, /the server does not answer/);
  });

  it('shows switches, figures and choices, and of all else only that it is set', () => {
    const text = withValues({
      'time.pace': 130,
      'completion.mode': 'eager',
      ghostText: false,
      rules: { 'year-missing': 'off', 'agreed-language': 'hint' },
      delegation: 'Ruritania',
      'corpus.folders': ['/home/someone/secret'],
      catalogue: ['a.yaml', 'b.yaml'],
    });
    assert.match(
      text,
      /Settings: time\.pace 130; completion\.mode eager; ghostText false; rules 2 set; delegation set; corpus\.folders 1 entry; catalogue 2 entries/,
    );
  });

  it('has nothing that the drafter wrote, in whatever setting and form', () => {
    const secret = 'Ruritania';
    const wrongs = [secret, [secret], { [secret]: secret }, { [secret]: 'off' }, [{ a: secret }]];
    const names = [
      'time.limit',
      'time.pace',
      'event',
      'session',
      'delegation',
      'speaker',
      'role',
      'rules',
      'completion.mode',
      'drafts',
      'ghostText',
      'catalogue',
      'corpus.folders',
      'corpus.exclude',
      'trace.server',
    ] as const;
    for (const name of names)
      for (const wrong of wrongs)
        assert.ok(!withValues({ [name]: wrong }).includes(secret), `${name}: ${JSON.stringify(wrong)}`);
  });
});

describe('the address for issues', () => {
  for (const [what, bugs, address] of [
    ['is that of the manifest', { url: 'https://git.un.org/rostrum/issues' }, 'https://git.un.org/rostrum/issues'],
    ['may stand there by itself', 'https://git.un.org/rostrum/issues', 'https://git.un.org/rostrum/issues'],
    ['is none where there is none', undefined, undefined],
    ['is none that a publisher has not filled in', { url: 'https://example.org/rostrum/issues' }, undefined],
    ['is none with a name to fill in', { url: 'https://git.un.org/<owner>/rostrum/issues' }, undefined],
    ['is none that cannot be opened safely', { url: 'http://git.un.org/issues' }, undefined],
    ['is none that is no address', { url: 'to be said' }, undefined],
    ['is none that is a letter box', { email: 'a@b.org' }, undefined],
  ] as const)
    it(what, () => assert.equal(issueAddress({ bugs }), address));
});
