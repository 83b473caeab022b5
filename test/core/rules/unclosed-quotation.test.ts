import { unclosedQuotation } from '../../../server/src/core/rules/unclosed-quotation';
import { describeRule } from '../../support/ruleTable';

const message = 'This quotation has no closing mark, so it is not compared: close it where it ends';

describeRule(
  unclosedQuotation,
  [
    'The report says “lamps are to be mended before the winter”.\n\nWe thank it.',
    // It may still be typed.
    'The report says “lamps are to be mended before',
    // The next paragraph goes on with it.
    '“Lamps are to be mended before the winter.\n\n“Harbours are to be lit by then.”\n\nWe agree.',
    // A page break stands in the quotation.
    'The report says “lamps are to be mended before the\n\nwinter and lit at night”. We thank it.',
    // Lines alone part its paragraphs.
    'The report says:\n“Lamps are to be mended before the winter.\n“Harbours are to be lit by then.”\nWe agree.',
    // Too little is quoted, and inches.
    'We say “no more of this.\n\nWe thank you.',
    'A lamp of 5" stands in every harbour of the country.\n\nWe thank you.',
  ],
  [
    { text: 'The report says [[“]]lamps are to be mended before the winter.\n\nWe thank it.', message },
    { text: 'Le rapport dit [[«]] que toutes les lampes soient réparées avant l’hiver.\n\nMerci.', message },
  ],
);
