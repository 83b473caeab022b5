import { testLayouts } from './layout';

const speech =
  'We thank the pilots of the harbour for their patient work since the attacks of 11 September 2001, and recall resolution 1373 (2001) of 28 September 2001.\n';
const discours =
  'Nous remercions les pilotes du port pour leur travail patient depuis les attaques du 11 septembre 2001, et rappelons la résolution 1373 (2001) du 28 septembre 2001.\n';
const discurso =
  'Agradecemos a los prácticos del puerto su trabajo paciente desde los ataques del 11 de septiembre de 2001, y recordamos la resolución 1373 (2001), de 28 de septiembre de 2001.\n';
const rech =
  'Мы благодарим лоцманов порта за их терпеливый труд и напоминаем о резолюции 1373 (2001) от 28 сентября 2001 года, которая остается в силе.\n';

testLayouts('statements whose heading runs on', [
  {
    what: 'with an item between the office and the session',
    text: `PERMANENT MISSION OF FREEDONIA TO THE UNITED NATIONS\n\nCheck against delivery\n\nSTATEMENT ON BEHALF OF THE HARBOUR GROUP BY MS. ROSA PRADO LUZ, SECOND SECRETARY OF\nTHE PERMANENT MISSION OF FREEDONIA TO THE UNITED NATIONS, ON AGENDA ITEM 139:\nUPKEEP OF THE LIGHTHOUSES OF THE ORGANIZATION, AT THE FIRST PART OF THE RESUMED\nNINETY-FIRST SESSION OF THE FIFTH COMMITTEE OF THE GENERAL ASSEMBLY\n\n(New York, 11 March 2037)\n\nMr. Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'UPKEEP OF THE LIGHTHOUSES OF THE ORGANIZATION',
    date: '2037-03-11 dateline',
    session: '91',
  },
  {
    what: 'with an item before the committee and the day',
    text: `PERMANENT MISSION OF FREEDONIA\nTO THE UNITED NATIONS\nNEW YORK\n\nSTATEMENT BY MR RUFUS FIREFLY, DELEGATE TO THE 91ST SESSION OF THE UNITED NATIONS\nGENERAL ASSEMBLY, ON AGENDA ITEM 94, SIGNALS OF SHIPS IN THE CONTEXT OF FOG, FIRST\nCOMMITTEE, 25 OCTOBER 2036\n\n${speech}`,
    kind: 'statement',
    title: 'SIGNALS OF SHIPS IN THE CONTEXT OF FOG',
    date: '2036-10-25 dateline',
  },
  {
    what: 'in Spanish, with the debate, and a full stop before the day',
    text: `REPÚBLICA DE LIBERTONIA\nMisión Permanente ante las Naciones Unidas\n\nDiscurso de la Primera Secretaria Luz Faro Prado, en el Debate General de la Primera Comisión.\nNueva York, 9 de octubre de 2036.\n\nSeñor Presidente:\n${discurso}`,
    kind: 'statement',
    title: 'Debate General de la Primera Comisión',
    date: '2036-10-09 dateline',
  },
]);

testLayouts('statements whose theme stands in or beside the line that says whose they are', [
  {
    what: 'an event in lines below the name, without a comma, and the place with the day',
    text: `NORWAY\n\nRemarks by the Minister of Lighthouses, Dr. Rosa Prado\nat the Plenary of the Third United Nations Lighthouse Conference\nNice, 10 June 2037\n\nExcellencies,\n\n${speech}`,
    kind: 'statement',
    title: 'Plenary of the Third United Nations Lighthouse Conference',
    date: '2037-06-10 dateline',
  },
  {
    what: 'an item below "STATEMENT ON"',
    text: `GROUP OF AFRICAN STATES\n\nSTATEMENT ON\nAGENDA ITEM 69: PROMOTION OF THE RIGHTS OF PILOTS\n\nDELIVERED BY\nMR. RUFUS FIREFLY\nCOUNSELLOR\n\n11 OCTOBER 2036\n\nMR. CHAIR,\n\n${speech}`,
    kind: 'statement',
    title: 'PROMOTION OF THE RIGHTS OF PILOTS',
    date: '2036-10-11 dateline',
    agendaItem: '69',
  },
  {
    what: 'an item behind its committee, below the office of a nuncio, with the day in figures',
    text: `PERMANENT OBSERVER MISSION OF THE HOLY SEE\nTO THE UNITED NATIONS\n\nStatement of H.E. Archbishop Rufus Firefly\nApostolic Nuncio and Permanent Observer\n\nSecond Committee, Agenda Item 21: Light for the ports of islands\n\nOn 28/10/2036, New York\n\nMadam Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Light for the ports of islands',
    date: '2036-10-28 dateline',
  },
  {
    what: 'in Russian, on a theme in quotation marks',
    text: `Выступление представителя Республики Фридонии А.В. Маяковой на открытых дебатах Совета Безопасности ООН по теме «Свет портов и мир»\n\nНью-Йорк, 22 марта 2037 г.\n\nУважаемый господин Председатель,\n\n${rech}`,
    kind: 'statement',
    title: 'Свет портов и мир',
    date: '2037-03-22 dateline',
  },
  {
    what: 'in Russian, on an item behind the committee on one line',
    text: `ВЫСТУПЛЕНИЕ\nпервого секретаря А.В. Маяковой\n\nна заседании Второго комитета по пункту 18 повестки дня «Маяки\nи деградация гаваней»\n\nНью-Йорк, 12 октября 2036 года\n\nГосподин Председатель,\n\n${rech}`,
    kind: 'statement',
    title: 'Маяки и деградация гаваней',
    date: '2036-10-12 dateline',
  },
  {
    what: 'in Chinese, on a theme in quotation marks',
    text: `中国常驻联合国代表团\n\n常驻联合国副代表李文涛大使在安理会“灯塔与安全”公开会上的发言\n\n2037年2月13日\n\n主席先生：\n\n我们感谢秘书长所作的通报，并忆及2001年9月28日第1373（2001）号决议，该决议仍然有效。\n`,
    kind: 'statement',
    title: '灯塔与安全',
    date: '2037-02-13 dateline',
  },
]);

testLayouts('statements below lines that are no title', [
  {
    what: 'in French, with what counts in brackets',
    text: `Mission permanente de la République de Sylvanie auprès de l'Organisation des Nations Unies\n\n(Seul le prononcé fait foi)\n\nConseil de sécurité\n\nDébat public sur la coopération entre les phares et les ports de la région\n\nDÉCLARATION prononcée par\n\nS.E.M. Rufus Firefly Lumière\nAmbassadeur, Représentant permanent\n\nNew York, le 14 novembre 2036\n\nMonsieur le Président,\n${discours}`,
    kind: 'statement',
    title: 'Débat public sur la coopération entre les phares et les ports de la région',
    date: '2036-11-14 dateline',
    organ: 'Security Council',
  },
  {
    what: 'in Russian, on an item whose name goes on over lines',
    text: `ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО РЕСПУБЛИКИ ФРИДОНИИ\nПРИ ОРГАНИЗАЦИИ ОБЪЕДИНЕННЫХ НАЦИЙ\n\nПроверять по произнесенному тексту\n\nВЫСТУПЛЕНИЕ\n\nсоветника Постоянного представительства Республики Фридонии при ООН А.В. Маяковой\n\nна заседании Шестого комитета 91-й сессии Генеральной Ассамблеи ООН\n\nпо пункту 80 повестки дня «Доклад Комиссии Организации Объединенных\nНаций по морским огням о работе ее пятьдесят шестой сессии»\n\n16 октября 2036 года, Нью-Йорк\n\nУважаемый господин Председатель,\n\n${rech}`,
    kind: 'statement',
    title: 'Доклад Комиссии Организации Объединенных Наций по морским огням о работе ее пятьдесят шестой сессии',
    date: '2036-10-16 dateline',
  },
  {
    what: 'of a group whose second line says where it meets, in a room of its own',
    text: `ORGANISATION OF ISLAMIC COOPERATION\nGroup of Member States in New York\n\nStatement by H.E. Ambassador Rufus Firefly\nPermanent Representative of Freedonia and Chair of the Group in New York\n\nat the informal meeting of the plenary of the General Assembly to commemorate the International Day of Harbours\n\nTrusteeship Council Chamber\nFriday, March 15, 2037\n\n(Delivered in English — check against delivery)\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'informal meeting of the plenary of the General Assembly to commemorate the International Day of Harbours',
    date: '2037-03-15 dateline',
  },
  {
    what: 'with a heading that says what it is alone, below a quoted letterhead',
    text: `> PERMANENT MISSION OF THE REPUBLIC OF FREEDONIA TO THE UNITED NATIONS\n> 3 Lantern Plaza, Suite 11, New York\n\n# NATIONAL STATEMENT\n\n### delivered by Rosa Prado, Chargé d'Affaires\n\nHigh-level Plenary Meeting on Addressing the Threats Posed by Fog\n\nPlenary 2, afternoon segment\n25 September 2036 — 3 minutes\n\nMr. President, Excellencies,\n\n${speech}`,
    kind: 'statement',
    title: 'High-level Plenary Meeting on Addressing the Threats Posed by Fog',
    date: '2036-09-25 dateline',
  },
  {
    what: 'on a page whose first heading is the name of a file',
    text: `# 361124 Harbours\n\nUnited Nations General Assembly, Fourth Committee\n\n8 November 2036\n\n## Comprehensive review of the whole question of lighthouses\n\nStatement by Colonel Rosa Prado, Military Adviser\n\n(E&OE, check against delivery)\n\nThank you Chair\n\n${speech}`,
    kind: 'statement',
    title: 'Comprehensive review of the whole question of lighthouses',
    date: '2036-11-08 dateline',
  },
  {
    what: 'at a session named in two lines',
    text: `Please check against delivery\n\nSTATEMENT\n\nBY\n\nH.E. MRS. ROSA PRADO\nDEPUTY PERMANENT REPRESENTATIVE OF THE REPUBLIC OF FREEDONIA\n\nAT THE\n\n2037 SUBSTANTIVE SESSION OF THE UNITED NATIONS DISARMAMENT COMMISSION\n\nGENERAL EXCHANGE OF VIEWS\n\nNew York, April 2nd, 2037\n\nMr. Chairman,\n\n${speech}`,
    kind: 'statement',
    title: '2037 SUBSTANTIVE SESSION OF THE UNITED NATIONS DISARMAMENT COMMISSION GENERAL EXCHANGE OF VIEWS',
    date: '2037-04-02 dateline',
  },
  {
    what: 'in French, at a part of a conference, with the day in figures',
    text: `Représentation permanente de la France auprès de la Conférence du désarmement\n\nGenève, le 29/02/2036\n\nConférence du désarmement\n\nSegment de haut niveau\n\nIntervention de M. Rufus Firefly-Lamy,\nReprésentant permanent\n\n– Vérifier au prononcé –\n\nMonsieur le Président,\n${discours}`,
    kind: 'statement',
    title: 'Conférence du désarmement Segment de haut niveau',
    date: '2036-02-29 dateline',
  },
  {
    what: 'at a debate whose name keeps the article in its third line',
    text: `Check Against Delivery\n\nADDRESS\n\nBY\n\nTHE RIGHT HONOURABLE\n\nROSA PRADO\nPRIME MINISTER\nOF THE KINGDOM OF FREEDONIA\n\nDURING THE\n\nGENERAL DEBATE OF THE\nNINETY-FIRST SESSION OF\nTHE UNITED NATIONS GENERAL ASSEMBLY\n\n22 SEPTEMBER, 2036\nNEW YORK\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'GENERAL DEBATE OF THE NINETY-FIRST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY',
    date: '2036-09-22 dateline',
    session: '91',
  },
]);

testLayouts('days in words, in figures, and of pages put up later', [
  {
    what: 'a year in Spanish words',
    text: `MISIÓN PERMANENTE DE LIBERTONIA\nANTE LAS NACIONES UNIDAS\nNueva York\n\nCotejar contra lectura\n\nINTERVENCIÓN DEL REPRESENTANTE PERMANENTE ALTERNO DE LA\nREPÚBLICA DE LIBERTONIA, MINISTRO RUFUS FARO LUZ\n\n"Cuestión de los puertos sin faro: seguimiento de la Tercera Conferencia"\n\nSegunda Comisión\n79.º período de sesiones de la Asamblea General\nTema 20 b) del programa\n\n10 de octubre de dos mil treinta y uno\n\nSeñora Presidenta:\n\n${discurso}`,
    kind: 'statement',
    title: 'Cuestión de los puertos sin faro: seguimiento de la Tercera Conferencia',
    date: '2031-10-10 dateline',
    agendaItem: '20 b)',
  },
  {
    what: 'a day and year in French words',
    text: `# Groupe des ports : dialogue interactif\n\nDéclaration du Groupe des ports\n\nPrononcée par Mme Rosa Prado Lumière, Deuxième Conseillère\n\nGenève, le treize septembre deux mille vingt-trois\n\nMonsieur le Vice-Président,\n\n${discours}`,
    kind: 'statement',
    title: 'Groupe des ports : dialogue interactif',
    date: '2023-09-13 dateline',
  },
  {
    what: 'put up after it was delivered',
    text: `# Permanent Mission of Barbados to the United Nations\n\nPosted on 26 February 2037\n\nSTATEMENT BY H.E. ROSA PRADO-KING\nPERMANENT REPRESENTATIVE OF BARBADOS TO THE UNITED NATIONS\n\nFirst session of the Preparatory Committee for the Harbour Conference\n\nNew York\nWednesday 24th January 2037\n\nCo-Chairs,\n\n${speech}`,
    kind: 'statement',
    title: 'First session of the Preparatory Committee for the Harbour Conference',
    date: '2037-01-24 dateline',
    session: '1',
  },
  {
    what: 'put up in Spanish after it was delivered',
    text: `Publicado: 27 de octubre de 2036\n\n# Debate abierto del Consejo de Seguridad “La participación de las fareras en la paz”\n\nIntervención de la Embajadora Luz Faro Rangel, Representante Permanente Alterna de México ante la ONU\n\nNueva York, 25 de octubre de 2036\n\nSeñor Presidente:\n\n${discurso}`,
    kind: 'statement',
    title: 'Debate abierto del Consejo de Seguridad “La participación de las fareras en la paz”',
    date: '2036-10-25 dateline',
  },
  {
    what: 'a day with its hours below the name of a note',
    text: `# Keeping the lamps lit: protecting lighthouses in urban warfare\n\nConcept note for the Arria-formula meeting of members of the Security Council\n\nTrusteeship Council Chamber, Tuesday, 22 April 2036, 10 a.m. to 1 p.m.\n\nOrganized by Freedonia, together with Sylvania\n\n## Background\n\nIn resolution 2573 (2021), adopted on 27 April 2021, the Council strongly condemned attacks against objects that the survival of crews depends on.\n`,
    kind: 'concept-note',
    title: 'Keeping the lamps lit: protecting lighthouses in urban warfare',
    date: '2036-04-22 dateline',
  },
]);

testLayouts('names that a line breaks, and volumes', [
  {
    what: 'of an organ that adopts, with no full stop behind the number',
    text: `United Nations                                    ESCAP/RES/93/6\nEconomic and Social Council                Distr.: General\n                                           6 June 2037\n                                           Original: English\n\nEconomic and Social Commission for Asia and the Pacific\nNinety-third session\nBangkok, 15–19 May 2037\nAgenda item 4 (f)\n\nResolution adopted by the Economic and Social\nCommission for Asia and the Pacific on 19 May 2037\n\n93/6   Strengthening regional cooperation on the light of\n       harbours for the sake of islands\n\nThe Economic and Social Commission for Asia and the Pacific,\n\nRecalling its resolution 74/9 of 16 May 2018 on the implementation of the Declaration,\n`,
    kind: 'resolution',
    symbol: 'ESCAP/RES/93/6',
    title: 'Strengthening regional cooperation on the light of harbours for the sake of islands',
    date: '2037-05-19 adopted',
    adopted: '2037-05-19',
    distributed: '2037-06-06',
    organ: 'Economic and Social Council',
    session: '93',
    agendaItem: '4 (f)',
  },
  {
    what: 'of a committee in a masthead',
    text: `United Nations                                    A/AC.105/3279\nGeneral Assembly                           Distr.: General\n                                           3 March 2037\n                                           Original: English\n\nCommittee on the Peaceful\nUses of Outer Space\nSixty-sixth session\nVienna, 31 May–9 June 2037\n\nReport of the Lighthouse Subcommittee on its sixtieth session, held in Vienna from 6 to 17 February 2037\n\nContents\n\nI. Introduction ........ 3\n\n1. The Lighthouse Subcommittee held its sixtieth session at the United Nations Office at Vienna.\n`,
    kind: 'report',
    symbol: 'A/AC.105/3279',
    title: 'Report of the Lighthouse Subcommittee on its sixtieth session, held in Vienna from 6 to 17 February 2037',
    date: '2037-03-03 distributed',
    distributed: '2037-03-03',
    organ: 'General Assembly',
    session: '66',
  },
  {
    what: 'a page of a yearbook, with a decision above the resolution',
    text: `Resolutions and decisions of the Security Council\n1 January 2003–31 July 2004\nOfficial Records, S/INF/59\n\n          ITEMS RELATING TO THE LIGHTHOUSE COMMISSION[1]\n\n          Decision\n\n     At its 4801st meeting, on 11 August 2003, the Council decided to invite the\nrepresentative of Freedonia to participate, without vote, in the discussion of the item.\n\n          Resolution 1499 (2003)\n          of 11 August 2003\n\n     The Security Council,\n\n     Reaffirming its resolution 1457 (2003) of 24 January 2003,\n\n     1. Decides to remain seized of the matter.\n`,
    kind: 'resolution',
    symbol: 'S/RES/1499 (2003)',
    title: 'ITEMS RELATING TO THE LIGHTHOUSE COMMISSION',
    date: '2003-08-11 adopted',
    adopted: '2003-08-11',
    organ: 'Security Council',
  },
  {
    what: 'a report below its letter of transmittal',
    text: `United Nations                                      S/2036/971\nSecurity Council                         Distr.: General\n                                         27 December 2036\n                                         Original: English\n\nLetter of transmittal\n\nThe Chair of the Committee presents his compliments to the President of the\nCouncil and submits the annual report below, approved by the Committee on\n20 December 2036.\n\nReport of the Security Council Committee established\npursuant to resolution 2127 (2013) concerning the movement of\nlamps across borders\n\nI. Introduction\n\n1. The present report covers the period from 1 January to 31 December 2036.\n`,
    kind: 'report',
    symbol: 'S/2036/971',
    title:
      'Report of the Security Council Committee established pursuant to resolution 2127 (2013) concerning the movement of lamps across borders',
    date: '2036-12-27 distributed',
    distributed: '2036-12-27',
    organ: 'Security Council',
  },
  {
    what: 'a release whose number stands behind its organ',
    text: `Press Release Security Council SC/25578\n\n# Security Council Press Statement on Attack against Lighthouse\n\n31 January 2036\n\nThe members of the Security Council condemned in the strongest terms the attack of 29 January against a lighthouse of Freedonia.\n`,
    kind: 'press-release',
    symbol: 'SC/25578',
    title: 'Security Council Press Statement on Attack against Lighthouse',
    date: '2036-01-31 dateline',
    organ: 'Security Council',
  },
  {
    what: 'a page of the document system with its choice of formats above',
    text: `# S/2036/492 - E - undocs\n\nUN Official Document System — Language: A C E F R S — PDF DOC\n\nUnited Nations S/2036/492\nSecurity Council Distr.: General\n25 June 2036\nOriginal: English\n\n## Upkeep of lighthouses in border towns\n\n### Report of the Secretary-General\n\n1. By its resolution 2686 (2023) of 14 June 2023, the Security Council requested me to inform it, in writing, within one year.\n`,
    kind: 'report',
    symbol: 'S/2036/492',
    title: 'Upkeep of lighthouses in border towns',
    date: '2036-06-25 distributed',
    distributed: '2036-06-25',
    organ: 'Security Council',
  },
  {
    what: 'a note of a side event with its theme in quotation marks',
    text: `SIDE EVENT TO THE 81ST SESSION OF THE COMMISSION ON THE STATUS OF WOMEN\n\n"Who Owns the Lamp? Rural Women and Lighthouse Titles"\n\nCONCEPT NOTE\n\nDate: Thursday 9 March 2037\nTime: 1:15 pm – 2:30 pm\nVenue: Conference Room B, UN Headquarters\n\n1. Rationale\n\nThe Commission's agreed conclusions urged States to guarantee women's equal access to lamps, and five years later few have any.\n`,
    kind: 'concept-note',
    title: 'Who Owns the Lamp? Rural Women and Lighthouse Titles',
    date: '2037-03-09 event',
  },
  {
    what: 'a note of two who issue it, in columns of one line',
    text: `CONVENTION ON BIOLOGICAL DIVERSITY          UNITED NATIONS UNIVERSITY\n\n\n          Concept note\n\n  Joint Workshop on Moths and Lamps\n\n  Montreal, 6–8 February 2037 (in person and online)\n\nA. Why this workshop\n\nPublic lamps draw a tenth of the moths of a town. What they draw decides what birds eat there in every season.\n`,
    kind: 'concept-note',
    title: 'Joint Workshop on Moths and Lamps',
    date: '2037-02-06 event',
  },
  {
    what: 'a resolution of a commission that numbers without a session',
    text: `United Nations                                   E/ESCWA/RES/541\nEconomic and Social Council          Distr.: General\n                                     14 January 2037\n                                     Original: English\n\nEconomic and Social Commission\nfor Western Asia\nThirty-second session\nBeirut, 12–14 December 2036\n\nResolution adopted by the Economic and Social Commission for\nWestern Asia on 14 December 2036\n\n541. Lamps of shared harbours\n\nThe Economic and Social Commission for Western Asia,\n\nRecalling its resolution 320 of 2015,\n`,
    kind: 'resolution',
    symbol: 'E/ESCWA/RES/541',
    title: 'Lamps of shared harbours',
    date: '2036-12-14 adopted',
    adopted: '2036-12-14',
    distributed: '2037-01-14',
    organ: 'Economic and Social Council',
    session: '32',
  },
  {
    what: 'a draft of a committee with the subject above its Chair',
    text: `United Nations                                          A/AC.109/2037/L.9\nGeneral Assembly                              Distr.: Limited\n                                              3 June 2037\n                                              Original: English\n\nSpecial Committee on the Situation with regard to the\nImplementation of the Declaration on the Granting of\nIndependence to Colonial Countries and Peoples\n\nQuestion of Graustark\n\nDraft resolution submitted by the Chair\n\nThe Special Committee,\n`,
    kind: 'draft-resolution',
    symbol: 'A/AC.109/2037/L.9',
    title: 'Question of Graustark',
    date: '2037-06-03 distributed',
    distributed: '2037-06-03',
    organ: 'General Assembly',
  },
  {
    what: 'a note of a side event with its theme in capitals, and day and hour on one line',
    text: `CONCEPT NOTE\n\nSIDE EVENT DURING THE HIGH-LEVEL POLITICAL FORUM\n\nWHO PAYS FOR THE LAST LAMP? RURAL HARBOURS AND DIGITAL CASH\n\nDate and time: 15 July 2037, 8:00 – 9:15 a.m.\nVenue: Conference Room 5\n\n1. Background\n\nThe Secretary-General reported on 3 May 2036 that the lamp is the only public light that many crews can reach on foot.\n`,
    kind: 'concept-note',
    title: 'WHO PAYS FOR THE LAST LAMP? RURAL HARBOURS AND DIGITAL CASH',
    date: '2037-07-15 dateline',
  },
]);
