import assert from 'node:assert/strict';
import fc from 'fast-check';
import { growsAtMost } from '../../support/growth';
import { createDraft, spokenForms } from '../../../server/src/core';
import { spokenWords } from '../../../server/src/core/text/spokenWords';

/** Each written word with what is said for it, "–" for nothing, parted by bars. */
const told = (text: string): string =>
  spokenForms(text)
    .map(({ words }) => words.join(' ') || '–')
    .join(' | ');

const cases: Readonly<Record<string, readonly (readonly [written: string, said: string])[]>> = {
  'plain words': [
    ['Thank you, Mr. Chair.', 'thank | you | mister | chair'],
    ['**Information-sharing;**', 'information-sharing'],
    ['counter-terrorism', 'counter-terrorism'],
    ['Counter-Terrorism', 'counter terrorism'],
    ['“[S]tates agree”', 'states | agree'],
    ['regions – and more', 'regions | and | more'],
    ['the people’s will', 'the | people’s | will'],
    ['ISIL (Da’esh)', 'eye-sill | da’esh'],
    ["Da'esh", "da'esh"],
    ['- first, we agree', 'first | we | agree'],
    ['Member States [pause] agree', 'member | states | agree'],
    ['THE COUNCIL MUST ACT', 'the | council | must | act'],
    ['we must NOT', 'we | must | not'],
    ['COUNTER-TERRORISM WEEK', 'counter terrorism | week'],
    ['the TERRORISM threat', 'the | terrorism | threat'],
    ['<p>agreed</p>', 'agreed'],
  ],
  figures: [
    ['5', 'five'],
    ['12 States', 'twelve | states'],
    ['42 States', 'forty-two | states'],
    ['101', 'one hundred and one'],
    ['193 Member States', 'one hundred and ninety-three | member | states'],
    ['1,250', 'one thousand two hundred and fifty'],
    ['40,000 fighters', 'forty thousand | fighters'],
    ['40 000 fighters', 'forty thousand | – | fighters'],
    ['42,000 foreigners', 'forty-two thousand | foreigners'],
    ['1,000,005', 'one million and five'],
    ['2,300,000', 'two million three hundred thousand'],
    ['3.5 million', 'three point five | million'],
    ['0.25', 'zero point two five'],
    ['5000 fighters', 'five thousand | fighters'],
    ['007', 'zero zero seven'],
    ['90%', 'ninety per cent'],
    ['by 30 %', 'by | thirty per cent'],
    ['90 % of it', 'ninety per cent | of | it'],
    ['90 per cent', 'ninety | per | cent'],
    ['12.5%', 'twelve point five per cent'],
    ['5-10%', 'five to ten per cent'],
    ['10-15 States', 'ten to fifteen | states'],
    ['10–15', 'ten to fifteen'],
    ['1/3', 'one third'],
    ['2/3 of them', 'two thirds | of | them'],
    ['24/7', 'twenty-four seven'],
    ['9/11', 'nine eleven'],
    ['123456789012345678', 'one two three four five six seven eight nine zero one two three four five six seven eight'],
    ['24-hour', 'twenty-four hour'],
    ['5bn', 'five billion'],
    ['10:30', 'ten thirty'],
    ['10:05', 'ten oh five'],
    ['at 1030', 'at | ten thirty'],
    ['1000', 'one thousand'],
    ['at 10:00 a.m.', 'at | ten | ay em'],
    ['1:30 p.m. today', 'one thirty | pee em | today'],
  ],
  ordinals: [
    ['1st', 'first'],
    ['22nd', 'twenty-second'],
    ['the 3rd', 'the | third'],
    ['75th session', 'seventy-fifth | session'],
    ['20th', 'twentieth'],
    ['the 100th', 'the | one hundredth'],
    ['12th', 'twelfth'],
  ],
  years: [
    ['in 2018', 'in | twenty eighteen'],
    ['in 2006', 'in | two thousand and six'],
    ['since 2001', 'since | two thousand and one'],
    ['in 2000', 'in | two thousand'],
    ['1999', 'nineteen ninety-nine'],
    ['1904', 'nineteen oh four'],
    ['1900', 'nineteen hundred'],
    ['the 2030 Agenda', 'the | twenty thirty | agenda'],
    ['2014-2016', 'twenty fourteen to twenty sixteen'],
    ['2017/18', 'twenty seventeen eighteen'],
    ['the 1990s', 'the | nineteen nineties'],
    ['mid-2010s', 'mid twenty tens'],
    ['post-2015', 'post twenty fifteen'],
  ],
  days: [
    ['28 June 2018', 'the twenty-eighth of | june | twenty eighteen'],
    ['the 28 June', 'the | twenty-eighth of | june'],
    ['28-29 June', 'the twenty-eighth and twenty-ninth of | june'],
    ['10–12 July', 'the tenth to the twelfth of | july'],
    ['28 and 29 June', 'the twenty-eighth | and | twenty-ninth of | june'],
    ['28 June to 2 July', 'the twenty-eighth of | june | to | the second of | july'],
    ['June 28, 2018', 'june | twenty-eighth | twenty eighteen'],
    ['8 Sept. 2006', 'the eighth of | september | two thousand and six'],
    ['28 June–1 July 2018', 'the twenty-eighth of | june to the first of | july | twenty eighteen'],
    ['1st May', 'the first of | may'],
    ['we may 5 times', 'we | may | five | times'],
  ],
  resolutions: [
    ['resolution 2396 (2017)', 'resolution | twenty-three ninety-six | –'],
    ['2396 (2017)', 'twenty-three ninety-six | –'],
    ['resolution 1373', 'resolution | thirteen seventy-three'],
    ['resolution 687 (1991)', 'resolution | six eighty-seven | –'],
    ['resolution 2309 (2016)', 'resolution | twenty-three oh nine | –'],
    ['resolution 1500 (2003)', 'resolution | fifteen hundred | –'],
    ['resolution 2000 (2011)', 'resolution | two thousand | –'],
    [
      'resolutions 1267 (1999), 1989 (2011) and 2253 (2015)',
      'resolutions | twelve sixty-seven | – | nineteen eighty-nine | – | and | twenty-two fifty-three | –',
    ],
    ['resolutions 2178 and 2396', 'resolutions | twenty-one seventy-eight | and | twenty-three ninety-six'],
    ['resolutions 2395-2397', 'resolutions | twenty-three ninety-five to twenty-three ninety-seven'],
    ['resolution 60/288', 'resolution | sixty two eighty-eight'],
    ['A/RES/60/288', 'resolution sixty two eighty-eight'],
    ['resolution A/RES/75/291', 'resolution | seventy-five two ninety-one'],
    ['S/RES/2396 (2017)', 'resolution twenty-three ninety-six | –'],
    ['S/RES/1373(2001)', 'resolution thirteen seventy-three'],
    ['res. 1373', 'resolution | thirteen seventy-three'],
    ['the 1540 Committee', 'the | fifteen forty | committee'],
    ['the 1267/1989 list', 'the | twelve sixty-seven nineteen eighty-nine | list'],
    ['[A/RES/75/291](https://docs.un.org/x) says', 'resolution seventy-five two ninety-one | says'],
    ['the (2017) report', 'the | twenty seventeen | report'],
  ],
  symbols: [
    ['S/2023/76', 'ess twenty twenty-three seventy-six'],
    ['A/72/840', 'ay seventy-two eight forty'],
    ['A/HRC/34/8', 'ay aitch ar see thirty-four eight'],
    ['S/2021/98/Add.1', 'ess twenty twenty-one ninety-eight addendum one'],
    ['A/C.6/70/L.5', 'ay see six seventy ell five'],
    ['S/PV.8000', 'ess pee vee eight thousand'],
    ['(S/2021/98)', 'ess twenty twenty-one ninety-eight'],
    ['S/PRST/2015/11', 'ess presidential statement twenty fifteen eleven'],
  ],
  pinpoints: [
    ['para. 54', 'paragraph | fifty-four'],
    ['paras. 5–8', 'paragraphs | five to eight'],
    ['paragraph 5(b)', 'paragraph | five bee'],
    ['paragraph 5 (b)', 'paragraph | five | bee'],
    ['Sect. IV, para. 54', 'section | four | paragraph | fifty-four'],
    ['§ 4', 'section four'],
    ['§4', 'section four'],
    ['Article 51', 'article | fifty-one'],
    ['Art. 51', 'article | fifty-one'],
    ['No. 5', 'number | five'],
    ['No. We disagree.', 'no | we | disagree'],
    ['pp. 3-4', 'pages | three to four'],
  ],
  'Roman numerals': [
    ['Session II', 'session | two'],
    ['Pillar IV', 'pillar | four'],
    ['Pillars I and IV', 'pillars | one | and | four'],
    ['Pillar I, II and III', 'pillar | one | two | and | three'],
    ['Sessions II-V', 'sessions | two to five'],
    ['Chapter VII and I agree', 'chapter | seven | and | i | agree'],
    ['I agree', 'i | agree'],
    ['Part V', 'part | five'],
    ['Annex XII', 'annex | twelve'],
  ],
  money: [
    ['US$ 5 million', '– | five | million you ess dollars'],
    ['$5 million', 'five | million dollars'],
    ['$5 was paid', 'five dollars | was | paid'],
    ['US$40,000', 'forty thousand you ess dollars'],
    ['€ 40,000', 'forty thousand euros'],
    ['USD 5 billion', '– | five | billion you ess dollars'],
    ['$5m', 'five million dollars'],
    ['£3.5 million', 'three point five | million pounds'],
    ['5 million dollars', 'five | million | dollars'],
  ],
  acronyms: [
    ['UNESCO', 'unesco'],
    ['INTERPOL', 'interpol'],
    ['FATF', 'fat-eff'],
    ['CTED', 'see-ted'],
    ['UNOCT', 'you en oct'],
    ['UNODC', 'you en oh dee see'],
    ['UNODC’s work', 'you en oh dee sees | work'],
    ['UN', 'you en'],
    ['FTFs', 'eff tee effs'],
    ['PNR', 'pee en ar'],
    ['ICAO', 'eye-kay-oh'],
    ['AML/CFT', 'ay em ell see eff tee'],
    ['UN-Women', 'you en women'],
    ['ISIL-K', 'eye-sill kay'],
    ['CTED-led', 'see-ted led'],
    ['COVID-19', 'covid nineteen'],
    ['the G20', 'the | gee twenty'],
    ['R2P', 'ar two pee'],
    ['U.S. law', 'you ess | law'],
    ['MINUSCA', 'minusca'],
    [
      'the Counter-Terrorism Committee Executive Directorate (CTED) has',
      'the | counter terrorism | committee | executive | directorate | – | has',
    ],
    ['foreign terrorist fighters (FTFs)', 'foreign | terrorist | fighters | –'],
    ['the Committee (CTED)', 'the | committee | see-ted'],
  ],
  titles: [
    ['H.E. Mr. Smith', 'his excellency | mister | smith'],
    ['H.E. Ms. Smith', 'her excellency | miz | smith'],
    ['Mr./Madam Chair', 'mister madam | chair'],
    ['Mrs Smith', 'missus | smith'],
    ['Dr. J. Smith', 'doctor | jay | smith'],
    ['Lt. Gen. Smith', 'lieutenant | general | smith'],
  ],
  'what is short for words': [
    ['e.g. this', 'for example | this'],
    ['i.e. this', 'that is | this'],
    ['and so on, etc.', 'and | so | on | et cetera'],
    ['St. Petersburg', 'saint | petersburg'],
    ['and/or', 'and or'],
    ['terrorism & crime', 'terrorism | and crime'],
    ['his/her', 'his her'],
  ],
  'what is not read': [
    ['see https://www.un.org/counterterrorism now', 'see | now'],
    ['see un.org/counterterrorism now', 'see | – | now'],
    ['write to a.b@un.org now', 'write | to | now'],
    ['agreed[^1] today', 'agreed | today'],
    ['#UniteToCounterTerrorism', '–'],
    ['15. The Committee', '– | the | committee'],
    ['(a) Borders', 'a | borders'],
    ['', ''],
  ],
};

describe('spokenForms', () => {
  for (const [kind, rows] of Object.entries(cases)) {
    describe(kind, () => {
      for (const [written, said] of rows) it(`reads ${written || 'nothing'}`, () => assert.equal(told(written), said));
    });
  }

  it('has one entry for each word that is counted, whatever the text', () => {
    const piece = fc.constantFrom(
      ...Object.values(cases).flatMap((rows) => rows.map(([written]) => written)),
      '(',
      '“',
      '.\n',
      '%',
      '§',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const forms = spokenForms(written);
        assert.deepEqual(
          forms.map(({ span }) => span),
          spokenWords(written),
        );
        for (const { words } of forms)
          for (const word of words) assert.ok(word !== '' && !/\s/.test(word), `“${word}”`);
      }),
      { numRuns: 300 },
    );
  });

  it('reads every figure as words', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (number) => {
        assert.match(told(number.toLocaleString('en')), /^[a-z -]+$/);
        assert.match(told(`resolution ${number}`), /^[a-z -]+ \| [a-z -]+$/);
      }),
    );
  });

  for (const [text, pauses] of [
    ['One, two. Three; four', 'comma sentence comma paragraph'],
    ['Mr. Chair, H.E. Mr. Smith.', 'none comma none none paragraph'],
    ['agreed in 2018 (in part) and', 'none none comma none comma paragraph'],
    ['resolution 2396 (2017) says', 'none none none paragraph'],
    ['one – two', 'comma paragraph'],
  ] as const) {
    it(`hears the pauses of ${text}`, () =>
      assert.equal(
        spokenForms(text)
          .map(({ pause }) => pause)
          .join(' '),
        pauses,
      ));
  }

  it('takes time in proportion to the text', () => {
    for (const piece of ['resolution 2396 (2017) ', 'a(b(c ', 'II-', 'A/1/', '1,', 'U.S.', '(((((ABC) ', 'e.g./']) {
      const work = (length: number): void => void spokenForms(piece.repeat(Math.ceil(length / piece.length)));
      assert.ok(growsAtMost(20, work), piece);
    }
  });

  it('reads each paragraph of a draft by itself', () => {
    const draft = createDraft('resolution\n\n2396');
    assert.deepEqual(
      draft.blocks.map(({ span }) => told(draft.text.slice(span.start, span.end))),
      ['resolution', 'two thousand three hundred and ninety-six'],
    );
  });
});
