import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  createCorpus,
  createDraft,
  describeFailure,
  rules,
  runRules,
  type Rule,
  type Wishes,
} from '../../server/src/core';
import { findApart } from '../../server/src/core/rules/rule';
import { failingRule } from '../support/failingRule';
import { root } from '../support/root';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const context = { corpus: createCorpus([]), wishes };

describe('the list of rules', () => {
  it('holds every rule file, and nothing else', () => {
    const files = readdirSync(join(root, 'server/src/core/rules')).map((name) => basename(name, '.ts'));
    const own = files.filter((name) => !['index', 'rule', 'run', 'rulesByKind'].includes(name));
    assert.deepEqual(rules.map(({ id }) => id).sort(), own.sort());
  });

  it('ends with the rule on what the others found', () => assert.equal(rules.at(-1)?.id, 'suppression'));

  for (const { id, summary } of rules) {
    it(`${id} has a page, a summary in a sentence and a line in the manifest`, () => {
      const page = join(root, 'docs/rules', `${id}.md`);
      assert.ok(existsSync(page), `${page} is missing`);
      assert.ok(readFileSync(page, 'utf8').startsWith(`# ${id}\n`));
      assert.match(summary, /^[A-Z].*\.$/);
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
    });
  }
});

describe('runRules', () => {
  const rule = (id: string, check: Rule['check']): Rule => ({ id, summary: 'Test.', severity: 'warning', check });
  const finding = { span: { start: 1, end: 2 }, message: 'found' };

  it('reports the others when one fails', () => {
    const failing = rule('failing', () => {
      throw new Error('broken');
    });
    const { problems, failures } = runRules(createDraft('text'), context, {}, [failing, rule('good', () => [finding])]);
    assert.deepEqual(
      problems.map(({ rule: id }) => id),
      ['good'],
    );
    assert.deepEqual(
      failures.map(({ rule: id }) => id),
      ['failing'],
    );
  });

  it('keeps what a rule found before it failed', () => {
    const { problems, failures } = runRules(createDraft('text'), context, {}, [failingRule]);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['first', 'second'],
    );
    assert.equal(failures.length, 1);
  });

  it('keeps what a rule finds in the others of several things when it fails on one', () => {
    const apart = rule('apart', () =>
      findApart([1, 2, 3], (start) => {
        if (start === 2) throw new Error('broken');
        return [{ ...finding, span: { start, end: start + 1 } }];
      }),
    );
    const { problems, failures } = runRules(createDraft('text'), context, {}, [apart]);
    assert.deepEqual(
      problems.map(({ span }) => span.start),
      [1, 3],
    );
    assert.deepEqual(failures.map(describeFailure), ['the rule apart failed, so it may have missed something: broken']);
  });

  it('is silent where the user says so, and as loud as the user says', () => {
    const list = [rule('a', () => [finding]), rule('b', () => [finding])];
    const { problems } = runRules(createDraft('text'), context, { a: 'off', b: 'error' }, list);
    assert.deepEqual(
      problems.map(({ rule: id, severity }) => [id, severity]),
      [['b', 'error']],
    );
  });

  it('sorts by place', () => {
    const late = rule('late', () => [{ span: { start: 3, end: 4 }, message: 'later' }]);
    const { problems } = runRules(createDraft('text'), context, {}, [late, rule('early', () => [finding])]);
    assert.deepEqual(
      problems.map(({ rule: id }) => id),
      ['early', 'late'],
    );
  });
});
