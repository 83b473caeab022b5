import assert from 'node:assert/strict';
import { completionItemsAt, createCorpus, createDraft, inlineCompletionAt } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

const corpus = seedCorpus();

/** The ghost text at the mark `|` of a text, undefined where there is none. */
function ghostAt(marked: string): string | undefined {
  const at = marked.indexOf('|');
  return inlineCompletionAt(createDraft(marked.replace('|', '')), at, corpus)?.insert;
}

const TYPED = 'preventing violent extremism as and wh';
const REST = 'en conducive to terrorism';

describe('ghost text', () => {
  for (const [name, marked, expected] of [
    ['goes on with the phrase', `We are ${TYPED}|`, REST],
    [
      'goes on from a whole word with a space',
      'We are preventing violent extremism as and when|',
      ' conducive to terrorism',
    ],
    ['goes on with a word', 'We want international coop|', 'eration'],
    ['keeps the capital of a sentence', 'Cooper|', 'ation'],
    ['says a word that may well come next', 'We condemn terrorism in all |', 'its'],
    ['ends where the documents are no longer sure', 'They take part in the impl|', 'ementation of'],
    ['is none for the last letters of a word', 'Cooperat|', undefined],
    ['is none for two letters of a word', 'We are here to stem the flo|', undefined],
    ['is none for the rest of a word that says little', 'We met at the embas|', undefined],
    ['goes on in capitals', 'TERRORISM IN ALL ITS FORMS AND MANI|', 'FESTATIONS'],
    ['goes on in capitals behind the last word in capitals', 'TERRORISM IN ALL ITS FORMS AND |', 'MANIFESTATIONS'],
    ['goes on in capitals where the word alone is', 'We condemn terrorism in all its forms and MANI|', 'FESTATIONS'],
    ['goes on in small letters behind an acronym', 'CTED acts in accord|', 'ance with'],
    ['makes no word of an acronym', 'We thank the UN|', undefined],
    ['begins no capital with a small letter', 'It was the covid|', undefined],
    ['stands at the end of a line only', `We are ${TYPED}| and more`, undefined],
    ['is none inside a word', 'preventing viol|ent', undefined],
    ['is none in ordinary words', 'My cousin plays the violin on |', undefined],
    ['is none in front matter', `---\nspeaker: ${TYPED}|\n---\n`, undefined],
    ['is none in code', `\`\`\`\n${TYPED}|\n\`\`\``, undefined],
    ['is none in a comment', `<!-- ${TYPED}|`, undefined],
    ['is none in a quotation', `The Council spoke of “${TYPED}|`, undefined],
    ['is none between straight marks', `The Council spoke of "${TYPED}|`, undefined],
    ['is none in a quoted paragraph', `> ${TYPED}|`, undefined],
    ['comes back after a quotation', `“We act.” We are ${TYPED}|`, REST],
    ['is none in a link', 'See [it](https://example.org/preventing-violent|', undefined],
    ['leaves a resolution to the list', 'as called for in resolution 239|', undefined],
    ['leaves a capital in mid-sentence to the list', 'It was Uzbekist|', undefined],
    ['leaves a name to the list', 'We thank the Executive Dir|', undefined],
    ['goes on with a name as the list does', 'This is for Member St|', 'ates'],
    ['goes on with one in capitals', 'STATEMENT ON THE ROLE OF THE UNITED NATIONS OFFI|', 'CE OF COUNTER-TERRORISM'],
    ['goes on with a name that is likely after the words before', 'The role of the United N|', 'ations'],
  ] as const) {
    it(name, () => assert.equal(ghostAt(marked), expected));
  }

  it('goes on as the draft has it where the corpus has nothing', () => {
    assert.equal(ghostAt('We have a glockenspiel. We heard the glock|'), 'enspiel');
  });
});

describe('ghost text of what the draft has', () => {
  it('follows the paragraphs before it, whatever is changed there', () => {
    const versions = [
      ['We have a glockenspiel.\n\nWe heard the glock', 'enspiel'],
      ['Mr. Chair, we have a glockenspiel.\n\nWe heard the glock', 'enspiel'],
      ['Mr. Chair, we have a glockenturm.\n\nWe heard the glock', 'enturm'],
      ['Mr. Chair, we have none.\n\nWe heard the glock', undefined],
    ] as const;
    let draft = createDraft('');
    for (const [text, expected] of versions) {
      draft = createDraft(text, { previous: draft });
      const ghost = inlineCompletionAt(draft, text.length, corpus);
      assert.equal(ghost && (text.slice(0, ghost.replaceStart) + ghost.insert).slice(text.length), expected, text);
    }
  });
});

describe('a list that opens by itself', () => {
  const QUOTED = `The Council spoke of “${TYPED}`;
  for (const [name, text, wishes, isOpen] of [
    ['inside a phrase', `We are ${TYPED}`, {}, true],
    ['not in a quotation', QUOTED, {}, false],
    ['in a quotation for who asks', QUOTED, { invoked: true }, true],
    ['not in a quotation for who wants it at every word', QUOTED, { mode: 'eager' }, false],
    ['not for the last letter of a name', 'We met the Secretary-Genera', {}, false],
    ['for the last letter of an acronym', 'We met CTE', {}, true],
    ['not for a word that binds others, begun after a name', 'The Permanent Representative of th', {}, false],
    ['not after two words that mostly go on otherwise', 'We say that Member States ', {}, false],
    ['after them for who asks', 'We say that Member States ', { invoked: true }, true],
  ] as const) {
    it(`${isOpen ? 'opens' : 'stays closed'} ${name}`, () =>
      assert.equal(completionItemsAt(createDraft(text), text.length, corpus, wishes).length > 0, isOpen));
  }

  const insertsOf = (text: string): readonly string[] =>
    completionItemsAt(createDraft(text), text.length, corpus, { mode: 'eager' }).map(
      ({ insert, replaceStart }) => text.slice(0, replaceStart) + insert,
    );

  it('has a space after every item in eager mode alone, where the line ends', () => {
    for (const text of ['We need international coop', 'We met in Afr', 'We thank the Security Coun']) {
      const made = insertsOf(text);
      assert.ok(made.length > 0 && made.every((each) => /\S $/.test(each)), made.join('|'));
    }
    const before = 'We need international coop';
    const inLine = completionItemsAt(createDraft(`${before} and more`), before.length, corpus, { mode: 'eager' });
    assert.ok(inLine.length > 0 && inLine.every(({ insert }) => !insert.endsWith(' ')));
    const quiet = completionItemsAt(createDraft(`We are ${TYPED}`), `We are ${TYPED}`.length, corpus);
    assert.ok(quiet.every(({ insert }) => !insert.endsWith(' ')));
  });

  it('offers a word that the documents print in capitals alone after the word before', () => {
    const files = [
      { id: 'x', uri: 'file:///x.txt', text: 'The Global Compact binds us. '.repeat(30) },
      { id: 'y', uri: 'file:///y.txt', text: 'We agreed on a compact with them. '.repeat(3) },
    ];
    const text = 'We want a global comp';
    const made = completionItemsAt(createDraft(text), text.length, createCorpus(files), { mode: 'eager' });
    assert.ok(
      made.some(({ insert }) => insert.endsWith('global compact ')),
      made.map(({ label }) => label).join('|'),
    );
  });

  it('goes on behind a bracket', () => {
    assert.ok(insertsOf('The Counter-Terrorism Committee (CTC) ').length > 0);
  });

  it('fills the list with longer phrases where few words come into question', () => {
    const made = insertsOf('They met in accordance wi');
    assert.ok(
      made.some((each) => each.startsWith('They met in accordance with international')),
      made.join('|'),
    );
    assert.match(made[0]!, /accordance with $/);
  });

  it('goes on in several ways after a whole word in eager mode', () => {
    const text = 'They spoke of human';
    const ways = insertsOf(text).filter((made) => made.startsWith(`${text} `));
    assert.ok(new Set(ways.map((made) => made.slice(text.length + 1).split(' ')[1])).size > 1, ways.join('|'));
  });

  it('begins a sentence as the documents begin theirs, in eager mode', () => {
    for (const before of ['', 'We agree. ', 'We agree.\n\n']) {
      const made = insertsOf(before);
      assert.ok(made.length > 0, `nothing after ${JSON.stringify(before)}`);
      assert.ok(
        made.every((text) => /^\p{Lu}/u.test(text.slice(before.length))),
        made.join('|'),
      );
    }
    assert.ok(insertsOf('We agree. This ').some((made) => made.startsWith('We agree. This session')));
    assert.deepEqual(insertsOf('We agree; '), []);
  });

  it('knows words that no document has in eager mode', () => {
    assert.ok(insertsOf('We express our gratit').some((made) => made.startsWith('We express our gratitude')));
  });

  for (const [what, typed, expected] of [
    ['of general English', 'They were breathl', 'They were breathless'],
    ['of a State', 'We thank the people of Mozam', 'We thank the people of Mozambique'],
    ['of a State in several', 'We thank Sierra Le', 'We thank Sierra Leone'],
    ['that opens a sentence', 'We agree. Breathl', 'We agree. Breathless'],
  ] as const)
    it(`knows a word ${what} in eager mode alone`, () => {
      assert.ok(insertsOf(typed).some((made) => made.trimEnd() === expected));
      assert.deepEqual(completionItemsAt(createDraft(typed), typed.length, corpus, { mode: 'quiet' }), []);
    });

  it('has no word of general English for a capital within a sentence', () => {
    assert.deepEqual(insertsOf('We thank Breathl'), []);
  });

  it('puts no space into a word that stands right behind a comma', () => {
    const typed = 'We agree,wi';
    const made = insertsOf(typed);
    assert.ok(made.some((text) => text.startsWith('We agree,with')));
    assert.ok(made.every((text) => !text.startsWith(`${typed} `)));
  });
});

describe('ghost text in eager mode', () => {
  const ghost = (text: string): string | undefined =>
    inlineCompletionAt(createDraft(text), text.length, corpus, { mode: 'eager' })?.insert;
  const listed = (text: string): readonly string[] =>
    completionItemsAt(createDraft(text), text.length, corpus, { mode: 'eager' })
      .slice(0, 5)
      .map(({ insert, replaceStart }) => text.slice(0, replaceStart) + insert);

  it('has the word that comes next before a letter of it is typed', () => {
    assert.equal(ghost('We act in accordance '), 'with');
  });

  it('has no word that the list had a letter ago: it was not wanted', () => {
    const typed = 'We act in accordance w';
    assert.ok(listed(typed.slice(0, -1)).some((made) => made.startsWith('We act in accordance with')));
    assert.ok(
      listed(typed).some((made) => made.startsWith('We act in accordance with')),
      'the list still has it',
    );
    assert.equal(ghost(typed), undefined);
  });
});
