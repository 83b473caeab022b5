import assert from 'node:assert/strict';
import { completionItemsAt, createDraft } from '../../../../server/src/core';
import { citationCompletion } from '../../../../server/src/core/features/completion/citationCompletion';
import { completionCursor } from '../../../../server/src/core/features/completion/completionCursor';
import type { CompletionItem } from '../../../../server/src/core/features/completion/completionItem';
import { readMarks } from '../../../support/marks';
import { seedCorpus } from '../../../support/seedCorpus';

function items(marked: string): readonly CompletionItem[] {
  const { text, cursor = text.length } = readMarks(marked);
  return itemsIn(text, cursor);
}

function itemsIn(text: string, offset: number): readonly CompletionItem[] {
  return citationCompletion.itemsAt(completionCursor(createDraft(text), offset, seedCorpus()));
}

/** The text after taking the first offer at the cursor; undefined where nothing is offered. */
function taken(marked: string): string | undefined {
  const { text, cursor = text.length } = readMarks(marked);
  const [first] = items(marked);
  return first && text.slice(0, first.replaceStart) + first.insert + text.slice(cursor);
}

describe('completion of citations', () => {
  const forms: readonly (readonly [name: string, marked: string, after: string])[] = [
    ['writes the number after “resolution”', 'Under resolution 2396$0', 'Under resolution 2396 (2017)'],
    ['finds by a nickname', 'See resolution sixth review$0', 'See resolution 72/284'],
    ['finds by a misspelt topic', 'See resolution avaition$0', 'See resolution 2309 (2016)'],
    ['keeps looking through the space', 'See resolution hostages $0', 'See resolution 34/146'],
    ['reads over a soft line break', 'See resolution\naviation$0', 'See resolution\n2309 (2016)'],
    ['finishes a year', 'See resolution 2396 (20$0', 'See resolution 2396 (2017)'],
    ['leaves the bracket the editor closed', 'See resolution 2396 ($0)', 'See resolution 2396 (2017)'],
    ['takes the organ from the words', 'General Assembly resolution victims$0', 'General Assembly resolution 73/305'],
    ['takes the other organ', 'Security Council resolution victims$0', 'Security Council resolution 1566 (2004)'],
    ['spells out UNSCR', 'Under UNSCR 2396$0, States', 'Under Security Council resolution 2396 (2017), States'],
    [
      'spells out what is typed in small letters',
      'under unscr 2396$0',
      'under Security Council resolution 2396 (2017)',
    ],
    ['reads non-breaking spaces', 'resolution\u00a0hostages\u00a0convention$0', 'resolution\u00a034/146'],
    ['spells out the plural', 'Under UNSCRs 2396$0', 'Under Security Council resolutions 2396 (2017)'],
    ['spells out UNGA', 'Under UNGA resolution strategy$0', 'Under General Assembly resolution 60/288'],
    ['writes a symbol of the Council', '(S/RES/2396$0)', '(S/RES/2396 (2017))'],
    ['writes a symbol of the Assembly', 'see A/RES/60/28$0', 'see A/RES/60/288'],
    ['finds a symbol by its topic', 'see s/res/aviation$0', 'see S/RES/2309 (2016)'],
    ['writes a symbol after “resolution”', 'resolution S/RES/aviation$0', 'resolution S/RES/2309 (2016)'],
    ['begins a list', 'resolutions aviation$0', 'resolutions 2309 (2016)'],
    ['goes on in a list', 'resolutions 2178 (2014) and aviation$0', 'resolutions 2178 (2014) and 2309 (2016)'],
    [
      'goes on in a longer list',
      'resolutions 1373 (2001), 2178 (2014), 2396$0',
      'resolutions 1373 (2001), 2178 (2014), 2396 (2017)',
    ],
    [
      'goes on in a list as long as a page',
      `resolutions ${'1373 (2001), '.repeat(40)}2396$0`,
      `resolutions ${'1373 (2001), '.repeat(40)}2396 (2017)`,
    ],
    ['goes on with figures after the last', 'resolution 2178 (2014), 2396$0', 'resolution 2178 (2014), 2396 (2017)'],
    ['spells out a bare number', 'as 2396$0 says', 'as Security Council resolution 2396 (2017) says'],
    [
      'spells out a bare Assembly number',
      'the Strategy (60/288$0)',
      'the Strategy (General Assembly resolution 60/288)',
    ],
    ['spells out a number after its organ', 'Security Council 2396$0', 'Security Council resolution 2396 (2017)'],
    ['knows the year of any Council resolution', 'resolution 2100$0', 'resolution 2100 (2013)'],
  ];
  for (const [name, marked, after] of forms) it(name, () => assert.equal(taken(marked), after));

  for (const marked of [
    'We welcome the work on aviation$0',
    'The resolution $0',
    'We recall that resolution $0',
    'conflict resolution $0',
    'relevant Security Council resolutions $0',
    'The Council adopted resolution 2396 (2017)$0',
    'resolution 2396 (2017) $0',
    'resolution on the$0',
    'resolution of $0',
    'resolution a$0',
    'resolution 2396 calls$0',
    'resolution. Aviation$0',
    'resolution\n\naviation$0',
    'resolution 2396 (2017), aviation$0',
    'resolutions 2178 (2014) and 2396 (2017) and the$0',
    'resolutions 2178 (2014) and 2396 (2017), States$0',
    'resolution av$0iation',
    'in 1988$0',
    'paragraph 1373$0',
    'we counted 2001$0',
    'resolution xylophone$0',
    'S/RES/2396 (2017)$0',
    'https$0',
    'see A/RES/60/288$0',
    'Assembly resolution 60/288$0',
    'UNSCR\n2396$0',
    'resolution hostages\nconvention$0',
    'pages 1540$0',
    '1615 – 1730$0',
    'and subsequent resolutions forming$0',
    '$0',
  ])
    it(`is quiet at ${JSON.stringify(marked)}`, () => assert.deepEqual(items(marked), []));

  it('offers resolutions on any topic, of one that is adopted each year the latest first', () => {
    const labels = items('See resolution lebanon$0').map(({ label }) => label);
    assert.ok(labels.includes('1701 (2006)') && labels.includes('79/308') && !labels.includes('78/305'), labels.join());
    assert.equal(
      taken('See General Assembly resolution indigenous peoples 2007$0'),
      'See General Assembly resolution 61/295',
    );
    assert.equal(taken('See A/RES/ES-11/6$0') ?? taken('See A/RES/ES-10/2$0'), 'See A/RES/ES-10/20');
  });

  it('offers what the documents name most right after the opening', () => {
    const counts = items('under resolution $0').map(({ count }) => count);
    assert.ok(counts.length > 3);
    assert.ok(counts[0]! > 0 && counts[0]! >= counts.at(-1)!, counts.join(' '));
  });

  it('offers both resolutions on foreign terrorist fighters for “ftf”', () => {
    const labels = items('See resolution ftf$0').map(({ label }) => label);
    assert.deepEqual([...labels.slice(0, 2)].sort(), ['2178 (2014)', '2396 (2017)']);
  });

  it('gives every item a filter text that begins with what is typed', () => {
    for (const marked of ['resolution ftf$0', 'UNSCR ftf$0', 'S/RES/ftf$0', 'resolution 2396$0', 'resolution $0']) {
      const { text, cursor = 0 } = readMarks(marked);
      const found = items(marked);
      assert.ok(found.length > 0, marked);
      for (const { filterText, replaceStart } of found)
        assert.ok(filterText.startsWith(text.slice(replaceStart, cursor)), `${marked}: ${filterText}`);
    }
  });

  it('says what the resolution is, with day and vote, how often it is cited and where', () => {
    const [item] = items('resolution 2396$0');
    const { detail, aside, documentation, count, documents } = item!;
    assert.equal(
      detail,
      'Security Council, 21 December 2017, vote 15-0-0: Threats to international peace and security caused by terrorist acts',
    );
    assert.equal(aside, 'FTF · PNR · API');
    assert.match(documentation, /^\*\*S\/RES\/2396 \(2017\)\*\*/);
    assert.equal(count, 8);
    assert.equal(documents.get('2021-conference-concept-note'), 5);
  });

  it('says what it knows of a resolution outside the table of subjects', () => {
    const [item] = items('resolution 2100$0');
    assert.equal(
      item?.detail,
      'Security Council, 25 April 2013: on establishment of the UN Multidimensional Integrated Stabilization Mission in Mali (MINUSMA)',
    );
    assert.equal(item.aside, 'establishment of the UN Multidimensional…');
    assert.match(
      item.documentation,
      /subject in the UN Digital Library’s record[^]*Source: ¹ UN Digital Library record/,
    );
    const [bare] = items('resolution 2750$0');
    assert.equal(bare?.detail, 'Security Council, 2024');
    assert.equal(bare.aside, '');
    assert.match(bare.documentation, /its day and subject are not in Rostrum’s tables/);
  });

  it('is quiet where nothing completes: front matter, code, addresses', () => {
    for (const text of ['---\nsession: resolution ftf', '```\nresolution ftf', 'https://example.org/S/RES/ftf'])
      assert.deepEqual(completionItemsAt(createDraft(text), text.length, seedCorpus()), [], text);
  });

  it('stands before phrases, each with its own place', () => {
    const text = 'pursuant to resolution 2396';
    assert.equal(completionItemsAt(createDraft(text), text.length, seedCorpus())[0]?.kind, 'citation');
    const phrase = 'We are preventing violent extremism as and wh';
    assert.equal(completionItemsAt(createDraft(phrase), phrase.length, seedCorpus())[0]?.kind, 'phrase');
  });

  it('offers nothing in an ordinary sentence as it is typed', () => {
    const text =
      'Mr. Chair, we thank you for convening this meeting. Our delegation supports conflict resolution and the resolution of disputes; ' +
      'the resolution was adopted in 2001 by 15 votes, and Security Council members spoke on aviation and victims.';
    for (let offset = 0; offset <= text.length; offset++)
      assert.deepEqual(
        itemsIn(text, offset).map(({ label }) => label),
        [],
        text.slice(0, offset),
      );
  });

  it('takes any text', () => {
    for (const text of [
      'resolution ((((',
      'UNSCR \u{1F600}',
      'S/RES/' + '/'.repeat(300),
      'resolution ' + 'a '.repeat(300),
    ])
      assert.doesNotThrow(() => itemsIn(text, text.length), text);
  });
});
