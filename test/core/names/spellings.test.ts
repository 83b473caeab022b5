import { strict as assert } from 'node:assert';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { findNames } from '../../../server/src/core/names/findNames';
import { readMarks } from '../../support/marks';

/** A text with the name marked, as another house spells it, and the row it is of. */
const accept: readonly (readonly [marked: string, id: string])[] = [
  ['the [[United Nations Office on Drugs & Crime]] is', 'unodc'],
  ['the [[Office on Drugs and Crime]] is', 'unodc'],
  ['the [[International Civil Aviation Organisation]] is', 'icao'],
  ['the [[International Criminal Police Organisation]] is', 'interpol'],
  ['the [[Counter Terrorism Committee Executive Directorate]] is', 'cted'],
  ['the [[Counterterrorism Committee]] is', 'ctc'],
  ['the [[CT Committee]] is', 'ctc'],
  ['the [[Organisation for Security & Cooperation in Europe]] is', 'osce'],
  ['the [[International Center for Counter-Terrorism]] is', 'icct'],
  [
    'the [[Global CT Program on Cybersecurity and New Technologies]] is',
    'global-counter-terrorism-programme-on-cybersecurity-and-new',
  ],
  ['the [[UN Assistance Mission for Iraq]]’s end', 'unami'],
  ['the [[Assistance Mission for Iraq]] ended', 'unami'],
  ['[[Boko-Haram]] fighters', 'boko-haram'],
  ['[[al Shabab]] fighters', 'al-shabaab'],
  ['[[Al Shabaab]] fighters', 'al-shabaab'],
  ['[[AlQaeda]] fighters', 'al-qaida'],
  ['[[Da´esh]] fighters', 'isil'],
  ['[[CIS–ATC]] exercises', 'cis-atc'],
  ['the [[2014 Montreal Protocol]]', 'montreal-protocol-2014'],
  ['the [[Montréal Protocol of 2014]]', 'montreal-protocol-2014'],
  ['the [[Rome Convention of 1988]]', 'sua-convention'],
  ['the report of [[Moneyval]] on funds', 'moneyval'],
  ['police work through [[Afripol]]', 'afripol'],
  ['Terrorism: Prof. [[Saul]] said', 'ben-saul'],
  ['Terrorism: Special Rapporteur [[Saul]] said', 'ben-saul'],
  ['N. [[Gherman]] said', 'natalia-gherman'],
  ['ASG [[Gherman]] said', 'natalia-gherman'],
  ['Natalia I. [[Gherman]] said', 'natalia-gherman'],
];

/** What has the letters of a name and is none. */
const reject = [
  'the SARC met',
  'the AB met',
  'al qaida means a base',
  'the Montreal Protocol on the ozone layer',
  'Saul’s Hardware against terrorism',
  'Boris Voronkov said',
  'Fans of Al-Shabab FC came.',
  'The salary is CTC (cost to company).',
  'TTP stands for time to positivity.',
  'the Harmonised Tariff Schedule (HTS) has chapters',
  'Each is assigned an ISIL, the standard identifier.',
  'It was, IMO and with respect, too high.',
  'It was compiled with GCC 13 and tested.',
  'It orbits at 1.5 AU from the sun.',
  'The OAS pension is paid.',
  'The SCO played a concert.',
  'The ICC lists the rules of cricket.',
  'The IMO awards medals in geometry.',
  'Interpol recorded the songs of their new album.',
  'Commuters on the PNR waited for their trains.',
  'A DECT telephone is cordless.',
];

describe('findNames in the spelling of another house', () => {
  for (const [marked, id] of accept)
    it(`finds ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = readMarks(marked);
      const found = findNames(text, shippedCatalogue).filter(({ span }) => span.start === ranges[0]!.start);
      assert.deepEqual(
        found.map((name) => [name.id, name.span]),
        [[id, ranges[0]]],
      );
    });

  for (const text of reject)
    it(`finds nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(findNames(text, shippedCatalogue), []));

  it('calls a form respelled only where no form of the row is spelt so', () => {
    const formsIn = (text: string): readonly string[] => findNames(text, shippedCatalogue).map(({ form }) => form);
    assert.deepEqual(formsIn('the International Civil Aviation Organization'), ['name']);
    assert.deepEqual(formsIn('the International Civil Aviation Organisation'), ['respelled']);
    assert.deepEqual(formsIn('the United Nations Center on Counter-Terrorism'), ['avoided']);
  });
});
