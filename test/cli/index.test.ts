import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, rostrum } from '../support/rostrumCommand';

describe('rostrum index', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-index-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('tells what is in the corpus', async () => {
    const report = json(await rostrum(['index', '--format', 'json'])) as unknown as {
      documents: { id: string }[];
      events: { id: string }[];
    };
    assert.equal(report.documents.length, 5);
    assert.ok(report.events.some(({ id }) => id === 'hlc-2023'));
  });

  it('says what a document is, and where its date was read', async () => {
    const texts = join(folder, 'texts');
    mkdirSync(texts);
    writeFileSync(
      join(texts, 'pier.txt'),
      'United Nations A/RES/91/17\n\nGeneral Assembly Distr.: General\n9 March 2037\n\nNinety-first session\nAgenda item 12 (a)\n\nResolution adopted by the General Assembly on 4 March 2037\n\n91/17. Security of harbours\n\nThe General Assembly,\n\nRecalling its resolution 90/3 of 2 June 2036, and the reports of the pilots to it,\n\n1. Urges all States to keep a register of the small craft in their harbours.\n',
    );
    const { documents } = json(await rostrum(['index', '--format', 'json', '--corpus', texts])) as unknown as {
      documents: { id: string; uri: string }[];
    };
    const { uri, ...pier } = documents.find(({ id }) => id === 'pier')!;
    assert.match(uri, /^file:.*pier\.txt$/);
    assert.deepEqual(pier, {
      id: 'pier',
      symbol: 'A/RES/91/17',
      title: 'Security of harbours',
      kind: 'resolution',
      organ: 'General Assembly',
      session: '91',
      agendaItem: '12 (a)',
      language: 'en',
      leftOut: 0,
      date: { value: '2037-03-04', from: 'adopted' },
      adopted: '2037-03-04',
      distributed: '2037-03-09',
    });
    const { out } = await rostrum(['index', '--corpus', texts]);
    assert.match(out, /^pier\tA\/RES\/91\/17\tresolution\t2037-03-04 \(adopted\)\tSecurity of harbours$/m);
  });

  it('prints with --phrases what the corpus repeats, and where they are known from', async () => {
    const { status, out } = await rostrum(['index', '--phrases']);
    assert.equal(status, 0);
    assert.match(out, /^20\t5\tcivil society organizations\tmined$/m);
    assert.match(out, /^9\t3\tas and when conducive to terrorism\tagreed: A\/RES\/70\/291$/m);
    const { phrases } = json(await rostrum(['index', '--phrases', '--format', 'json'])) as unknown as {
      phrases: { phrase: string; count: number; documents: { count: number }[]; provenance: string }[];
    };
    assert.equal(phrases.length, out.trim().split('\n').length);
    for (const { count, documents } of phrases)
      assert.equal(
        documents.reduce((sum, document) => sum + document.count, 0),
        count,
      );
  });
});
