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
]);
