import { strict as assert } from 'node:assert';
import { type Corpus, createCorpus } from '../../../../server/src/core';
import { findShortForms } from '../../../../server/src/core/cite/shortForms';
import { findCitations } from '../../../../server/src/core/cite/find';
import { hoverAt, type HoverCard } from '../../../../server/src/core/features/cards/hover';
import { look } from '../../../../server/src/core/features/cards/look';
import { shippedCatalogue } from '../../../../server/src/core/lexicon/catalogue';
import { cardCheck } from '../../../support/cardCheck';
import { seedCorpus } from '../../../support/seedCorpus';

const corpus = seedCorpus();

function hover(text: string, offset: number, context: Corpus = corpus): HoverCard | undefined {
  const found = findCitations(text);
  return hoverAt(
    { text, citations: found, shortForms: findShortForms(text, found, context.catalogue), names: [] },
    offset,
    context,
  );
}

const check = cardCheck(hover);

describe('hoverAt', () => {
  for (const [text, at, symbol] of [
    ['We support the Strategy.', 'Strategy', 'A/RES/60/288'],
    ['in the sixth review of the Strategy', 'sixth', 'A/RES/72/284'],
    ['Resolution 2396 (2017) was adopted. That resolution stresses children.', 'That', 'S/RES/2396 (2017)'],
  ] as const) {
    it(`says what "${at}" stands for in "${text}"`, () => {
      assert.ok(hover(text, text.indexOf(at) + 1)?.markdown.startsWith(`**${symbol}**`));
    });
  }

  it('answers on any character of the mention and at its end', () => {
    check('under [[reso$0lution 2396 (2017)]], States', '**S/RES/2396 (2017)** · Security Council resolution');
    check('under [[resolution 2396 (2017)$0]], States', '**S/RES/2396 (2017)**');
    check('under resolution 2396 (2017), Sta$0tes');
  });

  it('gives every number of a list its own card', () => {
    check('resolutions [[21$078 (2014)]] and 2396 (2017)', '**S/RES/2178 (2014)**');
    check('resolutions 2178 (2014) and [[2396 ($02017)]]', '**S/RES/2396 (2017)**');
  });

  it('says of one that was adopted by consensus that no vote was taken', () => {
    check(
      '[[resolution 28$06 (1970)]]',
      'Adopted 9 September 1970 · S/PV.1552 · without a vote ¹',
      'hijacking',
      'A/RES/2645(XXV), preamble',
    );
  });

  it('gives the title of the agenda item where the library has another text’s', () => {
    check(
      '[[General Assembly resolution 32/1$047]]',
      'Adopted 16 December 1977 · A/32/PV.105 · vote 91-9-28',
      'Measures to prevent international terrorism which endangers or takes innocent human lives',
      'in an attempt to effect radical changes',
    );
  });

  it('gives date, meeting, vote and subject, then the official pages, then Rostrum’s words and the corpus with a place, then the source', () => {
    check(
      '[[UNSCR 23$096]]',
      'Adopted 21 December 2017 · S/PV.8148 · vote 15-0-0',
      'Threats to international peace and security caused by terrorist acts',
      '[Official document](https://docs.un.org/S/RES/2396%282017%29)',
      '[Record in the UN Digital Library](https://digitallibrary.un.org/record/1327755)',
      'Rostrum’s own words, not verified',
      'Cited 8× in 2 documents of the corpus: 2021-conference-concept-note (5), 2018-conference-concept-note (3)',
      '“The United Nations Security Council adopted resolution 2396 (2017)',
      '/2018-conference-concept-note.txt#L81)',
      '**More**',
      '*Source: ¹ UN Digital Library record',
    );
  });

  it('says a wrong year first', () => {
    const card = hover('resolution 2396 (2018)', 3)!;
    assert.ok(card.markdown.startsWith('**Wrong year: adopted in 2017, not 2018'), card.markdown);
  });

  it('says a wrong organ first', () => {
    const card = hover('General Assembly resolution 1373', 3)!;
    assert.ok(card.markdown.startsWith('**Not as written: the number is the Security Council’s'), card.markdown);
  });

  it('says what was checked where the tables have nothing', () => {
    check(
      '[[S/2021$0/98]]',
      '29 January 2021 · ISIL report no. 12 · not verified ¹',
      'Twelfth report of the Secretary-General on the threat posed by ISIL (Da’esh)',
      'wording not verified',
      'Cited 3× in the corpus, in 2021-conference-concept-note',
      'note 2',
    );
    check('[[S/2021$0/99]]', 'Not in Rostrum’s tables, which hold resolutions and some reports only', 'Not cited');
    check('[[resolution 2750$0 (2024)]]', 'Adopted in 2024, which ran from resolution', 'its day and subject are not');
    check(
      '[[resolution 9999$0 (2019)]]',
      'whose list of Council resolutions by year ends with',
      'Not cited in the corpus',
    );
    check(
      '[[resolution 60/$0289]]',
      'which lack many texts adopted without a vote; session 60 lay from 13 September 2005 to ',
    );
    check('[[resolution 81/$01]]', 'Later than Rostrum’s tables, which have no resolution of session 81');
    check('[[resolution 80/3$000]]', 'Later than Rostrum’s tables, which end with 80/246 (30 December 2025)');
    check('[[resolution 78/3$050]]', 'No resolution of session 78 has so high a number: the last is 331 ¹');
    check(
      '[[resolution 74/$0556]]',
      'in session 74, numbers from 401 are those of decisions: decision 74/556, “The United Nations Global',
    );
  });

  it('gives day, meeting and the library’s subject of a resolution of the Council that is not on terrorism', () => {
    check(
      '[[resolution 17$001 (2006)]]',
      'Adopted 11 August 2006 · S/PV.5511 ¹',
      'on full cessation of hostilities in Lebanon',
      'subject in the UN Digital Library’s record',
      'https://digitallibrary.un.org/record/581064',
      '*Source: ¹ UN Digital Library record 581064*',
    );
  });

  it('gives day and title of one of the Assembly, and the parts of one that was adopted in parts', () => {
    check('[[resolution 1514$0 (XV)]]', 'Adopted 14 December 1960 · A/PV.947 ¹', 'Declaration on the granting of');
    check('[[resolution ES-1$00/21]]', 'Adopted 27 October 2023 · A/ES-10/PV.41 ¹', 'Protection of civilians');
    check('[[resolution 35/14$05 A]]', '**A/RES/35/145A**', 'Cessation of all test explosions of nuclear weapons ¹');
    check(
      '[[resolution 35/1$045]]',
      'A/RES/35/145A, adopted 12 December 1980: Cessation of all test explosions',
      'A/RES/35/145B, adopted 12 December 1980: Prohibition of all nuclear test explosions',
      '*Sources: ¹ UN Digital Library record 629627 · ² UN Digital Library record 629628*',
    );
  });

  it('says that a resolution of the Assembly is of another year, also of one that has a title and nothing more', () => {
    check('[[resolution 34/5$05 (1980)]]', '**Wrong year: adopted in 1979, not 1980', 'Adopted 29 November 1979');
  });

  it('says that a number is later than the tables, and has no address where the year is not known', () => {
    for (const number of ['2812', '2815', '2900']) {
      const { text } = hover(`resolution ${number}`, 3)!;
      assert.ok(text.includes('Later than Rostrum’s tables, which end with 2811 (29 December 2025) ¹'), text);
      assert.doesNotMatch(text, /docs\.un\.org/);
    }
    check('[[resolution 28$020 (2026)]]', 'Later than Rostrum’s tables', 'https://docs.un.org/S/RES/2820%282026%29');
  });

  it('shows a report with its title, day and place in its series', () => {
    check('[[S/2016/$092]]', '29 January 2016 · ISIL report no. 1 · not verified', '2. S/2016/501 · 3. S/2016/830');
    check('[[A/72/$0840]]', '20 April 2018 · Strategy report no. 6 ¹', 'Activities of the United Nations system');
    check('[[S/PRST/201$05/11]]', '29 May 2015 ¹', 'foreign terrorist fighters');
    check('[[decision 74/$0556]]', '20 May 2020 ¹', 'postpones the seventh review');
  });

  it('names Rostrum’s own words once, official sources before others, and copies only where sources stand in full', () => {
    for (const { symbol, year, organ } of shippedCatalogue.resolutions) {
      const { text } = hover(organ === 'security-council' ? `${symbol} (${year})` : symbol, 1)!;
      assert.ok(text.split('Rostrum’s own words').length <= 2, text);
      const [answer = '', more = ''] = text.split('\nMore\n');
      assert.doesNotMatch(answer, /scribd|un_votes| \(via |^Sources?: /m);
      assert.ok(answer.indexOf('https://docs.un.org/') < answer.indexOf('Rostrum’s own words'), text);
      assert.match(more, /\nSources?: ¹ /, symbol);
    }
    check('[[A/RES/64/$0297]]', '**More**', '*Sources: ¹ number in A/RES/80/171');
  });

  it('says which facts are not verified', () => {
    check('[[resolution 66/$0178]]', 'Adopted 19 December 2011 · not verified', 'wording not verified');
    check('[[resolution 62/$0272]]', 'Adopted 5 September 2008 ¹', 'wording not verified');
    check('[[resolution 4$051 (1979)]]', 'Adopted 15 January 1979 · S/PV.2150 · not verified ¹', 'does not agree');
    check('[[resolution 2$0723 (2024)]]', 'Adopted 30 January 2024 · S/PV.9527 (not verified) ¹');
    check('[[resolution $0286 (1970)]]', 'as a library’s table shortens it');
  });

  it('answers on every row of the tables', () => {
    for (const { symbol, year, organ } of shippedCatalogue.resolutions) {
      const text = organ === 'security-council' ? `${symbol} (${year})` : symbol;
      assert.ok(hover(text, 1)!.markdown.includes('Adopted '), text);
    }
  });

  it('shows the Strategy with all its reviews in order, and which of them it is', () => {
    const chain = '60/288 62/272 64/297 66/282 68/276 70/291 72/284 75/291 77/298'.split(' ');
    for (const current of chain) {
      const line = hover(`A/RES/${current}`, 3)!
        .markdown.split('\n')
        .find((each) => each.includes('its reviews: '))!;
      assert.deepEqual(
        [...line.matchAll(/\d\d\/\d{3}(?=\]\(|\*\*)/g)].map(([number]) => number),
        chain,
      );
      assert.deepEqual(
        [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, number]) => number),
        [current],
      );
      assert.doesNotMatch(line, /not verified/);
    }
  });

  it('shows what a mandate was carried on by', () => {
    check(
      '[[2395 (20$017)]]',
      'Mandate of CTED: [1535 (2004)](https://docs.un.org/S/RES/1535%282004%29)',
      '[2129 (2013)](https://docs.un.org/S/RES/2129%282013%29) → **2395 (2017)** → [2617 (2021)](',
      'not verified as a series',
    );
    assert.doesNotMatch(hover('S/RES/2396 (2017)', 3)!.markdown, / → /);
  });

  it('shortens a long chain to its ends and its neighbours, and has it whole behind "More"', () => {
    const [answer, more] = hover('S/RES/2253 (2015)', 3)!.text.split('\n\nMore\n');
    assert.ok(
      answer!.includes(
        'sanctions: 1267 (1999) → 1333 (2000) → … → 2161 (2014) → [2253 (2015)] → 2368 (2017) → 2610 (2021) → 2734 (2024) (',
      ),
      answer,
    );
    assert.ok(more!.includes('1390 (2002) → 1822 (2008) → 1904 (2009)'), more);
  });

  it('has behind "More" the other documents, the places cited, and the sources in full', () => {
    check(
      '[[resolution 23$096 (2017)]]',
      '\n\n---\n\n**More**\n\n',
      'Also cited in:',
      '— [2021-conference-concept-note, para. ',
      'Places cited: preamble, paras. 36-37',
      'Title in the library’s catalogue: ',
      'Keywords (Rostrum’s own): FTF, PNR',
      'Sources in full: UN Digital Library record 1327755 (via',
      'Rostrum’s tables are of 30 November 2026; the Council’s end with 2811 (29 December 2025)',
    );
    check(
      '[[A/RES/60/$0288]]',
      '**More**',
      'Also called: Global Counter-Terrorism Strategy; the Strategy (A/RES/60/288, title',
      'Rostrum’s tables are of 30 November 2026; the Assembly’s end with 30 December 2025',
    );
    assert.ok(hover('S/2016/92', 3)!.text.endsWith('Rostrum’s tables are of 30 November 2026'));
  });

  it('says the same without Markdown', () => {
    const { text } = hover('resolution 2396 (2017)', 3)!;
    assert.ok(text.startsWith('S/RES/2396 (2017) · Security Council resolution\nAdopted 21 December 2017'), text);
    assert.ok(text.includes('\nhttps://docs.un.org/S/RES/2396%282017%29\nhttps://digitallibrary.un.org/'), text);
    assert.doesNotMatch(text, /\*\*|\\|\]\(/);
  });

  it('lets nothing of a hostile document through as Markdown', () => {
    const hostile = [
      'In resolution 2396 (2017) the [Council](command:evil) <img src=x onerror=alert(1)> and ![p](http://e.example/p)',
      'see https://evil.example/a www.evil.example and **bold** `code` | x | $(zap) a@evil.example &lt;b&gt; ends here.',
    ].join(' ');
    const index = createCorpus([
      { id: 'bad](command:evil)[x', uri: 'file:///a b(c).txt', text: hostile },
      { id: 'worse', uri: 'command:evil', text: hostile },
    ]);
    const { markdown } = hover('resolution 2396 (2017)', 3, index)!;
    const links = [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target);
    assert.deepEqual(links, [
      'https://docs.un.org/S/RES/2396%282017%29',
      'https://digitallibrary.un.org/record/1327755',
      'file:///a%20b%28c%29.txt#L1',
    ]);
    assert.doesNotMatch(markdown, /(?<!\\)[<`@]|!\[|(?:https?:\/\/|www\.)evil/);
  });
});

describe('look', () => {
  const context = corpus;
  const table: readonly (readonly [query: string, ...symbols: string[]])[] = [
    ['2396', 'S/RES/2396 (2017)'],
    [' 2396 ', 'S/RES/2396 (2017)'],
    ['2396 (2017)', 'S/RES/2396 (2017)'],
    ['unscr 1373', 'S/RES/1373 (2001)'],
    ['60/288', 'A/RES/60/288'],
    ['60/1', 'A/RES/60/1'],
    ['A/RES/75/291', 'A/RES/75/291'],
    ['a/res/75/291', 'A/RES/75/291'],
    ['S/2021/98', 'S/2021/98'],
    ['3034 (XXVII)', 'A/RES/3034(XXVII)'],
    ['83', 'S/RES/83 (1950)'],
    ['resolutions 2178 (2014) and 2396 (2017)', 'S/RES/2178 (2014)', 'S/RES/2396 (2017)'],
    ['9999', 'S/RES/9999'],
    ['nothing at all'],
    [''],
  ];
  for (const [query, ...symbols] of table) {
    it(`finds ${symbols.join(', ') || 'nothing'} for ${JSON.stringify(query)}`, () => {
      assert.deepEqual(
        look(query, context).map(({ symbol }) => symbol),
        symbols,
      );
    });
  }

  it('answers with plain data and with lines for a terminal', () => {
    const [card] = look('2396', context);
    const { symbol, organ, date, meeting, vote, title, confidence, status } = card!;
    assert.deepEqual(
      { symbol, organ, date, meeting, vote, title, confidence, status },
      {
        symbol: 'S/RES/2396 (2017)',
        organ: 'Security Council',
        date: '2017-12-21',
        meeting: 'S/PV.8148',
        vote: '15-0-0',
        title: 'Threats to international peace and security caused by terrorist acts',
        confidence: 'verified',
        status: 'year-missing',
      },
    );
    assert.equal(card!.mentions.length, 8);
    assert.deepEqual(card!.documents[0], { documentId: '2021-conference-concept-note', count: 5 });
    assert.match(
      card!.lines.join('\n'),
      /^S\/RES\/2396 \(2017\) · Security Council resolution\nAdopted 21 December 2017/,
    );
  });

  it('knows as data what the long tables and the table of reports have', () => {
    const facts = (query: string): readonly unknown[] => {
      const [card] = look(query, context);
      const { status, year, date, title, subject, confidence, recordLink } = card!;
      return [status, year, date, (title ?? subject)?.slice(0, 40), confidence, recordLink];
    };
    assert.deepEqual(facts('1514 (XV)'), [
      'known',
      1960,
      '1960-12-14',
      'Declaration on the granting of independe',
      'verified',
      'https://digitallibrary.un.org/record/662085',
    ]);
    assert.deepEqual(facts('resolution 34/55 (1980)').slice(0, 3), ['wrong-year', 1979, '1979-11-29']);
    assert.deepEqual(facts('1701').slice(0, 4), [
      'year-missing',
      2006,
      '2006-08-11',
      'on full cessation of hostilities in Leba',
    ]);
    assert.deepEqual(facts('S/2016/92').slice(2), [
      '2016-01-29',
      'Report of the Secretary-General on the t',
      'known',
      undefined,
    ]);
    assert.deepEqual(facts('48/141'), ['unlisted', undefined, undefined, undefined, undefined, undefined]);
  });

  it('tells the paragraph of each mention', () => {
    assert.ok(
      look('75/291', context)[0]!.mentions.some(({ label }) => label === '2023-conference-concept-note, para. 15'),
    );
  });
});
