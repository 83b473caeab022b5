import assert from 'node:assert/strict';
import {
  type CompletionItem,
  completionItemsAt,
  type CompletionWishes,
  createDraft,
} from '../../../../server/src/core';
import { readMarks } from '../../../support/marks';
import { seedCorpus } from '../../../support/seedCorpus';

function items(marked: string, wishes?: CompletionWishes): readonly CompletionItem[] {
  const { text, cursor = text.length } = readMarks(marked);
  return completionItemsAt(createDraft(text), cursor, seedCorpus(), wishes);
}

/** The text after taking the first of some items at the cursor; undefined where there is none. */
function taken(marked: string, [first]: readonly CompletionItem[]): string | undefined {
  const { text, cursor = text.length } = readMarks(marked);
  return first && text.slice(0, first.replaceStart) + first.insert + text.slice(cursor);
}

const CTED = 'Counter-Terrorism Committee Executive Directorate (CTED)';
const VORONKOV = 'Vladimir Voronkov, Under-Secretary-General, UNOCT';

describe('completion of names', () => {
  const typed: readonly (readonly [name: string, marked: string, after: string])[] = [
    ['spells an acronym out where it is new', 'We thank CTE$0', `We thank ${CTED}`],
    ['finds by words from the middle', 'We thank the Executive Dir$0', `We thank the ${CTED}`],
    ['writes the acronym once it is introduced', `The ${CTED}. We thank CTE$0`, `The ${CTED}. We thank CTED`],
    ['spells it out before that', 'We thank CTE$0. CTED (CTED) acts', `We thank ${CTED}. CTED (CTED) acts`],
    ['takes all the words of the name typed', 'the Counter-Terrorism Committee Executive Dir$0', `the ${CTED}`],
    ['offers the shorter name first', 'the Counter-Terrorism Comm$0', 'the Counter-Terrorism Committee (CTC)'],
    [
      'keeps what a fuller form says',
      'of the Security Council Counter-Terrorism Committee Ex$0',
      'of the Security Council Counter-Terrorism Committee Executive Directorate (CTED)',
    ],
    ['finishes a name that others begin with', 'relevant Security Counc$0', 'relevant Security Council'],
    [
      'reads a compound that is begun',
      'of the United Nations Office of Counter-T$0',
      'of the United Nations Office of Counter-Terrorism (UNOCT)',
    ],
    ['goes on with a form of its own', 'the Monitoring Te$0', 'the Monitoring Team'],
    ['names a committee by its number', 'the 1267 Comm$0', 'the 1267 Committee'],
    ['names a convention as it is called', 'the Montreal$0', 'the Montreal Convention'],
    [
      'names it in full where that is typed',
      'the Convention for the Suppression of Unlawful S$0',
      'the Convention for the Suppression of Unlawful S',
    ],
    [
      'writes no acronym that nobody uses',
      'the Security Council, the General Assem$0',
      'the Security Council, the General Assembly',
    ],
    ['gives a person the office', 'We thank Voron$0', `We thank ${VORONKOV}`],
    ['gives it after the whole surname too', 'We thank Voronkov$0', `We thank ${VORONKOV}`],
    ['keeps the form of address', 'We thank Mr. Voron$0', `We thank Mr. ${VORONKOV}`],
    ['then only the name', `${VORONKOV}. We thank Voron$0`, `${VORONKOV}. We thank Mr. Voronkov`],
    ['and in another paragraph', `${VORONKOV}.\n\nWe thank Voron$0`, `${VORONKOV}.\n\nWe thank Mr. Voronkov`],
    [
      'after the name in capitals',
      'VLADIMIR VORONKOV spoke. We thank Voron$0',
      'VLADIMIR VORONKOV spoke. We thank Mr. Voronkov',
    ],
    [
      'gives the office after a comment',
      'We <!-- Voronkov --> thank Voron$0',
      `We <!-- Voronkov --> thank ${VORONKOV}`,
    ],
    ['gives it before the name stands', `We thank Voron$0. ${VORONKOV}`, `We thank ${VORONKOV}. ${VORONKOV}`],
    [
      'finds letters with accents without them',
      'as Mr. Koros$0',
      'as H.E. Mr. Csaba Kőrösi, President of the General Assembly',
    ],
    ['writes a term by its acronym', 'against FTF$0', 'against foreign terrorist fighters (FTF)'],
    [
      'reads within a line',
      'the Executive\nDirectorate and the Executive Dir$0 acts',
      `the Executive\nDirectorate and the ${CTED} acts`,
    ],
  ];
  for (const [name, marked, after] of typed) {
    const { text } = readMarks(marked);
    it(name, () => assert.equal(taken(marked, items(marked)) ?? text, after));
  }

  const asked: readonly (readonly [name: string, marked: string, after: string])[] = [
    ['finds in small letters', 'thank the executive dir$0', `thank the ${CTED}`],
    ['finds a misspelt name', 'thank vornokov$0', `thank ${VORONKOV}`],
    ['finds by office', 'as the home secretary$0', 'as the Theresa May, Home Secretary of the United Kingdom'],
    ['finds an acronym in small letters', 'support cted$0', `support ${CTED}`],
    ['finds one that is a word', 'with who$0', 'with World Health Organization (WHO)'],
    [
      'takes as many words as name one thing',
      'threat of foriegn fighters$0',
      'threat of foreign terrorist fighters (FTF)',
    ],
    [
      'keeps the phrase first',
      'preventing violent extremism as and wh$0',
      'preventing violent extremism as and when conducive to terrorism',
    ],
  ];
  for (const [name, marked, after] of asked)
    it(`${name}, when asked`, () => assert.equal(taken(marked, items(marked, { invoked: true })), after));

  it('offers no person whose surname is like a word of prose by chance', () => {
    for (const marked of ['when it thunde$0', 'when it thunder$0'])
      assert.ok(!items(marked, { invoked: true }).some(({ label }) => label.includes('Hunte')));
  });

  for (const [marked, label] of [
    ['on aviation$0', 'Security Council resolution 2309 (2016)'],
    ['of avaition$0', 'Security Council resolution 2309 (2016)'],
    ['the sixth review$0', 'General Assembly resolution 72/284'],
    ['against ftf$0', 'Security Council resolution 2396 (2017)'],
    ['protect victims$0', 'General Assembly resolution 73/305'],
  ] as const) {
    it(`gives the resolution on a topic at ${marked}, after names and phrases, when asked`, () => {
      const found = items(marked, { invoked: true });
      const [first, ...others] = found.filter(({ kind }) => kind === 'citation');
      assert.equal(first?.label, label);
      assert.deepEqual(found.slice(found.indexOf(first)), [first, ...others]);
      assert.deepEqual(
        items(marked).filter(({ kind }) => kind === 'citation'),
        [],
      );
    });
  }

  for (const marked of [
    'thank the executive dir$0',
    'thank vornokov$0',
    'Our$0',
    'Our chair sang to the students. The$0',
    'Security$0',
    'the UN$0',
    'the Off$0',
    'the Exec$0utive',
    'the Security Council$0',
    'the Security Council $0',
    'the Executive Dir.$0',
    'the Executive\nDirectorat$0',
    'In the con$0',
    'THE CONF$0',
    'UNITED NATIONS CONFERENCE\n\n19–20 JUNE 2023, UNI$0',
    'by the Committee$0',
    'the Secretary-General$0',
    '$0',
  ])
    it(`is quiet at ${JSON.stringify(marked)}`, () =>
      assert.deepEqual(
        items(marked).filter(({ kind }) => kind !== 'phrase'),
        [],
      ));

  it('is quiet where nothing completes, asked or not: front matter, code, addresses', () => {
    for (const text of ['---\nspeaker: Voron', '```\nthe Executive Dir', 'https://example.org/CTE'])
      assert.deepEqual(completionItemsAt(createDraft(text), text.length, seedCorpus(), { invoked: true }), [], text);
  });

  it('offers both forms, the fitting one first', () => {
    assert.deepEqual(
      items('thank CTE$0')
        .slice(0, 2)
        .map(({ label }) => label),
      [CTED, 'CTED'],
    );
    assert.deepEqual(
      items(`${CTED} and CTE$0`)
        .slice(0, 2)
        .map(({ label }) => label),
      ['CTED', 'Counter-Terrorism Committee Executive Directorate'],
    );
    assert.deepEqual(
      items('thank Voron$0').map(({ label }) => label),
      [VORONKOV, `Mr. ${VORONKOV}`],
    );
  });

  it('says when and where the office is attested, and inserts no date', () => {
    const [{ insert, detail, aside, documentation } = assert.fail()] = items('thank Voron$0');
    assert.doesNotMatch(insert, /20\d\d/);
    assert.equal(detail, 'Under-Secretary-General, UNOCT, as of August 2025');
    assert.equal(aside, 'as of August 2025');
    assert.match(documentation, /as of August 2025, June 2023 .*June 2021/);
  });

  it('says what an entity is, how often it is named and where', () => {
    const [{ kind, aside, count, documents, documentation } = assert.fail()] = items('thank CTE$0');
    assert.deepEqual([kind, aside], ['entity', 'Security Council body']);
    assert.equal(
      count,
      [...documents.values()].reduce((sum, times) => sum + times, 0),
    );
    assert.ok(documents.has('2018-cted-statement'));
    assert.match(documentation, /^\*\*CTED: Counter-Terrorism Committee Executive Directorate\*\*/);
  });

  it('gives every item a filter text that begins with what is typed', () => {
    for (const marked of [
      'the Counter-Terrorism Comm$0',
      'Mr. Voron$0',
      'on aviation$0',
      'vornokov$0',
      'the executive $0',
    ]) {
      const { text, cursor = 0 } = readMarks(marked);
      const found = items(marked, { invoked: true });
      assert.ok(found.length > 0, marked);
      for (const { filterText, replaceStart } of found)
        assert.ok(filterText.startsWith(text.slice(replaceStart, cursor)), `${marked}: ${filterText}`);
    }
  });

  it('offers no two items that make the same text', () => {
    for (const marked of [
      'the Global Counter-Terrorism Str$0',
      'the Counter-Terrorism Committee Exec$0',
      'foreign terr$0',
    ]) {
      const { text } = readMarks(marked);
      const made = items(marked, { invoked: true }).map((item) => text.slice(0, item.replaceStart) + item.insert);
      assert.ok(made.length > 1, marked);
      assert.equal(new Set(made).size, made.length, made.join('\n'));
    }
  });
});
