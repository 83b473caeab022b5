import { lastCouncilYear } from '../../../server/src/core/lexicon/councilYears';
import { unknownSymbol } from '../../../server/src/core/rules/unknown-symbol';
import { describeRule } from '../../support/ruleTable';

const { year } = lastCouncilYear();
const session = year - 1945;

describeRule(
  unknownSymbol,
  [
    'See A/72/840, A/RES/60/288, S/2021/98 and S/PRST/2015/11.',
    'See A/RES/60/999 and S/2021/9999.',
    `See A/RES/${session + 1}/12, A/${session + 2}/840 and S/${year + 2}/98.`,
    'See A/HRC/34/8, A/CONF.231/3, A/C.6/72/1 and ST/SGB/2003/13.',
    'See S/RES/9999 (2017).',
    'We read S/2089/98',
  ],
  [
    {
      text: 'See [[A/172/840]].',
      message:
        /^Session 172 of the General Assembly opens in 2117, and Rostrum’s tables end with \d{4}: check the symbol$/,
    },
    { text: 'See [[A/RES/96/288]].', message: /^Session 96 of the General Assembly opens in 2041/ },
    { text: 'See [[S/2089/98]], para. 5.', message: /^S\/2089\/98 is of 2089, and/ },
    { text: 'See [[S/PRST/2051/11]].', message: /^S\/PRST\/2051\/11 is of 2051/ },
  ],
);
