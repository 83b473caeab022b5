import assert from 'node:assert/strict';
import { quotedWords } from '../../../server/src/core/quotes/quotedWords';

/** The words of each fragment, with insertions where they stand. */
const shown = (text: string): string =>
  quotedWords(text, [{ start: 0, end: text.length }])
    .fragments.map(({ words, insertions }) => {
      const parts = words.map(({ key, other, stem }) => [key, other, stem].filter(Boolean).join('|'));
      for (const { at, keys } of [...insertions].reverse()) parts.splice(at, 0, `[${keys.join(' ')}]`);
      return parts.join(' ');
    })
    .join(' … ');

describe('quotedWords', () => {
  for (const [text, expected] of [
    ['Member States shall act', 'member states shall act'],
    // Omissions.
    ['Member States … shall act', 'member states … shall act'],
    ['Member States ... shall act', 'member states … shall act'],
    ['Member States . . . shall act', 'member states … shall act'],
    ['Member States […] shall act', 'member states … shall act'],
    ['Member States [...] shall act', 'member states … shall act'],
    ['Member States (...) shall act', 'member states … shall act'],
    ['… shall act …', 'shall act'],
    // Brackets.
    ['[T]he Council', 'the council'],
    ['it call[s] upon', 'it calls|call upon'],
    ['[the Council] decides', '[the council] decides'],
    ['States shall [may] act', 'states shall [may] act'],
    ['States [sic] act [emphasis added]', 'states [] act []'],
    // What is there for the page's sake.
    ['States[^3] act¹² now', 'states act now'],
    ['States [12] act', 'states act'],
    ['States<sup>3</sup> act', 'states act'],
    ['**States** _act_', 'states act'],
    ['[resolution 2396](https://example.org/x) says', 'resolution 2396 says'],
    ['> States\n> act', 'states act'],
    ['States\nact', 'states act'],
    ['inter-\nnational peace', 'international|inter-national peace'],
    ['counter-\n> terrorism', 'counterterrorism|counter-terrorism'],
    ['“the ‘inner’ words”', 'the inner words'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(shown(text), expected));
  }

  it('finds brackets that have no other', () => {
    const lone = (text: string): number => quotedWords(text, [{ start: 0, end: text.length }]).loneBrackets.length;
    assert.deepEqual(['a [b c', 'a b] c', 'a [b] c', 'a [[b] c'].map(lone), [1, 1, 0, 1]);
  });

  it('gives offsets into the draft, over several pieces', () => {
    const text = 'He said: “One two.\n\n“Three four.” So.';
    const pieces = [
      { start: 10, end: 18 },
      { start: 21, end: 32 },
    ];
    const { fragments } = quotedWords(text, pieces);
    const words = fragments[0]!.words.map(({ start, end, breaks }) => `${breaks ? '|' : ''}${text.slice(start, end)}`);
    assert.deepEqual(words, ['|One', 'two', '|Three', 'four']);
  });
});
