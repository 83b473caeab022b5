import assert from 'node:assert/strict';
import { type ReportResult, reportRequest } from '../../server/src/protocol';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///folder/our%20say.undraft';

describe('the cite-check report', () => {
  const start = serverStarter();

  it('is that of the draft as it stands in the editor, with what it ignores', async () => {
    const client = await start();
    const ask = (uri: string): Promise<ReportResult | null> =>
      client.connection.sendRequest(reportRequest, { textDocument: { uri } });
    const text = '# Our say\n\nMr. Chair,\n\nWe recall resolution 2396 (2018).\n';
    client.open(DRAFT, text);
    const report = await ask(DRAFT);
    assert.equal(report?.title, 'Our say');
    assert.match(report.html, /<p>our say\.undraft<\/p>[^]*wrong year/);
    assert.doesNotMatch(report.html, /Ignored, with reasons|\/folder\//);
    const at = text.indexOf('We recall');
    client.edit(DRAFT, at, at, '<!-- rostrum-ignore wrong-resolution-year: printed so -->\n');
    assert.match((await ask(DRAFT))!.html, /Ignored, with reasons[^]*printed so/);
    client.open('file:///README.md', 'We recall resolution 2396 (2018).\n', 'markdown');
    assert.equal(await ask('file:///README.md'), null);
    assert.equal(await ask('file:///missing.undraft'), null);
  });
});
