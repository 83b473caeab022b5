import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft, DEFAULT_PACE, rehearsalOf, speakingSections } from '../../../../server/src/core';
import { root } from '../../../support/root';
import { rehearse, rehearsalContext, assertNear } from '../../../support/rehearse';

/** A part a line, words in braces, notes in angles. */
function shown(text: string): string[] {
  return rehearse(text).parts.map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map((piece) => (piece.word ? `{${piece.text}}` : piece.isNote ? `<${piece.text}>` : piece.text)).join('')}`,
  );
}

describe('a rehearsal shows', () => {
  for (const [what, text, ...parts] of [
    ['words and the spaces between', 'We thank  the\tChair.', 'paragraph: {We} {thank} {the} {Chair.}'],
    ['headings without their marks', '## Our *aim* ##\n\nPeace.', 'heading: Our aim', 'paragraph: {Peace.}'],
    ['underlined headings', 'Our aim\n-------\n\nPeace.', 'heading: Our aim', 'paragraph: {Peace.}'],
    ['stage notes between paragraphs', 'Peace.\n\n[pause]\n', 'paragraph: {Peace.}', 'note: <[pause]>'],
    ['stage notes among words', 'One [pause] two [look up]', 'paragraph: {One} <[pause]> {two} <[look up]>'],
    [
      'directions among words',
      'One (pause for applause) two (or three)',
      'paragraph: {One} <(pause for applause)> {two} {(or} {three)}',
    ],
    ['nothing struck out, no picture', 'One ~~two~~ {--three--} ![four](a.png) five', 'paragraph: {One} {five}'],
    ['words without emphasis', '**First**, _we_ act.', 'paragraph: {First,} {we} {act.}'],
    ['dashes', 'Peace – at last - holds.', 'paragraph: {Peace} – {at} {last} - {holds.}'],
    ['the text of a link', 'See [the note](https://un.org/x) now.', 'paragraph: {See} {the} {note} {now.}'],
    ['no mark of a footnote', 'Agreed[^1] words.', 'paragraph: {Agreed} {words.}'],
    ['no comment', 'One <!-- [two] --> three.', 'paragraph: {One} {three.}'],
    ['items and quotations', '- One\n\n> two three', 'item: {One}', 'quotation: {two} {three}'],
    ['short lines as lines', 'Mr. Chair,\nExcellencies, we', 'paragraph: {Mr.} {Chair,}\n{Excellencies,} {we}'],
    [
      'long lines as one paragraph',
      `A long line that ends where the page of the editor ends,\nand goes on.`,
      'paragraph: {A} {long} {line} {that} {ends} {where} {the} {page} {of} {the} {editor} {ends,} {and} {goes} {on.}',
    ],
    ['nothing else', '---\nlimit: 3m\n---\n\nSaid.\n\n[^1]: Not said.\n\n```\ncode\n```', 'paragraph: {Said.}'],
    [
      'the marks that French sets off',
      'Monsieur le Président\u00a0! «\u00a0Agir\u00a0» ?',
      'paragraph: {Monsieur} {le} {Président}\u00a0! «\u00a0{Agir}\u00a0» ?',
    ],
    ['a quotation mark at the start', '« Nous agissons »', 'paragraph: « {Nous} {agissons} »'],
    ['no address', 'See https://un.org/x (a@un.org) now – <www.un.org>.', 'paragraph: {See} {now} – .'],
    ['quotations over lines', '> One\n> two', 'quotation: {One}\n{two}'],
    ['Chinese with its marks', '主席先生，我们（都）同意。', 'paragraph: {主}{席}{先}{生}，{我}{们}（{都}）{同}{意}。'],
    ['Arabic', 'السيد الرئيس،', 'paragraph: {السيد} {الرئيس،}'],
  ] as const)
    it(what, () => assert.deepEqual(shown(text), parts));
});

describe('the times of a rehearsal', () => {
  it('have the sections of the counter where the speech has headings', () => {
    const text = '# One\n\nWe thank you.\n\n# Nothing\n\n# Two\n\nWe agree.';
    const draft = createDraft(text);
    const { sections } = rehearsalOf(draft, rehearsalContext);
    const counted = speakingSections(draft, DEFAULT_PACE).filter(({ words }) => words > 0);
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['One', 'Two'],
    );
    sections.forEach(({ from, to }, index) => assertNear(to - from, counted[index]!.seconds));
  });

  it('have the points of a speech without headings', () => {
    const sample = readFileSync(join(root, 'samples/statement.undraft'), 'utf8');
    assert.deepEqual(
      rehearse(sample).sections.map(({ title }) => title.slice(0, 24)),
      [
        '',
        'First, prevention rests ',
        'Secondly, cooperation mu',
        'Thirdly, respect for hum',
        'In conclusion, we reaffi',
      ],
    );
  });

  it('are held against a limit in words as against one in time', () => {
    const { limitSeconds, limitSource } = rehearse('---\nlimit: 55 words\n---\n\nWe thank you for that.');
    assertNear(limitSeconds, 30);
    assert.equal(limitSource, '55 words, limit in the front matter');
  });

  it('are counted in characters where Chinese is', () => {
    const { unit, language } = rehearse('主席先生，我们感谢秘书长召开这次会议，并重申我们对打击恐怖主义的承诺。');
    assert.deepEqual([unit, language], ['characters', 'zh']);
    assert.deepEqual([rehearse('We thank you.').unit, rehearse('We thank you for that.').language], ['words', 'en']);
  });
});
