import { acronymDefinedTwice } from '../../../server/src/core/rules/acronym-defined-twice';
import { describeRule } from '../../support/ruleTable';

const CTED = 'Counter-Terrorism Committee Executive Directorate';
const message = 'CTED is spelled out before: the acronym is enough';

describeRule(
  acronymDefinedTwice,
  [
    '',
    `The ${CTED} (CTED) met. CTED agreed.`,
    `# The ${CTED} (CTED)\n\nThe ${CTED} (CTED) met.`,
    `The ${CTED} (CTED) met.\n\n> The ${CTED} (CTED) met.`,
    `The ${CTED} (CTED) met. He said “the ${CTED} (CTED) agreed”.`,
    `The ${CTED} (CTED) met.\n\n[^1]: ${CTED} (CTED), Report.`,
    'The Example Working Group (EWG) and the Extra Water Gauge (EWG).',
  ],
  [
    {
      text: `The ${CTED} (CTED) met. We thank the [[${CTED} (CTED]]).`,
      message,
      fixed: `The ${CTED} (CTED) met. We thank CTED.`,
    },
    {
      text: `The ${CTED} (CTED) met. The CTED agreed. We thank the [[${CTED} (CTED]]).`,
      message,
      fixed: `The ${CTED} (CTED) met. The CTED agreed. We thank the CTED.`,
    },
    {
      text: `CTED (${CTED}) met. [[CTED (${CTED}]]) agreed.`,
      message,
      fixed: `CTED (${CTED}) met. CTED agreed.`,
    },
    {
      text: 'The foreign terrorist fighters (FTFs) and a [[foreign terrorist fighter (FTF]]) travel.',
      message: 'FTF is spelled out before: the acronym is enough',
    },
    { text: `The ${CTED} (CTED) met. The [[${CTED}’s (CTED]]) work.`, message },
  ],
);
