import assert from 'node:assert/strict';
import { createDraft, type OutlineItem, outlineOf } from '../../../../server/src/core';

const DRAFT = `---
event: hlc-2023
---

Check against delivery

# Building institutions

Mr. Chair,
Excellencies, ladies and gentlemen,

I thank the briefers.

## Prevention ##

First, prevention rests on what the General Assembly, in its resolution 75/291, said.

My second point concerns *education*.

## Justice

We agree.

# In the end

In conclusion, we reaffirm our commitment.

I thank you, Mr. Chair.
`;

/** One line an item, indented by depth. */
function lines(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ kind, title, children }) => [
    `${indent}${kind}: ${title}`,
    ...lines(children, `${indent}  `),
  ]);
}
const outline = (text: string): string[] => lines(outlineOf(createDraft(text)));

describe('outlineOf', () => {
  it('gives headings by level, with salutation, points and closing inside them', () => {
    assert.deepEqual(outline(DRAFT), [
      'section: Building institutions',
      '  salutation: Mr. Chair,',
      '  section: Prevention',
      '    point: First, prevention rests on what the General Assembly, in…',
      '    point: My second point concerns education.',
      '  section: Justice',
      'section: In the end',
      '  closing: In conclusion, we reaffirm our commitment.',
    ]);
  });

  it('needs no headings', () => {
    assert.deepEqual(outline('Madam President,\n\nFirstly, we act.\n\nFinally, we thank all.\n\nThank you.'), [
      'salutation: Madam President,',
      'point: Firstly, we act.',
      'point: Finally, we thank all.',
      'closing: Thank you.',
    ]);
  });

  it('takes thanks for a closing at the end only', () => {
    assert.deepEqual(outline('I thank the briefers.\n\nWe.\n\nAct.\n\nNow.\n\nAll.'), []);
    assert.deepEqual(outline('Mr. Chair,\n\nI thank the briefers.\n\nWe act.\n\nWe agree.\n\nWe do.\n\nWe must.'), [
      'salutation: Mr. Chair,',
    ]);
  });

  it('skips levels that are missing and names a heading that has no words yet', () => {
    assert.deepEqual(outline('### Deep\n\n# \n\n#### Deeper\n\nUnderlined\n---\n'), [
      'section: Deep',
      'section: No heading yet',
      '  section: Deeper',
      '  section: Underlined',
    ]);
  });

  it('gives the paragraphs of a resolution, and no parts of a speech', () => {
    const draft = `# Draft resolution

The General Assembly,

Recalling its resolution 60/288,

*Deeply concerned* by drones,

1. Calls upon all States to act;

First, the States act.

2. Decides to remain seized of the matter.`;
    assert.deepEqual(outline(draft), [
      'section: Draft resolution',
      '  preambular: Recalling its resolution 60/288,',
      '  preambular: Deeply concerned by drones,',
      '  operative: 1. Calls upon all States to act;',
      '  operative: 2. Decides to remain seized of the matter.',
    ]);
    assert.deepEqual(outline('---\nkind: concept-note\n---\nFirst, we act.\n\nThank you.'), []);
    assert.deepEqual(
      outline('---\nkind: decision\n---\nLe Conseil,\n\nNotant le rapport,\n\n1. Prie le Bureau de le publier.'),
      ['preambular: Notant le rapport,', 'operative: 1. Prie le Bureau de le publier.'],
    );
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(outline(''), []);
    assert.deepEqual(outline('We meet today.'), []);
  });

  it('keeps every part within the one that holds it, and its line within itself', () => {
    const within = (items: readonly OutlineItem[], start: number, end: number): void => {
      for (const { span, selection, children } of items) {
        assert.ok(start <= span.start && span.end <= end);
        assert.ok(span.start <= selection.start && selection.end <= span.end && selection.start < selection.end);
        within(children, span.start, span.end);
      }
    };
    for (const text of [DRAFT, DRAFT.replace(/\n/g, '\r\n')]) within(outlineOf(createDraft(text)), 0, text.length);
  });
});
