import { type Rule, rules } from '../../server/src/core';

/** Finds something at the first two characters of a draft, and throws. */
export const failingRule: Rule = {
  id: 'failing',
  summary: 'Test.',
  severity: 'hint',
  *check() {
    yield { span: { start: 0, end: 1 }, message: 'first' };
    yield { span: { start: 1, end: 2 }, message: 'second' };
    throw new Error('broken');
  },
};

/** Runs something with the failing rule at the head of the list of rules. */
export async function withFailingRule<T>(run: () => Promise<T>): Promise<T> {
  const list = rules as Rule[];
  list.unshift(failingRule);
  try {
    return await run();
  } finally {
    list.shift();
  }
}
