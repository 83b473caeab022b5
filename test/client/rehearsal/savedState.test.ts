import assert from 'node:assert/strict';
import { DEFAULT_PREFERENCES } from '../../../client/src/rehearsal/messages';
import {
  atPace,
  play,
  type Prompter,
  readyAt,
  reread,
  stop,
  viewAt,
} from '../../../client/src/rehearsal/timing/prompter';
import { type SavedState, savedState, takenUp } from '../../../client/src/rehearsal/timing/savedState';
import { speechOf } from '../../../client/src/rehearsal/timing/speech';
import { toldWords, words } from '../../support/speechOfWords';

/** Two minutes: a word takes half a second. */
const told = toldWords({ One: words(80, 'a'), Two: words(160, 'b') }, { limitSeconds: 90 });
const speech = speechOf(told);
const speaking = play(readyAt(speech, 0, 0), speech, 0, 0);
const DAY = 86_400_000;

/** What a page kept at a time, as VS Code gives it back: by way of JSON. */
const kept = (prompter: Prompter, at: number): unknown =>
  JSON.parse(
    JSON.stringify({
      message: { uri: 'file:///a.undraft', title: 'a.undraft', speech: told, preferences: DEFAULT_PREFERENCES },
      prompter,
      page: 'first',
      at,
    } satisfies SavedState),
  );

describe('what is kept of a rehearsal', () => {
  const rows: readonly [string, Prompter, number, Partial<ReturnType<typeof viewAt>>][] = [
    [
      'one that goes on holds at the word and the time',
      speaking,
      30_250,
      { phase: 'paused', word: 60, elapsed: 30.25 },
    ],
    ['at its pace', atPace(speaking, speech, 0, 60), 30_000, { phase: 'paused', word: 30, elapsed: 30, pace: 60 }],
    ['in its section, with the limit as near as it was', speaking, 70_000, { section: 1, left: 20, warning: 'soon' }],
    [
      'one that counts down waits for its start',
      play(readyAt(speech, 20, 0), speech, 0, 3),
      1000,
      { phase: 'ready', place: 20 },
    ],
    ['one that was to start waits for it', readyAt(speech, 20, 0), 1000, { phase: 'ready', word: 40, elapsed: 20 }],
    [
      'one that was stopped shows how it went',
      stop(speaking, speech, 30_000),
      31_000,
      { phase: 'finished', elapsed: 30 },
    ],
    ['one that came to its end meanwhile is over', speaking, 200_000, { phase: 'finished', elapsed: 120 }],
  ];
  for (const [name, prompter, at, expected] of rows)
    it(`in a new window ${name}`, () => {
      const saved = savedState(kept(prompter, at))!;
      const now = at + DAY;
      const { prompter: found, speech: text } = takenUp(saved, 'second', now);
      for (const later of [now, now + DAY]) {
        const view = viewAt(found, text, later);
        for (const [key, value] of Object.entries(expected))
          assert.equal(view[key as keyof typeof view], value, `${key}, ${(later - now) / 1000} s later`);
      }
    });

  it('goes on from where it held when the speaker goes on', () => {
    const { prompter, speech: text } = takenUp(savedState(kept(speaking, 30_000))!, 'second', DAY);
    const { word, elapsed, phase } = viewAt(play(prompter, text, DAY + 5000, 3), text, DAY + 6000);
    assert.deepEqual([word, elapsed, phase], [62, 31, 'speaking']);
  });

  it('holds at the word when the draft was edited while the window was closed', () => {
    const { prompter, speech: before } = takenUp(savedState(kept(speaking, 30_000))!, 'second', DAY);
    const after = speechOf(toldWords({ One: `Dear friends, ${words(80, 'a')}`, Two: words(160, 'b') }));
    const view = viewAt(reread(prompter, before, after, DAY), after, DAY);
    assert.deepEqual([after.words[view.word]?.text, view.elapsed, view.phase], ['a60', 30, 'paused']);
  });

  it('goes on with the clock on the page that kept it: that one was hidden', () => {
    const { prompter, speech: text } = takenUp(savedState(kept(speaking, 10_000))!, 'first', 30_000);
    const { phase, elapsed } = viewAt(prompter, text, 40_000);
    assert.deepEqual([phase, elapsed], ['speaking', 40]);
  });

  it('does not wait for a clock that was set back', () => {
    const { prompter, speech: text } = takenUp(savedState(kept(speaking, 30_000))!, 'second', 5000);
    assert.equal(viewAt(play(prompter, text, 5000, 0), text, 7000).elapsed, 32);
  });

  const whole = kept(speaking, 0) as SavedState;
  for (const [name, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'state'],
    ['a list', []],
    ['what has no page', { ...whole, page: undefined }],
    ['what has no time', { ...whole, at: null }],
    ['what has no draft', { ...whole, message: { ...whole.message, uri: undefined } }],
    ['what has no text', { ...whole, message: { ...whole.message, speech: {} } }],
    ['what has no preferences', { ...whole, message: { ...whole.message, preferences: null } }],
    ['what has no place', { ...whole, prompter: { ...whole.prompter, place: '3' } }],
    ['what has no record of what was read', { ...whole, prompter: { ...whole.prompter, read: undefined } }],
  ] as const)
    it(`is not ${name}`, () => assert.equal(savedState(value), undefined));
});
