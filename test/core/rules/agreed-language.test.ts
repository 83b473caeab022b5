import assert from 'node:assert/strict';
import { createCorpus, createDraft, createOwnCatalogue, runRules, type Wishes } from '../../../server/src/core';
import { agreedLanguage } from '../../../server/src/core/rules/agreed-language';
import { describeRule, problemsOf } from '../../support/ruleTable';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

describeRule(
  agreedLanguage,
  [
    '',
    // As it is agreed, but for what the sentence decides.
    'We prevent violent extremism as and when conducive to terrorism.',
    'We condemn terrorism in all its forms and manifestations.',
    'Acts of terrorism, in all their forms and manifestations, are crimes.',
    'The entities act in line with our mandates.',
    'Each foreign terrorist fighter is tried.',
    'Human rights and the rule of law matter, human rights for all and the rule of law.',
    // Part of a longer agreed phrase.
    'We discuss countering terrorism and preventing violent extremism conducive to terrorism.',
    // Another thing in similar words.
    'We speak of human rights, the rule of law and development.',
    'They act at the national and international levels.',
    'We defend their rights, victims of terrorism and their families.',
    'It calls for protecting, and promoting human rights.',
    'Conditions of detention must be conducive to rehabilitation.',
    'Forms are sent to all. Manifestations are rare.',
    'Extremism is violent. It is conducive to terrorism.',
    'The promotion of inclusive and open societies, notably through sport.',
    // Words of another, names, titles, other languages.
    'He says that “violent extremism conducive to terrorism” grows.',
    'He says that "the root causes of terrorism" matter.',
    '> The root causes of terrorism matter.',
    '# Root causes of terrorism\n\nThey matter.',
    '```\nroot causes of terrorism\n```',
    '---\nevent: root causes of terrorism\n---\n\nThey matter.',
    'The panel was Promoting Human Rights and Rule of Law in Practice.',
    'Los Estados deben hacer frente a las root causes of terrorism según las resoluciones pertinentes del Consejo.',
    // What may still be growing.
    'We condemn terrorism in all forms and manifestations',
    'We fight violent extremism conducive to terrorism',
    'Terrorism should not be associated with any religion',
    'Terrorism should not be associated with any religion n',
    'Terrorism should not be associated with any religion, creed or colour.',
  ],
  [
    {
      text: 'Let us prevent [[violent extremism conducive to terrorism]].',
      message:
        'Agreed language too, beside “violent extremism as and when conducive to terrorism” (9× in 3 documents, this form 4× in 2 documents)',
      fixed: 'Let us prevent violent extremism as and when conducive to terrorism.',
    },
    {
      text: 'Violence [[in all forms and manifestations]] is wrong.',
      message: 'Close to agreed language: “in all its forms and manifestations” (3× in 2 documents)',
      fixed: 'Violence in all its forms and manifestations is wrong.',
    },
    {
      text: 'Terrorism [[should not be associated with any religion]].',
      message:
        'Agreed language goes on: “should not be associated with any religion, nationality, civilization or ethnic group” (not in the corpus; from A/RES/60/288)',
      fixed: 'Terrorism should not be associated with any religion, nationality, civilization or ethnic group.',
    },
    {
      text: 'We ask for promotion of [[human rights and rule of law]].',
      message: 'Close to agreed language: “human rights and the rule of law” (7× in 4 documents)',
      fixed: 'We ask for promotion of human rights and the rule of law.',
    },
    {
      text: 'The conditions [[conductive]] to terrorism are many.',
      message: /^Not a word of the agreed language: “conditions conducive to the spread of terrorism” \(4×/,
      fixed: 'The conditions conducive to terrorism are many.',
    },
    {
      text: '[[Root causes of terrorism]] are many.',
      message:
        'A political choice: “conditions conducive to the spread of terrorism” is agreed (4× in 3 documents), “root causes of terrorism” is said by the Non-Aligned Movement (GA/L/3541, 2017), objected to by Israel (A/C.6/59/SR.8, para. 40)',
    },
    {
      text: 'It is so [[in all its manifestations and forms]].',
      message: /^Agreed language has another order: “in all its forms and manifestations”/,
      fixed: 'It is so in all its forms and manifestations.',
    },
    {
      text: 'We keep the [[purposes and principles of Charter of the United Nations]].',
      message: /^Close to agreed language: “purposes .* \(not in the corpus; from A\/RES\/60\/288\)$/,
      fixed: 'We keep the purposes and principles of the Charter of the United Nations.',
    },
    {
      text: 'With [[international, regional\nand sub-regional organizations]] we act.',
      message:
        'Agreed language writes “international, regional and subregional organizations” (not in the corpus; from A/RES/72/180)',
      fixed: 'With international, regional and subregional organizations we act.',
    },
    {
      text: 'It [[should not be associated with any religion, ethnicity or nationality]].',
      message:
        'Agreed language writes “should not be associated with any religion, nationality, civilization or ethnic group” (not in the corpus; from A/RES/60/288)',
      fixed: 'It should not be associated with any religion, nationality, civilization or ethnic group.',
    },
  ],
);

describe('agreed-language', () => {
  it('offers each attested wording, the preferred one first', () => {
    const [problem] = problemsOf(agreedLanguage, 'We see violent extremism when conducive to terrorism.');
    assert.deepEqual(
      problem?.fixes?.map(({ title }) => title),
      [
        'Write “violent extremism as and when conducive to terrorism”',
        'Write “violent extremism conducive to terrorism”',
      ],
    );
  });

  it('shows the places, the newest document of each wording first', () => {
    const [problem] = problemsOf(agreedLanguage, 'We see violent extremism conducive to terrorism.');
    const shown = problem!.evidence!.map(({ message, document, span }) => ({
      wording: /^“([^”]+)”/.exec(message)?.[1],
      document,
      text: seedCorpus().file(document)!.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    }));
    assert.deepEqual(
      shown.map(({ wording, document }) => `${wording}: ${document}`),
      [
        'violent extremism as and when conducive to terrorism: 2023-conference-concept-note',
        'violent extremism as and when conducive to terrorism: 2021-conference-concept-note',
        'violent extremism as and when conducive to terrorism: 2018-conference-concept-note',
        'violent extremism conducive to terrorism: 2023-conference-concept-note',
        'violent extremism conducive to terrorism: 2018-conference-concept-note',
      ],
    );
    for (const { wording, text } of shown) assert.equal(text.toLowerCase(), wording);
  });

  it('takes what the documents have as often for usage', () => {
    const text = 'We ask for human rights and rule of law in all things.';
    const files = ['a', 'b'].map((id) => ({
      id,
      uri: `file:///${id}.txt`,
      text: `They keep human rights and rule of law.`,
    }));
    assert.equal(problemsOf(agreedLanguage, text, createCorpus(files)).length, 0);
    assert.equal(problemsOf(agreedLanguage, text, createCorpus(files.slice(1))).length, 1);
  });

  it('speaks of one phrase as the user wants', () => {
    const draft = createDraft('We see the root causes of terrorism and violence in all forms and manifestations.');
    const severityOf = { 'agreed-language/p043': 'error', 'agreed-language/p003': 'off' } as const;
    const { problems } = runRules(draft, { corpus: seedCorpus(), wishes }, severityOf, [agreedLanguage]);
    assert.deepEqual(
      problems.map(({ part, severity }) => [part, severity]),
      [['p043', 'error']],
    );
  });

  it('keeps formulae of the drafter’s own', () => {
    const text = `phrases:
  - { id: port-control, phrase: effective and non-discriminatory port State control, severity: warning }
  - { id: flags, phrase: flags of convenience, status: deviation, preferred: open registries }
  - { id: p043, severity: "off" }`;
    const { catalogue, problems } = createOwnCatalogue([{ name: 'own.yaml', text }]);
    assert.deepEqual(problems, [[]]);
    const draft = createDraft(
      'We ask for effective and non-discriminatory port States control, not for flags of convenience or the root causes of terrorism.',
      { catalogue },
    );
    const found = runRules(draft, { corpus: seedCorpus(), wishes }, {}, [agreedLanguage]).problems;
    assert.deepEqual(
      found.map(({ part, severity, fixes }) => [part, severity, fixes?.[0]?.edits[0]?.newText]),
      [
        ['port-control', 'warning', 'effective and non-discriminatory port State control'],
        ['flags', 'information', 'open registries'],
      ],
    );
    assert.match(found[1]!.message, /\(not in the corpus; from own\.yaml, not verified\)$/);
  });
});

describe('agreed-language beside a document with another wording', () => {
  const text = 'Reaffirming that terrorism in all forms and manifestations constitutes a threat,';
  const corpus = createCorpus([{ id: 'own', uri: 'file:///own.txt', text }]);
  const fixesOf = (draft: string): readonly (readonly string[])[] =>
    problemsOf(agreedLanguage, draft, corpus).map(({ fixes = [] }) =>
      fixes.map(({ edits: [edit] }) => draft.slice(0, edit!.span.start) + edit!.newText + draft.slice(edit!.span.end)),
    );

  it('offers both where the draft breaks off, and tells what else it finds', () => {
    assert.deepEqual(fixesOf('We condemn terrorism in all its forms. The root causes of terrorism matter.'), [
      [
        'We condemn terrorism in all its forms and manifestations. The root causes of terrorism matter.',
        'We condemn terrorism in all forms and manifestations. The root causes of terrorism matter.',
      ],
      [],
    ]);
  });
});
