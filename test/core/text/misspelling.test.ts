import assert from 'node:assert/strict';
import { isMisspelling } from '../../../server/src/core/text/misspelling';

describe('isMisspelling', () => {
  for (const [written, right] of [
    ['comittee', 'committee'],
    ['committe', 'committee'],
    ['commmittee', 'committee'],
    ['commitee', 'committee'],
    ['direcotrate', 'directorate'],
    ['center', 'centre'],
    ['program', 'programme'],
    ['organisation', 'organization'],
    ['terrorist', 'terrorism'],
    ['operation', 'operations'],
  ] as const)
    it(`${written} is a slip for ${right}`, () => assert.equal(isMisspelling(written, right), true));

  for (const [written, right] of [
    ['committee', 'committee'],
    ['committees', 'committee'],
    ['african', 'american'],
    ['fund', 'food'],
    ['and', 'ant'],
    ['nations', 'notions '],
    ['environment', 'development'],
    ['kommittee', 'committee'],
    ['counter', 'center'],
    ['', 'committee'],
  ] as const)
    it(`${written || 'nothing'} is no slip for ${right}`, () => assert.equal(isMisspelling(written, right), false));
});
