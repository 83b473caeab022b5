import { strict as assert } from 'node:assert';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { findNames } from '../../../server/src/core/names/findNames';
import { formsOf } from '../../../server/src/core/names/nameTrie';
import { readMarks } from '../../support/marks';
import { seedFiles } from '../../support/seedCorpus';

/** A text with each name marked, and what each is: "id form". */
const accept: readonly (readonly [marked: string, ...found: string[]])[] = [
  ['The work of [[CTED]] goes on', 'cted acronym'],
  ['[[CTED]]', 'cted acronym'],
  ['([[CTED]])', 'cted acronym'],
  ['“[[CTED]]”', 'cted acronym'],
  ['**[[CTED]]** and _[[UNOCT]]_', 'cted acronym', 'unoct acronym'],
  ['[[UNOCT]]’s programmes', 'unoct acronym'],
  ["[[UNOCT]]'s programmes", 'unoct acronym'],
  ['[[UNOCT]]-led work', 'unoct acronym'],
  ['[[CTED]]/[[UNOCT]]', 'cted acronym', 'unoct acronym'],
  ['[[UNODC]], [[INTERPOL]] and [[ICAO]].', 'unodc acronym', 'interpol acronym', 'icao acronym'],
  ['the [[United Nations Office of Counter-Terrorism]] ([[UNOCT]])', 'unoct name', 'unoct acronym'],
  ['the [[United Nations\nOffice of Counter-Terrorism]]', 'unoct name'],
  ['the [[United\u00a0Nations Office of Counter\u2011Terrorism]]', 'unoct name'],
  ['the [[United Nations Office of Counter-\nTerrorism]]', 'unoct name'],
  ['[[UNITED NATIONS OFFICE OF COUNTER-TERRORISM]]', 'unoct name'],
  ['the [[Office of Counter-Terrorism]]', 'unoct variant'],
  ['the [[Office for Counter-Terrorism]]', 'unoct avoided'],
  ['the [[United Nations Counter-Terrorism Centre]]', 'uncct name'],
  ['the [[Counter-Terrorism Committee Executive Directorate]]', 'cted name'],
  [
    'the [[Counter-Terrorism Committee]] and its [[Executive Office of the Secretary-General]]',
    'ctc name',
    'eosg name',
  ],
  ['the [[1267 Committee]]', '1267-committee variant'],
  ['the [[Security Council]]', 'sc name'],
  ['the [[General Assembly]]', 'ga name'],
  ['[[Member States]]', 'member-states name'],
  ['[[member states]]', 'member-states avoided'],
  ['a [[Member State]]', 'member-states name'],
  ['[[ISIL (Da’esh)]] fighters', 'isil variant'],
  ["[[ISIL (Da'esh)]] fighters", 'isil variant'],
  ['the [[Islamic State in Iraq and the Levant]]', 'isil name'],
  ['[[ISIS]] fighters', 'isil avoided'],
  ['[[IS]] and its affiliates', 'isil avoided'],
  ['the [[Islamic State in Iraq and Syria]] ([[ISIS]])', 'isil avoided', 'isil avoided'],
  ['[[Al-Qaida]] and its affiliates', 'al-qaida name'],
  ['[[al-Qaida]] and its affiliates', 'al-qaida avoided'],
  ['[[Al-Shabaab]]', 'al-shabaab name'],
  ['[[FTF]] and [[FTFs]]', 'ftf acronym', 'ftf variant'],
  ['[[Foreign terrorist fighters]] travel', 'ftf name'],
  ['a [[foreign terrorist fighter]]', 'ftf name'],
  ['[[foreign terrorist fighters]]’ travel', 'ftf name'],
  ['[[IEDs]] and [[MANPADS]]', 'ied variant', 'manpads acronym'],
  ['[[FIUs]], [[NPOs]]', 'fiu variant', 'npo acronym'],
  ['[[PCVE]] or [[P/CVE]]', 'pcve acronym', 'pcve variant'],
  ['[[AML/CFT]] standards', 'aml-cft acronym'],
  ['collect [[API]] and [[PNR]] of passengers', 'api acronym', 'pnr acronym'],
  ['[[Advance Passenger Information]] ([[API]])', 'api name', 'api acronym'],
  ['[[behavioural insights]] ([[BI]])', 'bi name', 'bi acronym'],
  ['under [[Pillar IV]], and [[Pillar I]]', 'pillar-iv name', 'pillar-i name'],
  ['under [[Pillar 4]]', 'pillar-iv avoided'],
  ['[[the Strategy]] has [[four pillars]]', 'gcts variant', 'four-pillars-of-the-strategy variant'],
  ['The pillars of [[the Strategy]]', 'gcts variant'],
  ['[[The Strategy]] stands', 'gcts variant'],
  ['the [[United Nations Global Counter-Terrorism Strategy]]', 'gcts name'],
  ['[[the Compact]]’s working groups', 'coordination-compact variant'],
  ['the [[Tokyo Convention]]', 'tokyo-convention variant'],
  ['the [[Convention on Offences and Certain Other Acts Committed on Board Aircraft]]', 'tokyo-convention name'],
  ['the [[CPPNM]] and its [[CPPNM Amendment]]', 'cppnm acronym', 'cppnm-amendment variant'],
  ['[[Vladimir Voronkov]]', 'vladimir-voronkov name'],
  ['[[Mr. Voronkov]] said', 'vladimir-voronkov variant'],
  ['[[Mr Voronkov]] said', 'vladimir-voronkov variant'],
  ['[[Under-Secretary-General]] [[Voronkov]]', 'under-secretary-general name', 'vladimir-voronkov variant'],
  [
    '[[Deputy Secretary-General]] and [[Assistant Secretary-General]]',
    'deputy-secretary-general name',
    'assistant-secretary-general name',
  ],
  ['[[Michèle Coninx]]', 'michele-coninx variant'],
  [
    '[[Michèle Coninsx]], Ms. [[Coninsx]], Ms. [[Coninx]]',
    'michele-coninx name',
    'michele-coninx variant',
    'michele-coninx variant',
  ],
  ['[[Michele Coninx]]', 'michele-coninx variant'],
  ['[[Miche\u0300le Coninx]]', 'michele-coninx variant'],
  [
    'the [[African Union Mission in Somalia]] ([[AMISOM]]), then the [[African Union Transition Mission in Somalia]], now [[AUSSOM]]',
    'amisom name',
    'amisom acronym',
    'atmis name',
    'aussom acronym',
  ],
  ['the [[Inter-American Committee against Terrorism]] of the [[OAS]]', 'cicte name', 'oas acronym'],
  ['[[Csaba Korosi]] and [[Volkan Bozkir]]', 'csaba-korosi name', 'volkan-bozkir name'],
  ['[[“soft” targets]]', 'vulnerable-targets variant'],
  ['[[capacity\u00ad-building]]', 'capacity-building name'],
  ['see [[[WHO]]](#) on health', 'who acronym'],
  ['the Secretary-General of [[INTERPOL]]', 'interpol acronym'],
  ['[[NATO]] Secretary-General Stoltenberg', 'nato acronym'],
  [
    '[[the Charter]] of the Organization; the [[Charter of the United Nations]]; Article 51 of [[the Charter]]',
    'charter-of-the-united-nations variant',
    'charter-of-the-united-nations name',
    'charter-of-the-united-nations variant',
  ],
  ['the [[Office for Counter-Terrorism]] ([[UNOCT]])', 'unoct avoided', 'unoct acronym'],
  [
    '[[Mr. Voronkov]], then Executive Director [[Gherman]] of [[CTED]]',
    'vladimir-voronkov variant',
    'natalia-gherman variant',
    'cted acronym',
  ],
  // In the other official languages, each in the cases its sentences need.
  ['la [[Direction exécutive du Comité contre le terrorisme]] ([[DECT]])', 'cted variant', 'cted variant'],
  [
    'du [[Conseil de sécurité]] et de l’[[Union africaine]] pour les [[États Membres]]',
    'sc variant',
    'au variant',
    'member-states variant',
  ],
  ['el [[Consejo de Seguridad]] y la [[Asamblea General]]', 'sc variant', 'ga variant'],
  [
    'решения [[Совета Безопасности]] и [[Генеральной Ассамблеи]], в [[Генеральной Ассамблее]]',
    'sc variant',
    'ga variant',
    'ga variant',
  ],
  ['[[Контртеррористическому комитету]] и [[Африканским союзом]]', 'ctc variant', 'au variant'],
  ['و[[مجلس الأمن]]، ول[[لجنة مكافحة الإرهاب]] و[[الاتحاد الأوروبي]]', 'sc variant', 'ctc variant', 'eu variant'],
  ['[[للجمعية العامة]]', 'ga variant'],
  [
    '[[安理会]]和[[联合国反恐怖主义办公室]]，[[副秘书长]]',
    'sc variant',
    'unoct variant',
    'under-secretary-general variant',
  ],
];

const reject: readonly string[] = [
  '',
  'ordinary words of a speech',
  'cted and unoct, written small',
  'isil and isis, written small',
  'ftf',
  'CTEDX and XCTED',
  'CTED2',
  'the API of the library',
  'read the API documentation.\n\nPassengers wait.',
  'BI dashboards',
  'WHO MAY SPEAK',
  'ODA reached 0.33 per cent',
  'the DPO of the company',
  '28 OCT 2023',
  'the ASG opened the meeting',
  'tactics, techniques and procedures (TTP)',
  'SC resolved it',
  'SC/14756 on the Council',
  'THIS IS TRUE',
  'THIS IS WHAT FIGHTERS DO',
  'WHAT IS the fighters’ aim',
  'It is the fighters’ aim.',
  'THE WHO and health',
  'a monitoring team of three',
  'a security council of sorts',
  'the general assembly of shareholders',
  'the compact car',
  'a strategy, the strategy',
  'the UN Global Compact',
  'the counter terrorism committee',
  'the United. Nations Children’s. Fund',
  'the Security, Council',
  'Security\n\nCouncil',
  'the Security (Council)',
  'in may, theresa',
  'May 2023, Smith and Holder',
  'Mr. May',
  'pillar of strength',
  'Pillar V',
  'Tokyo and its convention',
  'the Montreal Protocol on ozone',
  'fighters, foreign and terrorist',
  'foreign terrorist organizations',
  'https://example.org/drones/incitement',
  'https://www.un.org/derogation',
  '#incitement',
  'someone@refoulement',
  'biometric',
  'small arms',
  'hedayah',
  'world bank holiday',
  'The Hague and Beijing',
  'interpolation, interpol',
  'resolution 2396 (2017)',
  'the International Chamber of Commerce (ICC), and the ICC again',
  'the national Victims of Terrorism Fund, the Civil Society Unit, the Group of Friends of Capacity Building',
  'Mr. Andrei Voronkov, Ms. Andrea Gherman, Mr. Gherman, Mr. Han Duck-soo',
  'Mr. Khan and Mr. Smith',
  'a modern Islamic State, the Islamic States of Iraq, the Islamic State of Afghanistan',
  'This IS what fighters in Syria want',
  'the Secretary-General of the League and its Commonwealth Secretary-General',
  'A convention, a charter of trust, the charter',
  'UA and UE, CCT and CDH in English',
  'assemblée générale, comité contre le terrorisme',
  '大会堂，妇女代表大会',
];

describe('findNames', () => {
  for (const [marked, ...expected] of accept) {
    it(`finds ${expected.join(', ')} in ${JSON.stringify(marked)}`, () => {
      // A link's own brackets touch the marks: they are told apart by their place.
      const { text, ranges } = marked.includes('[[[') ? bracketed(marked) : readMarks(marked);
      const found = findNames(text, shippedCatalogue);
      assert.deepEqual(
        found.map(({ id, form }) => `${id} ${form}`),
        expected,
      );
      assert.deepEqual(
        found.map(({ span }) => span),
        ranges,
      );
    });
  }

  for (const text of reject) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(findNames(text, shippedCatalogue), []));
  }

  it('finds every form of every row, given its context', () => {
    for (const entry of shippedCatalogue.entries) {
      for (const { written } of formsOf(entry)) {
        const context = entry.row.inContext[written]?.[0] ?? '';
        const [found] = findNames(`${written}, ${context}`, shippedCatalogue);
        assert.deepEqual([found?.kind, found?.id], [entry.kind, entry.row.id], written);
        assert.deepEqual(found?.span, { start: 0, end: written.length }, written);
      }
    }
  });

  it('finds names in order and apart in the seeds', () => {
    for (const { text } of seedFiles()) {
      let last = 0;
      for (const { span } of findNames(text, shippedCatalogue)) {
        assert.ok(last <= span.start && span.start < span.end && span.end <= text.length);
        last = span.end;
      }
      assert.ok(last > 0);
    }
  });
});

function bracketed(marked: string): ReturnType<typeof readMarks> {
  const name = /\[\[\[(\w+)\]\]\]/.exec(marked)![1]!;
  const text = marked.replace(`[[[${name}]]]`, `[${name}]`);
  const start = text.indexOf(name);
  return { text, ranges: [{ start, end: start + name.length }] };
}
