import { frontMatterValue } from '../../../server/src/core/rules/front-matter-value';
import { describeRule } from '../../support/ruleTable';

const inFront = (yaml: string): string => `---\n${yaml}\n---\nText.`;

describeRule(
  frontMatterValue,
  [
    'event: hlc-2023\nsession: II',
    'event: 2021\nsession: II.A',
    'session: II',
    'limit: 2:30\npace: 120\nrole: Eminent',
    'speaker: Anybody\ndelegation: Anywhere\ntitle: anything',
    'event:',
    'event: hlc-2032\nevent: hlc-2023',
    'nothing: [of, ours]',
    'event: "hlc-20\nsession: II',
  ]
    .map(inFront)
    .concat('---\nevent: hlc-20', '---\nlimit: soo'),
  [
    {
      text: inFront('event: [[hlc-2032]]'),
      message: /^Event "hlc-2032" is in no document of the corpus, which has .*hlc-2023/,
      fixed: inFront('event: hlc-2023'),
    },
    { text: inFront('event: [[hlc-2022]]'), message: /^Event "hlc-2022" is in no document/ },
    {
      text: inFront('event: [[conference]]'),
      message: 'Event "conference" fits more than one: hlc-2018, hlc-2021, hlc-2023',
    },
    {
      text: inFront('event: [["sympozium-2011"]]\nsession: III'),
      message: /^Event "sympozium-2011" is in no document/,
      fixed: inFront('event: symposium-2011\nsession: III'),
    },
    {
      text: inFront('event: hlc-2023\nsession: [[VII]]'),
      message: /^Session "VII" is not in the programme of hlc-2023, which has opening, I, II, III, IV, closing$/,
    },
    {
      text: inFront('event: hlc-2023\nsession: [[opning]]'),
      message: /^Session "opning" is not in the programme of hlc-2023/,
      fixed: inFront('event: hlc-2023\nsession: opening'),
    },
    { text: inFront('limit: [[soon]]'), message: /^Limit "soon" is not understood, expected a form such as 3m/ },
    { text: inFront('pace: [[9000]]'), message: /^Pace "9000" is not understood/ },
    {
      text: inFront('role: [[king]]'),
      message: /^Role "king" is not understood, expected one of floor, eminent, chair/,
    },
    {
      text: inFront('role: [[emminent]]'),
      message: /^Role "emminent" is not understood/,
      fixed: inFront('role: eminent'),
    },
    { text: inFront('event:\n  [[- a\n  - b]]'), message: 'Expected one value for “event”, not a list' },
    { text: inFront('session: [[{a: b}]]'), message: 'Expected one value for “session”, not keys of its own' },
    { text: '---\nevent: [[hlc-1999]]\nsess', message: /^Event "hlc-1999" is in no document/ },
  ],
);
