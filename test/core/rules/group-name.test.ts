import { groupName } from '../../../server/src/core/rules/group-name';
import { describeRule } from '../../support/ruleTable';

const ISIL = 'ISIL (Da’esh)';
const expected = (written: string, name = ISIL): string =>
  `The United Nations writes “${name}” for “${written}”; how it names a group is a delegation’s choice`;

describeRule(
  groupName,
  [
    '',
    "ISIL (Da’esh), ISIL (Da'esh), ISIL and Da’esh fighters.",
    'The Islamic State in Iraq and the Levant (ISIL, also known as Da’esh).',
    'Al-Qaida, the Taliban, Boko Haram and Al-Shabaab.',
    'The goddess Isis and an islamic state.',
    'WHAT IS THE THREAT OF FIGHTERS IN SYRIA?',
    'Terrorism IS a threat in Syria, and this IS our answer to fighters.',
    'The Islamic State West Africa Province and the Islamic State – Khorasan Province.',
    'The Islamic State of Afghanistan.',
    'The Global Coalition to Defeat ISIS and the Global Coalition against Daesh met.',
    'He said: “We fight ISIS and Al-Qaeda.”',
    '> We fight Daesh.',
    '<!-- ISIS -->',
    'General Secretary of the party.',
    'A modern Islamic State should uphold equality in Iraq and Syria.',
    'As an Islamic State, we condemn ISIL (Da’esh). The Islamic States met.',
    'Any truly Islamic State does so.',
    'ISIL — or Daesh — has nothing to do with Islam.',
    'Al-Nusra Front and Jabhat al-Nusra.',
  ],
  [
    { text: 'We fight [[ISIS]].', message: expected('ISIS'), fixed: `We fight ${ISIL}.` },
    { text: '[[ISIS]]’s fighters.', message: expected('ISIS'), fixed: `${ISIL}’s fighters.` },
    { text: '[[Daesh]] and [[DAESH]].', message: expected('Daesh'), fixed: `${ISIL} and ${ISIL}.` },
    { text: 'The so-called [[Islamic State]] fell.', message: expected('Islamic State'), fixed: `${ISIL} fell.` },
    { text: 'We fight the [[Islamic State]].', message: expected('Islamic State'), fixed: `We fight ${ISIL}.` },
    {
      text: 'We fight the [[Islamic State in Iraq and Syria (ISIS)]], [[ISIS (Daesh)]] and [[ISIL/Daesh]].',
      message: expected('Islamic State in Iraq and Syria (ISIS)'),
      fixed: `We fight ${ISIL}, ${ISIL} and ${ISIL}.`,
    },
    {
      text: 'We fight the [[Islamic State of Iraq and the Levant (ISIL)]].',
      message: expected('Islamic State of Iraq and the Levant (ISIL)'),
      fixed: `We fight ${ISIL}.`,
    },
    {
      text: 'We fight the [[Islamic State for Iraq and the Levant-Daesh]] and [[Islamic State/Daesh]].',
      message: expected('Islamic State for Iraq and the Levant-Daesh'),
      fixed: `We fight ${ISIL} and ${ISIL}.`,
    },
    { text: 'We fight ISIL ([[Daesh]]).', message: expected('Daesh', 'Da’esh'), fixed: `We fight ${ISIL}.` },
    {
      text: 'We fight ISIL (also known as [[Daesh]]).',
      message: expected('Daesh', 'Da’esh'),
      fixed: 'We fight ISIL (also known as Da’esh).',
    },
    {
      text: 'We fight ISIL, also known as [[ISIS]].',
      message: 'The United Nations does not write “ISIS” for this group',
    },
    { text: '[[ISIS]]-linked groups.', message: expected('ISIS', 'ISIL'), fixed: 'ISIL-linked groups.' },
    {
      text: 'Attacks by [[IS]], [[IS]] fighters and Al-Qaida.',
      message: expected('IS'),
      fixed: `Attacks by ${ISIL}, ${ISIL} fighters and Al-Qaida.`,
    },
    {
      text: '[[al-Qaeda]] and [[Al Qaida]].',
      message: expected('al-Qaeda', 'Al-Qaida'),
      fixed: 'Al-Qaida and Al-Qaida.',
    },
    {
      text: 'The [[Taleban]] and [[al-Shabab]].',
      message: expected('Taleban', 'Taliban'),
      fixed: 'The Taliban and Al-Shabaab.',
    },
    { text: '[[ISKP]] in Afghanistan.', message: expected('ISKP', 'ISIL-K'), fixed: 'ISIL-K in Afghanistan.' },
    { text: '# The fall of [[Daesh]]\n\nText.', message: expected('Daesh'), fixed: `# The fall of ${ISIL}\n\nText.` },
  ],
);
