import { undefinedAcronym } from '../../../server/src/core/rules/undefined-acronym';
import { describeRule } from '../../support/ruleTable';

const UNODC = 'United Nations Office on Drugs and Crime';
const CTED = 'Counter-Terrorism Committee Executive Directorate';

describeRule(
  undefinedAcronym,
  [
    '',
    `The ${UNODC} (UNODC) works. UNODC works.`,
    `UNODC (${UNODC}) works.`,
    `UNODC, the ${UNODC}, works.`,
    `The ${UNODC} works. UNODC works.`,
    'UNESCO, INTERPOL, UN-Women, NATO, ISIL and the EU work.',
    'The EWG works, and so does the UN.',
    'UNSCR 2396 (2017) and S/RES/2396 (2017).',
    '# UNODC at work\n\nText.',
    'Statement by UNODC\n\nMr. Chair,\n\nText.',
    '---\nspeaker: UNODC\n---\n\nText.',
    '[UNODC leaves]',
    '<!-- UNODC -->',
    '[^1]: UNODC, Handbook.',
    '3 UNODC, Handbook.',
    'See [UNODC on drugs](https://example.org).',
    'He says “UNODC works”.',
    '> UNODC works.',
    'The BI of the company.',
    'UNODC',
    // Spelled out in the language of the draft.
    'La Direction exécutive du Comité contre le terrorisme (DECT) fait rapport, et CTED nous aide dans ses travaux.',
    'La Direction exécutive du Comité contre le terrorisme (CTED) fait rapport dans ses travaux.\n\nCTED nous aide.',
    'La Dirección Ejecutiva del Comité contra el Terrorismo informa, y la CTED nos ayuda con los Estados.',
    'Исполнительный директорат Контртеррористического комитета (ИДКТК) помогает нам. CTED помогает.',
    'تساعد المديرية التنفيذية للجنة مكافحة الإرهاب الدول. CTED.',
    '反恐怖主义委员会执行局（CTED）协助各国。CTED。',
  ],
  [
    {
      text: 'It works with [[UNODC]]. UNODC helps.',
      message: `UNODC is not spelled out: ${UNODC} (UNODC)`,
      fixed: `It works with the ${UNODC} (UNODC). UNODC helps.`,
    },
    {
      text: 'It works with [[UNODC]].',
      message: `UNODC is not spelled out: ${UNODC} (UNODC)`,
      fixed: `It works with the ${UNODC}.`,
    },
    {
      text: 'Les États sont aidés par [[CTED]] dans leurs travaux pour la paix.',
      message: 'CTED is not spelled out: Direction exécutive du Comité contre le terrorisme (CTED)',
    },
    {
      text: 'Les États sont aidés par [[GCERF]] dans leurs travaux pour la paix.',
      message: 'GCERF is not spelled out',
    },
    {
      text: '[[CTED]]’s mandate. CTED reports.',
      message: `CTED is not spelled out: ${CTED} (CTED)`,
      fixed: `The ${CTED}’s (CTED) mandate. CTED reports.`,
    },
    {
      text: `The [[CTED]] reports.\n\nThe ${CTED} (CTED) reports.`,
      message: `CTED is used before it is spelled out in line 3: ${CTED} (CTED)`,
      fixed: `The ${CTED} (CTED) reports.\n\nThe ${CTED} (CTED) reports.`,
    },
    {
      text: '[[FTF]]s travel. FTFs return.',
      message: 'FTF is not spelled out: foreign terrorist fighters (FTFs)',
      fixed: 'Foreign terrorist fighters (FTFs) travel. FTFs return.',
    },
    {
      text: 'We prevent [[CBRN]] attacks. CBRN attacks kill.',
      message: /^CBRN is not spelled out/,
      fixed: 'We prevent chemical, biological, radiological and nuclear (CBRN) attacks. CBRN attacks kill.',
    },
    { text: 'An [[FTF]] travels.', message: /^FTF is not spelled out/ },
    { text: 'Mr. Chen ([[CTED]]) speaks.', message: /^CTED is not spelled out/ },
    { text: 'The United Nations [[OHCHR]] works.', message: /^OHCHR is not spelled out/ },
    { text: 'The [[ECOWAS]] Convention on Small Arms.', message: /^ECOWAS is not spelled out/ },
    { text: 'It is [[UNOCT]]-led.', message: /^UNOCT is not spelled out/ },
    {
      text: 'He says “CTED leads”. We thank [[CTED]], CTED.',
      message: /^CTED is not spelled out/,
      fixed: `He says “CTED leads”. We thank the ${CTED} (CTED), CTED.`,
    },
    { text: '# CTED\n\n[[CTED]] works.', message: /^CTED is not/, fixed: `# CTED\n\nThe ${CTED} works.` },
  ],
);
