import assert from 'node:assert/strict';
import { json } from '../support/rostrumCommand';
import { runCommand } from '../support/runCommand';

describe('rostrum events', () => {
  it('lists events, tells one, and says what is none', async () => {
    const list = await runCommand(['events']);
    assert.equal(list.status, 0);
    assert.match(list.out, /^hlc-2018\t28–29 June 2018\t\d+ sessions\t4 minutes\t/m);
    const { events } = json(await runCommand(['events', '--format', 'json'])) as unknown as {
      events: { id: string }[];
    };
    assert.equal(events[0]!.id, 'hlc-2023');
    assert.match((await runCommand(['events', 'HLC-2023'])).out, /^ {2}Session II: Building Effective/m);
    const one = json(await runCommand(['events', '--format', 'json', 'hlc-2023'])) as unknown as {
      sessions: unknown[];
    };
    assert.ok(one.sessions.length > 3);
    const none = await runCommand(['events', 'nothing-1999']);
    assert.deepEqual(none, {
      status: 1,
      out: '',
      error: 'rostrum: the corpus has no event “nothing-1999”: “rostrum events” lists them\n',
    });
    assert.equal((await runCommand(['events', 'a', 'b'])).status, 2);
  });
});
