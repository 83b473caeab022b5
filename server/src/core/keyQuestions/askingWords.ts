import { lazy } from '../text/lazy';
import { rootOf } from '../meaning/root';

/** A row of words that questions are put in, with questions that have one, and others that have none. */
export interface AskingRow {
  readonly means: string;
  readonly words: string;
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

/** Words that questions are put in, whatever they are about. They count in every form that has their root. */
export const askingRows: readonly AskingRow[] = [
  {
    means: 'what is asked for',
    words: `challenge practice lesson way role approach measure example goal value impact importance issue concern context basis line
      level effort view light`,
    accept: ['What are the challenges?', 'Which lessons are there?'],
    reject: ['Which ships sail?'],
  },
  {
    means: 'what is to be done about it',
    words: `address support strengthen improve enhance develop ensure contribute promote help consider include overcome respond requesting
      prevent preventing combat countering seek set put make take learn work need use using used present exist existing based through over out together`,
    accept: ['How can it be addressed?', 'Who can help?'],
    reject: ['How do ships sail?'],
  },
  {
    means: 'how much of it, and which',
    words: `best good effective respective current primary main key further better particular appropriate relevant various possible different
      specific fully some other most more last first new two three year years`,
    accept: ['Which is the main harbour?', 'What other harbours?'],
    reject: ['Which harbour?'],
  },
  {
    means: 'who speaks of it, and where',
    words: `member state nation united national international regional global local organization actor agency agencies security council
      general assembly resolution`,
    accept: ['What can Member States do?', 'Is it regional?'],
    reject: ['What can harbours do?'],
  },
  {
    means: 'what every session is about',
    words: 'terrorism terrorist counter-terrorism counter',
    accept: ['What is terrorism?'],
    reject: ['What is a harbour?'],
  },
];

const roots = lazy(
  () => new Set(askingRows.flatMap(({ words }) => words.trim().split(/\s+/)).map(rootOf)) as ReadonlySet<string>,
);

/** Whether questions are put in words of this root, whatever they are about. */
export function isAskingRoot(root: string): boolean {
  return roots().has(root);
}
