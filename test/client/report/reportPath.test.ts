import assert from 'node:assert/strict';
import { reportPath } from '../../../client/src/report/reportPath';

describe('the path proposed for a report', () => {
  for (const [draft, expected] of [
    ['/c:/Users/Delegate/statement.undraft', '/c:/Users/Delegate/statement.cite-check.html'],
    ['/home/d/a.b/statement', '/home/d/a.b/statement.cite-check.html'],
    ['/home/d/v1.2.undraft', '/home/d/v1.2.cite-check.html'],
    ['/home/d/.undraft', '/home/d/.undraft.cite-check.html'],
    ['/home/d/Session II: item 3?.undraft', '/home/d/Session II- item 3-.cite-check.html'],
    ['/srv/con.undraft', '/srv/con_.cite-check.html'],
    ['/srv/final .undraft', '/srv/final.cite-check.html'],
    ['Untitled-1', 'Untitled-1.cite-check.html'],
    [`/d/${'ж'.repeat(200)}.undraft`, `/d/${'ж'.repeat(119)}.cite-check.html`],
  ] as const)
    it(draft.slice(0, 40), () => assert.equal(reportPath(draft), expected));
});
