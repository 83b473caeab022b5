import assert from 'node:assert/strict';
import { allSpeeches, fewSpeeches } from '../e2e/typing/speeches';
import { strokesOf, typedText } from '../e2e/typing/strokes';

const WORDS = { least: 300, most: 500 };

describe('the speeches that are typed in VS Code', () => {
  it('are ten, of three to five hundred words', () => {
    const speeches = allSpeeches();
    assert.equal(speeches.length, 10);
    for (const { name, text } of speeches) {
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      assert.ok(words >= WORDS.least && words <= WORDS.most, `${name} has ${words} words`);
    }
  });

  it('pause before each kind of key, also those that every run types', () => {
    for (const speeches of [allSpeeches(), fewSpeeches()]) {
      const next = new Set<string>();
      for (const { strokes } of speeches)
        for (const [at, { does }] of strokes.entries()) {
          const after = strokes[at + 1];
          if (does === 'pause' && after) next.add(after.does === 'type' ? after.letter : after.does);
        }
      for (const key of [' ', '\n', '.', ',', ':', ';', ')', '”', 'press', 'save', 'leave'])
        assert.ok(next.has(key), JSON.stringify(key));
    }
  });

  it('are corrected by backspace and arrow keys', () => {
    const keys = new Set(allSpeeches().flatMap(({ strokes }) => strokes.map((it) => it.does === 'press' && it.key)));
    for (const key of ['Backspace', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'Escape'] as const)
      assert.ok(keys.has(key), key);
  });

  for (const [speech, text] of [
    ['a¦b\nc{save}{leave}d', 'ab\ncd'],
    ['befroe{Backspace 4}fore', 'before'],
    ['languge{ArrowLeft 2}a{ArrowRight 2}s', 'languages'],
    ['a{ArrowRight}{ArrowDown}{Escape}b', 'ab'],
    ['{Backspace}«é»', '«é»'],
  ] as const)
    it(`are on paper what was typed: ${JSON.stringify(speech)}`, () => {
      assert.equal(typedText(strokesOf(speech)), text);
    });

  it('name no key that is not known', () => assert.throws(() => strokesOf('a{Tab}')));
});
