import { testLayouts } from './layout';

const prose =
  'The harbours of the region were lit by oil until the Lantern Convention entered into force on 1 May 1990, and have been lit by current since.\n';
const speech =
  'We thank the pilots of the harbour for their patient work since the attacks of 11 September 2001, and recall resolution 1373 (2001) of 28 September 2001.\n';

testLayouts('releases below the names of offices', [
  {
    what: 'of the Department that issues them',
    text: `Security Council          5 March 2037\nSC/15991\n\n        Department of Global Communications\n    News and Media Division • New York\n\nSECURITY COUNCIL PRESS STATEMENT ON FIRE\nIN HARBOUR OF LANTERN CITY\n\nThe following Security Council press statement was issued today by Council President Rosa Prado (Exampleland):\n\nThe members of the Security Council recalled resolution 1373 (2001) of 28 September 2001.\n`,
    kind: 'press-release',
    symbol: 'SC/15991',
    title: 'SECURITY COUNCIL PRESS STATEMENT ON FIRE IN HARBOUR OF LANTERN CITY',
    date: '2037-03-05 dateline',
    organ: 'Security Council',
  },
  {
    what: 'of a meeting of a Committee',
    text: `12 May 2036\n\nGENERAL ASSEMBLY\nGA/AB/4990\n\nDEPARTMENT OF PUBLIC INFORMATION • NEWS AND MEDIA DIVISION • NEW YORK\n\nNinetieth General Assembly\nFifth Committee\n33rd Meeting (AM)\n\nFifth Committee Takes Up Cost of Lanterns, Repair of\nPiers in Three Ports\n\nController Asks for New Oil\n\nThe Fifth Committee (Administrative and Budgetary) this morning considered the request of the Secretary-General for lanterns.\n`,
    kind: 'press-release',
    symbol: 'GA/AB/4990',
    title: 'Fifth Committee Takes Up Cost of Lanterns, Repair of Piers in Three Ports',
    date: '2036-05-12 dateline',
    organ: 'General Assembly',
    meeting: '33',
  },
  {
    what: 'with a day in figures',
    text: `Press Release\nSG/SM/22991\n\n29/01/2037\n\nSECRETARY-GENERAL URGES PORTS TO LIGHT EVERY PIER\n\nFollowing is the message of the Secretary-General for the Day of Harbours, to be observed on 2 February:\n`,
    kind: 'press-release',
    symbol: 'SG/SM/22991',
    title: 'SECRETARY-GENERAL URGES PORTS TO LIGHT EVERY PIER',
    date: '2037-01-29 dateline',
    organ: 'Secretariat',
  },
  {
    what: 'with a day in figures that may be of two months',
    text: `Press Release\nSG/SM/22992\n\n04/05/2037\n\nSECRETARY-GENERAL URGES PORTS TO LIGHT EVERY PIER\n\nFollowing is the message of the Secretary-General for the Day of Harbours, to be observed on 2 June:\n`,
    kind: 'press-release',
    symbol: 'SG/SM/22992',
    title: 'SECRETARY-GENERAL URGES PORTS TO LIGHT EVERY PIER',
    organ: 'Secretariat',
  },
]);

testLayouts('letters and notes without a name', [
  {
    what: 'of the President of the General Assembly',
    text: `     THE PRESIDENT\n        OF THE\n    GENERAL ASSEMBLY\n\n                              23 November 2036\n\nExcellency,\n\nI have the honour to refer to resolution 90/270 of 2 April 2036 and to my letter of 15 October 2036 on lanterns.\n\nDelegations are invited to send their comments no later than\n4 December 2036.\n\nPlease accept, Excellency, the assurances of my highest consideration.\n\nRufus Firefly\n`,
    kind: 'letter',
    title: 'paper',
    date: '2036-11-23 letter',
    organ: 'General Assembly',
  },
  {
    what: 'of a Permanent Representative',
    text: `PERMANENT MISSION OF FREEDONIA\nTO THE UNITED NATIONS\n12 East 40th Street, New York, NY 10016\n\nThe Permanent Representative\n\nNew York, 3 May 2037\n\nDear Mr. President,\n\nI am writing to you about the light of the harbour, which has been out since the storm of 1 March 2037.\n\nYours sincerely,\n\nRosa Prado\nAmbassador\n`,
    kind: 'letter',
    title: 'paper',
    date: '2037-05-03 letter',
  },
  {
    what: 'of a mission, with its number',
    text: `PERMANENT MISSION OF THE REPUBLIC OF FREEDONIA\nTO THE UNITED NATIONS\n866 Second Avenue, Suite 12, New York, N.Y. 10017\n\nNo. 412/2036\n\nThe Permanent Mission of the Republic of Freedonia to the United Nations presents its compliments to the Secretariat and, with reference to the note dated 11 July 2036, has the honour to name its keeper.\n\nNew York, 4 September 2036\n\n[stamp]\n`,
    kind: 'letter',
    title: 'paper',
    date: '2036-09-04 letter',
  },
  {
    what: 'in French',
    text: `MISSION PERMANENTE DE LA SYLVANIE\nAUPRÈS DES NATIONS UNIES\n\nNew York, le 4 mars 2037\n\nMonsieur l’Ambassadeur,\n\nJ’ai l’honneur de vous transmettre la liste des gardiens de phare, établie depuis la décision du 3 mai 1990.\n\nVeuillez agréer, Monsieur l’Ambassadeur, les assurances de ma très haute considération.\n`,
    kind: 'letter',
    title: 'paper',
    date: '2037-03-04 letter',
  },
]);

testLayouts('statements below a letterhead', [
  {
    what: 'of a mission, with the name apart',
    text: `Permanent Mission of the Kingdom of Sylvania to the United Nations\n763 First Avenue, New York, NY 10017 Tel (212) 555-0148\n\n(Check Against Delivery)\n\n      Statement by\n\n   Rufus Tarquin Firefly\n  Head of the Delegation of the Kingdom of Sylvania\n\n   65th Session of the\n  United Nations General Assembly\n\n   New York\n\n  27 September 2010\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'Statement by Rufus Tarquin Firefly, Head of the Delegation of the Kingdom of Sylvania',
    date: '2010-09-27 dateline',
    organ: 'General Assembly',
    session: '65',
  },
  {
    what: 'in capitals over three lines',
    text: `      REPUBLIC OF FREEDONIA\n\n  STATEMENT BY H.E. ROSA PRADO-OTIENO, CABINET SECRETARY FOR\n  FOREIGN AFFAIRS OF THE REPUBLIC OF FREEDONIA, DURING THE GENERAL DEBATE\n  OF THE 91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY\n\n  UNITED NATIONS, NEW YORK\n  20TH SEPTEMBER 2036\n\nPlease check against delivery\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'GENERAL DEBATE OF THE 91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY',
    date: '2036-09-20 dateline',
  },
  {
    what: 'in French, below the motto of the State',
    text: `République de Sylvanie\nPaix – Travail – Lumière\n\nMission permanente auprès des Nations Unies\n\nINTERVENTION\nde\nS.E. M. Rufus Firefly\nMinistre des affaires étrangères de la\nRépublique de Sylvanie\n\nNew York, le 21 septembre 2036\n\nVérifier au prononcé\n\nMonsieur le Président,\n\nJe vous félicite de votre élection et rappelle le Document adopté le 16 septembre 2005.\n`,
    kind: 'statement',
    title: 'INTERVENTION de S.E. M. Rufus Firefly, Ministre des affaires étrangères de la République de Sylvanie',
    date: '2036-09-21 dateline',
  },
  {
    what: 'in French, of a delegation',
    text: `Mission permanente de la Sylvanie auprès des Nations Unies\n633 Third Avenue, 29th floor, New York\n\nSeul le texte prononcé fait foi\n\nConseil de sécurité\n\nDébat public : la lumière des ports\n\nNew York, le 26 juin 2036\n\nDéclaration de la Sylvanie\n\nMonsieur le Président,\n\nLa Sylvanie vous remercie d’avoir organisé ce débat, dix ans après le 17 septembre 2026.\n`,
    kind: 'statement',
    title: 'la lumière des ports',
    date: '2036-06-26 dateline',
    organ: 'Security Council',
  },
  {
    what: 'in Spanish',
    text: `MISIÓN PERMANENTE DE LIBERTONIA\nANTE LAS NACIONES UNIDAS\n\nINTERVENCIÓN DEL EMBAJADOR RODRIGO FARO LUZ,\nREPRESENTANTE PERMANENTE DE LA REPÚBLICA DE LIBERTONIA\nANTE LAS NACIONES UNIDAS\n\nSEXTA COMISIÓN\nTEMA 83: LA LUZ EN LOS PUERTOS\n\nNueva York, 11 de octubre de 2036\n(Cotejar con la versión pronunciada)\n\nSeñor Presidente:\n\nMi delegación hace suya la declaración aprobada el 24 de septiembre de 2012.\n`,
    kind: 'statement',
    title: 'LA LUZ EN LOS PUERTOS',
    date: '2036-10-11 dateline',
  },
  {
    what: 'of which nothing is a title',
    text: `NORWAY\n\nCheck against delivery\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'paper',
  },
]);

testLayouts('papers of the Assembly with lines of their own', [
  {
    what: 'of a decision in the yearbook',
    text: `90/527.  Day of the lighthouse keepers of\n         Freedonia\n\nAt its 72nd plenary meeting, on 9 December 2035, the General Assembly, on the\nproposal of Freedonia,101 decided:\n\n    (a)  To hold a meeting of one half day during its ninety-first session;\n\n_______________\n101 A/90/L.33; see also resolution 89/141 of 12 December 2034.\n`,
    kind: 'decision',
    symbol: 'A/DEC/90/527',
    title: 'Day of the lighthouse keepers of Freedonia',
    date: '2035-12-09 adopted',
    adopted: '2035-12-09',
    organ: 'General Assembly',
    session: '90',
  },
  {
    what: 'of a draft whose sponsors are above "draft resolution"',
    text: `United Nations\nA/91/L.41\nGeneral Assembly\nDistr.: Limited\n24 February 2037\nOriginal: English\nNinety-first session\nAgenda item 130 (r)\nCooperation between the United Nations and regional and other\norganizations: cooperation between the United Nations and the\nLantern League\nFreedonia, Sylvania, Exampleland, Libertonia and Ruritania:\ndraft resolution\nCooperation between the United Nations and the Lantern\nLeague\nThe General Assembly,\nRecalling its resolution 90/302 of 9 September 2036,\n1. Takes note of the report;\n`,
    kind: 'draft-resolution',
    symbol: 'A/91/L.41',
    title: 'Cooperation between the United Nations and the Lantern League',
    date: '2037-02-24 distributed',
    distributed: '2037-02-24',
    organ: 'General Assembly',
    session: '91',
    agendaItem: '130 (r)',
  },
  {
    what: 'of a summary of a debate',
    text: `United Nations                 A/91/791\n\nGeneral Assembly        Distr.: General\n                        8 March 2037\n\n                        Original: English\n\nNinety-first session\nAgenda item 75 (b)\nLamps and the law of the sea\n\n    Thematic debate on the lighting of ports\n    (New York, 12 February 2037)\n\n    Summary by the President of the General Assembly\n\n1. On 12 February 2037 the President of the General Assembly convened a thematic debate on the lighting of ports.\n`,
    kind: 'summary',
    symbol: 'A/91/791',
    title: 'Thematic debate on the lighting of ports',
    date: '2037-03-08 distributed',
    distributed: '2037-03-08',
    organ: 'General Assembly',
    session: '91',
    agendaItem: '75 (b)',
  },
  {
    what: 'of a report with its day in brackets before the contents',
    text: `A/91/27\n\nReport of the Ad Hoc Committee\non the Register of Lanterns\n\nGeneral Assembly\nOfficial Records\nNinety-first session\nSupplement No. 27 (A/91/27)\n\nUnited Nations • New York, 2036\n\nNote\n\nSymbols of United Nations documents are composed of capital letters combined with figures.\n\n[20 August 2036]\n\nContents\n\nI. Introduction\n\n${prose}`,
    kind: 'report',
    symbol: 'A/91/27',
    title: 'Report of the Ad Hoc Committee on the Register of Lanterns',
    date: '2036-08-20 dateline',
    organ: 'General Assembly',
    session: '91',
  },
]);

testLayouts('papers of an event below the names of offices', [
  {
    what: 'of a side event with its name in quotation marks',
    text: `CONCEPT NOTE\n\nHigh-level side event\n\n“Keeping the Light: Lanterns in Island States”\n\nDate: Tuesday, 16 July 2036\nVenue: Conference Room 7, United Nations Headquarters, New York\n\nBackground\n\nIn its resolution 90/229 of 20 December 2035, the General Assembly stressed the importance of lanterns.\n`,
    kind: 'concept-note',
    title: 'Keeping the Light: Lanterns in Island States',
    date: '2036-07-16 event',
  },
  {
    what: 'of the President of the Assembly, with an emblem',
    text: `[UN emblem]\n\nThe President of the General Assembly\nninetieth session\n\nInteractive dialogue of the General Assembly on\nHarbours and Their Lights\n\nConcept Note\n\nApril 2036\n\n1. Mandate\n\nPursuant to resolution 89/290 of 9 July 2035, the President of the General Assembly will convene a dialogue of one day.\n`,
    kind: 'concept-note',
    title: 'Interactive dialogue of the General Assembly on Harbours and Their Lights',
    date: '2036-04 dateline',
  },
  {
    what: 'of a Division, with the kind below the place',
    text: `UNITED NATIONS          NATIONS UNIES\n   Codification Division, Office of Legal Affairs\n\n   REGIONAL WORKSHOP ON LANTERNS\n\n   Lantern City, Freedonia, 22-24 March 2036\n\n   PROVISIONAL PROGRAMME\n\nMonday, 22 March\n\n09.00 - 09.30   Registration\n09.30 - 10.00   Opening\n`,
    kind: 'programme',
    title: 'REGIONAL WORKSHOP ON LANTERNS',
    date: '2036-03-22 event',
  },
  {
    what: 'of consultations, with the kind above',
    text: `General Assembly of the United Nations\nPresident of the 90th Session\n\nPROGRAMME\n\nINFORMAL CONSULTATIONS ON THE LIGHT OF PORTS\n\n31 May 2036 | ECOSOC Chamber | 10:00-13:00\n\n10:00-10:20 Opening segment\n\n10:20-11:30 Panel I: Lamps that last\n`,
    kind: 'programme',
    title: 'INFORMAL CONSULTATIONS ON THE LIGHT OF PORTS',
    date: '2036-05-31 event',
    organ: 'General Assembly',
  },
  {
    what: 'of a summary that is dated itself',
    text: `Third Meeting on Shared Lanterns\nVienna, 10-12 June 2036\n\nCHAIR’S SUMMARY\n\n12 June 2036\n\n1. The third Meeting on Shared Lanterns was held at Vienna from 10 to 12 June 2036, and recalled resolution 67/80 of 12 December 2012.\n`,
    kind: 'summary',
    title: 'Third Meeting on Shared Lanterns',
    date: '2036-06-12 dateline',
  },
]);

testLayouts('papers in other official languages, and of organizers', [
  {
    what: 'of a draft in French',
    text: `Nations Unies\nA/91/L.56\nAssemblée générale\nDistr. limitée\n12 décembre 2036\nFrançais\nOriginal : anglais\n\nQuatre-vingt-onzième session\nPoint 75 de l’ordre du jour\nLes océans et le droit de la mer\n\nSylvanie et Freedonia : projet de résolution\n\nLa lumière des ports\n\nL’Assemblée générale,\n\nRappelant sa résolution 90/302 du 9 septembre 2035,\n`,
    kind: 'draft-resolution',
    symbol: 'A/91/L.56',
    title: 'La lumière des ports',
    date: '2036-12-12 distributed',
    distributed: '2036-12-12',
    organ: 'General Assembly',
    session: '91',
    agendaItem: '75',
  },
  {
    what: 'of a note in Spanish',
    text: `MISION PERMANENTE DE LIBERTONIA\nANTE LAS NACIONES UNIDAS\n\nNota 7-1-SG/014\n\nLa Misión Permanente de Libertonia ante las Naciones Unidas saluda muy atentamente a la Secretaría y tiene el honor de referirse a su nota de 3 de mayo de 2036.\n\nNueva York, 4 de junio de 2036\n`,
    kind: 'letter',
    title: 'paper',
    date: '2036-06-04 letter',
  },
  {
    what: 'of an agenda below those who organize it',
    text: `UNITED NATIONS OFFICE ON LANTERNS\nShore Protection Branch\n\nin cooperation with\nthe Government of Freedonia\n\nSub-regional Workshop on\nthe Lighting of Harbours\n\nLantern City, 4 – 6 May 2037\n\nDraft Agenda\n\nDay 1 – 4 May\n\n09:00 – 09:30 Registration\n`,
    kind: 'programme',
    title: 'Sub-regional Workshop on the Lighting of Harbours',
    date: '2037-05-04 dateline',
  },
  {
    what: 'of a speech whose first line breaks before a capital',
    text: `On behalf of the delegation of the Central\nSylvanian Republic, I congratulate you on your election as President of the\nGeneral Assembly at this session. My country recalls the Declaration of 10 December 1948.\n`,
    kind: 'statement',
    title: 'paper',
  },
]);

testLayouts('papers whose kind stands beside the name', [
  {
    what: 'before it',
    text: `CONCEPT NOTE: Regional Workshop on Lanterns\n\nLantern City, 4-6 May 2037\n\nBackground\n\n${prose}`,
    kind: 'concept-note',
    title: 'Regional Workshop on Lanterns',
    date: '2037-05-04 event',
  },
  {
    what: 'after it, in a column',
    text: `Regional Workshop on Lanterns               Concept Note\n\nLantern City, 4-6 May 2037\n\n1. Background\n\n${prose}`,
    kind: 'concept-note',
    title: 'Regional Workshop on Lanterns',
    date: '2037-05-04 event',
  },
  {
    what: 'above it, with the day of the version',
    text: `PROVISIONAL PROGRAMME\nas of 3 April 2037\n\nHigh-level Forum on Lanterns and\nthe Ports of Small Islands\nNew York, 4 and 5 May 2037\n\nTuesday, 4 May\n09:00 – 09:30 Registration\n`,
    kind: 'programme',
    title: 'High-level Forum on Lanterns and the Ports of Small Islands',
    date: '2037-05-04 dateline',
  },
  {
    what: 'and goes on in the next line',
    text: `Co-Chairs’ Summary\n\nof the informal consultations on the light of ports\n\n10-11 June 2036, New York\n\nThe co-chairs thank all delegations for their part in the consultations, and recall the Convention of 1 May 1990.\n`,
    kind: 'summary',
    title: 'Co-Chairs’ Summary of the informal consultations on the light of ports',
    date: '2036-06-10 event',
  },
]);
