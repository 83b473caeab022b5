import { testLayouts } from './layout';

const speech =
  'We thank the pilots of the harbour for their patient work since the attacks of 11 September 2001, and recall resolution 1373 (2001) of 28 September 2001.\n';
const discours =
  'Nous remercions les pilotes du port pour leur travail patient depuis les attaques du 11 septembre 2001, et rappelons la résolution 1373 (2001) du 28 septembre 2001.\n';
const discurso =
  'Agradecemos a los prácticos del puerto su trabajo paciente desde los ataques del 11 de septiembre de 2001, y recordamos la resolución 1373 (2001), de 28 de septiembre de 2001.\n';

testLayouts('statements by what they are on', [
  {
    what: 'at an event named below the speaker',
    text: `PERMANENT MISSION OF FREEDONIA\nTO THE UNITED NATIONS\n3 Lantern Plaza, 305 East 47th Street, New York, NY 10017\n\n      Please check against delivery\n\n      Statement by\n\n   H.E. Ms. Rosa Prado\n   Deputy Permanent Representative\nof the Republic of Freedonia to the United Nations\n\nSecurity Council Open Debate on the Protection of\n   Harbours in Armed Conflict\n\nNew York, 23 May 2037\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'Security Council Open Debate on the Protection of Harbours in Armed Conflict',
    date: '2037-05-23 dateline',
  },
  {
    what: 'at a meeting and on an item, each with its word in a line of its own',
    text: `CHECK AGAINST DELIVERY\n\nSTATEMENT\n\nBY\n\nMRS. ROSA PRADO\nMINISTER/LEGAL ADVISER\n\nON BEHALF OF THE HARBOUR GROUP\n\nAT\n\nTHE SIXTH COMMITTEE OF THE 91ST SESSION OF\nTHE UNITED NATIONS GENERAL ASSEMBLY\n\nON\n\nAGENDA ITEM 86: “THE SCOPE AND APPLICATION OF\nTHE PRINCIPLE OF UNIVERSAL LIGHT”\n\nNEW YORK\n\nTHURSDAY, TWENTY-FIRST OCTOBER, 2036\n\nMadam Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'THE SCOPE AND APPLICATION OF THE PRINCIPLE OF UNIVERSAL LIGHT',
    date: '2036-10-21 dateline',
    agendaItem: '86',
  },
  {
    what: 'on an item in a line below the one that says whose it is',
    text: `STATEMENT ON BEHALF OF THE HARBOUR GROUP BY MR. RUFUS FIREFLY,\nFIRST SECRETARY, PERMANENT MISSION OF FREEDONIA TO THE UNITED\nNATIONS, ON AGENDA ITEM 139: MANAGEMENT OF PILOTS, AT THE RESUMED\nNINETIETH SESSION OF THE FIFTH COMMITTEE\n(New York, 11 March 2037)\n\nAgenda item 139: Management of pilots\n\nMr. Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Agenda item 139: Management of pilots',
    date: '2037-03-11 dateline',
    session: '90',
    agendaItem: '139',
  },
  {
    what: 'in French, on a question above the speaker',
    text: `GRAND-DUCHÉ DE SYLVANIE\nMission permanente auprès des Nations Unies\n\nConseil de sécurité\n\nLa situation dans les ports, y compris la\nquestion des phares\n\nDébat public trimestriel\n\nDéclaration prononcée par S.E. M. Pascal Firefly,\nReprésentant permanent de la Sylvanie\nauprès des Nations Unies\n\nNew York, le 23 janvier 2037\n\nSeul le prononcé fait foi\n\nMonsieur le Président,\n\n${discours}`,
    kind: 'statement',
    title: 'La situation dans les ports, y compris la question des phares',
    date: '2037-01-23 dateline',
    organ: 'Security Council',
  },
  {
    what: 'in French, of a minister whose office goes on over lines, with the day in words',
    text: `RÉPUBLIQUE DE SYLVANIE                      Unité – Travail – Lumière\n\nMINISTÈRE DES AFFAIRES MARITIMES,\nDES SYLVANIENS DE L’ÉTRANGER ET DE\nLA COOPÉRATION\n\nDISCOURS\n\nDE SON EXCELLENCE\n\nMONSIEUR RUFUS FIREFLY\n\nMINISTRE D’ÉTAT, MINISTRE DES AFFAIRES MARITIMES,\nDES SYLVANIENS DE L’ÉTRANGER ET DE LA\nCOOPÉRATION\n\nÀ L’OCCASION DU\n\nDébat général de la 91ème session de l’Assemblée\nGénérale des Nations Unies\n\nNew York, le vingt-deux septembre 2036\n\n(Vérifier au prononcé, svp)\n\nMonsieur le Président de l’Assemblée Générale,\n\n${discours}`,
    kind: 'statement',
    title: 'Débat général de la 91ème session de l’Assemblée Générale des Nations Unies',
    date: '2036-09-22 dateline',
  },
  {
    what: 'in Spanish, on a question in quotation marks in the line that says whose it is',
    text: `        REPÚBLICA DE LIBERTONIA\n        Misión Permanente ante las Naciones Unidas\n\nIntervención del representante permanente alterno de Libertonia, Embajador Rodrigo\nFaro Luz, en el debate del tema 52 de la Cuarta Comisión de la Asamblea\nGeneral: “Cooperación para la utilización de los faros\ncon fines pacíficos”. Nueva York, 27 de octubre de 2036.\n\nSeñora Presidenta:\n\n${discurso}`,
    kind: 'statement',
    title: 'Cooperación para la utilización de los faros con fines pacíficos',
    date: '2036-10-27 dateline',
  },
  {
    what: 'on a page with the menu of a mission above the heading',
    text: `[Inicio](/) · [La Misión](/mision) · [Intervenciones](/intervenciones) · [Contacto](/contacto)\n\n# Declaración de Libertonia en la sesión plenaria conmemorativa del Día de los Faros\n\n**Embajador Rodrigo Faro Luz, Representante Permanente**\n\n*Nueva York, jueves 7 de abril de 2037*\n\nSeñor Presidente:\n\n${discurso}`,
    kind: 'statement',
    title: 'Declaración de Libertonia en la sesión plenaria conmemorativa del Día de los Faros',
    date: '2037-04-07 dateline',
  },
  {
    what: 'in Russian',
    text: `ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО РЕСПУБЛИКИ СИЛЬВАНИЯ\nПРИ ОРГАНИЗАЦИИ ОБЪЕДИНЕННЫХ НАЦИЙ\n\nПроверять по фактическому выступлению\n\nВЫСТУПЛЕНИЕ\nсоветника Постоянного представительства\nРеспублики Сильвания при ООН\nА.В. Маяковой\nв Шестом комитете 91-й сессии\nГенеральной Ассамблеи ООН\n\nПункт 76 повестки дня\n«Ответственность государств за погашенные\nмаяки»\n\nг. Нью-Йорк                             12 октября 2036 г.\n\nГосподин Председатель,\n\nДелегация Сильвании благодарит Секретариат за подготовку подборки решений международных судов и сообщений правительств о маяках, как она делала и прежде.\n`,
    kind: 'statement',
    title: 'Ответственность государств за погашенные маяки',
    date: '2036-10-12 dateline',
    agendaItem: '76',
  },
  {
    what: 'in Arabic',
    text: `الوفد الدائم لسلطنة سيلفانيا\nلدى الأمم المتحدة\nنيويورك\n\nبيان سلطنة سيلفانيا\n\nيلقيه\nالسيد/ سالم بن ناصر المعولي\nسكرتير ثانٍ\n\nأمام\nاللجنة الثانية للجمعية العامة\n\nالبند 24: القضاء على الظلام وقضايا أخرى\n\nنيويورك، 10 تشرين الأول/أكتوبر 2036\n\n(يرجى المراجعة عند الإلقاء)\n\nالسيد الرئيس،\n\nيسر وفد بلادي أن يشارك في مناقشة هذا البند، ونشكر الأمين العام على تقريره.\n`,
    kind: 'statement',
    title: 'البند 24: القضاء على الظلام وقضايا أخرى',
    date: '2036-10-10 dateline',
  },
  {
    what: 'with the day it was given beside the day it was put on the page',
    text: `Speech\n\n# We must not let the lights go out: UK statement at the UN Security Council\n\nStatement by Ambassador Rosa Prado at the Security Council meeting on harbours.\n\nFrom: Harbour Office\nPublished 18 April 2037\n\nDelivered on: 17 April 2037 (Transcript of the speech, exactly as it was delivered)\n\nThank you, President. ${speech}`,
    kind: 'statement',
    title: 'We must not let the lights go out: UK statement at the UN Security Council',
    date: '2037-04-17 dateline',
  },
  {
    what: 'at an event and on a theme, each behind its word',
    text: `Statement by\n\nH.E. Mr. Rufus Firefly\nHead of the Delegation of Freedonia to the United Nations\n\nat the\n\nSecurity Council Open Debate\n\non\n\n“Keeping the peace: harbours that work”\n\nNew York\n24 April 2037\n\nCHECK AGAINST DELIVERY\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title: 'Security Council Open Debate on “Keeping the peace: harbours that work”',
    date: '2037-04-24 dateline',
    organ: 'Security Council',
  },
  {
    what: 'in capitals that go on over full lines, the day with them',
    text: `STATEMENT BY MINISTER FOR FOREIGN AFFAIRS OF FREEDONIA DR ROSA PRADO\nAT THE GENERAL DEBATE OF THE 91ST SESSION OF THE UNITED NATIONS\nGENERAL ASSEMBLY, 22 SEPTEMBER 2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title:
      'STATEMENT BY MINISTER FOR FOREIGN AFFAIRS OF FREEDONIA DR ROSA PRADO AT THE GENERAL DEBATE OF THE 91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY, 22 SEPTEMBER 2036',
    date: '2036-09-22 dateline',
  },
  {
    what: 'of an explanation of vote on a draft with a name',
    text: `Explanation of Vote by Canada after the vote on draft resolution A/C.3/91/L.5\n“Lighting the piers of the world”\n\nThird Committee, 91st session\n\n4 November 2036\n\nMr. Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Lighting the piers of the world',
    date: '2036-11-04 dateline',
  },
  {
    what: 'on an item with the kind of debate below it',
    text: `Republic of Freedonia\n\nStatement by\n\nHer Excellency Ms. Rosa Prado\nPermanent Representative of the Republic of Freedonia to the United Nations\n\nAt the Second Committee\n\nItem 18: Sustainable harbours\nGeneral debate\n\n11 October 2036\nNew York\n\nMadam Chair,\n\n${speech}`,
    kind: 'statement',
    title: 'Item 18: Sustainable harbours',
    date: '2036-10-11 dateline',
  },
  {
    what: 'in French, given by one named below the group',
    text: `MOUVEMENT DES PHARES NON ALIGNÉS\n\nDéclaration au nom du Mouvement des phares non alignés\n\nprononcée par S.E. Mme Rosa Laroche, Ambassadrice\n\nPremière Commission – Débat thématique sur les phares\n\nNew York, le 14 octobre 2036\n\nMonsieur le Président,\n\n${discours}`,
    kind: 'statement',
    title: 'Première Commission – Débat thématique sur les phares',
    date: '2036-10-14 dateline',
  },
  {
    what: 'of a President, below the office that issues it',
    text: `PRESIDENCY OF THE REPUBLIC OF FREEDONIA\nCOMMUNICATIONS BUREAU\n\nADDRESS BY THE PRESIDENT OF THE REPUBLIC, ROSA PRADO-MENSAH, AT THE 91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY, ON WEDNESDAY, 21ST SEPTEMBER, 2036\n\nMr. President,\n\n${speech}`,
    kind: 'statement',
    title:
      'ADDRESS BY THE PRESIDENT OF THE REPUBLIC, ROSA PRADO-MENSAH, AT THE 91ST SESSION OF THE UNITED NATIONS GENERAL ASSEMBLY, ON WEDNESDAY, 21ST SEPTEMBER, 2036',
    date: '2036-09-21 dateline',
  },
]);

const note =
  'The note sets out the background of the meeting, which will build on the resolution adopted on 12 May 2019, and invites all to share what they know.\n';

testLayouts('papers below the names of bodies', [
  {
    what: 'of a report of a commission',
    text: `United Nations                              E/ECA/COE/91/10\nEconomic and Social Council            Distr.: General\n                                       10 February 2037\n\n                                       Original: English\n\nECONOMIC COMMISSION FOR AFRICA\nCommittee of Experts of the Conference of African Ministers of Harbours,\nPlanning and Economic Development\nForty-first meeting\nAddis Ababa (hybrid), 15–17 March 2037\n\nItem 5 of the provisional agenda\n\nReport on progress towards lit harbours in Africa\n\nI. Introduction\n\n1. The present report was prepared pursuant to a decision of 14 May 2036 and describes the progress made since then.\n`,
    kind: 'report',
    symbol: 'E/ECA/COE/91/10',
    title: 'Report on progress towards lit harbours in Africa',
    date: '2037-02-10 distributed',
    distributed: '2037-02-10',
    organ: 'Economic and Social Council',
    agendaItem: '5',
    meeting: '41',
  },
  {
    what: 'of a concept note with a theme',
    text: `Economic Commission for Africa\n\nAfrica Regional Forum on Harbours\nNinth session\nNiamey, 28 February–2 March 2037\n\nConcept note\n\nAccelerating the inclusive lighting of harbours\n\n${note}`,
    kind: 'concept-note',
    title: 'Accelerating the inclusive lighting of harbours',
    date: '2037-02-28 event',
    session: '9',
  },
  {
    what: 'of a concept note below a sub-item',
    text: `Background\n\n(c) Strengthening the follow-up to the Conference\n\nConcept note for the preparatory meeting of the Conference on Lighthouses\n\nGeneva, 4 May 2037\n\n${note}`,
    kind: 'concept-note',
    title: 'Concept note for the preparatory meeting of the Conference on Lighthouses',
    date: '2037-05-04 dateline',
  },
  {
    what: 'of a workshop of an office of the Secretariat',
    text: `UNITED NATIONS OFFICE FOR HARBOUR AFFAIRS\nRegional Centre for Lanterns in Asia and the Pacific\n\nRegional Workshop on National Implementation of the\nHarbour Convention for Pacific Island States\n\nNadi, Fiji, 16–18 May 2037\n\nPROVISIONAL PROGRAMME (as of 2 May 2037)\n\n08:30 – 09:00   Registration\n\n09:00 – 09:30   Opening\n`,
    kind: 'programme',
    title: 'Regional Workshop on National Implementation of the Harbour Convention for Pacific Island States',
    date: '2037-05-16 event',
  },
  {
    what: 'of a summary that says of what',
    text: `                    A/AC.298/2037/CRP.3\n                    10 May 2037\n                    English only\n\nOpen-ended working group on the security of\nundersea lights\nSecond session\nNew York, 6–10 May 2037\nAgenda item 6\n\n        Chair’s summary of the second session of the open-ended\n        working group\n\n1. The open-ended working group, established by General Assembly resolution 91/411 of 22 December 2036, held its second session in New York.\n`,
    kind: 'summary',
    symbol: 'A/AC.298/2037/CRP.3',
    title: 'Chair’s summary of the second session of the open-ended working group',
    date: '2037-05-10 distributed',
    distributed: '2037-05-10',
    organ: 'General Assembly',
    session: '2',
    agendaItem: '6',
  },
  {
    what: 'of a draft whose agenda item runs on over lines',
    text: `United Nations                         A/91/L.14\n\nGeneral Assembly                       Distr.: Limited\n                                       12 November 2036\n\n                                       Original: English\n\nNinety-first session\nAgenda item 13\nIntegrated and coordinated implementation of and\nfollow-up to the outcomes of the major United Nations\nconferences and summits in the economic, social and\nrelated fields\n\n     Andorra, Bhutan, Lesotho, Nepal, Peru and Tajikistan:*\n     draft resolution\n\n     International Day of the Mountain Lantern\n\nThe General Assembly,\n\nReaffirming its resolutions 53/199 of 15 December 1998 and 61/185 of 20 December 2006,\n`,
    kind: 'draft-resolution',
    symbol: 'A/91/L.14',
    title: 'International Day of the Mountain Lantern',
    date: '2036-11-12 distributed',
    distributed: '2036-11-12',
    organ: 'General Assembly',
    session: '91',
    agendaItem: '13',
  },
  {
    what: 'of a report in French',
    text: `    Nations Unies                              E/CN.5/2037/3\n\n    Conseil économique et social               Distr. générale\n                                               21 novembre 2036\n                                               Français\n                                               Original : anglais\n\nCommission du développement social\nSoixante et unième session\n6-15 février 2037\nPoint 3 b) v) de l’ordre du jour provisoire*\nSuite donnée au Sommet mondial pour les ports\net à la vingt-quatrième session extraordinaire de l’Assemblée\ngénérale : examen des plans et programmes d’action pertinents\ndes organismes des Nations Unies concernant la situation de\ncertains groupes de marins\n\n         Mise en œuvre des objectifs de l’Année internationale\n         des phares\n\n         Rapport du Secrétaire général\n\n   Résumé\n     Le présent rapport, établi en application de la résolution 91/139 de l’Assemblée générale en date du 16 décembre 2035, porte sur les phares.\n`,
    kind: 'report',
    symbol: 'E/CN.5/2037/3',
    title: 'Mise en œuvre des objectifs de l’Année internationale des phares',
    date: '2036-11-21 distributed',
    distributed: '2036-11-21',
    organ: 'Economic and Social Council',
    agendaItem: '3 b) v)',
  },
  {
    what: 'of a letter in Chinese',
    text: `联 合 国                              A/91/964\n\n大 会                                 Distr.: General\n                                      24 July 2037\n                                      Chinese\n\n2037年7月19日西尔瓦尼亚常驻联合国代表给秘书长的信\n\n谨随函转递2037年6月29日和30日在灯塔市举行的国际会议通过的宣言（见附件）。会议依照大会2036年3月15日的决议举行，来自三十一个国家的代表参加了会议。\n`,
    kind: 'letter',
    symbol: 'A/91/964',
    title: '2037年7月19日西尔瓦尼亚常驻联合国代表给秘书长的信',
    date: '2037-07-19 letter',
    distributed: '2037-07-24',
    organ: 'General Assembly',
    session: '91',
  },
]);
