import { testCuts } from '../../support/testCuts';

describe('titles already given', () => {
  testCuts('title', {
    cut: [
      [
        'The United Nations Office on Drugs and Crime (UNODC) trains judges. We thank [[the United Nations Office on Drugs and Crime]] for it.',
        'The United Nations Office on Drugs and Crime (UNODC) trains judges. We thank UNODC for it.',
      ],
      [
        "The Financial Action Task Force (FATF) has rules. [[The Financial Action Task Force]]'s rules are clear.",
        "The Financial Action Task Force (FATF) has rules. FATF's rules are clear.",
      ],
      [
        'We support the United Nations Global Counter-Terrorism Strategy. The [[United Nations Global Counter-Terrorism Strategy]] has four pillars.',
        'We support the United Nations Global Counter-Terrorism Strategy. The Strategy has four pillars.',
      ],
      [
        'His Excellency Mr. António Guterres spoke. [[His Excellency]] Mr. António Guterres was right.',
        'His Excellency Mr. António Guterres spoke. Mr. António Guterres was right.',
      ],
      [
        'Secretary-General António Guterres spoke.\n\n[[H.E.]] Mr. António Guterres was right.',
        'Secretary-General António Guterres spoke.\n\nMr. António Guterres was right.',
      ],
    ],
    kept: [
      // Given once, given without its acronym, said with an article, in another's words, without "the".
      'The United Nations Office on Drugs and Crime (UNODC) trains judges.',
      'We thank the United Nations Office on Drugs and Crime. The United Nations Office on Drugs and Crime trains judges.',
      'The European Union (EU) trains judges. The European Union pays for it.',
      'We support the United Nations Global Counter-Terrorism Strategy. He said: “The United Nations Global Counter-Terrorism Strategy has four pillars”.',
      'We support the United Nations Global Counter-Terrorism Strategy. Our United Nations Global Counter-Terrorism Strategy plan is new.',
      'His Excellency Mr. António Guterres spoke.',
      'This Conference meets for the third time.',
    ],
  });

  describe('of the event', () =>
    testCuts('title', {
      head: '---\nevent: hlc-2023\nsession: II\n---\n\nMr. Chair,',
      cut: [
        [
          'We speak at [[the Third United Nations High-Level Conference of Heads of Counter-Terrorism Agencies of Member States]] today.',
          'We speak at this Conference today.',
        ],
      ],
      kept: ['We speak at a conference today.'],
    }));
});
