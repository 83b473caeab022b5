import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  atPace,
  CORRECTION_SECONDS,
  learnedPace,
  movedTo,
  pause,
  play,
  type Prompter,
  readyAt,
  reread,
  settled,
  stop,
  viewAt,
} from '../../../client/src/rehearsal/timing/prompter';
import type { Speech } from '../../../client/src/rehearsal/timing/speech';
import { speechOfWords, words } from '../../support/speechOfWords';

/** Ten minutes at 120 words a minute: a word takes half a second. */
const LONG = speechOfWords({ One: words(400, 'a'), Two: words(800, 'b') }, { limitSeconds: 540 });
const SHORT = speechOfWords({ '': words(20, 'a'), Two: words(20, 'b'), Three: words(80, 'c') }, { limitSeconds: 40 });
const FIVE_MINUTES = 300_000;
const started = (speech: Speech, place = 0, now = 0): Prompter => play(readyAt(speech, place, now), speech, now, 0);
const near = (actual: number, expected: number, by = 1e-6): void =>
  assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected}`);

describe('the prompter keeps time', () => {
  /** Times at which a page that is looked at by such a clock would paint. */
  const clocks: Readonly<Record<string, (at: number, count: number) => number>> = {
    'sixty times a second': (at) => at + 1000 / 60,
    'once a second, as in a window behind another': (at) => at + 1000,
    irregularly: (at, count) => at + 17 + ((count * 7919) % 1483),
    'with half a minute in which the page was asleep': (at, count) => at + (count === 40 ? 30_000 : 250),
    'once in five minutes': (at) => at + FIVE_MINUTES,
  };
  for (const [how, next] of Object.entries(clocks))
    it(`looked at ${how}: off by less than 0.2 per cent in five minutes`, () => {
      let prompter = started(LONG);
      let at = 0;
      for (let count = 0; at < FIVE_MINUTES; count++) {
        at = Math.min(FIVE_MINUTES, next(at, count));
        // As the page does at its worst: each look becomes the state that the next one goes on from.
        prompter = settled(prompter, LONG, at);
        const { place, elapsed, word } = viewAt(prompter, LONG, at);
        near(place, at / 1000, 0.002 * (at / 1000));
        near(elapsed, place);
        near(word, at / 500 - 0.5, 0.5 + 1e-6);
      }
      near(viewAt(prompter, LONG, at).place, 300, 1e-6);
    });

  it('whenever somebody looks, to the same moment', () => {
    const looks = fc.array(fc.nat(700_000), { maxLength: 20 });
    fc.assert(
      fc.property(looks, fc.nat(700_000), fc.integer({ min: 60, max: 250 }), (ticks, end, pace) => {
        const begun = atPace(play(readyAt(LONG, 0, 0), LONG, 0, 3), LONG, 0, pace);
        const looked = [...ticks.sort((a, b) => a - b).filter((tick) => tick <= end)].reduce(
          (prompter, tick) => settled(prompter, LONG, tick),
          begun,
        );
        const [seen, expected] = [viewAt(looked, LONG, end), viewAt(begun, LONG, end)];
        assert.equal(seen.phase, expected.phase);
        near(seen.place, expected.place);
        near(seen.elapsed, expected.elapsed);
      }),
    );
  });

  it('and does not go back with a clock that does', () => {
    const prompter = settled(started(LONG), LONG, 5000);
    near(viewAt(prompter, LONG, 4000).place, 5);
  });
});

describe('the prompter', () => {
  it('counts down, and starts at the very moment', () => {
    const counting = play(readyAt(SHORT, 0, 0), SHORT, 0, 3);
    assert.deepEqual([viewAt(counting, SHORT, 1000).phase, viewAt(counting, SHORT, 1000).countdown], ['counting', 2]);
    const view = viewAt(counting, SHORT, 4250);
    assert.equal(view.phase, 'speaking');
    near(view.place, 1.25);
  });

  it('is ready again when the countdown is called off', () => {
    const { phase, place } = pause(play(readyAt(SHORT, 5, 0), SHORT, 0, 3), SHORT, 1000);
    assert.deepEqual([phase, place], ['ready', 5]);
  });

  it('starts from a place with the time that the plan gives it', () => {
    const { elapsed, left, ahead } = viewAt(started(SHORT, 15), SHORT, 2000);
    near(elapsed, 17);
    near(left, 23);
    near(ahead, 0);
  });

  it('stands still while it is paused, and goes on without a countdown', () => {
    const paused = pause(started(SHORT), SHORT, 4000);
    near(viewAt(paused, SHORT, 60_000).elapsed, 4);
    const { phase, elapsed } = viewAt(play(paused, SHORT, 60_000, 3), SHORT, 61_000);
    assert.equal(phase, 'speaking');
    near(elapsed, 5);
  });

  it('ends when the last word does, however late that is noticed', () => {
    const { phase, elapsed, place } = viewAt(started(SHORT), SHORT, 999_000);
    assert.equal(phase, 'finished');
    near(elapsed, 60);
    near(place, 60);
  });

  it('starts from the beginning when it was finished, at the pace last spoken', () => {
    const finished = settled(atPace(started(SHORT), SHORT, 0, 130), SHORT, 99_000);
    const again = play(finished, SHORT, 100_000, 3);
    assert.deepEqual([again.phase, again.place, again.pace, again.read.words], ['counting', 0, 130, 0]);
  });

  it('stops where it is, and not before it has begun', () => {
    const stopped = stop(started(SHORT), SHORT, 9000);
    assert.equal(stopped.phase, 'finished');
    near(viewAt(stopped, SHORT, 20_000).elapsed, 9);
    assert.equal(stop(readyAt(SHORT, 0, 0), SHORT, 9000).phase, 'ready');
  });

  for (const [at, warning] of [
    [9900, 'none'],
    [10_000, 'soon'],
    [39_900, 'soon'],
    [40_000, 'over'],
    [60_000, 'over'],
  ] as const)
    it(`warns “${warning}” at ${at / 1000} s of 40`, () =>
      assert.equal(viewAt(started(SHORT), SHORT, at).warning, warning));

  it('does not warn who has not started', () => assert.equal(viewAt(readyAt(SHORT, 55, 0), SHORT, 0).warning, 'none'));

  it('goes slower and faster, within what can be spoken', () => {
    const faster = atPace(started(SHORT), SHORT, 10_000, 150);
    const { place, elapsed, ahead, end } = viewAt(faster, SHORT, 20_000);
    near(place, 22.5);
    near(elapsed, 20);
    near(ahead, 2.5);
    near(end, 20 + 37.5 / 1.25);
    assert.equal(atPace(faster, SHORT, 20_000, 1000).pace, 250);
    assert.equal(atPace(faster, SHORT, 20_000, 1).pace, 60);
  });

  it('tells what was spent in each section', () => {
    const slow = atPace(started(SHORT), SHORT, 10_000, 60);
    const { spent } = settled(slow, SHORT, 34_000);
    near(spent[0]!, 10);
    near(spent[1]!, 20);
    near(spent[2]!, 4);
  });

  it('moves, while the clock goes on; before the start it is set by the plan', () => {
    const moved = movedTo(started(SHORT), SHORT, 5000, 25);
    near(viewAt(moved, SHORT, 5000).elapsed, 5);
    near(viewAt(moved, SHORT, 5000).ahead, 20);
    near(movedTo(readyAt(SHORT, 0, 0), SHORT, 5000, 25).elapsed, 25);
    near(movedTo(moved, SHORT, 5000, 1e9).place, 60);
    near(movedTo(moved, SHORT, 5000, -1).place, 0);
  });

  it('has nothing to show of a speech without words', () => {
    const empty = speechOfWords({});
    const { word, section, phase } = viewAt(started(empty), empty, 1000);
    assert.deepEqual([word, section, phase], [-1, -1, 'finished']);
  });
});

describe('the pace of the speaker', () => {
  it('is not told from a few seconds', () =>
    assert.equal(learnedPace(settled(started(LONG), LONG, 19_000)), undefined));

  it('is that of the plan where nothing was changed', () =>
    assert.equal(learnedPace(settled(started(LONG), LONG, 60_000)), 120));

  it('is what was read in the time it took, at changing speeds', () => {
    const half = atPace(started(LONG), LONG, 0, 100);
    const whole = atPace(half, LONG, 60_000, 140);
    assert.equal(learnedPace(settled(whole, LONG, 120_000)), 120);
    assert.equal(learnedPace(settled(whole, LONG, 240_000)), 130);
  });

  it('takes short moves for a speaker who is ahead or behind', () => {
    // Ten seconds of text in two moves, read in a minute beside what was shown.
    const once = movedTo(started(LONG), LONG, 20_000, 25);
    const twice = movedTo(once, LONG, 40_000, 50);
    assert.equal(learnedPace(settled(twice, LONG, 60_000)), 140);
    assert.equal(learnedPace(settled(movedTo(started(LONG), LONG, 30_000, 20), LONG, 60_000)), 100);
  });

  it('takes long moves for another place', () => {
    const away = movedTo(started(LONG), LONG, 30_000, 30 + CORRECTION_SECONDS + 1);
    assert.equal(learnedPace(settled(away, LONG, 60_000)), 120);
  });

  it('does not count a pause', () => {
    const paused = pause(started(LONG), LONG, 30_000);
    assert.equal(learnedPace(settled(play(paused, LONG, 90_000, 0), LONG, 120_000)), 120);
  });
});

describe('a text that is edited while it is rehearsed', () => {
  const before = speechOfWords({ One: 'we thank the chair', Two: 'and we agree with all that was said' });
  const at = (
    text: Readonly<Record<string, string>>,
    place: number,
    now = place * 1000,
  ): { word: string; elapsed: number } => {
    const after = speechOfWords(text);
    const view = viewAt(reread(started(before), before, after, now), after, now);
    return { word: after.words[view.word]?.text ?? '', elapsed: view.elapsed };
  };

  it('keeps the word and the clock, with words before it or behind it', () => {
    const longer = { One: 'today once more we thank the chair', Two: 'and we agree with all that was said here' };
    assert.deepEqual(at(longer, 3), { word: 'agree', elapsed: 3 });
    assert.deepEqual(at({ One: 'the chair', Two: 'and we agree' }, 3), { word: 'agree', elapsed: 3 });
  });

  it('keeps how far into the word one is', () => {
    const after = speechOfWords({ One: 'so we thank the chair', Two: 'and we agree' });
    near(reread(started(before), before, after, 3250).place, 3.75);
  });

  it('goes on behind a word that is gone', () =>
    assert.deepEqual(at({ One: 'we thank the chair', Two: 'and we with all' }, 3), { word: 'with', elapsed: 3 }));

  it('keeps the time that sections took, by their titles', () => {
    const after = speechOfWords({ Zero: 'new words', One: 'we thank the chair', Two: 'and we agree' });
    assert.deepEqual(reread(started(before), before, after, 3000).spent, [0, 2, 1]);
  });

  it('follows a pace that is set, unless the speaker has taken another', () => {
    const slower = speechOfWords({ One: 'we thank the chair' }, { pace: 100 });
    assert.equal(reread(started(before), before, slower, 0).pace, 100);
    assert.equal(reread(atPace(started(before), before, 0, 140), before, slower, 0).pace, 140);
  });

  it('stays finished', () => {
    const finished = settled(started(before), before, 99_000);
    const after = speechOfWords({ One: 'we thank the chair and more and more' });
    assert.equal(viewAt(reread(finished, before, after, 99_000), after, 99_000).phase, 'finished');
  });

  it('may lose all its words and get them back', () => {
    const empty = speechOfWords({});
    const gone = reread(readyAt(before, 3, 0), before, empty, 0);
    assert.equal(reread(gone, empty, before, 0).place, 0);
  });
});
