import assert from 'node:assert/strict';
import {
  citeCheck,
  citeCheckPage,
  concordanceOf,
  createCorpus,
  createDraft,
  describeConcordance,
  draftHoverAt,
  quotationCounts,
  quotationReport,
  type UnreadFiles,
  verdictsOf,
} from '../../../server/src/core';
import { soFar } from '../../../server/src/core/corpus/unread';
import { agreedLanguage } from '../../../server/src/core/rules/agreed-language';
import { frontMatterValue } from '../../../server/src/core/rules/front-matter-value';
import { quoteNotFound } from '../../../server/src/core/rules/quote-not-found';
import { misquotedText } from '../../../server/src/core/rules/misquoted-text';
import { quoteSource } from '../../../server/src/core/rules/quote-source';
import type { Rule } from '../../../server/src/core/rules/rule';
import { runRules } from '../../../server/src/core/rules/run';
import { quotedCorpus } from '../../support/quotedCorpus';

const YET = ' so far; 18 files are still being read';
const done = quotedCorpus;
const reading = createCorpus(quotedCorpus.files, { unread: { files: 18 } });
const context = (corpus: typeof done) => ({
  corpus,
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
});

/** What a rule says of a text, with its severity. */
const said = (rule: Rule, text: string, corpus: typeof done): readonly string[] =>
  runRules(createDraft(text), context(corpus), {}, [rule]).problems.map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

describe('a corpus whose files are still being read', () => {
  for (const [unread, words] of [
    [undefined, ''],
    [{ files: 18 }, YET],
    [{ files: 1 }, ' so far; one file is still being read'],
    [{}, ' so far; the folders are still being listed'],
    [{ files: 18, isStopped: true }, ' so far; 18 files were left unread'],
    [{ files: 1, isStopped: true }, ' so far; one file was left unread'],
    [{ isStopped: true }, ' so far; the folders were not read'],
  ] as const satisfies readonly (readonly [UnreadFiles | undefined, string])[]) {
    it(`is spoken of with “${words.trim()}” where it lacks ${JSON.stringify(unread ?? 'nothing')}`, () =>
      assert.equal(soFar(unread), words));
  }

  for (const [what, text, line] of [
    ['a resolution that no document cites', 'We recall resolution 2396 (2017).', 'Not cited in the corpus'],
    ['a resolution that one document cites', 'We recall resolution 99/2.', 'Cited once in the corpus'],
    ['a body that no document names', 'We thank CTED.', 'Not named in the corpus'],
    ['words that stand nowhere', 'It says “the moon shall be painted green by all parties”.', 'Not in the corpus'],
  ] as const) {
    it(`has a card say so of ${what}`, () => {
      const at = Math.max(text.indexOf('99/2'), text.indexOf('2396'), text.indexOf('CTED'), text.indexOf('moon'));
      const shown = (corpus: typeof done): string => draftHoverAt(createDraft(text), at, context(corpus))!.text;
      assert.ok(shown(reading).includes(`${line}${YET}`), shown(reading));
      assert.ok(shown(done).includes(line));
      assert.ok(!shown(done).includes('so far'));
    });
  }

  for (const [what, rule, text, whenDone, meanwhile] of [
    [
      'a source that lacks the words',
      quoteNotFound,
      'Resolution 99/1 decided that “the sea is to be emptied of every fish before winter comes”.',
      ['warning: A/RES/99/1 has no such words: check them, or the source that is named'],
      [`information: A/RES/99/1 has no such words${YET}`],
    ],
    [
      'words that another document quotes otherwise',
      misquotedText,
      'In resolution 99/2, the General Assembly asked “to count the swans on every pier each morning”.',
      ['warning: “swans” is “gulls” in note, para. 2 (which quotes it)'],
      [`information: “swans” is “gulls” in note, para. 2 (which quotes it)${YET}`],
    ],
    [
      'words that differ from a source at hand',
      misquotedText,
      'In resolution 99/1, the General Assembly decided that “all harbours should be lit at night”.',
      ['error: “should” is “shall” in A/RES/99/1, para. 1'],
      ['error: “should” is “shall” in A/RES/99/1, para. 1'],
    ],
    [
      'words that stand in another source',
      quoteSource,
      'Resolution 99/1 says that “the week of lamps brings together keepers from every coast”.',
      ['warning: These words stand in note, para. 1, not in A/RES/99/1'],
      [`information: These words stand in note, para. 1, not in A/RES/99/1${YET}`],
    ],
    [
      'an event that no document announces',
      frontMatterValue,
      '---\nevent: lamps-2044\n---\n\nMr. Chair,\n',
      ['warning: The event “lamps-2044” is in no document of the corpus, which has none'],
      [`information: The event “lamps-2044” is in no document of the corpus, which has none${YET}`],
    ],
  ] as const) {
    it(`raises no alarm of ${what} that a file to come may withdraw`, () => {
      assert.deepEqual(said(rule, text, done), whenDone);
      assert.deepEqual(said(rule, text, reading), meanwhile);
    });
  }

  it('counts usage of agreed language so far', () => {
    const text = 'Violence in all forms and manifestations is wrong.';
    const [whenDone = ''] = said(agreedLanguage, text, done);
    assert.match(whenDone, /not in the corpus/);
    assert.deepEqual(said(agreedLanguage, text, reading), [whenDone.replace(/\)$/, `${YET})`)]);
  });

  it('says so of counts and first places of a phrase', () => {
    const told = (phrase: string, corpus: typeof done): string => describeConcordance(concordanceOf(phrase, corpus));
    assert.equal(
      told('keepers', done),
      'Stands 5 times in 2 documents. First in A/RES/99/1, 3 October 2044; 1 of 2 documents has no date.',
    );
    assert.equal(
      told('keepers', reading),
      `Stands 5 times in 2 documents${YET}. First in A/RES/99/1, 3 October 2044; 1 of 2 documents has no date.`,
    );
    assert.equal(told('glass, oil and patience', reading), `Stands once in one document${YET}, which has no date.`);
    assert.match(told('quite other words', reading), new RegExp(`^Stands nowhere in the corpus${YET}\\.`));
  });

  it('says so of counted quotations, of their reasons and in the report', () => {
    const text = 'It says “the moon shall be painted green by all parties”.';
    const draft = createDraft(text);
    const kinds = verdictsOf(draft, reading).map(({ verdict }) => verdict.kind);
    assert.equal(quotationCounts(kinds, reading.unread), `1 quotation: 1 not in the corpus${YET}`);
    assert.equal(quotationCounts(kinds, undefined), '1 quotation: 1 not in the corpus');
    assert.deepEqual(quotationReport(draft, reading)[0]?.reasons, [
      `nothing like it stands in the 2 documents of the corpus${YET}`,
    ]);
    const page = (corpus: typeof done): string =>
      citeCheckPage(citeCheck(draft, context(corpus), { name: 'a.txt', run: runRules(draft, context(corpus)) }));
    assert.match(page(reading), new RegExp(`version [\\da-f]{8}${YET}\\.`));
    assert.doesNotMatch(page(done), /so far/);
  });
});
