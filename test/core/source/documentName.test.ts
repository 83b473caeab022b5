import assert from 'node:assert/strict';
import { documentName } from '../../../server/src/core/source/documentName';
import { seedCorpus } from '../../support/seedCorpus';
import { parse } from '../../support/parse';

describe('what a list calls a document', () => {
  it('is its title, in the spelling of its event where that is printed in capitals', () => {
    assert.deepEqual(
      seedCorpus().documents.map((document) => documentName(document)),
      [
        "Secretary-General's Symposium on International Counter-Terrorism Cooperation",
        'United Nations High-level Conference of Heads of Counter-Terrorism Agencies',
        'Michèle Coninx: High-Level Conference of Heads of Counter-Terrorism Agencies',
        'Second United Nations High-Level Conference of Heads of Counter-Terrorism Agencies of Member States',
        'Third United Nations High-Level Conference of Heads of Counter-Terrorism Agencies of Member States',
      ],
    );
  });

  for (const [what, title, name] of [
    ['as printed', 'Safe Ports: a note', 'Safe Ports: a note'],
    ['in capitals where nothing else is known', 'SAFE PORTS', 'SAFE PORTS'],
    ['by its acronyms', 'The UNOCT and Member States', 'The UNOCT and Member States'],
    ['with nothing that does not show', 'Safe \u202Estrop\u202C', 'Safe strop'],
  ] as const) {
    it(`is ${what}`, () => assert.equal(documentName(parse(`# ${title}\n\nText.\n`)), name));
  }

  for (const [what, head, name] of [
    [
      'the title alone where it names the speaker',
      'Statement by H.E. Ms. Rosa Prado, Permanent Representative of Sylvania to the United Nations',
      'Statement by H.E. Ms. Rosa Prado, Permanent Representative of Sylvania to the United Nations',
    ],
    [
      'the delegation in its own spelling where the title is no more than that',
      'GRAUSTARK\n\nNational statement\n\nDelivered by Ms. Ilse Brandt, Counsellor, Permanent Mission of Graustark to the United Nations',
      'Ilse Brandt: Graustark',
    ],
  ] as const) {
    const spoken = 'Mr. President,\n\nHarbours have to be lit at night. We have said so for years.';
    it(`is, of a statement, ${what}`, () => assert.equal(documentName(parse(`${head}\n\n${spoken}\n`)), name));
  }
});
