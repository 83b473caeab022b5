import { strict as assert } from 'node:assert';
import {
  type Corpus,
  createCorpus,
  createDraft,
  DEFAULT_LIMIT_SECONDS,
  DEFAULT_PACE,
  draftHoverAt,
  type Wishes,
} from '../../../../server/src/core';

const settings = { limit: { seconds: DEFAULT_LIMIT_SECONDS }, limitIsDefault: true, pace: DEFAULT_PACE };

const PHRASE = 'in all its forms and manifestations';
const statement = (of: string, body: string): string =>
  `Statement by the Permanent Representative of ${of} to the United Nations\n\nMr. President,\n\n${body}\n`;

const corpusOf = (texts: readonly string[]): Corpus =>
  createCorpus(texts.map((text, at) => ({ id: `d${at}`, uri: `file:///d${at}.txt`, text })));

const spoken = [
  statement('Norway', `We condemn terrorism ${PHRASE}.`),
  statement('Chile', `Terrorism ${PHRASE} and wherever it is, terrorism ${PHRASE}.`),
  statement('Uganda', 'We are against it.'),
  `Statement on behalf of the European Union\n\nMr. President,\n\nWe condemn terrorism ${PHRASE}.\n`,
];

/** What a hover in the middle of the phrase says, without its Markdown. */
function hover(corpus: Corpus, { head = '', own }: { head?: string; own?: string } = {}): string | undefined {
  const text = `${head}Mr. Chair,\n\nWe condemn terrorism ${PHRASE}, as we always have.\n`;
  const wishes: Wishes = { settings: { ...settings, ...(own !== undefined && { delegation: own }) } };
  return draftHoverAt(createDraft(text), text.indexOf('forms'), { corpus, wishes })?.text;
}

describe('the hover on a phrase of agreed language', () => {
  it('says how many States use it, of those that speak in the corpus', () => {
    assert.equal(
      hover(corpusOf(spoken)),
      `“terrorism ${PHRASE}” · agreed language\nUsed by 2 of the 3 States whose words are in the corpus`,
    );
  });

  for (const [own, said] of [
    ['Chile', '; by Chile 2×'],
    ['the Republic of Chile', '; by Chile 2×'],
    ['Uganda', '; not by Uganda, in one document'],
    ['Sweden', ''],
    ['Freedonia', ''],
  ] as const) {
    it(`says what one’s own delegation does: ${own}`, () => {
      const told = `Used by 2 of the 3 States whose words are in the corpus${said}`;
      assert.equal(hover(corpusOf(spoken), { own })?.split('\n')[1], told);
      // The draft itself stands above the settings.
      const head = `---\ndelegation: ${own}\n---\n\n`;
      assert.equal(hover(corpusOf(spoken), { head, own: 'Norway' })?.split('\n')[1], told);
    });
  }

  it('counts what is said in a record by its speech', () => {
    const record = `A/91/PV.7\n\nThe President: We begin.\n\nMs. Dahl (Norway): We condemn terrorism ${PHRASE}.\n\nMr. Ndiaye (Freedonia): So do we.\n`;
    assert.match(
      hover(corpusOf([record]), { own: 'Norway' })!,
      /\nUsed by 1 of the 2 delegations whose words are in the corpus; by Norway 1×$/,
    );
  });

  it('stands before the detail of what is named there, and says which phrase it speaks of', () => {
    const body =
      'We address the conditions conducive to the spread of terrorism, for foreign terrorist fighters and their family members';
    const corpus = corpusOf([statement('Norway', `${body}.`), statement('Chile', 'So do we.')]);
    const text = `Mr. Chair,\n\n${body}.\n`;
    const at = (words: string): string =>
      draftHoverAt(createDraft(text), text.indexOf(words) + 3, { corpus, wishes: { settings } })!.text;
    const use = 'Used by 1 of the 2 States whose words are in the corpus';
    assert.match(at('spread of'), new RegExp(`\\n\\n${use}\\n\\nMore\\n`));
    assert.match(
      at('terrorist fi'),
      new RegExp(`\\n“foreign terrorist fighters and their family members” · agreed language\\n${use}(?:\\n|$)`),
    );
  });

  it('says that none does', () => {
    assert.match(hover(corpusOf([spoken[2]!]))!, /\nNot used by Uganda, the one State whose words/);
  });

  it('says nothing where nobody’s words are known, and off the phrase', () => {
    assert.equal(hover(corpusOf([`Concept note\n\nOn terrorism ${PHRASE}.\n`])), undefined);
    const text = `We condemn terrorism ${PHRASE}.\n\nWe always have.\n`;
    const context = { corpus: corpusOf(spoken), wishes: { settings } };
    assert.equal(draftHoverAt(createDraft(text), text.indexOf('always'), context), undefined);
  });
});
