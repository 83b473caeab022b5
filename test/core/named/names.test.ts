import assert from 'node:assert/strict';
import { createDraft, definitionAt, highlightsAt, referencesAt } from '../../../server/src/core';
import { readMarks } from '../../support/marks';
import { seedCorpus } from '../../support/seedCorpus';

const corpus = seedCorpus();

describe('highlightsAt', () => {
  const check = (marked: string): void => {
    const { text, ranges, cursor } = readMarks(marked);
    assert.deepEqual(highlightsAt(createDraft(text), cursor!), ranges);
  };

  it('marks every form of the same resolution', () => {
    check(
      'Under [[resolution 2396 (2017)]] and [[UNSCR 23$096]], and\n\nresolutions 2178 (2014) and [[2396 (2017)]] ([[S/RES/2396]])',
    );
    check('[[A/RES/60/288$0]]: the General Assembly, in its [[resolution 60/288]], and not that of 60/1');
  });

  it('takes a wrong year for the resolution of that number', () => {
    check('[[resolution 2396 (2018$0)]] and [[resolution 2396 (2017)]]');
  });

  it('takes what could not exist for the same only when it is written the same', () => {
    check('[[General Assembly resolution 13$073]], [[General  Assembly\nresolution 1373]] or resolution 60/288');
  });

  it('marks every form of the same entity, term, person or convention', () => {
    check(
      '[[CTED]], the [[Counter-Terrorism Committee Executive$0 Directorate]], [[CTED]]’s work, not the Counter-Terrorism Committee',
    );
    check('[[Foreign terrorist fighters]], an [[FTF]] and the [[FT$0Fs]]');
    check('[[Mr. Voronkov]] and [[Vladimir Voron$0kov]] of UNOCT');
    check(
      'The [[Tokyo Con$0vention]]: the [[Convention on Offences and Certain Other Acts Committed on Board Aircraft]]',
    );
    check('[[the Strategy]] and the [[United Nations Global Counter-Terrorism Strat$0egy]]');
  });

  it('marks what refers back', () => {
    check('Under [[resolution 2396 (2017)]] and [[that reso$0lution]]');
    check('The [[seventh re$0view]] of the Strategy, [[A/RES/75/291]]');
  });

  it('marks nothing elsewhere', () => {
    check('resolution 2396 (2017) and th$0en');
    check('$0');
  });
});

describe('definitionAt', () => {
  it('gives the paragraph of the corpus that says most, with the name in it', () => {
    const { text, ranges, cursor } = readMarks('As [[resolution 23$096 (2017)]] says');
    const { origin, paragraph, place } = definitionAt(createDraft(text), cursor!, corpus)!;
    assert.deepEqual(origin, ranges[0]);
    assert.equal(paragraph.document, place.document);
    const { text: source } = corpus.file(place.document)!;
    assert.equal(source.slice(place.span.start, place.span.end), 'resolution 2396 (2017)');
    const shown = source.slice(paragraph.span.start, paragraph.span.end);
    assert.match(shown, /^The United Nations Security Council adopted resolution 2396 \(2017\)/);
    assert.ok(paragraph.span.start <= place.span.start && place.span.end <= paragraph.span.end);
  });

  it('leads to whom and what the corpus names', () => {
    for (const [marked, written] of [
      ['the work of CT$0ED', /^(?:CTED|Counter-Terrorism Committee Executive Directorate)$/],
      [
        'Counter-Terrorism Committee Executive Dir$0ectorate',
        /^(?:CTED|Counter-Terrorism Committee Executive Directorate)$/,
      ],
      ['foreign terrorist figh$0ters', /^(?:FTFs?|foreign\s+terrorist\s+fighters)$/i],
      ['Vladimir Voron$0kov', /Voronkov$/],
    ] as const) {
      const { text, cursor } = readMarks(marked);
      const { paragraph, place } = definitionAt(createDraft(text), cursor!, corpus)!;
      const source = corpus.file(place.document)!.text;
      assert.match(source.slice(place.span.start, place.span.end), written);
      assert.ok(paragraph.span.start <= place.span.start && place.span.end <= paragraph.span.end);
    }
  });

  it('gives nothing where nothing is named or the corpus is silent', () => {
    assert.equal(definitionAt(createDraft('resolution 2396'), 15, corpus)?.origin.end, 15);
    assert.equal(definitionAt(createDraft('We meet. resolution 2396'), 3, corpus), undefined);
    assert.equal(definitionAt(createDraft('resolution 83 (1950)'), 3, corpus), undefined);
  });
});

describe('referencesAt', () => {
  const here = createDraft('resolution 2396 (2017), UNSCR 2396');
  const other = createDraft('S/RES/2396 (2017)');
  const silent = createDraft('resolution 60/288');
  const open = [
    { document: 'here', draft: here },
    { document: 'other', draft: other },
    { document: 'silent', draft: silent },
  ];
  const ask = (withDefinition: boolean) => referencesAt(here, 3, { open, corpus, withDefinition })!;

  it('looks through the open documents and the corpus', () => {
    const { drafts, corpus: places } = ask(true);
    assert.deepEqual(
      drafts.map(({ document, spans }) => [document, spans.length]),
      [
        ['here', 2],
        ['other', 1],
      ],
    );
    assert.equal(places.length, 8);
    for (const { document, span } of places) {
      assert.match(corpus.file(document)!.text.slice(span.start, span.end), /2396/);
    }
  });

  it('finds an entity by any of its names', () => {
    const draft = createDraft('CTED works.\n\nThe Counter-Terrorism Committee Executive Directorate visits.');
    const found = referencesAt(draft, 2, { open: [{ document: 'a', draft }], corpus, withDefinition: true })!;
    assert.equal(found.drafts[0]?.spans.length, 2);
    const written = found.corpus.map(({ document, span }) => corpus.file(document)!.text.slice(span.start, span.end));
    assert.ok(written.includes('CTED') && written.some((text) => text.endsWith('Executive Directorate')));
  });

  it('leaves the definition out when asked to', () => {
    const place = definitionAt(here, 3, corpus)!.place;
    assert.deepEqual(
      ask(true).corpus.filter((candidate) => !ask(false).corpus.some(({ span }) => span === candidate.span)),
      [place],
    );
  });

  it('gives nothing where nothing is named', () => {
    assert.equal(referencesAt(createDraft('We meet'), 2, { open, corpus, withDefinition: true }), undefined);
  });
});
