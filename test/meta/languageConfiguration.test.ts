import assert from 'node:assert/strict';
import { readJson } from '../support/tokenize';

type Pair = readonly [open: string, close: string];

interface LanguageConfiguration {
  readonly comments: { readonly blockComment: Pair };
  readonly brackets: readonly Pair[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly autoCloseBefore: string;
  readonly surroundingPairs: readonly Pair[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly afterText: string;
    readonly action: { readonly indent: string; readonly appendText: string };
  }[];
}

const configuration = readJson('syntaxes/language-configuration.json') as LanguageConfiguration;

/** [text, the words the editor sees in it]. */
const WORDS: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['A/RES/60/288', ['A/RES/60/288']],
  ['(A/RES/60/288).', ['A/RES/60/288']],
  ['[A/RES/75/291](#)', ['A/RES/75/291']],
  ['A/RES/75/291//', ['A/RES/75/291']],
  ['A/C.6/72/L.10.', ['A/C.6/72/L.10']],
  ['A/77/266/Add.1, S/PV.8148', ['A/77/266/Add.1', 'S/PV.8148']],
  ['S/2021/98;', ['S/2021/98']],
  ['S/RES/2396 (2017)', ['S/RES/2396', '2017']],
  ['resolution 60/288,', ['resolution', '60/288']],
  ['resolution 2396.', ['resolution', '2396']],
  ['2396 (2017)', ['2396', '2017']],
  ['Counter-Terrorism', ['Counter-Terrorism']],
  ['Counter\u2011Terrorism', ['Counter\u2011Terrorism']],
  ['counter-terrorism,', ['counter-terrorism']],
  ['counter- terrorism', ['counter', 'terrorism']],
  ['Da’esh', ['Da’esh']],
  ["Da'esh", ["Da'esh"]],
  ['ISIL (Da’esh)', ['ISIL', 'Da’esh']],
  ['Da’esh’s', ['Da’esh’s']],
  ['Member States’ obligations', ['Member', 'States', 'obligations']],
  ['‘whole-of-society’', ['whole-of-society']],
  ["'whole-of-society'", ['whole-of-society']],
  ['“quoted”', ['quoted']],
  ['« cité »', ['cité']],
  ['Côte d’Ivoire, Türkiye', ['Côte', 'd’Ivoire', 'Türkiye']],
  ['Cu\u0302te', ['Cu\u0302te']],
  ['Al-Qaida.', ['Al-Qaida']],
  ['COVID-19', ['COVID-19']],
  ['and/or', ['and', 'or']],
  ['10,000 people, 3.5 per cent', ['10,000', 'people', '3.5', 'per', 'cent']],
  ['19–20 June', ['19', '20', 'June']],
  ['effort—and', ['effort', 'and']],
  ['the end.The next', ['the', 'end', 'The', 'next']],
  ['Mr. Chair,', ['Mr', 'Chair']],
  ['**bold** _it_', ['bold', 'it']],
  ['Совет Безопасности', ['Совет', 'Безопасности']],
  ['— … – ’ \' " -', []],
  ['', []],
];

/** [the line when Enter is pressed at its end, what the next line starts with]. */
const ENTER: readonly (readonly [line: string, next: string | undefined])[] = [
  ['- first', '- '],
  ['  * first', '* '],
  ['• first', '• '],
  ['> quoted', '> '],
  ['1. The Conference', '2. '],
  ['9. The Conference', '10. '],
  ['31. At the end', '32. '],
  ['(a) first', '(b) '],
  ['- ', undefined],
  ['1. ', undefined],
  ['(a)', undefined],
  ['2023. A year', undefined],
  ['-5 degrees', undefined],
  ['A sentence - with a dash', undefined],
  ['See paragraph 1. The', undefined],
];

describe('the language configuration', () => {
  describe('words', () => {
    for (const [text, words] of WORDS) {
      it(JSON.stringify(text), () => {
        // The editor adds the global flag itself.
        const pattern = new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`);
        assert.deepEqual(text.match(pattern) ?? [], words);
      });
    }

    it('never match the empty text', () => {
      const { pattern, flags } = configuration.wordPattern;
      assert.ok(!new RegExp(`^(?:${pattern})$`, flags).test(''));
    });
  });

  describe('pairs', () => {
    const pairs: readonly Pair[] = [
      ['“', '”'],
      ['‘', '’'],
      ['«', '»'],
      ['(', ')'],
      ['[', ']'],
    ];
    for (const [open, close] of pairs) {
      it(`${open} closes with ${close} and surrounds a selection`, () => {
        assert.ok(configuration.autoClosingPairs.some((pair) => pair.open === open && pair.close === close));
        assert.ok(configuration.surroundingPairs.some((pair) => pair[0] === open && pair[1] === close));
        assert.ok(configuration.autoCloseBefore.includes(close), `${open} opens before ${close}`);
      });
    }

    it('leave the apostrophe alone', () => {
      assert.ok(!configuration.autoClosingPairs.some(({ open }) => open === "'" || open === '’'));
    });

    it('count no apostrophe as a bracket', () => {
      const marks = configuration.brackets.flat();
      assert.equal(new Set(marks).size, marks.length);
      assert.ok(!marks.includes('’') && !marks.includes("'"));
    });

    it('comment with HTML comments', () => assert.deepEqual(configuration.comments.blockComment, ['<!--', '-->']));
  });

  describe('Enter', () => {
    const next = (line: string) =>
      configuration.onEnterRules.find((rule) => new RegExp(rule.beforeText).test(line))?.action.appendText;

    for (const [line, expected] of ENTER) {
      it(`after ${JSON.stringify(line)}`, () => assert.equal(next(line), expected));
    }

    it('counts on without a gap', () => {
      for (let n = 1; n <= 40; n++) assert.equal(next(`${n}. Text`), `${n + 1}. `);
      for (const letter of 'abcdefghijkl') {
        assert.equal(next(`(${letter}) text`), `(${String.fromCharCode(letter.charCodeAt(0) + 1)}) `);
      }
    });

    it('continues a list only from the end of its line', () => {
      for (const rule of configuration.onEnterRules) assert.ok(!new RegExp(rule.afterText).test('rest of the item'));
    });
  });
});
