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
    ],
    kept: [
      'The courts have tried forty cases.',
      // The comma that closes may be one of a list.
      'The courts tried cases, including theft, fraud and murder, in one year.',
      'The courts tried cases, such as theft, fraud and murder.',
      'The judges, which the law protects, and the officers have tried cases.',
      // What is asked, and what carries the point.
      'They have asked us for years, whether we would act.',
      'The courts, which must not act alone, are few.',
      'The courts (CTED) have tried cases.',
      'The courts (2019) have tried cases.',
      'The courts said “the judges, as we all know, are few” to us.',
      'Of course, the courts have tried cases.',
    ],
  }));
