import { personName } from '../../../server/src/core/rules/person-name';
import { describeRule } from '../../support/ruleTable';

const VORONKOV = '“Vornokov” is nearly “Voronkov”: Vladimir Voronkov, Under-Secretary-General, UNOCT';
const GHERMAN =
  'Natalia Gherman, Assistant Secretary-General, Executive Director, Counter-Terrorism Committee Executive Directorate';

describeRule(
  personName,
  [
    '',
    'We thank Under-Secretary-General Voronkov and Executive Director Gherman.',
    'Under-Secretary-General Vornokov',
    // Somebody else, or who knows.
    'Mr. Vornokov spoke for the association.',
    'Vornokov and others wrote to us.',
    'Ambassador Vornokov spoke.',
    'Mr. Andrei Vornokov spoke of UNOCT.',
    'Executive Director Vornokov Petrov spoke.',
    'Ms. Herman, of UNODC, spoke.',
    'Executive Director German Lopez of CTED spoke.',
    'Mr. Hilal spoke after Mr. Guterres.',
    'Special Rapporteur Paul spoke.',
    'Mr. Coninx and Ms. Coninx spoke of CTED.',
    'President Franco spoke.',
    'President Francois spoke to the General Assembly.',
    'Mr. Thompson, of UNOCT, spoke.',
    'Secretary-General Gutierrez of the party spoke.',
    '<!-- Under-Secretary-General Vornokov spoke. -->',
  ],
  [
    {
      text: 'We thank Under-Secretary-General [[Vornokov]] for his work.',
      message: VORONKOV,
      fixed: 'We thank Under-Secretary-General Voronkov for his work.',
    },
    {
      text: 'We thank Mr. Vladimir [[Vornokov]] and Ms. Waly.',
      message: VORONKOV,
      fixed: 'We thank Mr. Vladimir Voronkov and Ms. Waly.',
    },
    {
      text: 'Mr. [[Vornokov]], who leads UNOCT, spoke.',
      message: VORONKOV,
      fixed: 'Mr. Voronkov, who leads UNOCT, spoke.',
    },
    {
      text: 'We thank Executive Director [[Ghermann]].',
      message: `“Ghermann” is nearly “Gherman”: ${GHERMAN}`,
      fixed: 'We thank Executive Director Gherman.',
    },
    {
      text: 'We thank Ms. [[Natalya]] Gherman.',
      message: `“Natalya” is nearly “Natalia”: ${GHERMAN}`,
      fixed: 'We thank Ms. Natalia Gherman.',
    },
    {
      text: 'Secretary-General [[Guterrez]] said so.',
      message: '“Guterrez” is nearly “Guterres”: António Guterres, Secretary-General of the United Nations',
      fixed: 'Secretary-General Guterres said so.',
    },
    { text: 'He said: “Under-Secretary-General [[Vornokov]] leads.”', message: VORONKOV },
  ],
);
