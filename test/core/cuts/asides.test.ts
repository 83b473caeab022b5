import { testCuts } from '../../support/testCuts';

describe('asides', () =>
  testCuts('aside', {
    cut: [
      ['The courts[[, as we all know,]] have tried forty cases.', 'The courts have tried forty cases.'],
      ['The courts[[, as\nwe all know,]] have tried forty cases.', 'The courts have tried forty cases.'],
      ['The courts[[ – and they are few –]] have tried cases.', 'The courts have tried cases.'],
      ['The courts [[(few of them in towns)]] have tried cases.', 'The courts have tried cases.'],
      ['The courts have tried cases [[(few of them in towns)]].', 'The courts have tried cases.'],
      ['The courts have tried forty cases[[, including those of the north]].', 'The courts have tried forty cases.'],
      ['The judge[[, who came from the north,]] has tried cases.', 'The judge has tried cases.'],
      [
        'The courts[[, in our view,]] can help, but the law, as you know, is old.',
        'The courts can help, but the law, as you know, is old.',
      ],
      ['We ask[[, as many have noted,]] whether courts can help.', 'We ask whether courts can help.'],
      ['They do nothing[[, whether in town or at the border,]] at night.', 'They do nothing at night.'],
      // The comma before the main clause stays.
      ['When courts act[[, as we all know]], crime falls.', 'When courts act, crime falls.'],
      ['The courts[[, including those of the towns,]] have tried cases.', 'The courts have tried cases.'],
    ],
    kept: [
      'The courts have tried forty cases.',
      // The comma that closes may be one of a list.
      'The courts tried cases, including theft, fraud and murder, in one year.',
      'The courts tried cases, such as theft, fraud and murder.',
      'The judges, which the law protects, and the officers have tried cases.',
      'States must comply with international law, in particular international human rights law, refugee law and humanitarian law.',
      'They need training, such as courses, books and time, and money.',
      'We train police, judges, including those of the north.',
      'They fight crime, including poverty, need and hunger.',
      'We see to it, inter alia, that courts act.',
      'The courts – and the police – have tried cases.',
      'Four things – money, time, law and will – make courts.',
      'While courts act – slowly enough – we wait.',
      'The courts, as you know, Mr. Chair, have tried cases.',
      'Both the courts, as well as the police, and the army act.',
      // What agreed language covers.
      'We fight terrorism in all its forms and manifestations, wherever, whenever and by whomsoever committed.',
      // The next sentence speaks of it; it takes a side; it names itself for later.
      'We helped two States, including Freedonia and Sylvania. Those two States have courts.',
      'We train families, which grow coffee. Some, such as those in the north, grow tea.',
      'They wrote a report, which my country supports.',
      'The courts (hereinafter called the panel) have tried cases.',
      // What is asked, and what carries the point.
      'They have asked us for years, whether we would act.',
      'The courts, which must not act alone, are few.',
      'The courts (CTED) have tried cases.',
      'The courts (2019) have tried cases.',
      'The courts said “the judges, as we all know, are few” to us.',
      'Of course, the courts have tried cases.',
    ],
  }));
