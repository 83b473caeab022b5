import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft, speakingSections, speakingTimeOf, spokenForms, type Wishes } from '../../server/src/core';
import { assertGolden } from '../support/golden';
import { root } from '../support/root';
import { seedCorpus, seedFiles } from '../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

describe('times of the seeds', () => {
  // Words and seconds at 110 words a minute, of the whole and under each heading; and every figure as it is said.
  it('are those of the golden file', () => {
    const sample = { id: 'sample', text: readFileSync(join(root, 'samples', 'statement.undraft'), 'utf8') };
    const lines = [...seedFiles(), sample].flatMap(({ id, text }) => {
      const draft = createDraft(text);
      const { words, seconds, pace } = speakingTimeOf(draft, { corpus: seedCorpus(), wishes });
      return [
        `${id}: ${words} words, ${seconds.toFixed(1)} s`,
        ...speakingSections(draft, pace)
          .filter((section) => section.title !== '')
          .map((section) => `${id}, ${section.title}: ${section.words} words, ${section.seconds.toFixed(1)} s`),
      ];
    });
    assertGolden('times', lines);
  });

  it('rest on what is said for each word with a figure, a capital at its end or a sign in it', () => {
    const said = new Set(
      seedFiles().flatMap(({ text }) => {
        const draft = createDraft(text);
        return draft.blocks
          .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
          .flatMap(({ span }) => {
            const paragraph = text.slice(span.start, span.end);
            return spokenForms(paragraph).flatMap((form) => {
              const written = paragraph.slice(form.span.start, form.span.end);
              return /\d|[A-Z]{2}|[/&%§$]/.test(written) ? [`${written} → ${form.words.join(' ') || '–'}`] : [];
            });
          });
      }),
    );
    assertGolden('spoken', [...said].sort());
  });
});
