import assert from 'node:assert/strict';
import { type EditorLayout, widthOf } from '../../../client/src/window/editorLayout';

describe('the width of all editors together', () => {
  for (const [what, layout, width] of [
    ['is that of the only group', { orientation: 0, groups: [{ size: 900 }] }, 900],
    ['is the sum of groups side by side', { orientation: 0, groups: [{ size: 500 }, { size: 400 }] }, 900],
    [
      'is told by a group in which some stand side by side',
      { orientation: 1, groups: [{ size: 300 }, { size: 300, groups: [{ size: 500 }, { size: 400 }] }] },
      900,
    ],
    [
      'counts a group once, whatever is in it',
      { orientation: 0, groups: [{ size: 500, groups: [{ size: 300 }, { size: 300 }] }, { size: 400 }] },
      900,
    ],
    [
      'is not known where all stand one above the other',
      { orientation: 1, groups: [{ size: 300 }, { size: 300 }] },
      undefined,
    ],
    ['is not known where a size is not told', { orientation: 0, groups: [{ size: 500 }, {}] }, undefined],
    ['is not known of no groups', { orientation: 0, groups: [] }, undefined],
  ] satisfies readonly (readonly [string, EditorLayout, number | undefined])[])
    it(what, () => assert.equal(widthOf(layout), width));
});
