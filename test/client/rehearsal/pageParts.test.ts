import assert from 'node:assert/strict';
import { rehearsalPage } from '../../../client/src/rehearsal/rehearsalPage';
import { actionOf, actions } from '../../../client/src/rehearsal/page/keys';
import { isRightToLeft } from '../../../client/src/rehearsal/page/language';
import { aheadOfPlan, besidePlan, difference, passed, remaining } from '../../../client/src/rehearsal/page/times';

describe('the keys of the rehearsal', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };
  for (const [key, action] of [
    [' ', 'play'],
    ['S', 'stop'],
    ['ArrowUp', 'lineBack'],
    ['ArrowLeft', 'slower'],
    ['PageDown', 'paragraphOn'],
    ['M', 'mirror'],
    ['Escape', 'leave'],
    ['Enter', 'leave'],
    ['x', undefined],
    ['constructor', undefined],
  ] as const)
    it(`${key === ' ' ? 'Space' : key} is ${action ?? 'nothing'}`, () =>
      assert.equal(actionOf({ key, ...plain }, false), action));

  it('leave those with others held to the editor, and Space and Enter to a button', () => {
    assert.equal(actionOf({ key: 's', ...plain, ctrlKey: true }, false), undefined);
    assert.equal(actionOf({ key: 'ArrowUp', ...plain, altKey: true }, false), undefined);
    assert.equal(actionOf({ key: ' ', ...plain }, true), undefined);
    assert.equal(actionOf({ key: 'Enter', ...plain }, true), undefined);
    assert.equal(actionOf({ key: 'Escape', ...plain }, true), 'leave');
  });
});

describe('the times of the rehearsal', () => {
  it('add up as they are shown', () => {
    for (const elapsed of [0, 0.4, 59.9, 60, 107.3, 179.99]) {
      const seconds = (clock: string): number => {
        const [minutes = 0, rest = 0] = clock.split(':').map(Number);
        return minutes * 60 + rest;
      };
      assert.equal(seconds(passed(elapsed)) + seconds(remaining(180 - elapsed)), 180, String(elapsed));
    }
  });

  it('say what they are without colour', () => {
    assert.deepEqual([0.9, -0.4, 4.2, -64].map(aheadOfPlan), ['on plan', 'on plan', '▲ 4 s ahead', '▼ 1:04 behind']);
    assert.deepEqual(
      [besidePlan(30, 30.4), besidePlan(33, 30), besidePlan(20, 30)],
      ['as planned', '3 s longer', '10 s shorter'],
    );
    assert.equal(difference(-59.6), '1:00');
  });
});

describe('the language of a speech', () => {
  it('is written from one side or the other', () => {
    assert.ok(isRightToLeft('السيد الرئيس، (CTED)'));
    assert.ok(!isRightToLeft('The Chair said السيد'));
    assert.ok(!isRightToLeft('2396'));
  });
});

describe('the page of the rehearsal', () => {
  const page = rehearsalPage({ script: 'script.js', style: 'style.css', nonce: 'abc', page: 'this' });

  it('forbids all but its own script and style', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    assert.equal(
      policy,
      "default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; base-uri 'none'; form-action 'none'",
    );
    assert.doesNotMatch(page, /\son\w+=|\sstyle=|https?:/);
    assert.equal(page.match(/<(?:script|link|style)\b/g)?.length, page.match(/nonce="abc"/g)?.length);
  });

  it('has a button for what it does, and an action for each button', () => {
    const named = [...page.matchAll(/data-action="(\w+)"/g)].map(([, action]) => action!);
    assert.deepEqual(
      named.filter((action) => !(actions as readonly string[]).includes(action)),
      [],
    );
  });
});
