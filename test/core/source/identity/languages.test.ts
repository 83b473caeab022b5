import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../support/parse';

/** What a document in another language, or with a subject over many lines, is: "kind · date · symbol". */
const LAYOUTS: readonly (readonly [what: string, text: string, is: string])[] = [
  [
    'a statement in Russian',
    'ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО ФРИДОНИИ\nПРИ ОРГАНИЗАЦИИ ОБЪЕДИНЕННЫХ НАЦИЙ\n\nВЫСТУПЛЕНИЕ\nпостоянного представителя Фридонии\n\nг. Нью-Йорк                 12 октября 2036 г.\n\nГосподин Председатель,\n\nМы напоминаем о резолюции 56/83 от 12 декабря 2001 года и о том, что гавани должны быть освещены.\n',
    'statement · 2036-10-12 · -',
  ],
  [
    'a statement in Arabic',
    'الوفد الدائم لفريدونيا\nلدى الأمم المتحدة\n\nبيان فريدونيا\n\nيلقيه\nالسيد/ روفوس فايرفلاي\n\nنيويورك، 10 تشرين الأول/أكتوبر 2036\n\nالسيد الرئيس،\n\nنستذكر قرار الجمعية العامة 77/179 المؤرخ 14 ديسمبر 2022 بشأن الموانئ.\n',
    'statement · 2036-10-10 · -',
  ],
  [
    'a letter in Chinese',
    '联 合 国                 A/91/964\n\n大    会             Distr.: General\n                    24 July 2037\n                    Chinese\n\n第九十一届会议\n议程项目 19\n\n2037年7月19日弗里多尼亚常驻联合国代表给秘书长的信\n\n谨随函转递2037年6月29日在灯城通过的《港口宣言》（见附件）。\n',
    'letter · 2037-07-24 · A/91/964',
  ],
  [
    'a letter in Russian',
    'Организация Объединенных Наций S/2037/77\n\nСовет Безопасности\n4 марта 2037 года\n\nПисьмо Постоянного представителя Фридонии при Организации Объединенных Наций от 3 марта 2037 года на имя Председателя Совета Безопасности\n\nИмею честь препроводить письмо от 1 марта 2037 года.\n',
    'letter · 2037-03-04 · S/2037/77',
  ],
  [
    'a report in French below a subject of many lines',
    'Nations Unies                       E/CN.5/2037/3\n\nConseil économique et social        Distr. générale\n                                    21 novembre 2036\n\nCommission du développement social\nPoint 3 b) v) de l’ordre du jour provisoire*\nSuite donnée au Sommet mondial pour les ports\net à la vingt-quatrième session extraordinaire de l’Assemblée\ngénérale : examen des plans et programmes d’action pertinents\ndes organismes des Nations Unies concernant la situation de\ncertains ports\n\n        Les lumières des ports\n\n        Rapport du Secrétaire général\n\n     Le présent rapport est établi en application de la résolution 76/139 du 16 décembre 2021.\n',
    'report · 2036-11-21 · E/CN.5/2037/3',
  ],
  [
    'a draft in Russian',
    'Организация Объединенных Наций A/C.1/91/L.14\n\nФридония и Сильвания: проект резолюции\n\nОгни портов\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 79/55,\n',
    'draft-resolution · - · A/C.1/91/L.14',
  ],
  [
    'a draft below a subject of many lines',
    'United Nations          A/91/L.14\n\nGeneral Assembly         Distr.: Limited\n                         12 November 2036\n\nNinety-first session\nAgenda item 13\nIntegrated and coordinated implementation of and\nfollow-up to the outcomes of the major United Nations\nconferences and summits in the economic, social and\nrelated fields\n\n        Freedonia and Sylvania:*\n        draft resolution\n\n        Day of Harbours\n\n        The General Assembly,\n\n    Recalling resolution 57/245 of 20 December 2002,\n',
    'draft-resolution · 2036-11-12 · A/91/L.14',
  ],
  [
    'a report whose first paragraph has a number',
    'United Nations          A/91/7/Add.29\n\nGeneral Assembly        Distr.: General\nOfficial Records        1 December 2036\nSupplement No. 7A       Original: English\n\n        Lanterns of the harbour\n\n        Thirtieth report of the Advisory Committee\n\nI.     Introduction\n\n1.     The Advisory Committee has considered the report of the Secretary-General (A/91/351, dated\n8 September 2036). During its consideration it received additional information.\n',
    'report · 2036-12-01 · A/91/7/Add.29',
  ],
  [
    'a resolution of a regional commission',
    'United Nations          ESCAP/RES/79/6\n\nEconomic and Social Council   Distr.: General\n                        25 May 2036\n\nResolution adopted by the Economic and Social Commission for Asia and the Pacific on 19 May 2036\n\n79/6.   Light for harbours in Asia\n\n        The Economic and Social Commission for Asia and the Pacific,\n\n   Recalling its resolution 68/3 of 23 May 2012,\n',
    'resolution · 2036-05-19 · ESCAP/RES/79/6',
  ],
  [
    'a speech put up the day after',
    'Speech\n\n# We must light our harbours: Freedonia’s statement\n\nPublished 18 April 2037\n\nDelivered on: 17 April 2037 (Transcript of the speech, as delivered)\n\nThank you, President. I join others in thanking the pilots.\n',
    'statement · 2037-04-17 · -',
  ],
  [
    'a statement on one day of a session of several',
    'REPUBLIC OF FREEDONIA\n\nFIRST SESSION OF THE HARBOUR ASSEMBLY\nNAIROBI, 23 – 27 JUNE 2036\n\nAGENDA ITEM 7 (b)\n\nSTATEMENT BY H.E. MR. RUFUS FIREFLY\n\n25TH JUNE, 2036\n\nMadam Chairperson,\n\nI have the honour to speak of lamps.\n',
    'statement · 2036-06-25 · -',
  ],
  [
    'a statement at a session of several days',
    'REPUBLIC OF FREEDONIA\n\nFIRST SESSION OF THE HARBOUR ASSEMBLY\nNAIROBI, 23 – 27 JUNE 2036\n\nSTATEMENT BY H.E. MR. RUFUS FIREFLY\n\nMadam Chairperson,\n\nI have the honour to speak of lamps.\n',
    'statement · 2036-06-23 · -',
  ],
  [
    'an intervention named over several lines',
    'REPÚBLICA DE FREEDONIA\nMisión Permanente\n\nIntervención del representante permanente alterno de Freedonia, Embajador Rufus\nFirefly Cabrales, en el debate del tema 52 de la Cuarta Comisión de la Asamblea\nGeneral: “Los puertos”. Nueva York, 27 de octubre de 2036.\n\nSeñora Presidenta:\n\nApoyamos la resolución 75/37, del 7 de diciembre de 2020.\n',
    'statement · 2036-10-27 · -',
  ],
];

describe('the identity of documents in other languages, and below long subjects', () => {
  for (const [what, text, is] of LAYOUTS)
    it(`is that of ${what}`, () => {
      const { kind, symbol, identity } = parse(text);
      assert.equal([kind, identity.date?.value ?? '-', symbol ?? '-'].join(' · '), is);
    });
});

/** What a document in another language, or below pictures and hosts, is called. */
const TITLES: readonly (readonly [what: string, text: string, title: string])[] = [
  [
    'a draft in Russian, below those who submit it',
    'Организация Объединенных Наций          A/C.3/91/L.52\n\nГенеральная Ассамблея          Distr.: Limited\n\nДевяносто первая сессия\nТретий комитет\nПункт 26 b) повестки дня\nСоциальное развитие\n\n     Фридония и Сильвания: проект резолюции\n\n          Положение смотрителей маяков\n\n     Генеральная Ассамблея,\n\n     ссылаясь на свою резолюцию 46/91 от 16 декабря 1991 года,\n',
    'Положение смотрителей маяков',
  ],
  [
    'a report in Chinese, below an item of the provisional agenda',
    '联合国          A/91/389\n\n大会          Distr.: General\n          14 September 2036\n\n第九十一届会议\n临时议程* 项目 18(b)\n可持续发展：《灯塔行动方式》\n的后续落实和执行\n\n          加强港口的照明能力\n\n          秘书长的报告\n\n               摘要\n               本报告根据大会2035年12月17日第90/203号决议提交。\n',
    '加强港口的照明能力',
  ],
  [
    'a day of study below the pictures of its hosts',
    "[logo PORTS]   [logo HCDH]   [logo République de Freedonia]\n\n          JOURNÉE D'ÉTUDE SUR L'ACCÈS AUX PORTS\n\n                 Palais des Nations, Genève – salle XXII\n                       Mercredi 20 mars 2036\n\n                             PROGRAMME\n\n8 h 30        Accueil des participants\n\n9 h           Ouverture\n",
    "JOURNÉE D'ÉTUDE SUR L'ACCÈS AUX PORTS",
  ],
  [
    'an intervention, and not whom it greets',
    'MISIÓN PERMANENTE DE FREEDONIA\nANTE LAS NACIONES UNIDAS\n\nCotejar con el texto leído\n\n   Intervención de la Embajadora Rosa Mariana Prado Lind, Representante\n   Permanente Alterna, en el diálogo interactivo 3 de la Conferencia sobre el\n                                 Puerto\n\n                     Nueva York, 23 de marzo de 2036\n\nSeñores Copresidentes:\n\nFreedonia agradece la organización de este diálogo sobre puertos y luces.\n',
    'diálogo interactivo 3 de la Conferencia sobre el Puerto',
  ],
];

describe('the title of a document in another language, or below pictures', () => {
  for (const [what, text, title] of TITLES) it(`is that of ${what}`, () => assert.equal(parse(text).title, title));
});
