import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConcordanceResult, type DraftEdit, quotationRequest } from '../../server/src/protocol';
import { fullClient, type LspClient, startServer } from '../support/lspClient';
import { seedFiles } from '../support/seedCorpus';

const able = {
  ...fullClient,
  workspace: { ...fullClient.workspace, textDocumentContent: { dynamicRegistration: true } },
};

describe('rostrum/concordance', () => {
  let client: LspClient;
  before(async () => (client = await startServer({ capabilities: able })));
  after(() => client.stop());
  const ask = (params: object): Promise<ConcordanceResult | null> =>
    client.connection.sendRequest('rostrum/concordance', params);

  it('gives every place by document, where the client opens it', async () => {
    const found = (await ask({ phrase: 'As and when\nconducive to terrorism' }))!;
    assert.equal(found.count, 9);
    const [howOften, when] = found.summary;
    assert.equal(howOften, 'Stands 9 times in 3 documents.');
    assert.match(when!, /^First in 2018-conference-concept-note, 28 June 2018; latest in .* 2023\.$/);
    assert.deepEqual(
      found.documents.map(({ id, date, count, places }) => [id, date, count, places.length]),
      [
        ['2018-conference-concept-note', '28 June 2018', 4, 4],
        ['2021-conference-concept-note', '28 June 2021', 3, 3],
        ['2023-conference-concept-note', '19 June 2023', 2, 2],
      ],
    );
    for (const { id, places } of found.documents) {
      const uri = `rostrum-corpus:/Rostrum%20corpus/${id}.txt`;
      const text = TextDocument.create(uri, 'plaintext', 1, seedFiles().find((file) => file.id === id)!.text);
      for (const { location, match, citedQuotation } of places) {
        assert.equal(location.uri, uri);
        assert.equal(text.getText(location.range).replace(/\s+/g, ' '), match);
        assert.match(
          citedQuotation,
          /^“as and when conducive to terrorism” \(concept note, .+ 20\d\d(?:, para\. \d+)?\)$/,
        );
      }
    }
  });

  it('draws the years', async () => {
    const { years } = (await ask({ phrase: 'as and when conducive to terrorism' }))!;
    assert.deepEqual(
      years.map(({ label, bar, count, documents, corpusDocuments }) => [
        label,
        bar.length,
        count,
        documents,
        corpusDocuments,
      ]),
      [
        ['2011', 0, 0, 0, 1],
        ['2018', 12, 4, 1, 2],
        ['2021', 9, 3, 1, 1],
        ['2023', 6, 2, 1, 1],
      ],
    );
  });

  it('says whose words they are, as far as the documents do', async () => {
    const { speakers, states } = (await ask({ phrase: 'counter-terrorism' }))!;
    const [speaker] = speakers.groups;
    assert.deepEqual([speaker?.label, speaker?.bar.length], ['Michèle Coninx', 12]);
    assert.equal(states.groups.length, 0);
    assert.ok(states.unknown >= speaker!.count + speakers.unknown);
  });

  it('says that a phrase stands nowhere, and what does', async () => {
    const found = (await ask({ phrase: 'purple mutually reinforcing ports' }))!;
    assert.deepEqual([found.count, found.documents, found.years], [0, [], []]);
    assert.deepEqual(
      [found.states, found.speakers],
      [
        { groups: [], unknown: 0 },
        { groups: [], unknown: 0 },
      ],
    );
    assert.deepEqual(found.longestPart, { text: 'mutually reinforcing', count: 6 });
  });

  it('quotes a place in an open document, by what is quoted there already', async () => {
    const text = 'We say: “It is so.”\n\nAnd more.\n';
    const document = client.open('file:///draft.undraft', text);
    const at = (offset: number) => ({ start: document.positionAt(offset), end: document.positionAt(offset) });
    const quote = { textDocument: { uri: document.uri }, match: 'safe ports', citation: 'A/72/840, para. 5' };
    const ranges = [at(text.indexOf('so')), at(text.length - 1)];
    const edits = await client.connection.sendRequest<DraftEdit[]>(quotationRequest, { ...quote, ranges });
    assert.equal(
      TextDocument.applyEdits(document, [...edits]),
      'We say: “It is ‘safe ports’ (A/72/840, para. 5)so.”\n\nAnd more.“safe ports” (A/72/840, para. 5)\n',
    );
    const elsewhere = { ...quote, ranges, textDocument: { uri: 'file:///not-open.txt' } };
    assert.equal(await client.connection.sendRequest(quotationRequest, elsewhere), null);
  });

  it('survives what is no question', async () => {
    assert.equal(await ask({}), null);
    assert.match(client.log.join('\n'), /concordance failed/);
  });
});
