import { testCuts } from '../../support/testCuts';

describe('sentences that belong together', () =>
  testCuts('run', {
    cut: [
      [
        'Judges came. [[A treaty was signed in the north. The treaty is new to us.]] People drink water from hills.',
        'Judges came. People drink water from hills.',
      ],
      [
        'Judges came. [[A treaty was signed in the north. The treaty is new to us. It has no annex at all.]]\n\nPeople drink water from hills.',
        'Judges came.\n\nPeople drink water from hills.',
      ],
    ],
    kept: [
      // The first of a paragraph stays; what follows leans on them; one of them counts, is quoted, or states a position.
      'A treaty was signed in the north. The treaty is new to us.',
      'Judges came. A treaty was signed in the north. The treaty is new to us.\n\nThis was long ago.',
      'Judges came. A treaty was signed in the north. The first is cost.',
      'Judges came. A treaty was signed in the north. The treaty is “new to us”.',
      'Judges came. A treaty was signed in the north. The treaty does not imply our consent.',
      // What turns the argument, and what was led up to.
      'Judges came. But a treaty was signed in the north. The treaty is new to us.',
      'Let me give an example. A treaty was signed in the north. The treaty is new to us.',
    ],
  }));
