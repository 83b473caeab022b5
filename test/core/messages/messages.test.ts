import assert from 'node:assert/strict';
import { findingMessages } from '../../../server/src/core/messages/findingMessages';
import { fixMessages } from '../../../server/src/core/messages/fixMessages';
import { reasonMessages } from '../../../server/src/core/messages/reasonMessages';
import { messages, say } from '../../../server/src/core/messages/say';
import { slotsOf } from '../../../server/src/core/messages/template';
import { rules } from '../../../server/src/core';

/** What is wrong with a template, by what docs/style.md asks of every one. */
function faultsOf(template: string): readonly string[] {
  const faults: readonly (readonly [RegExp, string])[] = [
    [/\bexpected\b/i, 'is told like a test'],
    [/\bplease\b|!/i, 'pleads or shouts'],
    [/["']/, 'has typewriter quotation marks'],
    [/[.\s]$|^\s/, 'ends with a full stop or has blanks around it'],
    [/ {2}/, 'has two blanks'],
    [/:\s[^“”]*:\s/, 'has two colons outside quotation marks'],
  ];
  const bare = template.replace(/“[^”]*”/g, '“”');
  return faults.filter(([form]) => form.test(form.source.includes('"') ? template : bare)).map(([, says]) => says);
}

describe('messages', () => {
  it('are told in one voice', () => {
    const found = Object.entries({ ...findingMessages, ...fixMessages, ...reasonMessages }).flatMap(([key, template]) =>
      faultsOf(template).map((fault) => `${key} ${fault}`),
    );
    assert.deepEqual(found, []);
  });

  it('notice a voice that is another', () => {
    assert.deepEqual(faultsOf('Expected "ISIS" to be "ISIL"'), [
      'is told like a test',
      'has typewriter quotation marks',
    ]);
    assert.deepEqual(faultsOf('Please mend it.'), [
      'pleads or shouts',
      'ends with a full stop or has blanks around it',
    ]);
    assert.deepEqual(faultsOf('Wrong: so: change it'), ['has two colons outside quotation marks']);
  });

  it('begin with a capital or what they are about where they are findings or fixes, and as a clause where they are reasons', () => {
    const whole = Object.entries({ ...findingMessages, ...fixMessages }).filter(([, says]) => !/^[A-Z“{]/.test(says));
    assert.deepEqual(whole, [['misquoted-text/more', ', and {count} more']]);
    assert.deepEqual(
      Object.values(reasonMessages).filter((says) => !/^[a-z“{]/.test(says)),
      [],
    );
  });

  it('of findings are of a rule', () => {
    const ids = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(findingMessages).filter((key) => !ids.has(key.replace(/\/.*/, ''))),
      [],
    );
    assert.deepEqual(
      [...ids].filter((id) => !Object.keys(findingMessages).some((key) => key === id || key.startsWith(`${id}/`))),
      [],
    );
  });

  it('have an aside at the end of a clause alone', () => {
    const found = Object.entries(messages).filter(([, says]) => /\{\w+Aside\}(?!\)|$|\{)/.test(says));
    assert.deepEqual(found, []);
  });

  it('fill each slot once with text as it is', () => {
    assert.deepEqual(slotsOf(findingMessages['entity-name']), ['expected', 'written']);
    assert.equal(
      say('entity-name', { written: '{expected}', expected: '$&' }),
      'The name is written “$&”, not “{expected}”',
    );
    assert.equal(say('empty-stub'), 'Still to be written');
  });
});
