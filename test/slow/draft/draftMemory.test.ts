import assert from 'node:assert/strict';
import {
  completionItemsAt,
  coverageOf,
  createDraft,
  cutsOf,
  type Draft,
  hoverAt,
  inlineCompletionAt,
  nameTokens,
  runRules,
  verdictsOf,
} from '../../../server/src/core';
import { heapInUse } from '../../support/heapInUse';
import { longDrafts } from '../../support/longDrafts';
import { seedCorpus } from '../../support/seedCorpus';

/** Edits by which most of what may be remembered is, and edits of which no version may be left. */
const FIRST = 20;
const FURTHER = 60;
/** What is remembered of words and clauses is bounded, and small beside a version with these notes. */
const MOST_VERSIONS = FURTHER / 10;
const NOTES = `\n\n<!-- ${'Notes from the meeting — not to be said. '.repeat(8000)}-->\n`;

const corpus = seedCorpus();
const context = { corpus, wishes: { settings: { limit: { seconds: 240 }, limitIsDefault: true, pace: 110 } } };
/** Departures from agreed language, quotations and names of which something is remembered for each paragraph. */
const TOLD =
  'We express our deep grave concern, as Ms. Verónica Placeholder said: “all States shall prevent and suppress it”.';

function longText(words: number): string {
  const paragraphs = longDrafts(12).flatMap(({ text }) => text.replace(/^---\n[^]*?\n---\n/, '').split('\n\n'));
  let left = words;
  const taken = paragraphs.filter((paragraph) => (left -= paragraph.split(' ').length) > 0);
  return taken.map((paragraph, n) => (n % 10 === 0 ? `${paragraph} ${TOLD}` : paragraph)).join('\n\n');
}

/** Types a letter at places all over the words, asks `asked` of each version, and says how many versions more are in memory. */
function versionsKept(words: number, asked: (draft: Draft, offset: number) => void): number {
  const text = longText(words);
  let written = text + NOTES;
  let draft: Draft | undefined;
  let heap = 0;
  for (let edit = 1; edit <= FIRST + FURTHER; edit++) {
    const at = (edit * 7919) % text.length;
    written = `${written.slice(0, at)}${'the use of'.charAt(edit % 10)}${written.slice(at + (edit % 2))}`;
    draft = createDraft(written, { previous: draft });
    asked(draft, at + 1);
    if (edit === FIRST) heap = heapInUse();
  }
  // Two bytes a character, as the dashes want them.
  return (heapInUse() - heap) / (2 * written.length);
}

describe('memory while a long draft is edited all over', () => {
  it('does not grow with the checks', () => {
    const kept = versionsKept(2000, (draft) => void runRules(draft, context, {}));
    assert.ok(kept < MOST_VERSIONS, `${kept} versions are kept`);
  });

  it('does not grow with what else is asked', () => {
    const questions = ['Which measures have Member States taken to prevent the travel of terrorists?'];
    const kept = versionsKept(1000, (draft, offset) => {
      completionItemsAt(draft, offset, corpus, { invoked: offset % 2 === 0, mode: 'eager' });
      inlineCompletionAt(draft, offset, corpus, { mode: 'eager' });
      hoverAt(draft, offset, corpus);
      nameTokens(draft);
      verdictsOf(draft, corpus);
      coverageOf(draft, questions, corpus);
      if (offset % 10 === 0) cutsOf(draft, context);
    });
    assert.ok(kept < MOST_VERSIONS, `${kept} versions are kept`);
  });
});
