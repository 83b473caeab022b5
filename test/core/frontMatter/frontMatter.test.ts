import assert from 'node:assert/strict';
import { parseFrontMatter } from '../../../server/src/core/frontMatter/frontMatter';

/** What the reader makes of front matter: each value, then what is wrong and where. */
function read(yaml: string, end = '\n---\nText.'): string {
  const text = `---\n${yaml}${end}`;
  const { fault, ...matter } = parseFrontMatter(text);
  const values = [...parseFrontMatter(text)].map(([key, { value, span }]) => {
    assert.ok(text.slice(span.start, span.end).replace(/\s+/g, ' ').includes(value), value);
    return `${key}=${value}`;
  });
  for (const { name, key } of matter.pairs) assert.equal(text.slice(key.start, key.end).replace(/["']/g, ''), name);
  const wrong = fault ? [`${fault.kind}: ${text.slice(fault.span.start, fault.span.end)}`] : [];
  return [...values, ...wrong].join(' · ');
}

describe('parseFrontMatter', () => {
  for (const [yaml, expected] of [
    ['event: hlc-2023\nsession: II', 'event=hlc-2023 · session=II'],
    ['event: hlc-2023 # the third\n\n# a line of its own\nsession: "II"', 'event=hlc-2023 · session=II'],
    ['event:\n  hlc-2023\nsession: II', 'event=hlc-2023 · session=II'],
    ['session: I\nsession: II', 'session=II'],
    ['sess', 'no key: sess'],
    ['event: hlc-2023\nsess\nlimit: 3m', 'event=hlc-2023 · limit=3m · no key: sess'],
    ['event: "hlc-\nsession: II\nlimit: 3m', 'session=II · limit=3m · open quotation mark: event: "hlc-'],
    ["speaker: 'Ms. A\nsession: II", "session=II · open quotation mark: speaker: 'Ms. A"],
    ['speaker: Ms. A: Minister\nsession: II', 'session=II · needs quotation marks: speaker: Ms. A: Minister'],
    ['speaker: @delegate\nsession: II', 'session=II · needs quotation marks: speaker: @delegate'],
    ['event:hlc-2023\nsession: II', 'session=II · no space: event:hlc-2023'],
    ['event:hlc\nsess\nspeaker: "x\nlimit: 3m', 'limit=3m · no space: event:hlc'],
    ['- a\n- b', 'no key: - a'],
    ['event: [a\nsession: II', 'session=II · needs quotation marks: event: [a'],
    ['event: {a: b}\nsession: II', 'session=II'],
    ['', ''],
  ] as const) {
    it(`${JSON.stringify(yaml)} → ${expected}`, () => assert.equal(read(yaml), expected));
  }

  for (const [yaml, expected] of [
    ['event: hlc-2023\nspeaker: "Ms', 'event=hlc-2023'],
    ['event: hlc-2023\nspeaker: Ms. A: ', 'event=hlc-2023'],
    ['event: hlc-2023\nlimit: 3m', 'event=hlc-2023 · limit=3m'],
    ['speaker: "Ms\nevent: hlc', 'event=hlc · open quotation mark: speaker: "Ms'],
  ] as const) {
    it(`says nothing of the line that is being typed at the end: ${JSON.stringify(yaml)}`, () =>
      assert.equal(read(yaml, ''), expected));
  }
});
