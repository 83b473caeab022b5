import assert from 'node:assert/strict';
import { takeSteps } from '../../../client/src/steps/steps';

interface Answers {
  readonly a?: string;
  readonly b?: string;
  readonly c?: string;
}

/** What is asked, with whether Back is offered, until the answers run out; then all answers. */
async function asked(...given: readonly string[]): Promise<readonly [string, Answers | undefined]> {
  const questions: string[] = [];
  const left = [...given];
  const answers = await takeSteps<Answers>({}, (before) => {
    const key = (['a', 'b', 'c'] as const).find(
      (one) => before[one] === undefined && !(one === 'b' && before.a === 'without b'),
    );
    return (
      key &&
      ((now, canGoBack) => {
        questions.push(`${key}${canGoBack ? '<' : ''}`);
        const next = left.shift();
        return Promise.resolve(next === undefined || next === 'back' ? next : { ...now, [key]: next });
      })
    );
  });
  return [questions.join(' '), answers];
}

describe('the steps of a command', () => {
  it('follow one another, and Back is offered from the second on', async () =>
    assert.deepEqual(await asked('1', '2', '3'), ['a b< c<', { a: '1', b: '2', c: '3' }]));

  it('go back to the answers before, as often as one likes', async () =>
    assert.deepEqual(await asked('1', '2', 'back', 'back', '4', '5', '6'), [
      'a b< c< b< a b< c<',
      { a: '4', b: '5', c: '6' },
    ]));

  it('leave out what an answer makes needless, and go back past it', async () =>
    assert.deepEqual(await asked('without b', 'back', '1', '2', '3'), ['a c< a b< c<', { a: '1', b: '2', c: '3' }]));

  it('end without an answer where one is left', async () =>
    assert.deepEqual(await asked('1', '2'), ['a b< c<', undefined]));

  it('stay where there is nothing before', async () =>
    assert.deepEqual(await asked('back', '1', '2', '3'), ['a a b< c<', { a: '1', b: '2', c: '3' }]));
});
