import { acronymUnused } from '../../../server/src/core/rules/acronym-unused';
import { describeRule } from '../../support/ruleTable';

describeRule(
  acronymUnused,
  [
    '',
    'The Example Working Group (EWG) met.\n\nThe EWG agreed.',
    'The Example Working Group (EWG) met. EWG-led work.\n\nText.',
    'The Example Working Group (EWG) met.\n\n[^1]: EWG, Report.',
    'The Example Working Group (EWG) met.\n\nHe said: “The EWG agreed.”',
    'The Example Working Group (EWG) met.\n\nThe Example Working Group (EWG) agreed.',
    'The Behavioral Insights (BI) Hub works.\n\nText.',
    'The International Criminal Police Organization (INTERPOL) works.\n\nText.',
    'He said: “The Example Working Group (EWG) met.”\n\nText.',
    '> The Example Working Group (EWG) met.\n\nText.',
    '# The Example Working Group (EWG)\n\nText.',
    'SUSTAINABLE DEVELOPMENT GOALS (SDGS)\n\nThe Goals matter.\n\nText.',
    '# SUSTAINABLE DEVELOPMENT GOALS (SDGS)\n\nThe Goals matter.\n\nText.',
    // Still being written.
    'The Example Working Group (EWG) met.',
    'Text.\n\nThe Example Working Group (EWG) met.\n\n# The next part\n',
  ],
  [
    {
      text: 'The Example Working Group ([[EWG]]) met.\n\nText.',
      message: 'EWG is not used again: leave it out',
      fixed: 'The Example Working Group met.\n\nText.',
    },
    {
      text: '[[EWG]] (Example Working Group) met.\n\nText.',
      message: 'EWG is not used again: leave it out',
      fixed: 'Example Working Group met.\n\nText.',
    },
    {
      text: 'All foreign terrorist fighters ([[FTF]]s) return.\n\nText.',
      message: 'FTF is not used again: leave it out',
      fixed: 'All foreign terrorist fighters return.\n\nText.',
    },
    { text: 'The Example Working Group (hereinafter “the [[EWG]]”) met.\n\nText.', message: /^EWG is not used/ },
  ],
);
