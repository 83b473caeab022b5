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
      // News and what others feel are no courtesies.
      'We are pleased to announce that courts work.',
      'His message expressed the gratitude of the north to the courts of the south.',
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
      // The same of another place.
      'The police of Freedonia report what they see to the courts at night. People drink water. The police of Sylvania report what they see to the courts at night.',
      `${REPORT} The police in our villages report to the courts “what they see”.`,
      // It says more than the first did.
      `${REPORT} ${AGAIN.slice(0, -1)}, hear, smell, write down, photograph, measure, remember and regret every winter night.`,
    ],
  }));

describe('whole sentences', () =>
  testCuts('sentence', {
    cut: [
      ['The night was long. [[Our courts sat until the sun was up.]]', 'The night was long.'],
      [
        'Let me make three points. [[The night was long for all of us.]] First, courts need money.',
        'Let me make three points. First, courts need money.',
      ],
      [
        'The night was long.\n\n[[Our courts sat until the sun was up.]]\n\nJudges came.',
        'The night was long.\n\nJudges came.',
      ],
    ],
    kept: [
      'Where are they now?',
      'First, courts need money.',
      'The night was long “and dark”.',
      '1. The night was long in the north.\n2. Our courts sat.',
      'The night was long <!-- and dark -->.',
    ],
    spared: [
      'Where are they now? [[They sleep in the towns of the north.]]',
      '[[Let me give you an example of it.]] Courts sat at night.',
      'Let me give an example. [[Courts in the north sat all night.]]',
      // The first of a paragraph says what the others are about; so does one that names a field or a day.
      '[[The night was long for all of us.]] Our courts sat.',
      'Judges came. [[In the field of medicine, doctors work by day.]] Nurses rest.',
      'Judges came. [[In 2019 doctors worked in all towns.]] Nurses rested at home.',
      // The point of an argument; five words; the second half of a figure; what another sentence goes on with.
      'Judges came. [[In conclusion, the night was long for all of us.]]',
      'People feared war and hunger. [[People feared for their own children.]] Courts sat.',
      'Judges came. [[We fear for Western Freedonia and its future.]] A vote is due.',
      'Judges came. [[But the night was long for all of us.]] Courts sat.',
      'Judges came. [[The victims stayed at home.]] Courts sat.',
      // What later words hang on.
      'Judges came. [[The night was long for all of us.]] However, it ended.',
      'Judges came. [[A treaty was signed in the north.]] The treaty is new.',
      'Judges came. [[We met Ms. Anna Rossi in the north.]] People drink water. Judges liked Ms. Rossi.',
      'Judges came. [[We wrote the Lisbon Plan in the north.]] People drink water. Judges like the Plan.',
      'Judges came. [[The Harbour Safety Unit (HSU) works by day.]] People drink water. Judges like HSU.',
      'Judges came. [[The night was long for all of us.]]\n\nThis was new.',
      'Judges came. [[We saw the night in the north.]]\n\n- It was long.\n- It was cold.',
      'Judges came. [[Consent takes four hours in the north.]] A boat needs three.',
      'Judges came. [[When it has passed the cameras leave.]] The victims stay.',
      // A position; half a sentence; what agreed language is most of.
      'Judges came. [[We reserve our position on the whole text.]]',
      'Judges came. [[The courts of the north and of the]]',
      'Judges came. [[Terrorism in all its forms and manifestations constitutes one of the most serious threats to international peace and security.]]',
      // Another language: what points back in it is not known.
      'Les juges sont venus pour la loi. [[La nuit était longue dans les villages du nord.]]',
    ],
  }));

describe('paragraphs', () =>
  testCuts('paragraph', {
    cut: [
      [
        'Judges came.\n\n[[The night was long. Courts sat in the north.]]\n\nPeople drink water.',
        'Judges came.\n\nPeople drink water.',
      ],
    ],
    kept: [
      // What follows leans on it; a point that is counted; what agreed language is; a list.
      'Judges came.\n\nThe night was long. Courts sat in the north.\n\nThis was new.',
      'Judges came.\n\nFirst, the night was long. Courts sat in the north.\n\nPeople drink water.',
      'Judges came.\n\nTerrorism in all its forms and manifestations constitutes one of the most serious threats to international peace and security. Courts sat in the north.\n\nPeople drink water.',
      'We must take the following steps.\n\nThe night was long. Courts sat in the north.\n\nPeople drink water.',
      'Judges came.\n\nThe night was long “and dark”. Courts sat in the north.\n\nPeople drink water.',
      'Judges came.\n\nThe night was long. We need:\n\n- light,\n- water.\n\nPeople drink water.',
    ],
  }));
