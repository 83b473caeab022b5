import { frontMatterSyntax } from '../../../server/src/core/rules/front-matter-syntax';
import { describeRule } from '../../support/ruleTable';

const inFront = (yaml: string): string => `---\n${yaml}\n---\nText.`;

describeRule(
  frontMatterSyntax,
  [
    inFront('event: hlc-2023\n# a remark\nsession: II'),
    inFront(''),
    '---\nevent: hlc-2023\nspeaker: "Ms',
    '---\nspeaker: Ms. A: ',
    '---\n',
    'No front matter: at all',
  ],
  [
    {
      text: inFront('event: hlc-2023\n[[sess]]\nlimit: 3m'),
      message: 'The line is not read: write a key and its value, such as “session: II”',
    },
    {
      text: inFront('event: [["hlc-]]\nsession: II\nspeaker: "x'),
      message: 'A quotation mark is not closed, so the line is not read: close it',
    },
    {
      text: inFront("speaker: [[Ms. A: the people's Minister]]"),
      message: 'The value is not read as it stands: put it in quotation marks',
      fixed: inFront("speaker: 'Ms. A: the people''s Minister'"),
      grades: ['sure'],
    },
    // What looks like a comment would be said to be hers.
    {
      text: inFront('speaker: [[Ms. A: Minister # she comes late]]'),
      message: 'The value is not read as it stands: put it in quotation marks',
      fixed: inFront("speaker: 'Ms. A: Minister # she comes late'"),
      grades: ['offered'],
    },
    // One problem would go and another come: the key would be given twice.
    {
      text: inFront('event: hlc-2023\n  - indented\n[[event:hlc-2023]]'),
      message: 'The line is not read: put a space behind the colon',
      fixed: inFront('event: hlc-2023\n  - indented\nevent: hlc-2023'),
      grades: ['offered'],
    },
    {
      text: inFront('limit: 3m\nlimit: 3m\n[[limit:3m]]'),
      message: 'The line is not read: put a space behind the colon',
      fixed: inFront('limit: 3m\nlimit: 3m\nlimit: 3m'),
      grades: ['offered'],
    },
    // What it says would be wrong then, or another line.
    ...['limit:soon', 'weather:fine', 'event:hlc-2032'].map((line) => ({
      text: inFront(`[[${line}]]`),
      message: 'The line is not read: put a space behind the colon',
      fixed: inFront(line.replace(':', ': ')),
      grades: ['offered'] as const,
    })),
    ...['event: hlc-2023\nsession: VII', 'event: hlc-2021\nevent: hlc-2023'].map((lines) => ({
      text: inFront(`[[${lines.replace(': ', ':').replace('\n', ']]\n')}`),
      message: 'The line is not read: put a space behind the colon',
      fixed: inFront(lines),
      grades: ['offered'] as const,
    })),
    {
      text: inFront('[[event:hlc-2023]]\nsession: II'),
      message: 'The line is not read: put a space behind the colon',
      fixed: inFront('event: hlc-2023\nsession: II'),
      grades: ['sure'],
    },
    {
      text: inFront('[[- a]]\n- b\nsess'),
      message: 'The line is not read: write a key and its value, such as “session: II”',
    },
  ],
);
