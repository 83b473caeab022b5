import assert from 'node:assert/strict';
import { citeCheck, citeCheckPage, createCorpus, createDraft, runRules, type Wishes } from '../../../server/src/core';
import { corpusVersion } from '../../../server/src/core/corpus/corpusVersion';
import type { CiteCheck } from '../../../server/src/core/report/citeCheck';
import { Html, markup } from '../../../server/src/core/text/markup';
import { seedCorpus, seedFiles } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

function checkOf(text: string, name = 'statement.undraft'): CiteCheck {
  const context = { corpus: seedCorpus(), wishes };
  const draft = createDraft(text);
  return citeCheck(draft, context, { name, run: runRules(draft, context) });
}

const STATEMENT = `# Victims first

Mr. Chair,

We recall resolution 2396 (2018), resolution 2396 (2017) and
A/RES/60/288. Resolution 2396 (2017) stands.

<!-- rostrum-ignore unknown-resolution: not adopted yet -->
We look forward to resolution 99999 (2040).

“It was agreed that nobody whatsoever would ever have to explain this wording.”
`;

describe('the cite check', () => {
  it('has the title and time of a draft', () => {
    const { title, name, time } = checkOf(STATEMENT);
    assert.deepEqual([title, name, time.limit?.seconds], ['Victims first', 'statement.undraft', 180]);
    assert.equal(checkOf('High-Level Conference\n\nMr. Chair,\n\nThank you.\n').title, 'High-Level Conference');
    assert.equal(checkOf('We agree.\n', 'short.md').title, 'short.md');
  });

  it('says of a quotation where the draft has it from, with the bracket that closes there', () => {
    const words = 'unwavering commitment to strengthening international cooperation';
    const { quotations } = checkOf(`In the seventh review (A/RES/75/291), Member States renewed their “${words}”.\n`);
    assert.deepEqual(
      quotations.map(({ attribution }) => attribution),
      ['In the seventh review (A/RES/75/291)'],
    );
  });

  it('has each thing cited once for each way in which it is right or wrong', () => {
    assert.deepEqual(
      checkOf(STATEMENT).citations.map(({ title, status, place }) => [title, status, place]),
      [
        ['S/RES/2396 (2017)', 'wrong-year', 'line 5'],
        ['S/RES/2396 (2017)', 'known', 'lines 5, 6'],
        ['A/RES/60/288', 'known', 'line 6'],
        ['S/RES/99999 (2040)', 'unknown', 'line 9'],
      ],
    );
    const [wrong, right] = checkOf(STATEMENT).citations;
    assert.match(wrong!.problem!, /adopted in 2017, not 2018/);
    assert.equal(right!.problem, undefined);
    assert.match(right!.evidence!.excerpt, /2396/);
  });

  it('has each quotation with its verdict, and where it parts from its source', () => {
    const sentence = sentenceOfSeed();
    const words = sentence.split(' ');
    const altered = words.with(4, 'altogether').join(' ');
    const check = checkOf(`Mr. Chair,\n\nThe note says: “${sentence}”.\n\nIt says: “${altered}”.\n\n${STATEMENT}`);
    assert.deepEqual(
      check.quotations.map(({ verdict, place }) => [verdict.kind, place]),
      [
        ['verbatim', 'line 3'],
        ['differs', 'line 5'],
        ['not-found', 'line 17'],
      ],
    );
    const [verbatim, differs] = check.quotations;
    assert.deepEqual(
      verbatim!.written.map(({ kind }) => kind),
      ['same'],
    );
    assert.deepEqual(
      differs!.written.filter(({ kind }) => kind !== 'same'),
      [{ kind: 'changed', written: 'altogether', printed: words[4] }],
    );
    assert.equal(differs!.written.map(({ written }) => written).join(''), `“${altered}”`);
    const page = citeCheckPage(check);
    assert.ok(page.includes(`<del>altogether</del> <ins>${words[4]}</ins>`));
    assert.ok(page.includes('3 quotations (1 verbatim, 1 differs, 1 not in the corpus)'));
  });

  it('has what is found, and what is ignored with its reason', () => {
    const { findings, ignored } = checkOf(STATEMENT);
    assert.deepEqual(
      findings.map(({ place, problem }) => [place, problem.rule]),
      [['line 5', 'wrong-resolution-year']],
    );
    assert.deepEqual(
      ignored.map(({ place, problem, reason }) => [place, problem.rule, reason]),
      [['line 9', 'unknown-resolution', 'not adopted yet']],
    );
    assert.match(citeCheckPage(checkOf(STATEMENT)), /<strong>Reason:<\/strong> not adopted yet/);
  });
});

/** A sentence of plain words out of a document of the corpus. */
function sentenceOfSeed(): string {
  const found = seedFiles().flatMap(({ text }) => text.match(/(?<=\. )[A-Z][a-z]+(?: [a-z]+){14,24}(?=\.\s)/g) ?? []);
  assert.ok(found[0]);
  return found[0];
}

describe('the page of a cite check', () => {
  it('is the same for the same text, and names neither a path nor the day', () => {
    const page = citeCheckPage(checkOf(STATEMENT));
    assert.equal(citeCheckPage(checkOf(STATEMENT)), page);
    assert.doesNotMatch(page, /file:|\/work\/|\/home\/|\/tmp\//);
    assert.ok(!page.includes(new Date().toISOString().slice(0, 10)));
  });

  it('fetches nothing, runs nothing and forbids both', () => {
    const page = citeCheckPage(checkOf(STATEMENT));
    assert.ok(page.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`));
    assert.doesNotMatch(
      page,
      /<(?:script|link|img|iframe|object|embed|form|base)\b|\bon\w+=|\b(?:src|href)=|@import|url\(/i,
    );
  });

  it('shows whatever a draft says as text', () => {
    const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>&amp;"'\u202E`;
    const text = `# ${evil}\n\nMr. Chair,\n\nThe “${evil} words that are quoted here for long” (${evil}) and resolution 99999 (2040).\n\n<!-- rostrum-ignore year-missing: ${evil.replaceAll('>', '')} -->\nWe recall resolution 1373.\n`;
    const page = citeCheckPage(checkOf(text, `${evil}.md`));
    assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.doesNotMatch(page, /<script|<img|\u202E/);
    const tags = new Set(Array.from(page.matchAll(/<\/?([a-z0-9]+)/gi), ([, tag]) => tag));
    const own =
      'html head meta title style body header footer section h1 h2 p span ol li blockquote strong del ins'.split(' ');
    assert.deepEqual(
      [...tags].filter((tag) => !own.includes(tag!)),
      [],
    );
  });

  it('says so where there is nothing', () => {
    const page = citeCheckPage(checkOf('We agree.\n'));
    for (const none of ['No quotation of five words or more.', 'Nothing is cited.', 'Nothing was found.'])
      assert.ok(page.includes(none));
    assert.ok(!page.includes('Ignored, with reasons'));
  });
});

describe('the version of a corpus', () => {
  it('is that of its documents, in whatever order', () => {
    const files = seedFiles();
    const version = corpusVersion(createCorpus(files));
    assert.equal(version.documents, files.length);
    assert.match(version.digest, /^[0-9a-f]{8}$/);
    assert.deepEqual(corpusVersion(createCorpus([...files].reverse())), version);
    const [first, ...rest] = files;
    const changed = [{ ...first!, text: first!.text.replace('terrorism', 'terorism') }, ...rest];
    assert.notEqual(corpusVersion(createCorpus(changed)).digest, version.digest);
    assert.notEqual(corpusVersion(createCorpus(rest)).digest, version.digest);
  });
});

describe('markup', () => {
  it('escapes what is text and nothing else', () => {
    const { source } =
      markup`<p title="${'a"b'}">${'<&>'}${new Html('<b>')}${[1, 'x', undefined, markup`<i>${`'`}</i>`]}</p>`;
    assert.equal(source, '<p title="a&quot;b">&lt;&amp;&gt;<b>1x<i>&#39;</i></p>');
  });
});
