import { frontMatterKey } from '../../../server/src/core/rules/front-matter-key';
import { describeRule } from '../../support/ruleTable';

const inFront = (yaml: string): string => `---\n${yaml}\n---\nText.`;

describeRule(
  frontMatterKey,
  [
    inFront(
      'event: hlc-2023\nsession: II\nspeaker: x\ndelegation: y\nrole: floor\nlimit: 3m\npace: 100\nkind: z\nlanguage: en',
    ),
    inFront('title: What other tools keep\nauthor: A\ntags: [a]'),
    inFront('event: hlc-2023\nsess'),
    '---\nevent: hlc-2023\nsesion:',
    'sesion: II',
  ],
  [
    {
      text: inFront('event: hlc-2023\n[[sesion]]: II'),
      message: 'Nothing is done with “sesion”: write “session”',
      fixed: inFront('event: hlc-2023\nsession: II'),
    },
    {
      text: inFront('[[Event]]: hlc-2023'),
      message: 'Nothing is done with “Event”: write “event”',
      fixed: inFront('event: hlc-2023'),
    },
    {
      text: inFront('[["rle"]]: floor\nsess'),
      message: 'Nothing is done with “rle”: write “role”',
      fixed: inFront('role: floor\nsess'),
    },
    {
      text: inFront('[[weather]]: fine'),
      message: /^Nothing is done with “weather”: the keys are event, session, date, speaker/,
    },
    { text: inFront('event: hlc-2023\n[[event]]: hlc-2021'), message: '“event” is given twice: the last one holds' },
  ],
);
