import { testCuts } from '../../support/testCuts';

describe('set phrases', () =>
  testCuts('opening', {
    cut: [
      ['[[In this regard,]] we support the call.', 'We support the call.'],
      ['Courts work. [[Furthermore,]] e-mail is evidence.', 'Courts work. E-mail is evidence.'],
      ['[[As we all know,]] terror knows no borders.', 'Terror knows no borders.'],
      ['[[It is important to note that]] States have trained judges.', 'States have trained judges.'],
      ['[[Allow me to begin by stressing that]] judges need training.', 'Judges need training.'],
      ['[[Mr. Chair,]] we thank the Office.', 'We thank the Office.'],
      ['[[Indeed,]] “in this regard, we act” was said.', '“in this regard, we act” was said.'],
      ['We [[would like to]] thank the Office.', 'We thank the Office.'],
      [
        'We [[would like to]] thank all those who came, and to all others we say: stay.',
        'We thank all those who came, and to all others we say: stay.',
      ],
      ['We [[would like to]] share what we know.', 'We will share what we know.'],
      ['[[It is our firm belief that]] courts work.', 'We believe that courts work.'],
      ['Now [[it is our view that]] courts work.', 'Now we believe that courts work.'],
      ['I [[also wish to]] thank the Office.', 'I thank the Office.'],
      ['We train judges [[in order to]] protect victims.', 'We train judges to protect victims.'],
      ['We train judges [[in\norder to]] protect victims.', 'We train judges to protect victims.'],
      ['Now the Office [[has the ability to]] help.', 'Now the Office can help.'],
      ['We [[are in a position to]] help.', 'We can help.'],
      ['Today [[the vast majority of]] courts work.', 'Today most courts work.'],
      ['They meet [[on a daily basis]] in town.', 'They meet daily in town.'],
      ['They meet [[on a regular basis]] in town.', 'They meet regularly in town.'],
      ['We will act [[at this point in time]], with others.', 'We will act now, with others.'],
      ['It was found [[in the course of]] the trial.', 'It was found during the trial.'],
    ],
    kept: [
      'In this regard we support the call.',
      'In addition to judges, we train officers.',
      // A second verb hangs on the first; "to" would belong to another word; a figure begins no sentence.
      'We would like to thank the Chair and to welcome the report.',
      'The courts have the capacity to act and the will to do so.',
      'We know what judges need in order to work.',
      'In that regard, 40 judges came.',
      // A position, not a turn of phrase; an ordinal.
      'It is our understanding that the text binds nobody.',
      'First of all, courts need evidence.',
      'I would like to see the courts at work.',
      'The Office is not in a position to help.',
      // "must can", "to can", "most our", "many their", "now of crisis", "during investigating" are no English.
      'Courts must have the capacity to act.',
      'They asked to have the ability to act.',
      'Today the vast majority of our courts work.',
      'Today a large number of their judges work.',
      'We stand with you at this moment of crisis.',
      'It was found in the course of investigating theft.',
      'He said “in order to protect victims, we act”.',
    ],
  }));

describe('doubled words', () =>
  testCuts('doubling', {
    cut: [
      ['We give full [[and complete]] support.', 'We give full support.'],
      ['We need strong [[and robust]] courts.', 'We need strong courts.'],
      ['We condemn [[and denounce]] these attacks.', 'We condemn these attacks.'],
      ['Each [[and every]] State has a duty.', 'Each State has a duty.'],
      ['We firmly [[and resolutely]] object.', 'We firmly object.'],
      ['The aims [[and objectives]] are clear.', 'The aims are clear.'],
      ['Help [[and assistance]] from the Office came late.', 'Help from the Office came late.'],
      ['The rules are clear [[and\nunambiguous]] to us.', 'The rules are clear to us.'],
    ],
    kept: [
      'We give full and early support.',
      'Our courts and police work.',
      // A list, not two words for one thing.
      'We give strong, full and complete support.',
      // "Help are needed", "both clear", "between dialogue": what is left needs both.
      'This is first and foremost a crime.',
      'Help and assistance are needed.',
      'The rules are both clear and unambiguous.',
      'The line between dialogue and discussion is thin.',
      'We read Clear and Plain every week.',
      'He spoke of “full and complete support”.',
      'A full and full account.',
    ],
  }));
