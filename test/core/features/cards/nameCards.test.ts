import { strict as assert } from 'node:assert';
import { createCorpus, createDraft } from '../../../../server/src/core';
import { hoverAt, type HoverCard } from '../../../../server/src/core/features/cards/hover';
import { shippedCatalogue } from '../../../../server/src/core/lexicon/catalogue';
import { cardCheck } from '../../../support/cardCheck';
import { seedCorpus } from '../../../support/seedCorpus';

const context = seedCorpus();

function hover(text: string, offset: number, corpus = context): HoverCard | undefined {
  return hoverAt(createDraft(text), offset, corpus);
}

const check = cardCheck(hover);

describe('hoverAt a name', () => {
  it('tells of a body what it is, what established it, who led it when, and where the corpus names it', () => {
    check(
      'the [[CT$0ED]] visits',
      '**CTED: Counter-Terrorism Committee Executive Directorate** · Security Council body',
      'Established: [Security Council resolution 1535 (2004)](https://docs.un.org/S/RES/1535%282004%29)',
      'Led by Natalia Gherman, Assistant Secretary-General, Executive Director, Counter-Terrorism Committee Executive Directorate, as of October 2025',
      '[Official page](https://www.un.org/securitycouncil/ctc)',
      '*Not verified: the description, in Rostrum’s own words*',
      'Named 11× in 3 documents of the corpus: 2018-cted-statement (7)',
      '.txt#L',
      '**More**',
      'Also named in:',
      '— [2011-symposium-summary](',
      '2019: Michèle Coninsx, Assistant Secretary-General, Executive Director of CTED, as of October 2019, June 2018 ([2018-cted-statement](file:',
      '2011: Michael Smith, Executive Director of CTED, as of September 2011 ([2011-symposium-summary](file:',
      'Mandate of CTED: [1535 (2004)](',
      'Also written: “Security Council Counter-Terrorism Committee Executive Directorate”',
      'Not written by the house: “Counterterrorism Executive Directorate”',
      'In French: “Direction exécutive du Comité contre le terrorisme”, “DECT”',
      'Sources: UN Digital Library title of resolution 1535;',
    );
  });

  it('tells of a person each office with the date a document attests', () => {
    check(
      '[[Mr. Voron$0kov]] spoke',
      '**Mr. Vladimir Voronkov** · person',
      'Under-Secretary-General, UNOCT, as of August 2025, June 2023 ([2023-conference-concept-note, para. 11](file:',
      ', June 2021 ([2021-conference-concept-note, para. 10](file:',
    );
  });

  it('tells of terms, pillars and conventions', () => {
    check('of [[FTF$0s]],', '**FTF: foreign terrorist fighters** · term (concept)', 'Named ');
    check('[[Pillar$0 IV]]', '**Pillar IV** · term (framework)', 'Fourth pillar', 'Named 3× in 2 documents');
    check(
      'the [[Tokyo Conv$0ention]]',
      '**Convention on Offences and Certain Other Acts Committed on Board Aircraft** · Tokyo Convention (civil aviation)',
      'Adopted 14 September 1963, Tokyo',
      'Depositary: ICAO · UNTS vol. 704, No. 10106',
      '*Not verified: depositary and treaty series*',
      'Not named in the corpus',
    );
    check(
      'the [[Terrorist Financing Conv$0ention]]',
      'Adopted 9 December 1999, New York, by [A/RES/54/109](https://docs.un.org/A/RES/54/109)',
    );
  });

  it('links what established a body to the official page and to where the corpus says most of it', () => {
    check(
      'by [[UN$0OCT]]',
      'Established: [General Assembly resolution 71/291 (15 June 2017)](https://docs.un.org/A/RES/71/291)',
      '[2018-conference-concept-note](file:',
      'which was established by General Assembly resolution',
    );
  });

  it('says which form the house writes', () => {
    check('[[IS$0IS]]', '**The house form is “ISIL (Da’esh)”, not “ISIS”**', '**ISIL: Islamic State');
  });

  it('says what is not verified', () => {
    check(
      '[[NA$0TO]]',
      '· regional organization',
      '*Not verified: name; the description, in Rostrum’s own words*',
      'Source: general knowledge',
    );
    check('[[Hostages Con$0vention]]', 'Adopted 17 December 1979, New York', '*Not verified: day and place;');
    check('[[CA$0ERT]]', 'Note: the AUCTC name is from general knowledge');
  });

  it('prefers the citation where both are under the cursor', () => {
    check('[[Security Coun$0cil resolution 2396 (2017)]]', '**S/RES/2396 (2017)**');
    check('the [[Security Coun$0cil]] met', '**SC: Security Council**');
  });

  it('answers nothing beside a name', () => {
    check('the CTED vis$0its');
  });

  it('covers the whole of every name', () => {
    for (const { row } of shippedCatalogue.entries)
      assert.equal(hover(row.name, 1)?.span.end, row.name.length, row.name);
  });

  it('lets nothing of a hostile document through as Markdown', () => {
    const hostile = [
      { id: 'a', uri: 'command:evil', text: 'CTED [runs](command:evil) <img src=x onerror=alert(1)> **now**.' },
    ];
    const { markdown } = hover('CTED', 1, createCorpus(hostile))!;
    const links = [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target);
    assert.deepEqual(
      links.filter((link) => !link?.startsWith('https://docs.un.org/S/RES/')),
      ['https://www.un.org/securitycouncil/ctc'],
    );
    assert.doesNotMatch(markdown, /(?<!\\)<|\*\*now/);
  });
});

describe('the names of a corpus', () => {
  const index = createCorpus([
    {
      id: 'one',
      uri: 'file:///one',
      text: '1. Of CTED.\n\n2. The Counter-Terrorism Committee Executive Directorate (CTED) acts.',
    },
    { id: 'two', uri: 'file:///two', text: 'What of CTED?' },
  ]).names;

  it('files every form under one row', () => {
    assert.deepEqual(
      index.mentionsOf('entity cted').map(({ label, line, form }) => `${label}, line ${line}: ${form}`),
      [
        'one, para. 1, line 1: acronym',
        'one, para. 2, line 3: name',
        'one, para. 2, line 3: acronym',
        'two, line 1: acronym',
      ],
    );
    assert.deepEqual(index.documentsOf('entity cted'), [
      { documentId: 'one', count: 3 },
      { documentId: 'two', count: 1 },
    ]);
  });

  it('gives nothing for what is not named', () => {
    assert.deepEqual(index.mentionsOf('entity unoct'), []);
    assert.equal(index.bestMention('entity unoct'), undefined);
  });
});

describe('the names of a draft', () => {
  it('count from its start, and are kept for paragraphs that did not change', () => {
    const first = createDraft('---\nlimit: 3m\n---\nOf CTED.\n\nOf UNOCT.');
    assert.deepEqual(
      first.names.map(({ id, span }) => `${id} ${first.text.slice(span.start, span.end)}`),
      ['cted CTED', 'unoct UNOCT'],
    );
    const last = first.blocks.at(-1)!;
    const second = createDraft(first.text.replace('Of CTED', 'On CTED'), { previous: first });
    assert.equal(second.facts(second.blocks.at(-1)!).names, first.facts(last).names);
  });
});
