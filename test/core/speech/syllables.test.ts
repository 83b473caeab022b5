import assert from 'node:assert/strict';
import { syllables } from '../../../server/src/core/speech/syllables';

const counted: Readonly<Record<number, string>> = {
  1: 'the state states called aimed through strengths key eyed played twelve rights',
  2: 'council issue issues measures table people freedoms agreed value safety trying going statement business',
  3: 'united enabled services approaches media continue period management terrorist religious',
  4: 'terrorism counter-terror resolution society effectively initiative humanity experience',
  5: 'international cooperation capability negotiation',
};

describe('syllables', () => {
  const rows = Object.entries(counted).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  );
  for (const [word, count] of rows) it(`${word}: ${count}`, () => assert.equal(syllables(word), count));

  it('finds one in anything', () => {
    for (const word of ['', 's', 'tsk', '—', 'é']) assert.equal(syllables(word), 1);
  });

  it('reads accents, apostrophes and hyphens', () => {
    assert.deepEqual(['Michèle', 'da’esh', "church's", 'State’s', 'twenty-eight'].map(syllables), [2, 2, 2, 1, 3]);
  });
});
