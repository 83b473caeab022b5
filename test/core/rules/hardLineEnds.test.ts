import assert from 'node:assert/strict';
import { createDraft, rules, runRules, type Wishes } from '../../../server/src/core';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

/** What is found in a text whose lines are all one. */
function found(text: string): readonly string[] {
  const { problems, failures } = runRules(createDraft(text), { corpus: seedCorpus(), wishes }, {}, rules);
  assert.deepEqual(failures, []);
  return problems.map(({ rule, message, span, fixes = [] }) => {
    const edits = fixes.flatMap((fix) => fix.edits.map((edit) => edit.newText));
    return [rule, message, span.start, ...edits].join(' | ').replace(/\s+/g, ' ');
  });
}

/** Each of them is right, or wrong in one way. */
const sentences = [
  'As the Council says in its resolution 2170 (2014) and in resolution 2396 (2018) too, we must act.',
  'We recall Security Council resolutions 1373 (2001), 1624 (2005), 2178 (2015) and 2396 (2017), which bind all.',
  'We recall paragraph 2 (a) of resolution 1373 (2001) and paragraph 12 (c) and (d) of resolution 2178 (2014).',
  'We recall General Assembly resolution 60/288 of 8 September 2006 and resolution 49/60 (1994) on measures.',
  'We recall resolution 1566 (2004) (see S/RES/1566 (2004) and S/2004/758) and resolution 1540 (2005).',
  'We recall resolutions 3034 (XXVII) and 2625 (XXV) of the General Assembly and resolution 1267 (1999) today.',
  'The Council adopted resolution 2178 (2014) in New York (2014) with Article 25. It then met 12 times.',
];

describe('a hard line end', () => {
  for (const sentence of sentences)
    it(`changes nothing wherever it stands: ${sentence.slice(0, 60)}…`, () => {
      const expected = found(sentence);
      const places = [...sentence.matchAll(/ /g)].map(({ index }) => index);
      for (const at of places) {
        const broken = `${sentence.slice(0, at)}\n${sentence.slice(at + 1)}`;
        assert.deepEqual(found(broken), expected, broken);
      }
      for (let width = 12; width < 80; width += 7) {
        const wrapped = sentence.replace(new RegExp(`(?=.{${width}})(.{1,${width}}) `, 'g'), '$1\n');
        assert.deepEqual(found(wrapped), expected, wrapped);
      }
    });

  it('is where something is found at all', () => assert.ok(sentences.flatMap(found).length > 1));
});
