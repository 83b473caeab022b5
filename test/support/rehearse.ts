import assert from 'node:assert/strict';
import {
  type Context,
  createCorpus,
  createDraft,
  DEFAULT_PACE,
  type Rehearsal,
  rehearsalOf,
} from '../../server/src/core';

/** Three minutes at the usual pace, without documents. */
export const rehearsalContext: Context = {
  corpus: createCorpus([]),
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: DEFAULT_PACE } },
};

/** The rehearsal of a draft in {@link rehearsalContext}. */
export const rehearse = (text: string): Rehearsal => rehearsalOf(createDraft(text), rehearsalContext);

/** Asserts that two times are equal but for rounding. */
export const assertNear = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${actual} is not ${expected}`);
