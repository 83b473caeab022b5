import { strict as assert } from 'node:assert';
import { corpusPhrases, createCorpus, provenanceOf } from '../../../server/src/core';
import { agreedPhrases } from '../../../server/src/core/lexicon/agreedPhrases';

const corpus = createCorpus(
  [
    'We recall the victims and survivors of terrorism, and stress, as all of us do, peaceful coastal trade, in all its forms.',
    'Let us remember the victims and survivors of terrorism; we value, for our part, peaceful coastal trade, which is dear to us.',
    'This is complementary and mutually reinforcing, as has been said before by those who were there. A/RES/60/288 says so. First, we agree.',
  ].map((text, at) => ({ id: `d${at}`, uri: `file:///d${at}.txt`, text })),
);
const row = (phrase: string) => agreedPhrases().find((candidate) => candidate.phrase === phrase);

describe('corpusPhrases', () => {
  it('joins what is mined with the phrases of the table that the corpus has; these win ties', () => {
    assert.deepEqual(
      corpusPhrases(corpus).map(({ phrase, count, documents, agreed }) => [phrase, count, documents.size, agreed?.id]),
      [
        ['victims and survivors of terrorism', 2, 2, row('victims and survivors of terrorism')!.id],
        ['peaceful coastal trade', 2, 2, undefined],
        ['complementary and mutually reinforcing', 1, 1, row('complementary and mutually reinforcing')!.id],
      ],
    );
  });

  it('tells where each is from', () => {
    assert.equal(provenanceOf(undefined), 'mined');
    for (const [phrase, expected] of [
      ['complementary and mutually reinforcing', 'agreed: A/RES/60/288; S/RES/2178 (2014)'],
      [
        'violent extremism conducive to terrorism',
        'variant of “violent extremism as and when conducive to terrorism”: S/RES/2396 (2017); A/RES/75/291',
      ],
      [
        'complimentary and mutually reinforcing',
        'deviation from “complementary and mutually reinforcing”: A/RES/60/288 (not verified)',
      ],
      [
        'root causes of terrorism',
        'contested beside “conditions conducive to the spread of terrorism”: GA/L/3541; A/C.6/59/SR.8',
      ],
      ['Distinguished colleagues,', 'usage: UN statements (not verified)'],
    ] as const)
      assert.equal(provenanceOf(row(phrase)), expected);
  });
});
