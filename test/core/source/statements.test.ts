import assert from 'node:assert/strict';
import { delegationOfFileName } from '../../../server/src/core/source/fileNameDelegation';
import { parse } from '../../support/parse';

/** "Norway NOR head | Nordic countries NORDIC | [H.E. Ms.] Rosa Prado · Permanent Representative …" */
function saidOf(text: string, name = 'paper'): string {
  const { kind, delegation, onBehalfOf = [], speaker } = parse(text, name);
  const called = ({ name, code = '-' }: { name: string; code?: string }): string => `${name} ${code}`;
  const who = speaker && `[${speaker.honorific ?? ''}] ${speaker.name} · ${speaker.office ?? '-'}`;
  return [
    kind,
    delegation ? `${called(delegation)} ${delegation.from}` : '-',
    onBehalfOf.map(called).join(', ') || '-',
    who ?? '-',
  ].join(' | ');
}

const SPOKEN = `Mr. President,

We thank you for convening this debate on harbours. Safe harbours matter to all who trade, and to all who fish.

Harbours have to be lit at night, and ships have to be told where they are lit.`;

const DISCOURS = `Monsieur le Président,

Nous vous remercions de ce débat sur les ports. La lumière des ports importe à tous ceux qui commercent, et à tous ceux qui pêchent.`;

const DISCURSO = `Señor Presidente:

Agradecemos este debate sobre los puertos. La luz de los puertos importa a todos los que comercian, y a todos los que pescan.`;

const HEADS: readonly (readonly [what: string, text: string, said: string, name?: string])[] = [
  [
    'one without a style, whose office is none of the known ones',
    `Statement by Rosa Prado-Lind\nHarbour Adviser\n\n1 November 2030\n\nChair,\n\n${SPOKEN}`,
    'statement | - | - | [] Rosa Prado-Lind · -',
  ],
  [
    'who stands behind the part of the pages',
    `# Secretary-General's remarks at the inauguration of the lighthouse\n\nStatements – Rosa Prado, Secretary-General\n\n${SPOKEN}`,
    'statement | - | - | [] Rosa Prado · Secretary-General',
  ],
  [
    'an ambassador in the sentence below the headline',
    `# SC: Open Debate on Harbours\n\nJoint Nordic statement by Denmark, Finland, Iceland, Norway and Sweden, delivered by Ambassador Rosa Prado of Norway in the Security Council's open debate on harbours, 5 July 2030.\n\n${SPOKEN}`,
    'statement | Norway NOR head | - | [Ambassador] Rosa Prado · -',
  ],
  [
    'who is heard in a press release',
    'SG/SM/21931\n6 October 2030\n\n# Keepers ‘Carry More Than Lamps’, Secretary-General Says in Message\n\nFollowing is UN Secretary-General Rosa Prado’s message for the Day of Harbours, observed on 9 October:\n\nEvery day, keepers on foot reach people whom few others reach.',
    'press-release | - | - | [] Rosa Prado · Secretary-General',
  ],
  [
    'a representative whose office goes on in the next line',
    `General Assembly Agenda Item 28: Report of the Harbour Council\n21 November 2030, New York\n\nStatement by Ambassador Rosa Prado, Permanent Representative of Pakistan\nto the United Nations\n\n${SPOKEN}`,
    'statement | Pakistan PAK head | - | [Ambassador] Rosa Prado · Permanent Representative of Pakistan to the United Nations',
  ],
  [
    'a representative at a debate, without the debate',
    `Statement by Dr. Rosa Prado, Permanent Representative of Pakistan to the United Nations, in the Security Council's Open Debate on Working Methods (19 July 2030)\n\n${SPOKEN}`,
    'statement | Pakistan PAK head | - | [Dr.] Rosa Prado · Permanent Representative of Pakistan to the United Nations',
  ],
  [
    'an ambassador by a short style in capitals',
    `PERMANENT MISSION OF THE REPUBLIC OF KENYA TO THE UNITED NATIONS\n\nSTATEMENT\n\nBY\n\nH.E. AMB. ROSA PRADO\n\n12TH NOVEMBER 2030\n\n${SPOKEN}`,
    'statement | Kenya KEN head | - | [H.E. AMB.] ROSA PRADO · -',
  ],
  [
    'a mission to a programme of the United Nations',
    `PERMANENT MISSION OF THE REPUBLIC OF KENYA TO UNEP\n\nSTATEMENT BY AMB. RUFUS FIREFLY, PERMANENT REPRESENTATIVE OF KENYA TO UNEP, DURING THE SEVENTH SESSION OF THE HARBOUR ASSEMBLY\n\nNAIROBI, 26TH FEBRUARY 2030\n\n${SPOKEN}`,
    'statement | Kenya KEN head | - | [AMB.] RUFUS FIREFLY · PERMANENT REPRESENTATIVE OF KENYA TO UNEP',
  ],
  [
    'a State behind its national statement',
    `UNITED NATIONS HARBOUR ASSEMBLY\nSixth session\n\nNATIONAL STATEMENT – MONGOLIA\n\nDate of delivery: 27 February 2030\n\n${SPOKEN}`,
    'statement | Mongolia MNG head | - | -',
  ],
  [
    'a State by its adjective',
    `PHILIPPINE STATEMENT\n\ndelivered by\nH.E. Rufus Firefly\nPermanent Representative\n\n19 June 2030\n\n${SPOKEN}`,
    'statement | Philippines PHL head | - | [H.E.] Rufus Firefly · Permanent Representative',
  ],
  [
    'a ministry by the State before it',
    `Norwegian Ministry of Foreign Affairs\n\nUNSC: Situation in the harbours\n\nStatement by Ambassador Rosa Prado, 4 November 2030\n\n${SPOKEN}`,
    'statement | Norway NOR head | - | [Ambassador] Rosa Prado · -',
  ],
  [
    'a group whose statement it is, below the mission of its chair',
    `Permanent Mission of Saint Vincent and the Grenadines\nto the United Nations\n\nSTATEMENT BY THE COMMUNITY OF LATIN AMERICAN AND CARIBBEAN\nSTATES (CELAC)\n\nTrusteeship Council Chamber, 17 April 2030\n\n${SPOKEN}`,
    'statement | Community of Latin American and Caribbean States CELAC head | - | -',
  ],
  [
    'a letterhead in two alphabets',
    `المملكة المغربية                                          ROYAUME DU MAROC\n\nHuman Rights Council\n53rd session\n\nStatement by\n\nMrs. Rosa Prado\nCounsellor\n\nGeneva, 27 June 2030\n\n${SPOKEN}`,
    'statement | Morocco MAR head | - | [Mrs.] Rosa Prado · Counsellor',
  ],
  [
    'in French, a republic by its adjective',
    `REPUBLIQUE GABONAISE\nUnion – Travail – Justice\n\nALLOCUTION DE S.E.M. PAUL LUMIÈRE\nPRESIDENT DE LA REPUBLIQUE, CHEF DE L'ETAT\n\nNew York, le 24 septembre 2030\n\n${DISCOURS}`,
    "statement | Gabon GAB head | - | [S.E.M.] PAUL LUMIÈRE · PRESIDENT DE LA REPUBLIQUE, CHEF DE L'ETAT",
  ],
  [
    'an office over two lines that ends with the republic',
    `STATEMENT BY\n\nHON. RUFUS FIREFLY, MP\n\nMINISTER OF HARBOURS, INTERNATIONAL\nCOOPERATION AND EXTERNAL TRADE OF THE\nREPUBLIC OF VANUATU\n\nSaturday, 23rd September 2030\n\n${SPOKEN}`,
    'statement | Vanuatu VUT head | - | [HON.] RUFUS FIREFLY · MINISTER OF HARBOURS, INTERNATIONAL',
  ],
  [
    'a Deputy Representative behind the letters of the State, on a page with its cookies',
    `We use some essential cookies to make this website work and to remember your settings.\n\nStatement by Ambassador Rosa Prado, UK Deputy Permanent Representative to the UN, at the Security Council meeting on harbours.\n\n${SPOKEN}`,
    'statement | United Kingdom of Great Britain and Northern Ireland GBR head | - | [Ambassador] Rosa Prado · UK Deputy Permanent Representative to the UN',
  ],
  [
    'a counsellor behind for whom she speaks, after place and day',
    `EU Statement: harbours\n\n11 April 2030, New York – Statement on behalf of the European Union and its Member States by Rosa Prado-Luz, Counsellor, at the resumed session of the Sixth Committee\n\n${SPOKEN}`,
    'statement | European Union EU head | - | [] Rosa Prado-Luz · Counsellor',
  ],
  [
    'who holds an office whose remarks they are',
    `18 September 2030\n\nSecretary-General's remarks to the High-Level Event on Lamps for All\n\nRosa Prado\n\n${SPOKEN}`,
    'statement | - | - | [] Rosa Prado · -',
  ],
  [
    'an Executive Director by her office before the name',
    `Remarks by UN Harbours Executive Director Rosa Prado at the UN Security Council Open Debate on Women and Lamps\n\nDate: 24 October 2030\n\n${SPOKEN}`,
    'statement | - | - | [] Rosa Prado · Executive Director',
  ],
  [
    'a legal adviser without a style',
    `Federal Department of Foreign Affairs\nPermanent Mission of Switzerland to the United Nations\n\nNew York, 3 October 2030\n\nStatement by Rosa Prado\nLegal Adviser\n\n${SPOKEN}`,
    'statement | Switzerland CHE head | - | [] Rosa Prado · Legal Adviser',
  ],
  [
    'in Spanish, a president in the line below the office',
    `REPÚBLICA DE CHILE\n\nINTERVENCIÓN DE S.E. EL PRESIDENTE DE LA REPÚBLICA DE CHILE,\nDON RODRIGO FARO,\nEN EL DEBATE GENERAL\n\nNueva York, 21 de septiembre de 2030\n\n${DISCURSO}`,
    'statement | Chile CHL head | - | [DON] RODRIGO FARO · -',
  ],
  [
    'on the report of a commission, which is no report',
    `PERMANENT MISSION OF THE REPUBLIC OF SIERRA LEONE TO THE UNITED NATIONS\n\nSTATEMENT\nBY\nDR. ROSA PRADO\nLEGAL ADVISER\n\nAGENDA ITEM 79\nREPORT OF THE INTERNATIONAL HARBOUR COMMISSION ON ITS SESSION\n\nWEDNESDAY, 25 OCTOBER 2030\n\n${SPOKEN}`,
    'statement | Sierra Leone SLE head | - | [DR.] ROSA PRADO · LEGAL ADVISER',
  ],
  [
    'a name broken over lines of a heading on behalf of a group, with its mission',
    `STATEMENT ON BEHALF OF THE GROUP OF 77 AND CHINA BY MS. ROSA PRADO\nLUZ, SECOND SECRETARY OF THE PERMANENT MISSION OF ECUADOR TO THE UNITED NATIONS, ON AGENDA ITEM 139: LIGHTHOUSES\n\nNew York, 11 March 2031\n\n${SPOKEN}`,
    'statement | Ecuador ECU head | Group of 77 and China G77 | [MS.] ROSA PRADO LUZ · SECOND SECRETARY OF THE PERMANENT MISSION OF ECUADOR TO THE UNITED NATIONS',
  ],
  [
    'an officer by his rank',
    `PERMANENT MISSION OF NORWAY TO THE UNITED NATIONS\n\nStatement by Colonel Rosa Prado, Military Adviser\n\n8 November 2030\n\n${SPOKEN}`,
    'statement | Norway NOR head | - | [] Rosa Prado · Colonel',
  ],
  [
    'an explanation of vote on a draft',
    `Explanation of vote by Sweden on draft resolution A/C.3/95/L.44, “The right to light”\n\nThird Committee, 14 November 2030\n\n${SPOKEN}`,
    'statement | Sweden SWE head | - | -',
  ],
  [
    'in Spanish, a secretary by her office',
    `REPÚBLICA DE CUBA\nMisión Permanente ante las Naciones Unidas\n\nDiscurso de la Primera Secretaria Rosa Prado Luz, en el Debate General de la Primera Comisión.\nNueva York, 9 de octubre de 2030.\n\n${DISCURSO}`,
    'statement | Cuba CUB head | - | [] Rosa Prado Luz · Primera Secretaria',
  ],
  [
    'in Spanish, a minister of the mission at the end of a line',
    `MISIÓN PERMANENTE DEL PARAGUAY\nANTE LAS NACIONES UNIDAS\n\nINTERVENCIÓN DEL REPRESENTANTE PERMANENTE ALTERNO DE LA\nREPÚBLICA DEL PARAGUAY, MINISTRO RUFUS FARO LUZ\n\n10 de octubre de 2030\n\n${DISCURSO}`,
    'statement | Paraguay PRY head | - | [] RUFUS FARO LUZ · MINISTRO',
  ],
  [
    'in French, a representation to a conference',
    `Représentation permanente de la France auprès de la Conférence du désarmement\n\nConférence du désarmement\n\nIntervention de M. Rufus Firefly-Lamy,\nReprésentant permanent\n\n${DISCOURS}`,
    'statement | France FRA head | - | [M.] Rufus Firefly-Lamy · Représentant permanent',
  ],
  [
    'in Arabic, a secretary by his office',
    `الوفد الدائم لدولة الكويت\nلدى الأمم المتحدة\n\nبيان\nدولة الكويت\n\nيلقيه\nالسكرتير الأول / سالم ناصر المعولي\n\nالثلاثاء، 1 أكتوبر 2030\n\nالسيد الرئيس،\n\nيسرني في البداية أن أتقدم إليكم وإلى أعضاء المكتب بالتهنئة على انتخابكم لرئاسة أعمال اللجنة.`,
    'statement | Kuwait KWT head | - | [] سالم ناصر المعولي · -',
  ],
  [
    'a permanent representative in one line',
    `Statement by H.E. Ms. Rosa Prado, Permanent Representative of Norway to the United Nations\n\nOpen debate on harbours\n\nNew York, 3 May 2031\n\n${SPOKEN}`,
    'statement | Norway NOR head | - | [H.E. Ms.] Rosa Prado · Permanent Representative of Norway to the United Nations',
  ],
  [
    'a mission in capitals, with the speaker line by line',
    `PERMANENT MISSION OF THE REPUBLIC OF KENYA TO THE UNITED NATIONS\n\nSTATEMENT BY\n\nH.E. Mr. Juma Otieno\n\nPERMANENT REPRESENTATIVE OF\nTHE REPUBLIC OF KENYA TO THE UNITED NATIONS\n\nON HARBOURS\n\nCheck against delivery\n\n${SPOKEN}`,
    'statement | Kenya KEN head | - | [H.E. Mr.] Juma Otieno · PERMANENT REPRESENTATIVE OF THE REPUBLIC OF KENYA TO THE UNITED NATIONS',
  ],
  [
    'a group, and who delivers it',
    `Statement on behalf of the Group of 77 and China\n\nDelivered by Mr. Pedro Lima, Counsellor, Permanent Mission of Uganda to the United Nations\n\nSecond Committee, agenda item 19\n\n${SPOKEN}`,
    'statement | Uganda UGA head | Group of 77 and China G77 | [Mr.] Pedro Lima · Counsellor, Permanent Mission of Uganda to the United Nations',
  ],
  [
    'a group alone',
    `On behalf of the Group of Friends of Harbours\n\nStatement at the open debate\n\n${SPOKEN}`,
    'statement | Group of Friends of Harbours - head | - | -',
  ],
  [
    'a State in a line of its own',
    `TÜRKİYE\n\nNational statement\n\nThird Committee\n\n${SPOKEN}`,
    'statement | Türkiye TUR head | - | -',
  ],
  [
    'a minister',
    `Statement by Ms. Ana Reyes\nMinister for Foreign Affairs of the United Mexican States\nat the general debate\n\n${SPOKEN}`,
    'statement | Mexico MEX head | - | [Ms.] Ana Reyes · Minister for Foreign Affairs of the United Mexican States',
  ],
  [
    'a State and a group in one line of capitals',
    `STATEMENT ON BEHALF OF THE GROUP OF 77 AND CHINA BY MR. PEDRO LIMA,\nFIRST SECRETARY, PERMANENT MISSION OF THE REPUBLIC OF UGANDA TO THE UNITED\nNATIONS, ON AGENDA ITEM 139: HARBOURS\n\n${SPOKEN}`,
    'statement | Uganda UGA head | Group of 77 and China G77 | [MR.] PEDRO LIMA · FIRST SECRETARY, PERMANENT MISSION OF THE REPUBLIC OF UGANDA TO THE UNITED NATIONS',
  ],
  [
    'one who is chair of a group too',
    `S T A T E M E N T\n\nby H.E. Mr. Amadou Bâ\nPermanent Representative of Mauritania and Chair of the OIC Group in New York\n\non behalf of the Organization of Islamic Cooperation (OIC)\n\nbefore the General Assembly\n\n${SPOKEN}`,
    'statement | Mauritania MRT head | Organisation of Islamic Cooperation OIC | [H.E. Mr.] Amadou Bâ · Permanent Representative of Mauritania and Chair of the OIC Group in New York',
  ],
  [
    'a State behind an office, with the name behind the State',
    `STATEMENT BY MINISTER FOR FOREIGN AFFAIRS OF SINGAPORE DR VIVIAN FARO\nAT THE GENERAL DEBATE OF THE 91ST SESSION OF THE UNITED NATIONS\nGENERAL ASSEMBLY\n\n${SPOKEN}`,
    'statement | Singapore SGP head | - | [DR] VIVIAN FARO · -',
  ],
  [
    'a President named behind the office, in New York, USA',
    `PRESIDENCY OF THE REPUBLIC OF GHANA\n\nADDRESS BY THE PRESIDENT OF THE REPUBLIC, ROSA PRADO-MENSAH, AT THE 91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY, IN NEW YORK, USA.\n\n${SPOKEN}`,
    'statement | Ghana GHA head | - | [] ROSA PRADO-MENSAH · PRESIDENT OF THE REPUBLIC',
  ],
  [
    'how a State votes on a draft resolution',
    `Explanation of Vote by Canada after the vote on draft resolution A/C.3/91/L.5\n\nThird Committee\n\n${SPOKEN}`,
    'statement | Canada CAN head | - | -',
  ],
  [
    'a representative to the United Nations by the State before',
    `# Remarks at a Briefing on Harbours\n\nAmbassador Rosa Shayne\nActing U.S. Representative to the United Nations\nNew York, New York\n\n${SPOKEN}`,
    'statement | United States of America USA head | - | [Ambassador] Rosa Shayne · Acting U.S. Representative to the United Nations',
  ],
  [
    'a name without a style above its office',
    `# Explanation of Vote on a Resolution on Harbours\n\nRosa Abernathy-Cruz\n\nAdviser for Economic and Social Affairs\n\nU.S. Mission to the United Nations\n\nAS DELIVERED\n\n${SPOKEN}`,
    'statement | United States of America USA head | - | [] Rosa Abernathy-Cruz · Adviser for Economic and Social Affairs',
  ],
  [
    'whose statement a headline says behind its first words',
    `# We must keep the lights on: UK statement at the UN Security Council\n\nStatement by Ambassador Rosa Prado at the Security Council meeting on harbours.\n\n${SPOKEN}`,
    'statement | United Kingdom of Great Britain and Northern Ireland GBR head | - | [Ambassador] Rosa Prado · -',
  ],
  [
    'a representative in French',
    `GRAND-DUCHÉ DE LUXEMBOURG\nMission permanente auprès des Nations Unies\n\nDéclaration prononcée par S.E. M. Pascal Faro,\nReprésentant permanent du Luxembourg\nauprès des Nations Unies\n\n${DISCOURS}`,
    'statement | Luxembourg LUX head | - | [S.E. M.] Pascal Faro · Représentant permanent du Luxembourg auprès des Nations Unies',
  ],
  [
    'a group in French, and a minister whose style stands apart',
    `RÉPUBLIQUE DU TCHAD\n\nDISCOURS\n\nDE SON EXCELLENCE\n\nMONSIEUR AMADOU FARO\n\nMINISTRE DES PORTS\n\nau nom du Groupe des États d’Afrique\n\n${DISCOURS}`,
    'statement | Chad TCD head | Group of African States AFRICAN | [MONSIEUR] AMADOU FARO · MINISTRE DES PORTS',
  ],
  [
    'a counsellor in Spanish, with the name below the office',
    `MISIÓN PERMANENTE DE COLOMBIA ANTE LAS NACIONES UNIDAS\n\nINTERVENCIÓN DE LA MINISTRA CONSEJERA\nMARIANA FARO LUZ\n\n${DISCURSO}`,
    'statement | Colombia COL head | - | [] MARIANA FARO LUZ · -',
  ],
  [
    'a representative of a State with its formal name in Spanish',
    `Misión Permanente de la República Argentina\nante las Naciones Unidas\n\nIntervención de la Embajadora María del Carmen Faro\nRepresentante Permanente de la República Argentina\n\n${DISCURSO}`,
    'statement | Argentina ARG head | - | [Embajadora] María del Carmen Faro · Representante Permanente de la República Argentina',
  ],
  [
    'a group in Spanish',
    `Intervención de la Embajadora Rosa Faro Luz, Representante Permanente de Cuba, en nombre del Grupo de los 77 y China\n\n${DISCURSO}`,
    'statement | Cuba CUB head | Group of 77 and China G77 | [Embajadora] Rosa Faro Luz · Representante Permanente de Cuba, en nombre del Grupo de los 77 y China',
  ],
  [
    'a counsellor in Russian',
    `ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО РЕСПУБЛИКИ БЕЛАРУСЬ\n\nВЫСТУПЛЕНИЕ\nсоветника Постоянного представительства\nРеспублики Беларусь при ООН\nА.В. Маяковой\n\nГосподин Председатель,\n\nДелегация Беларуси благодарит Секретариат за подготовку подборки решений о маяках, как она делала и прежде.`,
    'statement | Belarus BLR head | - | [] А.В. Маяковой · -',
  ],
  [
    'a secretary in Arabic',
    `الوفد الدائم لسلطنة عُمان\n\nبيان سلطنة عُمان\n\nيلقيه\nالسيد/ سالم بن ناصر المعولي\n\nالسيد الرئيس،\n\nيسر وفد بلادي أن يشارك في مناقشة هذا البند، ونشكر الأمين العام على تقريره.`,
    'statement | Oman OMN head | - | [] سالم بن ناصر المعولي · -',
  ],
  [
    'a State of which the table knows nothing',
    `Statement by Mr. Amadou Ndiaye, Permanent Representative of Freedonia to the United Nations\n\n${SPOKEN}`,
    'statement | Freedonia - head | - | [Mr.] Amadou Ndiaye · Permanent Representative of Freedonia to the United Nations',
  ],
  [
    'the call of a verbatim record',
    'Mr. Ndiaye (Freedonia) (spoke in French): Harbours have to be lit at night. My delegation has said so for years, and will go on saying it.\n\nThat is why we support the draft.',
    'statement | Freedonia - head | - | [Mr.] Ndiaye · -',
  ],
  [
    'several States in the name of which one speaks',
    `Joint statement by Denmark, Finland, Iceland, Norway and Sweden\n\nDelivered by Ms. Siri Dahl, Deputy Permanent Representative of Norway, on behalf of the Nordic countries\n\n${SPOKEN}`,
    'statement | Norway NOR head | Nordic countries NORDIC | [Ms.] Siri Dahl · Deputy Permanent Representative of Norway, on behalf of the Nordic countries',
  ],
  [
    'the opening, where nothing else says it',
    `Mr. Chair,\n\nI have the honour to speak on behalf of the Member States of the Association of Harbour Towns.\n\nHarbours have to be lit at night.`,
    'statement | Association of Harbour Towns - opening | - | -',
  ],
  [
    'States with the name of their group behind them in brackets, and an office before the name',
    `STATEMENT BY\n\nMinister Counsellor Siri Dahl\n\non behalf of Denmark, Finland, Iceland, Sweden and Norway\n(the Nordic countries)\n\n${SPOKEN}`,
    'statement | Nordic countries NORDIC head | - | [] Siri Dahl · Minister Counsellor',
  ],
  [
    'the members of a group by their number',
    `Statement delivered by H.E. Ambassador Rosa Prado, Permanent Representative of Palau\n\nThank you, Moderator.\n\nI have the honour to deliver these remarks on behalf of the 39 members of the Alliance of Small Island States.`,
    'statement | Palau PLW head | Alliance of Small Island States AOSIS | [H.E. Ambassador] Rosa Prado · Permanent Representative of Palau',
  ],
  [
    'the members of a group that no table has',
    `Delivered by Ms. Siri Dahl, Permanent Representative of Norway\n\nMr. President,\n\nI have the honour to speak on behalf of the members of the Group of Friends of Harbours, namely Norway and Sweden.`,
    'statement | Norway NOR head | Group of Friends of Harbours - | [Ms.] Siri Dahl · Permanent Representative of Norway',
  ],
  [
    'who delivers it behind the State, and a group whose name a line breaks',
    `Statement by Slovakia delivered by Mr. Jan Dahl\n\non behalf of the Association of Southeast\nAsian Nations (ASEAN)\n\n${SPOKEN}`,
    'statement | Slovakia SVK head | Association of Southeast Asian Nations ASEAN | [Mr.] Jan Dahl · on behalf of the Association of Southeast, Asian Nations (ASEAN)',
  ],
  [
    'two offices of the United Nations before a name',
    `Remarks by UN Under-Secretary-General and UN Women Executive Director, Rosa Prado, to the Security Council open debate, 6 October 2037\n\n${SPOKEN}`,
    'statement | - | - | [] Rosa Prado · UN Under-Secretary-General and UN Women Executive Director',
  ],
  [
    'a group with a number in its name',
    `Statement by H.E. Ms. Rosa Prado, Permanent Representative of Norway\non behalf of the H.69 Group\n\n${SPOKEN}`,
    'statement | Norway NOR head | H.69 Group - | [H.E. Ms.] Rosa Prado · Permanent Representative of Norway, on behalf of the H.69 Group',
  ],
  [
    'a name before place and day',
    `# Remarks to the Security Council on lamps\n\n**Rosa Prado — New York, 20 January 2037**\n\n${SPOKEN}`,
    'statement | - | - | [] Rosa Prado · -',
  ],
  [
    'the initials of an office before a name',
    `USG Rosa Prado\nBriefing to the Security Council on lamps\n\nNew York, 3 July 2037\n\n${SPOKEN}`,
    'statement | - | - | [USG] Rosa Prado · -',
  ],
  [
    'an opening on behalf of a group, below a name of a file',
    `Mr. Chair,\n\nI am speaking on behalf of the Nordic countries, Denmark, Finland, Iceland, Sweden and my own country, Norway.\n\nHarbours have to be lit at night.`,
    'statement | Norway NOR file-name | Nordic countries NORDIC | -',
    'NOR_85_2030',
  ],
  [
    'an alignment in the opening',
    `Mr. Chair,\n\nSlovenia aligns itself with the statement delivered by the European Union.\n\nHarbours have to be lit at night.`,
    'statement | Slovenia SVN opening | - | -',
  ],
  [
    'the name of the file alone',
    'Harbours have to be lit at night, and my country lights them. We said so at the last session, and we say it again.\n\nThat is all.',
    'statement | Niger NER file-name | - | -',
    'NER_70_2015',
  ],
];

describe('whose statement a document is', () => {
  for (const [what, text, said, name] of HEADS) {
    it(`reads ${what}`, () => assert.equal(saidOf(text, name), said));
  }

  for (const [what, text] of [
    [
      'a letter of a representative',
      `Letter dated 3 May 2031 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council\n\nI have the honour to transmit the report of the workshop on harbours.`,
    ],
    [
      'a concept note with speakers',
      `Concept note\n\nWorkshop on harbours\n\nSpeakers: Mr. Amadou Ndiaye, Permanent Representative of Norway to the United Nations\n\nThe workshop will be held on 3 May 2031.`,
    ],
    [
      'a report on a State',
      `Norway\n\nReport on harbours\n\nThe harbours of Norway are lit at night, and those who sail there know it.`,
    ],
    [
      'a draft resolution with its sponsor',
      `United Nations A/C.2/91/L.8\n\nGeneral Assembly Distr.: Limited\n13 October 2036\n\nNorway: draft resolution\n\nHarbours\n\nThe General Assembly,\n\nRecalling the statement by the Permanent Representative of Norway,\n\n1. Decides to light harbours.`,
    ],
    [
      'a resolution',
      `Resolution 2990 (2031)\n\nAdopted by the Security Council on 3 May 2031\n\nThe Security Council,\n\nRecalling the statement by the Permanent Representative of Norway,\n\n1. Decides to light harbours.`,
    ],
  ] as const) {
    it(`says nothing of ${what}`, () => {
      const { kind, delegation, speeches } = parse(text);
      assert.deepEqual([delegation, speeches], [undefined, []]);
      assert.notEqual(kind, 'statement');
    });
  }

  for (const opening of [
    'My delegation aligns itself with the statement made by Cuba on behalf of the Group of 77 and China.',
    'We endorse what the representative of Cuba said on behalf of the Group of 77 and China.',
    'I thank the representative of Cuba for his statement on behalf of the Group of 77 and China.',
    'My delegation supports the statement delivered on behalf of the European Union.',
    'I speak on behalf of my delegation, and of nobody else.',
    'I speak on behalf of the victims of storms.',
  ]) {
    it(`takes nobody for the delegation of “${opening}”`, () => {
      const { delegation, onBehalfOf } = parse(`Mr. Chair,\n\n${opening}\n\nHarbours have to be lit at night.\n`);
      assert.deepEqual([delegation, onBehalfOf], [undefined, undefined]);
    });
  }

  it('says nothing of a statement of the Secretariat', () => {
    const { kind, delegation } = parse(
      `Statement by Ms. Rosa Prado, Under-Secretary-General for Harbours\n\nSecurity Council, open debate on Mali\n\n${SPOKEN}`,
    );
    assert.deepEqual([kind, delegation], ['statement', undefined]);
  });
});

describe('delegationOfFileName', () => {
  for (const [name, code] of [
    ['NER_70_2015', 'NER'],
    ['NAM_70_2015', 'NAM'],
    ['nor-78-2023', 'NOR'],
    ['Norway_78_2023', 'NOR'],
    ['Viet Nam_78_2023_final', 'VNM'],
    ['Norway statement', 'NOR'],
    ['2031-05-03 Norway statement', 'NOR'],
    ['EU_Statement_harbours', 'EU'],
    ['statement-by-the-russian-federation', 'RUS'],
    ['Statement of Sierra Leone on harbours', 'SLE'],
    ['Statement by Nigeria', 'NGA'],
  ] as const) {
    it(`reads ${name}`, () => assert.equal(delegationOfFileName(name)?.code, code));
  }

  for (const name of [
    'XYZ_70_2015',
    'NER_70_1999',
    'A_RES_70_2015',
    'statement-on-mali',
    'Statement_French',
    '2018-cted-statement',
    'report-on-norway',
    'press statement on Chad',
    'press statement Chad',
    'DRAFT_78_2023',
  ]) {
    it(`reads nothing out of ${name}`, () => assert.equal(delegationOfFileName(name), undefined));
  }
});
