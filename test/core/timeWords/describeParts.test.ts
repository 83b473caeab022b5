import assert from 'node:assert/strict';
import type { LimitInForce } from '../../../server/src/core/time/limitInForce';
import {
  describeParagraph,
  describeSelection,
  paragraphLabel,
  sectionLabel,
} from '../../../server/src/core/timeWords/describeParts';

const asked = { origin: 'argument', force: 'firm', evidence: [] } as const;
const part = { words: 132, seconds: 72.4 };

describe('the time of a part of a draft in words', () => {
  for (const [limit, unit, label] of [
    [{ seconds: 180, limits: 'time', ...asked }, 'word', '1:12 of 3:00 (132 words)'],
    [{ seconds: 218, words: 400, limits: 'words', ...asked }, 'word', '132 of 400 words (1:12)'],
    [{ seconds: 180, words: 400, limits: 'both', ...asked }, 'word', '1:12 of 3:00 (132 of 400 words)'],
    [{ seconds: 180, limits: 'time', ...asked }, 'character', '1:12 of 3:00 (132 characters)'],
    [{ seconds: 120, limits: 'time', ...asked, force: 'encouraged' }, 'word', '1:12 (132 words), encouraged: 2:00'],
  ] as readonly (readonly [LimitInForce, string, string])[]) {
    it(`is “${label}” of a section`, () => assert.equal(sectionLabel(part, limit, unit), label));
  }

  it('is told behind a paragraph up to its end and of it alone', () => {
    const time = { offset: 9, upToHere: part, own: { words: 20, seconds: 9.6 } };
    assert.equal(paragraphLabel(time), '1:12');
    assert.equal(describeParagraph(time), '132 words take 1:12 up to here; this paragraph alone 0:10.');
  });

  it('is told of what is selected, where some of it is said', () => {
    assert.deepEqual(describeSelection({ words: 1, seconds: 0.6 }), ['Selected: 1 word, 0:01.']);
    assert.deepEqual(describeSelection({ words: 0, seconds: 0 }), []);
  });
});
