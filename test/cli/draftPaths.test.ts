import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { listDrafts } from '../../server/src/cli/listDrafts';
import { pathPattern } from '../../server/src/cli/pathPattern';

describe('a pattern of paths', () => {
  for (const [pattern, yes, no] of [
    ['*.md', ['a.md'], ['a.txt', 'a/b.md', '.a.md']],
    ['**/*.md', ['a.md', 'a/b.md', 'a/b/c.md'], ['a/.b/c.md', 'a.mdx']],
    ['**', ['a', 'a/b'], ['.a']],
    ['a/**/b?.md', ['a/b1.md', 'a/x/y/b2.md'], ['a/b.md', 'b/b1.md']],
    ['*.{md,un{draft,do}}', ['a.md', 'a.undraft', 'a.undo'], ['a.txt']],
    ['{a,b}/*', ['a/x', 'b/y'], ['c/x', 'a/x/y']],
    ['[a-c]*.m[!x]', ['b1.md', 'c.mm'], ['d.md', 'a.mx']],
    ['.h/*.md', ['.h/a.md'], ['h/a.md']],
    ['*a*a*a*b', ['aaab', 'xaxaxaxb'], [`${'a'.repeat(5000)}c`]],
    ['./x?.md', ['x1.md', 'x😀.md'], ['x.md']],
  ] as const)
    it(`"${pattern}" means ${yes.join(', ')}`, () => {
      const found = pathPattern(pattern)!;
      const base = found.base === '' || found.base === '.' ? [] : found.base.split('/');
      const matches = (path: string): boolean => {
        const parts = path.split('/');
        return base.every((part, at) => part === parts[at]) && found.matches(parts.slice(base.length));
      };
      assert.deepEqual(yes.filter(matches), yes);
      assert.deepEqual(no.filter(matches), []);
    });

  it('is none without a sign of one, and knows where to begin and how deep to go', () => {
    for (const path of ['a.md', 'a{b}.md', 'a[].md', 'drafts/']) assert.equal(pathPattern(path), undefined, path);
    const facts = (pattern: string): readonly unknown[] => {
      const { base, depth, namesEnding } = pathPattern(pattern)!;
      return [base, depth, namesEnding];
    };
    assert.deepEqual(facts('drafts/2031/*/*.md'), ['drafts/2031', 2, true]);
    assert.deepEqual(facts('/srv/**/*'), ['/srv', Infinity, false]);
    assert.deepEqual(facts('/*.md'), ['/', 1, true]);
    assert.deepEqual(facts('../{a,b}/*.*'), ['..', 2, false]);
  });
});

describe('the drafts that operands mean', () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-paths-')));
    for (const name of [
      'b.undraft',
      'a.undraft',
      'note.md',
      'paper.docx',
      'picture.png',
      '.hidden.undraft',
      '~$paper.docx',
      'in/c.undraft',
      'in/deep/d.txt',
      '.git/e.undraft',
      'node_modules/f.undraft',
      'in/[x].undraft',
    ]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'Mr. Chair,\n');
    }
    mkdirSync(join(folder, 'empty'));
    if (process.platform === 'win32') return;
    symlinkSync('..', join(folder, 'in', 'a-circle'));
    symlinkSync('b.undraft', join(folder, 'again.undraft'));
    symlinkSync('nowhere', join(folder, 'lost.undraft'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const listed = async (...operands: readonly string[]) => {
    const found = await listDrafts(operands.map((operand) => join(folder, operand)));
    return found.map(({ kind, drafts, problems, isListedAlready }) => ({
      kind,
      isListedAlready,
      drafts: drafts.map(
        ({ path, isSure }) => `${path.slice(folder.length + 1).replaceAll(sep, '/')}${isSure ? '' : '?'}`,
      ),
      problems: problems.map(({ path, reason }) => `${path.slice(folder.length + 1)} ${reason}`),
    }));
  };

  it('are those below a folder, by path: no hidden ones, none of node_modules, none twice', async () => {
    const [found] = await listed('.');
    assert.equal(found!.kind, 'folder');
    assert.deepEqual(found!.drafts, [
      'a.undraft',
      'b.undraft',
      'in/[x].undraft',
      'in/c.undraft',
      'in/deep/d.txt?',
      'note.md?',
    ]);
    if (process.platform !== 'win32') assert.deepEqual(found!.problems, ['lost.undraft is a link to nothing']);
  });

  it('are what a pattern matches: whatever ending it spells out, else what can be read', async () => {
    const [endings, any, deep] = await listed('*.{png,md}', 'p*', 'in/**/*.txt');
    assert.deepEqual(endings!.drafts, ['note.md', 'picture.png']);
    assert.deepEqual(any!.drafts, ['paper.docx']);
    assert.deepEqual(deep!.drafts, ['in/deep/d.txt']);
    const [hidden, none, nowhere] = await listed('.git/*.undraft', '*.odt', 'no/such/*.md');
    assert.deepEqual(hidden!.drafts, ['.git/e.undraft']);
    assert.deepEqual([none!.drafts, nowhere!.drafts], [[], []]);
  });

  it('are files named by their names, also one that looks like a pattern', async () => {
    const found = await listed('in/[x].undraft', 'picture.png', 'missing.md');
    assert.deepEqual(
      found.map(({ kind, drafts }) => [kind, ...drafts]),
      [
        ['file', 'in/[x].undraft'],
        ['file', 'picture.png'],
        ['file', 'missing.md'],
      ],
    );
  });

  it('are not listed again by a folder or pattern', async () => {
    const [named, inFolder, again, empty] = await listed('in/c.undraft', 'in', 'in/*.undraft', 'empty');
    assert.deepEqual(named!.drafts, ['in/c.undraft']);
    assert.deepEqual(inFolder!.drafts.slice(0, 1), ['in/[x].undraft']);
    assert.ok(!inFolder!.drafts.includes('in/c.undraft'));
    assert.deepEqual([again!.drafts, again!.isListedAlready], [[], true]);
    assert.deepEqual([empty!.drafts, empty!.isListedAlready], [[], false]);
  });
});
