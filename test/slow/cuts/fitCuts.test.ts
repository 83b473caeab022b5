import assert from 'node:assert/strict';
import { type Context, createDraft, type Draft } from '../../../server/src/core';
import { coverageOf } from '../../../server/src/core/keyQuestions/coverage';
import { type Cut } from '../../../server/src/core/cuts/cut';
import { cutsOf } from '../../../server/src/core/cuts/findCuts';
import { type Fit, fitCuts } from '../../../server/src/core/cuts/fitCuts';
import { makeCuts } from '../../../server/src/core/cuts/makeCuts';
import { sessionBrief } from '../../../server/src/core/time/sessionBrief';
import { longDrafts } from '../../support/longDrafts';
import { seedCorpus } from '../../support/seedCorpus';

const context: Context = {
  corpus: seedCorpus(),
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
};
const drafts = longDrafts(44).map(({ name, text }) => ({ name, draft: createDraft(text) }));
interface Fitted extends Fit {
  readonly cuts: readonly Cut[];
}
const fits = new Map<Draft, Fitted>();
const fit = (draft: Draft): Fitted => {
  let known = fits.get(draft);
  if (!known) {
    const cuts = cutsOf(draft, context);
    fits.set(draft, (known = { cuts, ...fitCuts(draft, cuts, context) }));
  }
  return known;
};

const quotations = ({ text }: Draft): string[] => text.match(/“[^”]*”/g) ?? [];
const citations = (draft: Draft): string[] => draft.citations.map(({ span }) => draft.text.slice(span.start, span.end));
const states = (draft: Draft): readonly string[] => {
  const questions = sessionBrief(draft, context)?.questions.map(({ text }) => text) ?? [];
  return coverageOf(draft, questions, context.corpus).map(({ state }) => state);
};

/** What was answered stays answered, what was touched stays touched. */
function assertAnswered(draft: Draft, after: Draft, name: string): void {
  const rank = ['open', 'touched', 'answered'];
  const was = states(draft);
  states(after).forEach((state, number) => {
    assert.ok(
      rank.indexOf(state) >= rank.indexOf(was[number]!),
      `${name}, question ${number}: ${was[number]} → ${state}`,
    );
  });
}

const isWithin = ({ after }: Fit): boolean => after.seconds <= after.limit!.seconds;

/** What must hold of a text after every cut. */
function assertWellFormed(draft: Draft, name: string): void {
  const { text } = draft;
  const body = text.slice(text.indexOf('---', 3) + 3);
  for (const bad of [
    /\S {2,}\S/,
    /,\s*,/,
    / [.,;:!?](?:\s|$)/,
    /\n{3,}/,
    /[ \t]\n/,
    /\(\s*\)/,
    /[.!?]\s+[a-z]/,
    /\n\n[a-z,;]/,
  ]) {
    const found = bad.exec(body);
    assert.equal(found && body.slice(Math.max(0, found.index - 40), found.index + 40), null, name);
  }
}

describe('cut to fit', () => {
  it('begins with drafts from 10 to 40 % over', () => {
    for (const { name, draft } of drafts) {
      const { before } = fit(draft);
      const { limit } = before;
      const share = before.seconds / limit!.seconds;
      assert.ok(share >= 1.1 && share <= 1.4, `${name}: ${before.seconds} of ${limit!.seconds}`);
    }
  });

  it('reaches the limit in nineteen of twenty', () => {
    const within = drafts.filter(({ draft }) => isWithin(fit(draft)));
    const over = drafts.map(({ draft }) => fit(draft).before.seconds / fit(draft).before.limit!.seconds - 1);
    const mean = over.reduce((sum, share) => sum + share, 0) / over.length;
    console.log(
      `      ${within.length} of ${drafts.length} drafts within the limit; they were ${Math.round(mean * 100)} % over on average, ` +
        `${Math.round(Math.max(...over) * 100)} % at most`,
    );
    for (const { name, draft } of drafts) {
      const { before, after, chosen } = fit(draft);
      if (!isWithin(fit(draft)))
        console.log(
          `      not ${name}: ${before.seconds.toFixed(0)} → ${after.seconds.toFixed(0)} of ${after.limit!.seconds} s, ${chosen.length} cuts`,
        );
    }
    assert.ok(within.length >= 0.95 * drafts.length);
  });

  it('touches no quotation and no citation, and answers every question that was answered', () => {
    for (const { name, draft } of drafts) {
      const { draft: after } = makeCuts(draft, fit(draft).chosen);
      assert.deepEqual(quotations(after), quotations(draft), name);
      assert.deepEqual(citations(after), citations(draft), name);
      assertAnswered(draft, after, name);
    }
  });

  it('answers every question that was answered, whichever cut is made alone, and if all are made', () => {
    for (const { name, draft } of drafts.slice(0, 12)) {
      const { cuts } = fit(draft);
      for (const made of [...cuts.map((cut) => [cut]), cuts])
        assertAnswered(draft, makeCuts(draft, made).draft, `${name}: ${made.length} of ${cuts.length}`);
    }
  });

  it('offers none that lies partly in another', () => {
    for (const { name, draft } of drafts) {
      const { cuts } = fit(draft);
      for (const { span } of cuts)
        for (const { span: other } of cuts)
          assert.ok(!(span.start < other.start && other.start < span.end && span.end < other.end), name);
    }
  });

  it('leaves well-formed text, whatever is cut', () => {
    for (const { name, draft } of drafts) {
      assertWellFormed(draft, `${name} before`);
      const { cuts, chosen } = fit(draft);
      assertWellFormed(makeCuts(draft, chosen).draft, name);
      assertWellFormed(makeCuts(draft, cuts).draft, `${name}, all`);
      for (const cut of cuts) {
        const { draft: after } = makeCuts(draft, [cut]);
        assertWellFormed(after, `${name}: ${cut.text}`);
        assert.deepEqual(quotations(after), quotations(draft), cut.text);
        assert.deepEqual(citations(after), citations(draft), cut.text);
      }
    }
  });

  it('cuts nothing of a draft within its limit', () => {
    const draft = createDraft(
      'Mr. Chair,\n\nIn this regard, we support the full and complete implementation.\n\nI thank you.',
    );
    assert.deepEqual(fit(draft).chosen, []);
  });

  it('counts words where the limit is a number of words', () => {
    for (const { name, draft } of drafts.slice(0, 8)) {
      const words = Math.round(fit(draft).before.words / 1.1);
      const limited: Context = { corpus: context.corpus, wishes: { ...context.wishes, limit: { words } } };
      const { after, before } = fitCuts(draft, fit(draft).cuts, limited);
      assert.ok(before.words > words && after.words <= words, `${name}: ${before.words} → ${after.words} of ${words}`);
      assert.equal(before.limit?.words, words);
    }
  });

  it('makes each cut a change of its own, in a text that those before it leave', () => {
    const { draft } = drafts[0]!;
    const { chosen } = fit(draft);
    const made = makeCuts(draft, chosen);
    let { text } = draft;
    for (const { span, newText } of made.steps) text = text.slice(0, span.start) + newText + text.slice(span.end);
    assert.equal(text, made.draft.text);
  });
});
