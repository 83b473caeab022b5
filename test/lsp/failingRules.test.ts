import assert from 'node:assert/strict';
import { withFailingRule } from '../support/failingRule';
import { serverStarter } from '../support/startedServers';

describe('a rule that fails in the editor', () => {
  const start = serverStarter();

  it('is told to the user once, beside what it and the others found', () =>
    withFailingRule(async () => {
      const client = await start();
      const uri = 'file:///draft.undraft';
      const text = 'We recall resolution 2396 (2018).\n\nThank you.\n';
      const codes = async (): Promise<readonly unknown[]> => (await client.diagnostics(uri)).map(({ code }) => code);
      client.open(uri, text);
      assert.deepEqual(await codes(), ['failing', 'failing', 'wrong-resolution-year']);
      client.edit(uri, text.length, text.length, '\nThank you all.\n');
      assert.deepEqual(await codes(), ['failing', 'failing', 'wrong-resolution-year']);
      assert.deepEqual(client.told, [
        'Rostrum: the rule failing failed, so it may have missed something: broken. All other rules have been run.',
      ]);
    }));
});
