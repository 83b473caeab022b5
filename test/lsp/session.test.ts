import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoverageResult, QuestionPassageResult, DraftSessionResult } from '../../server/src/protocol';
import { fullClient, type LspClient, startServer } from '../support/lspClient';

const uri = 'file:///draft.undraft';
const text = `---
event: hlc-2023
session: II
---

Mr. Chair,

In my country law enforcement agencies and social services plan together, and no relevant service is securitized.

I thank you.
`;

describe('rostrum/session and rostrum/coverage', () => {
  let client: LspClient;
  before(async () => (client = await startServer({ capabilities: fullClient })));
  after(() => client.stop());
  const ask = <T>(method: string, params: object = { textDocument: { uri } }): Promise<T> =>
    client.connection.sendRequest<T>(method, params);

  it('says what a draft is for, with the sentence that sets its limit', async () => {
    client.open(uri, text);
    const found = (await ask<DraftSessionResult | null>('rostrum/session'))!;
    assert.equal(found.event.id, 'hlc-2023');
    assert.equal(
      found.event.theme,
      'Addressing Terrorism through Reinvigorated Multilateralism and Institutional Cooperation',
    );
    assert.equal(found.date, '19–20 June 2023');
    assert.match(found.session!.title, /^Building Effective/);
    assert.equal(found.limit?.label, '3:00');
    assert.match(found.limit.sentence!, /three-minute/);
    assert.match(found.limit.location!.uri, /2023-conference-concept-note/);
    assert.equal(found.questions.length, 6);
    assert.ok(found.questions.every(({ location }) => location));
  });

  it('says which questions are answered, by which sentences and why', async () => {
    const { questions } = (await ask<CoverageResult | null>('rostrum/coverage'))!;
    const [first] = questions;
    assert.equal(first!.state, 'answered');
    const [sentence] = first!.sentences;
    const document = TextDocument.create(uri, 'un-draft', 1, text);
    assert.match(document.getText(sentence!.range), /^In my country .* securitized\.$/);
    assert.match(sentence!.why, /“securitized”/);
    assert.equal(questions[5]!.state, 'open');
  });

  it('offers a stub for a question, in its place and not spoken', async () => {
    const { questions } = (await ask<CoverageResult | null>('rostrum/coverage'))!;
    const document = TextDocument.create(uri, 'un-draft', 1, text);
    const { stub, text: question } = questions[5]!;
    const edited = TextDocument.applyEdits(document, [stub]);
    assert.match(edited, /securitized\.\n\n<!-- How can targeted research .* -->\n\n\[… your answer\]\n\nI thank you/);
    assert.ok(edited.includes(question));
    const { place } = stub;
    assert.equal(TextDocument.create(uri, 'un-draft', 2, edited).getText(place), '[… your answer]');
    // An editor that ends its lines otherwise puts the change in with its own line breaks.
    const other = TextDocument.create(uri, 'un-draft', 2, edited.replaceAll('\n', '\r\n'));
    assert.equal(other.getText(place), '[… your answer]');
  });

  it('has no answer without an event, and for what is no draft', async () => {
    client.open('file:///other.undraft', 'Mr. Chair,\n\nI thank you.');
    const params = { textDocument: { uri: 'file:///other.undraft' } };
    assert.equal(await ask('rostrum/session', params), null);
    assert.equal(await ask('rostrum/coverage', params), null);
    assert.equal(await ask('rostrum/session', { textDocument: { uri: 'file:///not-open.txt' } }), null);
  });

  it('gives the passages that say most to a question, and none of the questions', async () => {
    const question =
      'How can targeted research contribute to our understanding of the drivers of terrorism, and what gaps remain?';
    const passages = await ask<QuestionPassageResult[]>('rostrum/questionPassages', { question });
    assert.ok(passages.length >= 3 && passages.length <= 5, String(passages.length));
    assert.match(passages.map(({ text: own }) => own).join('\n'), /research|drivers/);
    assert.ok(passages.every((passage) => passage.text !== question && passage.location.uri !== ''));
    assert.deepEqual(await ask('rostrum/questionPassages', { question: 'qwzx' }), []);
  });
});
