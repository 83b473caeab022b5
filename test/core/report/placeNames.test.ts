import assert from 'node:assert/strict';
import {
  checkReport,
  citationReport,
  citeCheck,
  createDraft,
  formatProblems,
  placeNames,
  runRules,
  sarifLog,
  type Wishes,
} from '../../../server/src/core';
import { sarifErrors } from '../../support/sarifSchema';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

describe('the places of a draft', () => {
  const draft = createDraft('Mr. Chair,\n\nWe recall resolution 2396 (2018).\n\nAnd resolution 2178 (2015).\n');
  const lines = placeNames(draft);
  const [first, second] = draft.citations.map(({ span }) => span.start);
  const pages = placeNames(draft, (offset) => ({
    page: offset < second! ? 1 : 2,
    paragraph: offset < second! ? 2 : 1,
  }));
  const paragraphs = placeNames(draft, (offset) => ({ paragraph: offset < second! ? 2 : 3 }));
  const context = { corpus: seedCorpus(), wishes };
  const run = runRules(draft, context);

  it('are lines and columns of a text', () => {
    assert.equal(lines.behind('a.md', first!), 'a.md:3:11');
    assert.equal(lines.inWords([first!]), 'line 3');
    assert.equal(lines.inWords([first!, first! + 1, second!]), 'lines 3, 5');
    const many = placeNames(createDraft('a\n'.repeat(20)));
    assert.equal(many.inWords([0, 2, 4, 6, 8, 10, 12, 14]), 'lines 1, 2, 3, 4, 5, 6 and 2 more');
  });

  it('are pages and paragraphs of a document', () => {
    assert.equal(pages.behind('a.pdf', first!), 'a.pdf: page 1, paragraph 2');
    assert.equal(pages.inWords([first!, second!]), 'page 1, paragraph 2; page 2, paragraph 1');
    assert.equal(paragraphs.behind('a.docx', second!), 'a.docx: paragraph 3');
  });

  it('stand in every form of report', () => {
    assert.match(
      formatProblems('a.pdf', draft, run, context, { places: pages }),
      /^a\.pdf: page 1, paragraph 2: error: .*\[wrong-resolution-year\]$/m,
    );
    const { problems } = checkReport('a.pdf', draft, run, context, pages);
    assert.deepEqual(problems[0]!.place, {
      page: 1,
      paragraph: 2,
      words: draft.text.slice(problems[0]!.start, problems[0]!.end),
    });
    assert.equal(problems[0]!.range.start.line, 2);
    assert.deepEqual(citationReport(draft, paragraphs)[1]!.place, { paragraph: 3, words: 'resolution 2178 (2015)' });
    assert.ok(!('place' in citationReport(draft, lines)[0]!));
    const check = citeCheck(draft, context, { name: 'a.docx', run, places: paragraphs });
    assert.deepEqual(
      check.citations.map(({ place }) => place),
      ['paragraph 2', 'paragraph 3'],
    );
  });

  it('are no regions of a document in SARIF, and nothing is to be put there', () => {
    const log = sarifLog([{ uri: 'a.pdf', draft, places: pages, ...run }], {
      version: '1.0.0',
      corpus: context.corpus,
      isComplete: true,
    });
    assert.deepEqual(sarifErrors(JSON.parse(JSON.stringify(log))), []);
    const { runs } = log as { runs: [{ results: { locations: object[]; fixes?: unknown }[] }] };
    const [result] = runs[0].results;
    assert.equal(result!.fixes, undefined);
    const artifactLocation = { uri: 'a.pdf', uriBaseId: 'DRAFTS', index: 0 };
    assert.deepEqual(result!.locations, [
      { physicalLocation: { artifactLocation }, logicalLocations: [{ name: 'page 1, paragraph 2', kind: 'element' }] },
    ]);
  });
});
