import assert from 'node:assert/strict';
import { createDraft, junitReport, placeNames, type Problem } from '../../../server/src/core';

/** The elements and attributes that the form of Jenkins knows (jenkinsci/xunit-plugin, junit-10.xsd), as far as they are used here. */
const ALLOWED: Readonly<Record<string, { readonly within: string; readonly has: string }>> = {
  testsuites: { within: '', has: 'name tests failures errors' },
  testsuite: { within: 'testsuites', has: 'name tests failures errors' },
  testcase: { within: 'testsuite', has: 'name classname' },
  failure: { within: 'testcase', has: 'type message' },
  error: { within: 'testcase', has: 'type message' },
  'system-out': { within: 'testcase', has: '' },
};

interface Element {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a report in order, each held to the form. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const body = xml.replace(/^<\?xml [^>]*\?>/, '');
  for (const [, closing, name, attributes, empty, text] of body.matchAll(/<(\/?)([a-z-]+)([^<>]*?)(\/?)>|([^<>]+)/g)) {
    if (text !== undefined) {
      const last = open.at(-1);
      if (last) last.text += unescaped(text);
    } else if (closing === '/') {
      assert.equal(open.pop()!.name, name);
    } else {
      const { within, has } = ALLOWED[name!]!;
      assert.equal(open.at(-1)?.name ?? '', within);
      const given = Array.from(attributes!.matchAll(/ ([a-z]+)="([^"]*)"/g), ([, key, value]) => [
        key,
        unescaped(value!),
      ]);
      assert.equal(given.map(([key]) => key).join(' '), has);
      const element: Element = { name: name!, given: Object.fromEntries(given) as Record<string, string>, text: '' };
      elements.push(element);
      if (empty === '') open.push(element);
    }
  }
  assert.deepEqual(open, []);
  return elements;
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const problem = (severity: Problem['severity'], message: string, start = 0): Problem => ({
  rule: 'year-missing',
  severity,
  message,
  span: { start, end: start + 1 },
});

describe('the JUnit report', () => {
  const places = placeNames(createDraft('Mr. Chair,\n\nWe agree.\n'));
  const none = { ignored: [], failures: [], problems: [] };

  it('has a suite for each file, and counts what fails', () => {
    const failures = [{ rule: 'pace-too-fast', error: new Error('broken') }];
    const xml = junitReport(
      [
        { path: 'fine.md', places, ...none },
        { path: 'a.md', places, ...none, problems: [problem('error', 'Wrong', 12), problem('hint', 'Perhaps')] },
        { path: 'b.md', places, ...none, failures },
        { path: 'gone.md', reason: 'does not exist' },
      ],
      'warning',
    );
    assert.ok(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'));
    const elements = elementsOf(xml);
    const counts = elements
      .filter(({ name }) => name.startsWith('testsuite'))
      .map(({ given: { name, tests, failures: failed, errors } }) => [name, tests, failed, errors].join(' '));
    assert.deepEqual(counts, ['rostrum 5 1 2', 'fine.md 1 0 0', 'a.md 2 1 0', 'b.md 1 0 1', 'gone.md 1 0 1']);
    assert.deepEqual(
      elements.filter(({ name }) => name === 'testcase').map(({ given: { name } }) => name),
      ['no findings', 'year-missing, line 3', 'year-missing, line 1', 'pace-too-fast', 'read'],
    );
    const told = elements.filter(({ name }) => name !== 'testcase' && !name.startsWith('testsuite'));
    assert.deepEqual(
      told.map(({ name, given: { type }, text }) => [name, type, text.slice(0, 30)]),
      [
        ['failure', 'error', 'a.md:3:1: error: Wrong [year-m'],
        ['system-out', undefined, 'a.md:1:1: hint: Perhaps [year-'],
        ['error', 'rule', 'the rule pace-too-fast failed,'],
        ['error', 'unread', 'gone.md does not exist'],
      ],
    );
  });

  it('has marks, controls and halves of characters escaped', () => {
    const message = 'A <b> & "c"\n\u0000\u001B\uFFFE\uD83D 😀';
    const xml = junitReport([{ path: 'a<1>.md', places, ...none, problems: [problem('error', message)] }], 'warning');
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000B-\u001F\uFFFE]/);
    assert.doesNotMatch(xml, /\p{Surrogate}/u);
    assert.ok(xml.includes('message="A &lt;b&gt; &amp; &quot;c&quot;&#10;\\u0000\\u001B\\uFFFE\\uD83D 😀"'));
    const [, suite] = elementsOf(xml);
    assert.equal(suite!.given['name'], 'a<1>.md');
  });

  it('says the place in a document by its paragraph', () => {
    const inDocument = placeNames(createDraft('We agree.\n'), () => ({ page: 3, paragraph: 2 }));
    const xml = junitReport(
      [{ path: 'a.pdf', places: inDocument, ...none, problems: [problem('error', 'Wrong')] }],
      'hint',
    );
    assert.match(xml, /name="year-missing, page 3, paragraph 2".*\n.*>a\.pdf: page 3, paragraph 2: error: Wrong /);
  });
});
