import { frontMatterValue } from '../../../server/src/core/rules/front-matter-value';
import { frontMatterKeys } from '../../../server/src/core/frontMatter/keys/frontMatterKeys';
import { describeRule } from '../../support/ruleTable';

const inFront = (yaml: string): string => `---\n${yaml}\n---\nText.`;

describeRule(
  frontMatterValue,
  [
    'event: hlc-2023\nsession: II',
    'event: 2021\nsession: II.A',
    'event: Open debate on the protection of harbours\nsession: VII\ndate: 3 December 2026\nlimit: 5m',
    'event: Symposium 2027\nlimit: 400 words',
    'event: CCPCJ\nlimit: 5m',
    'date: 2026-12-03',
    'date: the day before the vote',
    'session: II',
    'limit: 2:30\npace: 120\nrole: Eminent',
    'speaker: Anybody\ndelegation: Anywhere\ntitle: anything',
    'event:',
    'event: hlc-2032\nevent: hlc-2023',
    'nothing: [of, ours]',
    'event: "hlc-20\nsession: II',
    ...[
      'statement',
      'Right of reply',
      'explanation_of_position',
      'EXPLANATION-OF-VOTE',
      'speech',
      'remarks',
      'programme',
      'Draft resolution',
      'letter',
      'Chair’s summary',
    ].map((kind) => `kind: ${kind}`),
    ...['en', 'fr-CA', 'Français', 'español', 'русский', 'العربية', '中文', 'Mandarin Chinese'].map(
      (language) => `language: ${language}`,
    ),
    ...frontMatterKeys.map((key) => `${key}:`),
  ]
    .map(inFront)
    .concat('---\nevent: hlc-20', '---\nlimit: soo'),
  [
    {
      text: inFront('event: [[hlc-2032]]'),
      message: /^The event “hlc-2032” is in no document of the corpus, which has .*hlc-2023/,
      fixed: inFront('event: hlc-2023'),
    },
    {
      text: inFront('event: [[hlc-2032]]\nlimit: 3m'),
      message: /^The event “hlc-2032” is in no document of the corpus/,
      fixed: inFront('event: hlc-2023\nlimit: 3m'),
    },
    ...['limit:', 'date: 3 December 2026'].map((other) => ({
      text: inFront(`event: [[Open debate on harbours]]\n${other}`),
      message: /^The event “Open debate on harbours” is in no document of the corpus/,
    })),
    {
      text: inFront('event: [[conference]]\nlimit: 3m'),
      message: 'The event “conference” fits more than one: choose among hlc-2018, hlc-2021, hlc-2023',
    },
    { text: inFront('event: [[hlc-2022]]'), message: /^The event “hlc-2022” is in no document/ },
    {
      text: inFront('event: [[conference]]'),
      message: 'The event “conference” fits more than one: choose among hlc-2018, hlc-2021, hlc-2023',
    },
    {
      text: inFront('event: [["sympozium-2011"]]\nsession: III'),
      message: /^The event “sympozium-2011” is in no document/,
      fixed: inFront('event: symposium-2011\nsession: III'),
    },
    {
      text: inFront('event: hlc-2023\nsession: [[VII]]'),
      message: /^The session “VII” is not in the programme of hlc-2023, which has opening, I, II, III, IV, closing$/,
    },
    {
      text: inFront('event: hlc-2023\nsession: [[opning]]'),
      message: /^The session “opning” is not in the programme of hlc-2023/,
      fixed: inFront('event: hlc-2023\nsession: opening'),
    },
    { text: inFront('limit: [[soon]]'), message: /^The limit “soon” is not understood: write it as 3m/ },
    { text: inFront('pace: [[9000]]'), message: /^The pace “9000” is not understood/ },
    {
      text: inFront('role: [[king]]'),
      message: /^The role “king” is not understood: choose among floor, eminent, chair/,
    },
    {
      text: inFront('role: [[emminent]]'),
      message: /^The role “emminent” is not understood/,
      fixed: inFront('role: eminent'),
    },
    {
      text: inFront('kind: [[limerick]]'),
      message:
        'The kind “limerick” is not understood: choose among statement, right-of-reply, explanation-of-position, explanation-of-vote, remarks, concept-note, programme, summary, report, resolution, draft-resolution, letter, decision, verbatim-record, press-release',
    },
    {
      text: inFront('kind: [[statment]]'),
      message: /^The kind “statment” is not understood/,
      fixed: inFront('kind: statement'),
    },
    {
      text: inFront('kind: [[constructor]]'),
      message: /^The kind “constructor” is not understood/,
    },
    {
      text: inFront('language: [[Frensh]]'),
      message: /^The language “Frensh” is not an official one \(en, fr, es, ru, ar, zh\)/,
      fixed: inFront('language: French'),
    },
    ...['Portuguese', 'Danish', 'pt', 'fa'].map((language) => ({
      text: inFront(`language: [[${language}]]`),
      message: `The language “${language}” is not an official one (en, fr, es, ru, ar, zh): words are counted at the pace for English`,
    })),
    ...frontMatterKeys.flatMap((key) => [
      { text: inFront(`${key}:\n  [[- a\n  - b]]`), message: `“${key}” has a list: give it one value` },
      { text: inFront(`${key}: [[{a: b}]]`), message: `“${key}” has keys of its own: give it one value` },
      { text: inFront(`title: &a b\n${key}: [[*a]]`), message: `“${key}” has a reference: give it one value` },
    ]),
    { text: '---\nevent: [[hlc-1999]]\nsess', message: /^The event “hlc-1999” is in no document/ },
  ],
);
