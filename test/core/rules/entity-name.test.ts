import { entityName } from '../../../server/src/core/rules/entity-name';
import { describeRule } from '../../support/ruleTable';

const UNOCT = 'United Nations Office of Counter-Terrorism';
const expected = (written: string, name: string): string => `The name is written “${name}”, not “${written}”`;

describeRule(
  entityName,
  [
    '',
    `The ${UNOCT}, the Office of Counter-Terrorism and the UN Office of Counter-Terrorism.`,
    'The Counter-Terrorism Committee Executive Directorate and its Executive Directorate.',
    'The Committee, the Directorate and the Office.',
    'The Global Counter-Terrorism Forum, the Global Counterterrorism Forum.',
    'The Organization of Islamic Cooperation, the Organisation of Islamic Cooperation.',
    'The Organization for Security and Cooperation in Europe, the Organization for Security and Co-operation in Europe.',
    'The African Union Mission in Somalia and the African Union Transition Mission in Somalia.',
    'The Organization for the Prohibition of Chemical Weapons.',
    'The UNITED NATIONS OFFICE FOR COUNTER-TERRORISM in a title.',
    // Another body.
    'The Office for Counter-Terrorism Coordination met.',
    'The National Counter Terrorism Committee met.',
    'The Kenyan Counter Terrorism Committee met.',
    'Kenya’s Counter Terrorism Committee met.',
    'Our Counter Terrorism Committee met, a Counter Terrorism Committee.',
    'The Counter Terrorism Committee of Kenya met.',
    'The Counter Terrorism Committee for the Ministry of the Interior met.',
    'The Counter-Terrorism Committees of the provinces met.',
    'The United Nations Office of Cyber Affairs.',
    'The Organization of African States.',
    'The Security Council and the Counter-Terrorism Committee.',
    'The United Nations on Security Council reform.',
    'At the United Nations the Security Council decides.',
    'The United Nations, Security Council.',
    'The Secretary General of INTERPOL.',
    'Islamic State of Iraq and the Levant is how some call it.',
    'The United Nations Assistance Mission in Somalia and the African Union Mission.',
    'The Economic Community of African States, which is two.',
    'The Committee of Experts on the Financing of Terrorism.',
    'The Madrid Memorandum of Understanding.',
    'The United Nations Organization Mission in the Democratic Republic of the Congo.',
    // Not names.
    'the counter terrorism committee',
    'Counter terrorism committees are many.',
    'The Office\n\nfor Counter-Terrorism.',
    '<!-- The United Nations Office for Counter-Terrorism. -->',
    // Still being typed.
    'The United Nations Office for Counter-Terrorism',
    'The United Nations Office of Counter-Terroris',
    'The United Nations Office of Counter-Terroris\n\nThe next paragraph.',
  ],
  [
    {
      text: 'The [[United Nations Office for Counter-Terrorism]] leads.',
      message: expected('United Nations Office for Counter-Terrorism', UNOCT),
      fixed: `The ${UNOCT} leads.`,
      grades: ['offered'],
    },
    {
      text: 'The [[United Nations\nOffice Counter-Terrorism]].',
      message: expected('United Nations Office Counter-Terrorism', UNOCT),
      fixed: `The ${UNOCT}.`,
    },
    {
      text: 'The [[United Nations Office of the Counter-Terrorism]].',
      message: expected('United Nations Office of the Counter-Terrorism', UNOCT),
      fixed: `The ${UNOCT}.`,
    },
    {
      text: 'The [[United Nations Office of Counterterrorism]], the [[Office of Counter Terrorism]].',
      message: expected('United Nations Office of Counterterrorism', UNOCT),
      fixed: `The ${UNOCT}, the Office of Counter-Terrorism.`,
      grades: ['sure', 'sure'],
    },
    {
      text: 'The [[Counter Terrorism Executive Directorate]] reports.',
      message: expected('Counter Terrorism Executive Directorate', 'Counter-Terrorism Executive Directorate'),
      fixed: 'The Counter-Terrorism Executive Directorate reports.',
      grades: ['sure'],
    },
    {
      text: 'We ratified the [[United Nations Convention against Organized Crime]].',
      message: expected(
        'United Nations Convention against Organized Crime',
        'United Nations Convention against Transnational Organized Crime',
      ),
      fixed: 'We ratified the United Nations Convention against Transnational Organized Crime.',
      grades: ['offered'],
    },
    {
      text: 'The [[Office of the United Nations Commissioner for Human Rights]] reports.',
      message: expected(
        'Office of the United Nations Commissioner for Human Rights',
        'Office of the United Nations High Commissioner for Human Rights',
      ),
      fixed: 'The Office of the United Nations High Commissioner for Human Rights reports.',
    },
    {
      text: 'The [[Office for Counter-Terrorism]] (UNOCT) leads.',
      message: expected('Office for Counter-Terrorism', 'Office of Counter-Terrorism'),
      fixed: 'The Office of Counter-Terrorism (UNOCT) leads.',
    },
    {
      text: 'The [[Counter Terrorism Committee]] meets, the Security Council’s [[Counter Terrorism Committee]].',
      message: expected('Counter Terrorism Committee', 'Counter-Terrorism Committee'),
      fixed: 'The Counter-Terrorism Committee meets, the Security Council’s Counter-Terrorism Committee.',
    },
    {
      text: 'The [[Counter-Terrorism Comittee Executive Directorate]] reports.',
      message: expected(
        'Counter-Terrorism Comittee Executive Directorate',
        'Counter-Terrorism Committee Executive Directorate',
      ),
      fixed: 'The Counter-Terrorism Committee Executive Directorate reports.',
    },
    // It would begin to define an acronym.
    {
      text: 'The [[Counter Terrorism Committee]] (CTC) and CTED (the [[Counter Terrorism Committee Executive Directorate]]).',
      message: expected('Counter Terrorism Committee', 'Counter-Terrorism Committee'),
      fixed: 'The Counter-Terrorism Committee (CTC) and CTED (the Counter-Terrorism Committee Executive Directorate).',
      grades: ['offered', 'offered'],
    },
    {
      text: 'The [[Counter-Terrorist Committee]] meets.',
      message: expected('Counter-Terrorist Committee', 'Counter-Terrorism Committee'),
      fixed: 'The Counter-Terrorism Committee meets.',
    },
    {
      text: 'The [[CTC Executive Directorate]] reports.',
      message: expected('CTC Executive Directorate', 'Counter-Terrorism Committee Executive Directorate'),
      fixed: 'The Counter-Terrorism Committee Executive Directorate reports.',
    },
    {
      text: 'The [[United Nations Center on Counter-Terrorism]] (UNCCT) trains.',
      message: expected('United Nations Center on Counter-Terrorism', 'United Nations Counter-Terrorism Centre'),
      fixed: 'The United Nations Counter-Terrorism Centre (UNCCT) trains.',
      grades: ['offered'],
    },
    {
      text: 'The [[United Nations Counter-Terrorism Office]] leads.',
      message: expected('United Nations Counter-Terrorism Office', UNOCT),
      fixed: `The ${UNOCT} leads.`,
    },
    {
      text: 'The [[UN Counter-Terrorism Center]] trains.',
      message: expected('UN Counter-Terrorism Center', 'UN Counter-Terrorism Centre'),
      fixed: 'The UN Counter-Terrorism Centre trains.',
    },
    {
      text: 'The [[Department of Peace Operation]] and the [[Office of High Commissioner for Human Rights]].',
      message: expected('Department of Peace Operation', 'Department of Peace Operations'),
      fixed: 'The Department of Peace Operations and the Office of the High Commissioner for Human Rights.',
    },
    {
      text: 'The [[Department of Political and Peace-building Affairs]].',
      message: expected(
        'Department of Political and Peace-building Affairs',
        'Department of Political and Peacebuilding Affairs',
      ),
      fixed: 'The Department of Political and Peacebuilding Affairs.',
    },
    {
      text: 'The [[United Nations Office of Drugs and Crime]].',
      message: expected('United Nations Office of Drugs and Crime', 'United Nations Office on Drugs and Crime'),
      fixed: 'The United Nations Office on Drugs and Crime.',
    },
    {
      text: 'The [[United Nations Educational, Scientific, and Cultural Organization]].',
      message: /, not “United Nations Educational, Scientific, and /,
      fixed: 'The United Nations Educational, Scientific and Cultural Organization.',
    },
    {
      text: 'The [[International Convention for the Suppression of Terrorist Bombing]].',
      message: /^The name is written “International Convention for the Suppression of Terrorist Bombings”/,
      fixed: 'The International Convention for the Suppression of Terrorist Bombings.',
    },
    {
      text: 'The [[United Nations Global Counter Terrorism Strategy]] stands.',
      message: expected(
        'United Nations Global Counter Terrorism Strategy',
        'United Nations Global Counter-Terrorism Strategy',
      ),
      fixed: 'The United Nations Global Counter-Terrorism Strategy stands.',
    },
    {
      text: 'He said “the [[United Nations Office for Counter-Terrorism]] leads”.',
      message: /^The name is written/,
    },
    { text: '> The [[United Nations Office for Counter-Terrorism]] leads.', message: /^The name is written/ },
  ],
);
