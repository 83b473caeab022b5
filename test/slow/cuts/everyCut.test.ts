import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as core from '../../../server/src/core';
import { longDrafts } from '../../support/longDrafts';
import { readMarks } from '../../support/marks';
import { root } from '../../support/root';
import { seedCorpus } from '../../support/seedCorpus';

interface MadeCut {
  readonly kind: string;
  readonly shown: string;
  readonly broken: readonly string[];
}
interface NamedText {
  readonly name: string;
  readonly text: string;
}
interface Known {
  readonly phrases: readonly string[];
}
interface Setting {
  readonly core: typeof core;
  readonly context: core.Context;
}
/** What `npm run bench:truth -- --only=cuts` is made of. */
interface Bench {
  cutsMade(draft: NamedText, setting: Setting & { readonly known: Known }): readonly MadeCut[];
  madeOf(made: object, setting: Setting): object;
  agreedPhrases(): readonly string[];
}
interface Checks {
  readonly checks: Readonly<Record<string, unknown>>;
  brokenBy(made: object, known: Known): readonly string[];
}
interface Drafts {
  ownDrafts(): readonly NamedText[];
}

const load = <Module>(name: string): Promise<Module> =>
  import(pathToFileURL(join(root, `scripts/bench/truth/${name}.mjs`)).href) as Promise<Module>;

const context: core.Context = {
  corpus: seedCorpus(),
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
};

/** Cuts that must not be made, as they stand in a speech, each under the check that sees it. */
const PLANTED: readonly (readonly [check: string, marked: string])[] = [
  ['marks', 'Courts [[in the north]] act.'],
  ['pairs', 'Courts (few[[ of them in towns)]] act.'],
  ['ends', '[[In fact, c]]ourts act.'],
  ['dangling', 'Courts act for the people of[[ the north]].'],
  ['dangling', 'Both courts[[ and police]] act.'],
  ['verb', 'The court[[ is open]].'],
  ['lists', 'We obey law[[, in particular human law,]] old law and new law.'],
  ['quotations', 'He said “we act” and[[ “we rest”]] today.'],
  ['citations', 'We recall[[ resolution 2396 (2017)]] today.'],
  ['names', 'We thank the United Nations[[ Office on Drugs and Crime]] here.'],
  ['agreed', 'We condemn terrorism in all its forms[[ and manifestations]] here.'],
  ['pointing', 'Judges came. [[We saw the night. ]]This was long.'],
  ['numbers', 'I have three points. First, courts. [[Second, police. ]]Third, judges.'],
  ['findings', '[[The Counter-Terrorism Committee Executive Directorate (CTED) came. ]]We thank CTED for it.'],
];

describe('every cut', () => {
  let bench: Bench;
  let checks: Checks;
  let drafts: Drafts;
  before(async () => {
    [bench, checks, drafts] = await Promise.all([
      load<Bench>('cuts'),
      load<Checks>('afterCut'),
      load<Drafts>('cutDrafts'),
    ]);
  });

  it('leaves whole sentences, lists, agreed language, quotations and citations, and nothing new to find', () => {
    const known = { phrases: bench.agreedPhrases() };
    const made = [...drafts.ownDrafts(), ...longDrafts(24)].flatMap((draft) =>
      bench.cutsMade(draft, { core, context, known }),
    );
    assert.ok(made.length > 200, String(made.length));
    assert.deepEqual(
      made.flatMap(({ kind, shown, broken }) => broken.map((what) => `${kind} ${what}: ${shown}`)),
      [],
    );
  });

  for (const [check, marked] of PLANTED)
    it(`would be seen by “${check}”: ${marked}`, () => {
      const { text: said, ranges } = readMarks(marked);
      const head = 'Mr. Chair,\n\n';
      const text = `${head}${said}\n\nI thank you.\n`;
      const span = { start: head.length + ranges[0]!.start, end: head.length + ranges[0]!.end };
      const words = text.slice(span.start, span.end);
      const isSentence = words.endsWith('. ');
      const cut = { span, text: words.trimEnd(), replacement: '', isSentence, edit: { span, newText: '' } };
      const draft = core.createDraft(text);
      const left = core.createDraft(text.slice(0, span.start) + text.slice(span.end));
      const made = bench.madeOf({ draft, cut, left }, { core, context });
      const broken = checks.brokenBy(made, { phrases: bench.agreedPhrases() });
      assert.ok(
        broken.some((what) => what.startsWith(`${check}:`)),
        broken.join('\n'),
      );
    });

  it('is looked at by checks that each see something', () => {
    const seen = new Set(PLANTED.map(([check]) => check));
    assert.deepEqual([...seen].sort(), Object.keys(checks.checks).sort());
  });
});
