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
      message: 'Expected a key and its value, such as “session: II”',
    },
    {
      text: inFront('event: [["hlc-]]\nsession: II\nspeaker: "x'),
      message: 'A quotation mark is not closed, so the line is not read',
    },
    {
      text: inFront("speaker: [[Ms. A: the people's Minister]]"),
      message: 'Expected the value in quotation marks',
      fixed: inFront("speaker: 'Ms. A: the people''s Minister'"),
    },
    {
      text: inFront('[[event:hlc-2023]]\nsession: II'),
      message: 'Expected a space behind the colon',
      fixed: inFront('event: hlc-2023\nsession: II'),
    },
    { text: inFront('[[- a]]\n- b\nsess'), message: 'Expected a key and its value, such as “session: II”' },
  ],
);
