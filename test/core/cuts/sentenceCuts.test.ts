import { testCuts } from '../../support/testCuts';

const REPORT = 'The police in our villages report what they see to the courts. People drink water.';
const AGAIN = 'The police in our villages report to the courts what they see.';

describe('courtesies', () =>
  testCuts('courtesy', {
    cut: [
      [
        '[[We thank the Chair for convening this meeting.]] Our courts have tried cases.',
        'Our courts have tried cases.',
      ],
      [
        'Our courts have tried cases. [[We thank the Chair for convening this meeting.]]',
        'Our courts have tried cases.',
      ],
      [
        '[[It is a great honour for me to address this meeting.]] Our courts have tried cases.',
        'Our courts have tried cases.',
      ],
      ['Our courts sat. [[We are grateful to the Chair.]] Judges came.', 'Our courts sat. Judges came.'],
      [
        'Courts sat.\n\n[[We thank the Chair for convening this meeting.]]\n\nJudges came.',
        'Courts sat.\n\nJudges came.',
      ],
      ['[[We thank the Chair for convening this meeting.]]', ''],
    ],
    kept: [
      'Our courts have tried cases.',
      // What follows points back to it; it asks; it counts up; it is another's; it cites.
      'My delegation congratulates you on your election. It knows your work.',
      'I thank the Office and call on States to pay for it. Our courts work.',
      'First, we thank the Chair for the paper. Our courts have tried cases.',
      'The Chair said: “We thank the victims.” Our courts have tried cases.',
      'We thank the Council for resolution 2396 (2017). Our courts have tried cases.',
      // The mark of an item would be left alone.
      '1. We thank the Chair for the paper.\n2. Our courts have tried cases.',
      '1. We thank the Chair for the paper.\n\n2. Our courts have tried cases.',
      '- We thank the Chair for the paper.\n- Our courts have tried cases.',
    ],
  }));

describe('repeated points', () =>
  testCuts('repeat', {
    cut: [
      [`${REPORT} [[${AGAIN}]]`, REPORT],
      [`${REPORT}\n\n[[${AGAIN}]] Night came.`, `${REPORT}\n\nNight came.`],
    ],
    kept: [
      `${REPORT} In our towns the teachers speak with the parents.`,
      `${REPORT} ${AGAIN} This is new.`,
      `${REPORT} The police in our villages report to the courts “what they see”.`,
      // It says more than the first did.
      `${REPORT} ${AGAIN.slice(0, -1)}, hear, smell, write down, photograph, measure, remember and regret every winter night.`,
    ],
  }));

describe('whole sentences', () =>
  testCuts('sentence', {
    cut: [
      ['[[The night was long.]] Our courts sat.', 'Our courts sat.'],
      ['The night was long. [[Our courts sat.]]', 'The night was long.'],
      [
        'Let me make three points. [[The night was long.]] First, courts need money.',
        'Let me make three points. First, courts need money.',
      ],
      ['The night was long.\n\n[[Our courts sat.]]\n\nJudges came.', 'The night was long.\n\nJudges came.'],
    ],
    kept: [
      'Where are they now?',
      'First, courts need money.',
      'The night was long “and dark”.',
      '1. The night was long in the north.\n2. Our courts sat.',
      'The night was long <!-- and dark -->.',
    ],
  }));
