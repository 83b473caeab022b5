import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf, encryptedDocx, pdfOf } from '../support/documentFiles';
import { json, rostrum } from '../support/rostrumCommand';
import { runCommand } from '../support/runCommand';
import { sarifErrors } from '../support/sarifSchema';

const WRONG = 'Mr. Chair,\n\nWe recall resolution 2396 (2018).\n';
const PARAGRAPHS = ['Statement by Freedonia', 'Mr. Chair,', 'We recall resolution 2396 (2018).'];
const PAGES = [
  ['Statement by Freedonia', '', 'Mr. Chair,', '', 'We thank the pilots of the harbour for their work.'],
  ['We recall resolution 2396 (2018), and thank the keepers of all lamps.'],
];

/** The lines about a place, with what stands behind the rule's name cut off. */
const placesIn = (out: string): readonly string[] => out.match(/^\S.*?(?=: (?:error|warning): )/gm) ?? [];

describe('the drafts of a verb', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-drafts-'));
    mkdirSync(at('all/in'), { recursive: true });
    mkdirSync(at('empty'));
    writeFileSync(at('all/b.undraft'), WRONG);
    writeFileSync(at('all/in/a.md'), WRONG);
    writeFileSync(at('all/README.md'), '# Lamps\n\nHow to build them under resolution 2396 (2018).\n');
    writeFileSync(at('all/data.txt'), new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]));
    writeFileSync(at('all/paper.docx'), docxOf(PARAGRAPHS));
    writeFileSync(at('paper.docx'), docxOf(PARAGRAPHS));
    writeFileSync(at('paper.pdf'), pdfOf(PAGES));
    writeFileSync(at('secret.docx'), encryptedDocx());
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are all below a folder that are drafts, and nothing is said of what is none', async () => {
    const { status, out, error } = await runCommand(['check', at('all')]);
    assert.deepEqual([status, error], [1, '']);
    assert.deepEqual(placesIn(out), [`${at('all/b.undraft')}:3:28`, `${at('all/in/a.md')}:3:28`]);
  });

  it('are those that a pattern matches, documents too', async () => {
    const { status, out } = await runCommand(['check', at('all/**/*.{docx,md}')]);
    assert.equal(status, 1);
    assert.deepEqual(placesIn(out), [
      `${at('all/README.md')}:3:42`,
      `${at('all/in/a.md')}:3:28`,
      `${at('all/paper.docx')}: paragraph 3`,
    ]);
  });

  it('are none in a folder without one, which is said, and a pattern that matches nothing is a fault', async () => {
    const none = await runCommand(['check', at('empty')]);
    assert.deepEqual(none, {
      status: 0,
      out: '',
      error: `rostrum: ${at('empty')} has no drafts: name a file to have it read as one\n`,
    });
    const unmatched = await runCommand(['time', at('all/*.undaft'), at('all/b.undraft')]);
    assert.equal(unmatched.status, 2);
    assert.equal(unmatched.error, `rostrum: ${at('all/*.undaft')} matches no draft: look at how it is written\n`);
    assert.match(unmatched.out, /b\.undraft: 0:0\d/);
  });

  it('are read out of Word and PDF files, with places by paragraph and page', async () => {
    const { status, out, error } = await rostrum(['check', at('paper.docx'), at('paper.pdf')]);
    assert.deepEqual([status, error], [1, '']);
    assert.deepEqual(placesIn(out), [`${at('paper.docx')}: paragraph 3`, `${at('paper.pdf')}: page 2, paragraph 1`]);
    const { files } = json(await runCommand(['check', '--format', 'json', at('paper.pdf')])) as unknown as {
      files: { problems: { place: unknown; range: { start: { line: number } } }[]; time: { kind: { kind: string } } }[];
    };
    const [{ problems, time }] = files as [(typeof files)[number]];
    assert.deepEqual(problems[0]!.place, { page: 2, paragraph: 1, words: '2018' });
    assert.ok(problems[0]!.range.start.line > 0);
    assert.equal(time.kind.kind, 'statement');
    const sarif = json(await runCommand(['check', '--format', 'sarif', at('paper.docx')]));
    assert.deepEqual(sarifErrors(sarif), []);
    assert.match(JSON.stringify(sarif), /"logicalLocations":\[\{"name":"paragraph 3"/);
  });

  it('are the same to the other verbs', async () => {
    const docx = at('paper.docx');
    const time = await runCommand(['time', docx]);
    assert.match(time.out, /paper\.docx: 0:0\d \/ 3:00\. 7 words take/);
    assert.match(
      (await runCommand(['cite', at('paper.pdf')])).out,
      /^\S+paper\.pdf: page 2, paragraph 1\tS\/RES\/2396/,
    );
    const report = await runCommand(['report', docx]);
    assert.equal(report.status, 0);
    assert.match(report.out, /<span class="place">paragraph 3<\/span>/);
    const several = await runCommand(['report', at('all')]);
    assert.equal(several.status, 2);
    assert.match(several.error, /^rostrum report: name one file: \S+ has 2 drafts\n/);
    const quoted = at('quoted.docx');
    writeFileSync(quoted, docxOf(['It says “violent extremism as and when conductive to terrorism”.']));
    assert.match((await runCommand(['quotes', quoted])).out, /quoted\.docx: paragraph 1: /);
  });

  it('are named where they cannot be read, and the others are checked', async () => {
    const { status, out, error } = await runCommand(['check', at('secret.docx'), at('paper.docx'), at('gone.pdf')]);
    assert.equal(status, 2);
    assert.deepEqual(placesIn(out), [`${at('paper.docx')}: paragraph 3`]);
    const [secret, gone, ...others] = error.trim().split('\n');
    assert.match(secret!, /^rostrum: \S+secret\.docx .*password/);
    assert.match(gone!, /^rostrum: \S+gone\.pdf does not exist$/);
    assert.deepEqual(others, []);
  });

  it('are suites of JUnit, those too that could not be read', async () => {
    const { status, out } = await runCommand(['check', '--format', 'junit', at('all'), at('gone.md')]);
    assert.equal(status, 2);
    const suites = Array.from(out.matchAll(/<testsuite name="([^"]*)" tests="(\d)" failures="(\d)" errors="(\d)">/g));
    assert.deepEqual(
      suites.map(([, name, ...counts]) => [name!.slice(folder.length + 1), ...counts].join(' ')),
      ['all/b.undraft 1 1 0', 'all/in/a.md 1 1 0', 'gone.md 1 0 1'],
    );
    const lenient = await runCommand(['check', '--format', 'junit', '--fail-on', 'error', '-'], 'We agree.\n');
    assert.equal(lenient.status, 0);
    assert.match(lenient.out, /<testcase name="no findings" classname="-"\/>/);
  });
});
