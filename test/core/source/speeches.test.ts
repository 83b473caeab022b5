import assert from 'node:assert/strict';
import { speechAt } from '../../../server/src/core/source/speeches';
import type { SourceDocument, Speech } from '../../../server/src/core/source/sourceDocument';
import { parse } from '../../support/parse';

/** "p1 Mr. Ndiaye · The President · Norway NOR · for Baltic States · French: first words … last words". */
function told(document: SourceDocument): string[] {
  return document.speeches.map((speech) => {
    const { speaker, office, delegation, onBehalfOf = [], language, page } = speech;
    const who = [
      speaker,
      office,
      delegation && `${delegation.name} ${delegation.code ?? '-'}`,
      ...onBehalfOf.map(({ name }) => `for ${name}`),
      language,
    ].filter((part) => part !== undefined);
    return `p${page} ${who.join(' · ')}: …${textOf(document, speech).slice(-24)}`;
  });
}

function textOf({ clean }: SourceDocument, { span }: Speech): string {
  return clean.text.slice(span.start, span.end);
}

/** The General Assembly, as its records have been printed since 2000. */
const assembly = `United Nations\nA/91/PV.7\n\nGeneral Assembly\nNinety-first session\n\nOfficial Records\n\n7th plenary meeting\nThursday, 23 September 2036, 9 a.m.\nNew York\n\nPresident: Ms. Prado (Sylvania)\n
The meeting was called to order at 9.05 a.m.\n
Agenda item 8 (continued)\n\nGeneral debate\n
Address by Mr. Amadou Ndiaye, President of the Republic of Freedonia\n
The President: The Assembly will hear an address by the President of the Republic of Freedonia.\n
Mr. Amadou Ndiaye, President of the Republic of Freedonia, was escorted into the General Assembly Hall.\n
President Ndiaye (spoke in French; English text provided by the delegation): Harbours have to be lit at night.\n
We have said so for years.\n\f
36-12345                                                                 2/20\n
And we shall go on saying it until they are.\n
The President (spoke in Spanish): I thank the President of Freedonia for his statement.
Mr. Ahlström (Finland): Ships have to be told which harbours
are lit.
Ms. Otieno (United Republic of
Tanzania) (on behalf of the Group of African States): We agree with that.\n
The meeting rose at 1.10 p.m.\n`;

/** The Security Council. */
const council = `United Nations S/PV.9001\nSecurity Council\nSeventy-seventh year\n\n9001st meeting\nMonday, 3 May 2032, 10 a.m.\nNew York\n\nPresident: Ms. Prado . . . . (Sylvania)\nMembers: China . . . . Mr. Li\nNorway . . . . Ms. Dahl\n
Agenda\n\nThe lighting of harbours\n
The meeting was called to order at 10.05 a.m.\n
Adoption of the agenda\n
The agenda was adopted.\n
The President: I now give the floor to Mr. Keel.\n
Mr. Keel: I thank the Council. Harbours are dark.\n
Ms. Dahl (Norway): We thank Mr. Keel for his briefing.\n
Harbours have to be lit: ships depend on it.\n
Mr. Orlov (Russian Federation) (spoke in Russian): We have two questions.\n
Mr. Smith (United Kingdom of Great Britain and Northern Ireland): So have we.\n
A vote was taken by show of hands.\n
In favour: China, Norway, Sylvania\n
The President: The draft resolution has been adopted.\n
The meeting rose at noon.\n`;

/** The President of the Council steps down for a speech, and back. */
const capacity = `United Nations S/PV.9002\n\nPresident: Ms. Prado . . . . (Albania)\nMembers: Norway . . . . Ms. Dahl\n
The meeting was called to order at 10.05 a.m.\n
Ms. Dahl (Norway): Harbours have to be lit.\n
The President: I thank Ms. Dahl for her statement. I shall now make a statement in my national capacity.\n
Lamps cost little.\n\f
Albania lights all of its own.\n
I now resume my functions as President of the Council.\n
I give the floor to the representative of China.\n
Mr. Li (China) (spoke in Chinese): So does China.\n
The President: I shall now make a statement in my capacity as the Minister for Europe and Foreign Affairs of France. France agrees.\n
The meeting rose at noon.\n`;

/** Older records print surnames in capitals. */
const old = `A/46/PV.12\n\nPROVISIONAL VERBATIM RECORD OF THE TWELFTH MEETING\n
The PRESIDENT (interpretation from Arabic): I call on the Minister for Foreign Affairs of Freedonia.\n
Mr. NDIAYE (Freedonia) (interpretation from French): Harbours were dark.\n
Mr. VAN DER BERG (Netherlands): They were indeed.\n`;

/** A summary record of a Main Committee. */
const summary = `United Nations A/C.6/91/SR.3\n\nSummary record of the 3rd meeting\n\nChair: Mr. Keel (Sylvania)\n
The meeting was called to order at 10 a.m.\n
Agenda item 108: Lighting of harbours (A/91/112)\n
1. Mr. Otieno (Kenya), speaking on behalf of the Group of African States, said that harbours had to be lit.\n
2. He added that ships depended on it.\n
3. Ms. Dahl (Norway) said that her delegation agreed.\n
4. The Chair said that he took it that the Committee wished to go on.\n
5. It was so decided.\n
6. Mr. Ndiaye (Freedonia), Rapporteur, introducing the report, said that it was short.\n
7. Ms. Reyes (Observer for the European Union) asked when it would be longer.\n
The meeting rose at 1 p.m.\n`;

const press = `Sixth Committee takes up harbours\n
The debate began in the morning.\n
JONAS VÅGE (Norway), speaking on behalf of the Nordic countries, said harbours had to be lit.\n
Others were of another mind.\n
The representative of Chile said ships depended on it.\n
AMADOU NDIAYE (Freedonia) recalled that he had said so.\n`;

const markdown = `# A/91/PV.8\n
**The President:** I give the floor to Finland.\n
**Mr. Ahlström** (Finland): Harbours are *lit* in my country.\n
**Mr. O’Neill-Smith** (Ireland) (*spoke in Irish*): And in mine.\n`;

/** As records in French and Spanish have it. */
const french = `Nations Unies A/91/PV.9\n\n9e séance plénière\n\nLa séance est ouverte à 10 h 5.\n
Le Président (parle en anglais) : Je donne la parole au représentant du Sénégal.\n
M. Niang (Sénégal) : Les phares brûlent toute la nuit.\n
Mme de La Tour (Observatrice de l’Union des ports) (parle en espagnol) : Ils brûlent.\n
La Présidente par intérim : Je vous remercie.\n
La séance est levée à 13 heures.\n`;
const spanish = `Naciones Unidas S/PV.9002\n\n9002ª sesión\n\nSe abre la sesión a las 10.05 horas.\n
El Presidente (habla en chino): Tiene la palabra el representante del Uruguay.\n
Sr. Rosselli (Uruguay): Los faros arden toda la noche.\n
El Presidente Petro: Arden en todos los puertos.\n
Sra. da Luz (Brasil) (habla en inglés): Arden.\n
Se levanta la sesión a las 13.00 horas.\n`;

describe('the speeches of a record', () => {
  for (const [what, text, expected] of [
    [
      'for whom, as whom and in which language somebody speaks, wherever it stands',
      `A/C.3/91/PV.4\n\nThe Chair: I open the meeting.\n\nMs. Luz (Argentina), speaking on behalf of the Group of 77 and China: We agree.\n\nMs. Fontana (Switzerland): (spoke in French) So do we.\n\nThe meeting rose at noon.`,
      [
        'p1 The Chair: …air: I open the meeting.',
        'p1 Ms. Luz · Argentina ARG · for Group of 77 and China: … 77 and China: We agree.',
        'p1 Ms. Fontana · Switzerland CHE · French: …ke in French) So do we.',
      ],
    ],
    [
      'a summary in which the chair speaks for a State, and an observer',
      `A/C.3/91/SR.4\n\n1. The Chair, speaking as the representative of Austria, said that harbours were lit.\n\n2. Mr. Bálek (European Union, in its capacity as observer) said that they were.\n\nThe meeting rose at noon.`,
      [
        'p1 The Chair · Austria AUT: …that harbours were lit.',
        'p1 Mr. Bálek · European Union EU: …er) said that they were.',
      ],
    ],
    [
      'the General Assembly in French',
      french,
      [
        'p1 Le Président · English: …représentant du Sénégal.',
        'p1 M. Niang · Senegal SEN: …s brûlent toute la nuit.',
        'p1 Mme de La Tour · Union des ports - · Spanish: …espagnol) : Ils brûlent.',
        'p1 La Présidente par intérim: …im : Je vous remercie.',
      ],
    ],
    [
      'the Security Council in Spanish',
      spanish,
      [
        'p1 El Presidente · Chinese: …resentante del Uruguay.',
        'p1 Sr. Rosselli · Uruguay URY: … arden toda la noche.',
        'p1 El Presidente Petro: …en en todos los puertos.',
        'p1 Sra. da Luz · Brasil - · English: …habla en inglés): Arden.',
      ],
    ],
    [
      'the General Assembly, lines without space between them and over a page',
      assembly,
      [
        'p1 The President: …Republic of Freedonia.',
        'p1 President Ndiaye · Republic of Freedonia - · French: …ying it until they are.',
        'p2 The President · Spanish: …onia for his statement.',
        'p2 Mr. Ahlström · Finland FIN: …h harbours are lit.',
        'p2 Ms. Otieno · United Republic of Tanzania TZA · for Group of African States: … We agree with that.',
      ],
    ],
    [
      'the Security Council',
      council,
      [
        'p1 The President: …the floor to Mr. Keel.',
        'p1 Mr. Keel: …Harbours are dark.',
        'p1 Ms. Dahl · Norway NOR: …lit: ships depend on it.',
        'p1 Mr. Orlov · Russian Federation RUS · Russian: …We have two questions.',
        'p1 Mr. Smith · United Kingdom of Great Britain and Northern Ireland GBR: …',
        'p1 The President: …ution has been adopted.',
      ],
    ],
    [
      'a President who speaks for the own State in between',
      capacity,
      [
        'p1 Ms. Dahl · Norway NOR: …arbours have to be lit.',
        'p1 The President: …in my national capacity.',
        'p1 Ms. Prado · Albania ALB: …lights all of its own.',
        'p2 The President: …esentative of China.',
        'p2 Mr. Li · China CHN · Chinese: …se): So does China.',
        'p2 The President: …ign Affairs of France.',
        'p2 Ms. Prado · France FRA: …France agrees.',
      ],
    ],
    [
      'the eighties, in capitals',
      old,
      [
        'p1 The PRESIDENT · Arabic: …',
        'p1 Mr. NDIAYE · Freedonia - · French: …Harbours were dark.',
        'p1 Mr. VAN DER BERG · Netherlands (Kingdom of the) NLD: …They were indeed.',
      ],
    ],
    [
      'a Main Committee, in summary',
      summary,
      [
        'p1 Mr. Otieno · Kenya KEN · for Group of African States: …ships depended on it.',
        'p1 Ms. Dahl · Norway NOR: …her delegation agreed.',
        'p1 The Chair: …',
        'p1 Mr. Ndiaye · Freedonia -: …',
        'p1 Ms. Reyes · European Union EU: …',
      ],
    ],
    [
      'a press release, paragraph by paragraph',
      press,
      ['p1 JONAS VÅGE · Norway NOR · for Nordic countries: …', 'p1 Chile CHL: …', 'p1 AMADOU NDIAYE · Freedonia -: …'],
    ],
    [
      'Markdown',
      markdown,
      ['p1 The President: …', 'p1 Mr. Ahlström · Finland FIN: …', 'p1 Mr. O’Neill-Smith · Ireland IRL · Irish: …'],
    ],
  ] as const) {
    it(`are those of ${what}`, () => {
      const found = told(parse(text));
      assert.equal(found.length, expected.length, found.join('\n'));
      expected.forEach((line, at) => {
        const [head, end = ''] = line.split('…');
        assert.ok(found[at]!.startsWith(head!) && found[at]!.endsWith(end.trim()), `${found[at]}\n${line}`);
      });
    });
  }

  it('are those of whom they begin by naming, where the record names nobody', () => {
    const text = `S/PV.9001\n\nThe President: I give the floor to Mr. Skoog.\n\nMr. Skoog: I thank you. I have the honour to speak on behalf of the European Union and its member States.\n\nMs. Dahl (Norway): I am speaking on behalf of the Nordic countries.\n\nMr. Soto (Chile): We align ourselves with what was said on behalf of the Group of 77 and China.\n`;
    assert.deepEqual(
      parse(text).speeches.map(({ delegation, onBehalfOf = [] }) => [
        delegation?.code,
        ...onBehalfOf.map(({ code }) => code),
      ]),
      [[undefined], ['EU'], ['NOR', 'NORDIC'], ['CHL']],
    );
  });

  it('stand where they were said, from the head to the next', () => {
    const document = parse(council);
    const { clean, speeches } = document;
    const at = (words: string) => speechAt(speeches, clean.text.indexOf(words));
    assert.equal(at('ships depend on it')?.speaker, 'Ms. Dahl');
    assert.equal(at('Mr. Keel: I thank')?.speaker, 'Mr. Keel');
    assert.equal(at('China, Norway, Sylvania'), undefined);
    assert.equal(at('9001st'), undefined);
    assert.equal(speechAt(speeches, clean.text.length + 5), undefined);
    for (const [index, { span }] of speeches.entries())
      assert.ok(span.start >= (speeches[index - 1]?.span.end ?? 0) && span.end <= clean.text.length);
  });

  for (const [what, text] of [
    [
      'a concept note that lists its speakers',
      'Concept note\n\nPanel\n\nModerator: Ms. Prado (Sylvania)\n\nMr. Ndiaye (Freedonia): harbours\n\nMs. Dahl (Norway): ships\n\nThe panel will be held on 3 May 2031.',
    ],
    [
      'a report that names who took part',
      'Report of the workshop\n\nMr. Ndiaye (Freedonia) and Ms. Dahl (Norway) opened the workshop. It was held in a harbour.\n\nMs. Dahl (Norway) is its chair.',
    ],
    [
      'a statement that thanks the President',
      'Statement by Norway\n\nMr. President,\n\nThe President of the Council said that harbours had to be lit. We agree with him.\n\nThe Secretary-General said so too.',
    ],
    [
      'a masthead',
      'United Nations A/91/L.2\n\nGeneral Assembly Distr.: Limited\n\nGeneral Assembly Orig.: English\n\nVerbatim record',
    ],
    ['nothing', ''],
  ] as const) {
    it(`are not looked for in ${what}`, () => assert.deepEqual(told(parse(text)), []));
  }
});
