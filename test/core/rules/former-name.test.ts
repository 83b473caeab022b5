import { formerName } from '../../../server/src/core/rules/former-name';
import { describeRule } from '../../support/ruleTable';

const said =
  'CTITF was replaced in 2018 by the United Nations Global Counter-Terrorism Coordination Compact (not verified)';

describeRule(
  formerName,
  [
    '',
    'UNOCT and CTED coordinate.',
    'In 2016 CTITF coordinates the entities.',
    'The former CTITF coordinates no more.',
    'CTITF was established by the Secretary-General.',
    'CTITF and its successor coordinate.',
    'The United Nations Global Counter-Terrorism Coordination Compact takes the place of CTITF.',
    'He says “CTITF coordinates”.',
    '> CTITF coordinates.',
    '<!-- CTITF coordinates. -->',
    // A draft of the time.
    'In New York, 19 September 2011.\n\nCTITF coordinates.',
    'Geneva, 28 June 2018\n\nCTITF coordinates under resolution 2039 (2012) and the 2030 Agenda.',
    // The year of a resolution is the one it was adopted in, whatever is printed.
    'Geneva, 28 June 2018\n\nCTITF coordinates. We recall resolution 2396 (2022).',
    'The Centre is in Algiers: CAERT.',
  ],
  [
    { text: 'We thank [[CTITF]] for its work.', message: said },
    { text: 'We thank the [[Counter-Terrorism Implementation Task Force]], CTITF.', message: said },
    { text: 'It was founded by all. In our view [[CTITF]] leads. CTITF leads.', message: said },
    { text: 'In 2011 CTITF leads. We look to [[CTITF]].\n\nNew York, 20 June 2023.', message: said },
    { text: 'Geneva, 28 June 2018\n\n[[CTITF]] leads. We recall resolution 2462 (2018).', message: said },
    { text: 'Geneva, 28 June 2018\n\n[[CTITF]] leads. We recall resolution 2462.', message: said },
    {
      text: 'We support [[ATMIS]].',
      message: 'ATMIS was replaced in 2025 by AUSSOM',
    },
    { text: 'We support [[AMISOM]].', message: 'AMISOM was replaced in 2022 by ATMIS' },
  ],
);
