import assert from 'node:assert/strict';
import { type EditorLayout, type Room, roomOf } from '../../../client/src/window/editorLayout';

describe('the room of all editors together', () => {
  for (const [what, layout, room] of [
    ['is the height of the only group', { orientation: 1, groups: [{ size: 700 }] }, { height: 700 }],
    ['is the width of groups side by side', { orientation: 0, groups: [{ size: 500 }, { size: 400 }] }, { width: 900 }],
    [
      'is the height of groups one above the other',
      { orientation: 1, groups: [{ size: 300 }, { size: 400 }] },
      { height: 700 },
    ],
    [
      'is both where some stand side by side in one of those',
      { orientation: 1, groups: [{ size: 300 }, { size: 400, groups: [{ size: 500 }, { size: 400 }] }] },
      { width: 900, height: 700 },
    ],
    [
      'is both the other way round',
      { orientation: 0, groups: [{ size: 500, groups: [{ size: 300 }, { size: 400 }] }, { size: 400 }] },
      { width: 900, height: 700 },
    ],
    ['is not known where a size is not told', { orientation: 0, groups: [{ size: 500 }, {}] }, {}],
    ['is not known of no groups', { orientation: 0, groups: [] }, {}],
  ] satisfies readonly (readonly [string, EditorLayout, Room])[])
    it(what, () => assert.deepEqual(roomOf(layout), room));
});
