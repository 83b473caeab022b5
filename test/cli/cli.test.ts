import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkReport, createDraft, type QuotationReport, runRules, type SessionReport } from '../../server/src/core';
import { docxOf, pdfOf } from '../support/documentFiles';
import { placedPdf } from '../support/pdfFile';
import { root } from '../support/root';
import { json, rostrum } from '../support/rostrumCommand';
import { sarifErrors } from '../support/sarifSchema';
import { seedCorpus } from '../support/seedCorpus';

describe('rostrum', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  before(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-cli-'))));
  after(() => rmSync(folder, { recursive: true }));

  const long = `Mr. Chair,\n\n${'We support the work of the Committee in all its parts. '.repeat(52)}`;

  it('check reports a statement over its limit', async () => {
    const outcome = await rostrum(['check', '--limit', '4m', 'seeds/2018-cted-statement.txt']);
    assert.equal(outcome.status, 1);
    assert.match(
      outcome.out,
      /^seeds\/2018-cted-statement\.txt:\d+:\d+: warning: Too long by .* to fit 4 minutes .*\[over-time-limit\]$/m,
    );
  });

  it('check finds what the editor finds, to the character', async () => {
    const path = write('long.undraft', long);
    const outcome = await rostrum(['check', '--format', 'json', path, 'seeds/2018-cted-statement.txt']);
    const report = json(outcome) as unknown as { files: { path: string; problems: unknown[] }[] };
    assert.deepEqual(
      report.files.map((file) => file.path),
      [path, 'seeds/2018-cted-statement.txt'],
    );
    const context = {
      corpus: seedCorpus(),
      wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
    };
    const draft = createDraft(long);
    assert.deepEqual(
      report.files[0],
      JSON.parse(JSON.stringify(checkReport(path, draft, runRules(draft, context), context))),
    );
  });

  it('session says which key questions a draft answers, why, and what the corpus has', async () => {
    const path = write(
      'session.undraft',
      'Mr. Chair,\n\nTargeted research on the drivers of terrorism guides our prevention: 312 interviews found that those who joined had a friend who had gone before, so local teams now begin with friends.\n',
    );
    const asked = ['session', '--event', 'hlc-2023', '--session', 'II', path];
    const outcome = await rostrum([...asked, '--format', 'json']);
    assert.deepEqual([outcome.status, outcome.error], [0, '']);
    const { files } = json(outcome) as unknown as { files: (SessionReport & { path: string })[] };
    const [file] = files;
    assert.equal(file!.path, path);
    assert.deepEqual([file!.event!.id, file!.session!.id, file!.limitSeconds], ['hlc-2023', 'II', 180]);
    assert.deepEqual(
      file!.questions.map(({ state }) => state),
      ['open', 'open', 'open', 'open', 'open', 'answered'],
    );
    const { sentences, passages } = file!.questions[5]!;
    assert.equal(
      sentences[0]!.text,
      'Targeted research on the drivers of terrorism guides our prevention: 312 interviews found that those who joined had a friend who had gone before, so local teams now begin with friends.',
    );
    assert.match(sentences[0]!.why, /“drivers”/);
    assert.ok(passages.length > 0);
    const shown = await rostrum(asked);
    assert.match(shown.out, /Session II: Building Effective/);
    assert.match(shown.out, /✓ answered: How can targeted research/);
    assert.match((await rostrum(['session', path])).out, /names no event/);
    assert.equal((await rostrum(['session', '/no/such/file'])).status, 2);
  });

  it('check is content with a draft within its limit', async () => {
    const outcome = await rostrum(['check', '--limit', '10m', write('fine.txt', long)]);
    assert.deepEqual([outcome.status, outcome.error], [0, '']);
  });

  it('check keeps out what the draft ignores with a reason, and says so', async () => {
    const line = 'We recall resolution 2396 (2018).\n';
    const path = write('ignored.md', `<!-- rostrum-ignore wrong-resolution-year: printed so -->\n${line}`);
    const text = await rostrum(['check', path]);
    assert.equal(text.status, 0);
    assert.match(text.out, /: 1 finding ignored with a reason\n/);
    const { files } = json(await rostrum(['check', '--format', 'json', path])) as unknown as {
      files: { problems: unknown[]; ignored: { rule: string; reason: string }[] }[];
    };
    assert.deepEqual(files[0]!.problems, []);
    assert.deepEqual(
      files[0]!.ignored.map(({ rule, reason }) => [rule, reason]),
      [['wrong-resolution-year', 'printed so']],
    );
    const reasonless = await rostrum([
      'check',
      write('reasonless.md', `<!-- rostrum-ignore year-missing -->\n${line}`),
    ]);
    assert.equal(reasonless.status, 1);
    assert.match(reasonless.out, /:1:21: warning: No reason is given.*\[suppression\]\n/);
  });

  it('check writes a valid SARIF log without a path of this machine', async () => {
    const path = write('säge draft.md', 'We recall resolution 2396 (2018).\n');
    const args = ['check', '--format', 'sarif', 'seeds/2018-cted-statement.txt', path];
    const outcome = await rostrum(args);
    assert.equal(outcome.status, 1);
    const log = json(outcome) as unknown as {
      runs: [{ artifacts: { location: { uri: string } }[]; results: unknown[]; invocations: unknown[] }];
    };
    assert.deepEqual(sarifErrors(log), []);
    const [{ artifacts, results, invocations }] = log.runs;
    const [seed, own] = artifacts.map(({ location }) => location.uri);
    assert.equal(seed, 'seeds/2018-cted-statement.txt');
    assert.ok(own?.startsWith('../') && own.endsWith('/s%C3%A4ge%20draft.md'), own);
    assert.ok(results.length > 1);
    assert.deepEqual(invocations, [{ executionSuccessful: true }]);
    assert.ok(!outcome.out.includes(root));
    assert.equal((await rostrum(args)).out, outcome.out);
    const broken = await rostrum(['check', '--format', 'sarif', path, join(folder, 'missing.md')]);
    assert.equal(broken.status, 2);
    assert.match(broken.out, /"executionSuccessful": false/);
  });

  it('report writes the cite check as a page, to a file or to standard output', async () => {
    const path = write('report.md', '# Our say\n\nMr. Chair,\n\nWe recall resolution 2396 (2018).\n');
    const printed = await rostrum(['report', path]);
    assert.deepEqual([printed.status, printed.error], [0, '']);
    assert.match(
      printed.out,
      /^<!doctype html>[^]*<h1>Our say<\/h1>[^]*S\/RES\/2396 \(2017\)[^]*wrong year[^]*<\/html>\n$/,
    );
    assert.ok(!printed.out.includes(folder));
    const output = join(folder, 'report.html');
    const written = await rostrum(['report', '--output', output, '-'], '# Our say\n\nMr. Chair,\n');
    assert.deepEqual([written.status, written.out, written.error], [0, '', '']);
    assert.match(readFileSync(output, 'utf8'), /standard input/);
    for (const [args, expected] of [
      [['report'], /name one file/],
      [['report', path, path], /name one file/],
      [['report', join(folder, 'missing.md')], /does not exist/],
      [
        ['report', '--output', join(folder, 'no/such/report.html'), path],
        /report\.html is not written: its folder does not exist$/m,
      ],
    ] as const) {
      const wrong = await rostrum(args);
      assert.equal(wrong.status, 2);
      assert.match(wrong.error, expected);
    }
  });

  it('check passes what is below the severity asked for', async () => {
    assert.equal((await rostrum(['check', '--fail-on', 'error', write('long.txt', long)])).status, 0);
  });

  it('names each file that cannot be read and still checks the others', async () => {
    const paths = [
      write('fine.md', 'Mr. Chair,\n\nThank you.'),
      write('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2])),
      write('empty.txt', ' \n'),
      join(folder, 'missing.txt'),
    ];
    const outcome = await rostrum(['check', '--format', 'json', ...paths]);
    assert.equal(outcome.status, 2);
    assert.deepEqual(
      (json(outcome) as unknown as { files: { path: string }[] }).files.map(({ path }) => path),
      [paths[0]],
    );
    assert.deepEqual(
      outcome.error
        .trim()
        .split('\n')
        .map((line) => line.replace(folder, 'FOLDER')),
      [
        'rostrum: FOLDER/binary.txt is not a text file',
        'rostrum: FOLDER/empty.txt is empty',
        'rostrum: FOLDER/missing.txt does not exist',
      ],
    );
  });

  it('reads UTF-16, a byte order mark and Windows-1252', async () => {
    const text = 'Mr. Chair, the Security Council’s work.';
    const files = [
      write('utf16.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')),
      write('bom.txt', `\uFEFF${text}`),
      write('ansi.txt', Buffer.from('Mr. Chair, the Security Council\x92s work.', 'latin1')),
    ];
    const outcome = await rostrum(['time', '--format', 'json', ...files]);
    assert.equal(outcome.status, 0);
    const { files: entries } = json(outcome) as unknown as { files: { words: number }[] };
    assert.deepEqual(
      entries.map(({ words }) => words),
      [6, 6, 6],
    );
  });

  it('time tells words, seconds and the limit in force', async () => {
    const outcome = await rostrum([
      'time',
      '--format',
      'json',
      '--event',
      'hlc-2018',
      '--session',
      'I',
      'seeds/2018-cted-statement.txt',
    ]);
    const [entry] = (json(outcome) as unknown as { files: Record<string, unknown>[] }).files;
    assert.equal(entry?.['limitSeconds'], 240);
    assert.equal(entry['limitSource'], 'limit of hlc-2018, session I');
    assert.equal(entry['words'], 795);
    assert.equal(entry['seconds'], 428.9);
    assert.equal(entry['pace'], 110);
    assert.equal(entry['overSeconds'], 188.9);
  });

  it('time reads standard input', async () => {
    const outcome = await rostrum(['time', '-'], 'Thank you, Mr. Chair.');
    assert.match(outcome.out, /^-: 0:03 \/ 3:00\. 4 words take/);
  });

  it('complete goes on from the end of its input', async () => {
    const typed = 'preventing violent extremism as and wh';
    const { items } = json(await rostrum(['complete', '--format', 'json'], typed)) as unknown as {
      items: {
        insert: string;
        replaceStart: number;
        label: string;
        count: number;
        documents: { id: string; count: number }[];
      }[];
    };
    const [item] = items;
    assert.equal(
      typed.slice(0, item!.replaceStart) + item!.insert,
      'preventing violent extremism as and when conducive to terrorism',
    );
    assert.equal(item!.label, 'as and when conducive to terrorism');
    assert.equal(
      item!.documents.reduce((sum, { count }) => sum + count, 0),
      item!.count,
    );
  });

  it('complete finds a resolution by what is remembered of it', async () => {
    const { items } = json(await rostrum(['complete', '--format', 'json'], 'Under resolution avaition')) as unknown as {
      items: readonly Record<string, unknown>[];
    };
    assert.deepEqual(Object.keys(items[0]!), ['insert', 'replaceStart', 'label', 'count', 'documents']);
    assert.equal(items[0]?.['insert'], '2309 (2016)');
    assert.equal(items[0]['replaceStart'], 'Under resolution '.length);
  });

  it('complete finds a name by what is remembered of it', async () => {
    const { items } = json(
      await rostrum(['complete', '--format', 'json'], 'We thank the executve direct'),
    ) as unknown as {
      items: readonly Record<string, unknown>[];
    };
    assert.deepEqual(Object.keys(items[0]!), ['insert', 'replaceStart', 'label', 'count', 'documents']);
    assert.equal(items[0]?.['insert'], 'Counter-Terrorism Committee Executive Directorate (CTED)');
    assert.equal(items[0]['replaceStart'], 'We thank the '.length);
  });

  it('cite gives one entry per resolution named, with its symbol', async () => {
    const outcome = await rostrum(
      ['cite', '--format', 'json', '-'],
      'resolutions 2178 (2014) and 2396 (2017), A/RES/60/288 and S/2021/98',
    );
    const [entry] = (json(outcome) as unknown as { files: { citations: { symbol: string; text: string }[] }[] }).files;
    assert.deepEqual(
      entry?.citations.map(({ symbol }) => symbol),
      ['S/RES/2178 (2014)', 'S/RES/2396 (2017)', 'A/RES/60/288', 'S/2021/98'],
    );
  });

  it('quotes holds each quotation against the corpus, and fails where one differs', async () => {
    const draft =
      'It says “violent extremism as and when conductive to terrorism” and “the moon shall be painted green”.';
    const outcome = await rostrum(['quotes', '--format', 'json', '-'], draft);
    const [entry] = (json(outcome) as unknown as { files: { quotations: QuotationReport[] }[] }).files;
    const [differs, unknown] = entry!.quotations;
    assert.equal(outcome.status, 1);
    assert.equal(draft.slice(differs!.start, differs!.end), '“violent extremism as and when conductive to terrorism”');
    assert.deepEqual(
      [differs!.verdict, differs!.differences.map(({ written, printed }) => [written, printed])],
      ['differs', [['conductive', 'conducive']]],
    );
    assert.equal(differs!.source!.text, 'violent extremism as and when conducive to terrorism');
    assert.deepEqual([unknown!.verdict, unknown!.source], ['not-found', null]);
    const right = await rostrum(['quotes', '-'], 'It says “violent extremism as and when conducive to terrorism”.');
    assert.equal(right.status, 0);
    assert.match(right.out, /1 quotation: 1 verbatim/);
  });

  it('look explains a resolution by its number', async () => {
    const outcome = await rostrum(['look', '2396']);
    assert.equal(outcome.status, 0);
    assert.match(outcome.out, /S\/RES\/2396 \(2017\)/);
    assert.match(outcome.out, /21 December 2017/);
  });

  it('look shows the reviews of the Strategy, and the detail where there is one answer', async () => {
    const { out } = await rostrum(['look', '72/284']);
    assert.match(out, /: 60\/288 → .* → 70\/291 → \[72\/284\] → 75\/291 → 77\/298 /);
    assert.match(out, /\n\nKeywords /);
    const { out: both } = await rostrum(['look', 'resolutions 72/284 and 75/291']);
    assert.doesNotMatch(both, /Keywords/);
  });

  for (const [query, expected] of [
    ['CTED', /^CTED: Counter-Terrorism Committee Executive Directorate · Security Council body/],
    ['FTF', /^FTF: foreign terrorist fighters/],
    ['Voronkov', /^Mr. Vladimir Voronkov · person\nUnder-Secretary-General, UNOCT, as of August 2025, June 2023/],
    ['Pillar IV', /^Pillar IV · term/],
    ['Tokyo Convention', /^Convention on Offences .*Tokyo Convention/],
  ] as const) {
    it(`look explains ${query}`, async () => {
      const outcome = await rostrum(['look', query]);
      assert.equal(outcome.status, 0);
      assert.match(outcome.out, expected);
      assert.match(outcome.out, /\nSources?: /);
    });
  }

  it('ends quietly when nobody reads on', async () => {
    const files = Array<string>(60).fill('seeds/2018-conference-concept-note.txt');
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'cite', ...files], {
      cwd: root,
    });
    let error = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (error += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, error], [0, '']);
  });

  it('find shows every place of a phrase, and the years', async () => {
    const { status, out } = await rostrum(['find', 'Complementary and mutually reinforcing']);
    assert.equal(status, 0);
    assert.match(
      out,
      /^Stands 4 times in 2 documents\. First in 2021-conference-concept-note, 28 June 2021; latest in 2023/m,
    );
    assert.match(out, /^ {2}2018 {2}0 {2}\(0 of 2 documents\)$/m);
    assert.match(out, /^ {2}2021 {2}█+ 2 {2}\(1 of 1 document\)$/m);
    assert.match(out, /^ {2}para\. 17 .* goals but {2}complementary and mutually reinforcing {2}, and stresses/m);
  });

  it('find gives the places as data', async () => {
    const found = json(await rostrum(['find', '--format', 'json', 'mutually reinforcing'])) as unknown as {
      count: number;
      documents: { id: string; count: number; places: { span: { start: number }; match: string }[] }[];
    };
    assert.equal(found.count, 6);
    assert.equal(
      found.documents.reduce((sum, { places }) => sum + places.length, 0),
      6,
    );
  });

  it('find says what stands nowhere, and which part of it does', async () => {
    const { status, out } = await rostrum(['find', 'purple', 'mutually', 'reinforcing']);
    assert.equal(status, 1);
    assert.match(
      out,
      /^Stands nowhere in the corpus\. The longest part that does is “mutually reinforcing”, 6 times\.$/m,
    );
  });

  it('find knows every line of a text, also one that stands in it twice, and no sentence that nobody wrote', async () => {
    const lines = 'in compliance with\ninternational lamp law, international buoy law and the international\ntide law';
    mkdirSync(join(folder, 'lamps'));
    write('lamps/note.txt', `Note on lamps\n\n1. Ports keep lamps, ${lines};\n\n2. Pilots carry lamps, ${lines}.\n`);
    const corpus = ['--corpus', join(folder, 'lamps')];
    const none = await rostrum(['find', ...corpus, 'in compliance with tide law']);
    assert.deepEqual([none.status, none.out.includes('Stands nowhere in the corpus.')], [1, true]);
    const both = await rostrum(['find', ...corpus, lines.replaceAll('\n', ' ')]);
    assert.match(both.out, /^Stands 2 times in one document/m);
  });

  it('takes rows of the user, and names the bad ones with file and line', async () => {
    const own = write(
      'team.yaml',
      'entities:\n  - id: hsg\n    name: Harbour Security Group\n    acronym: HSG\n    kind: group\n    about: Ports.\n  - id: 7\n',
    );
    const found = await rostrum(['look', '--catalogue', own, 'HSG']);
    assert.equal(found.status, 0);
    assert.match(found.out, /^HSG: Harbour Security Group · group/m);
    assert.match(found.error, /^rostrum: .*team\.yaml:7: A row: “id” is 7, expected small letters/m);
    const late = write('late.undraft', 'As resolution 2900 (2031) says, ports matter.\n');
    const more = write(
      'more.json',
      '{"resolutions": [{"symbol": "S/RES/2900", "date": "2031-03-04", "about": "Ports."}]}',
    );
    const cited = await rostrum(['cite', '--catalogue', more, late]);
    assert.match(cited.out, /S\/RES\/2900 \(2031\)\tknown/);
  });

  it('takes further documents into the corpus', async () => {
    write('note.md', 'The purple agreed phrase of ours.\n\nAgain the purple agreed phrase of ours.');
    const { items } = json(
      await rostrum(['complete', '--format', 'json', '--corpus', folder], 'the purple ag'),
    ) as unknown as { items: { insert: string }[] };
    assert.equal(items[0]?.insert, 'the purple agreed phrase of ours');
  });

  it('reads every kind of document below a corpus folder, and names those that cannot be read', async () => {
    const papers = join(folder, 'papers');
    mkdirSync(join(papers, '2023'), { recursive: true });
    writeFileSync(join(papers, '2023', 'mandate.pdf'), pdfOf([['The amber agreed phrase of ours stands in a file.']]));
    writeFileSync(
      join(papers, 'mandate.docx'),
      docxOf(['Concept note', 'The amber agreed phrase of ours stands twice.']),
    );
    writeFileSync(join(papers, 'scan.pdf'), placedPdf([[{ box: [0, 0, 612, 792] }]]));
    const { status, out, error } = await rostrum(['index', '--corpus', papers]);
    assert.equal(status, 0);
    assert.match(out, /^mandate \(2023\)\t\tother\t/m);
    assert.match(out, /^mandate \(papers\)\t\tconcept-note\t/m);
    assert.match(error, /^rostrum: .*scan\.pdf is scanned: its pages are pictures without text/);
    assert.equal(error.trim().split('\n').length, 1);
    const completed = await rostrum(['complete', '--format', 'json', '--corpus', papers], 'the amber ag');
    const { items } = json(completed) as unknown as { items: { insert: string; documents: unknown[] }[] };
    assert.equal(items[0]?.insert, 'the amber agreed phrase of ours stands');
  });

  for (const [args, message] of [
    [['fly'], /there is no verb "fly"/],
    [['check'], /name at least one file/],
    [['check', '--limit', 'soon', 'x'], /--limit takes a form such as 4m/],
    [['check', '--pace', '9000', 'x'], /--pace takes words a minute/],
    [['check', '--format', 'poem', 'x'], /--format is one of text, json/],
    [['check', '--nonsense', 'x'], /nonsense/],
    [['find', '…'], /say what to find/],
    [['look', '--catalogue', 'no/such/file', 'CTED'], /the catalogue no\/such\/file does not exist/],
    [['index', '--corpus', 'no/such/folder'], /the corpus folder no\/such\/folder does not exist/],
  ] as const) {
    it(`says what is wrong with "${args.join(' ')}"`, async () => {
      const outcome = await rostrum(args);
      assert.equal(outcome.status, 2);
      assert.match(outcome.error, message);
      assert.doesNotMatch(outcome.error, /\n\s+at /);
    });
  }

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await rostrum(['--version']), { status: 0, out: `${version}\n`, error: '' });
  });

  it('lists its verbs', async () => {
    const outcome = await rostrum(['--help']);
    assert.equal(outcome.status, 0);
    for (const verb of ['check', 'fix', 'time', 'events', 'cite', 'quotes', 'look', 'complete', 'find', 'index', 'lsp'])
      assert.match(outcome.out, new RegExp(`^ {2}${verb} `, 'm'));
    const told = await rostrum(['check', '--help']);
    assert.match(told.out, /^rostrum check .*junit.* FILE\|FOLDER\|PATTERN…\|-\n/);
    assert.deepEqual(await rostrum(['help', 'check']), told);
  });

  it('lsp answers over standard input and output, and exits when told to', async () => {
    const message = (content: object): string => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...content });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    const session = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      { id: 2, method: 'shutdown' },
      { method: 'exit' },
    ];
    const outcome = await rostrum(['lsp', '--stdio'], session.map(message).join(''), true);
    assert.equal(outcome.status, 0);
    assert.match(outcome.out, /"hoverProvider":true/);
  });
});
