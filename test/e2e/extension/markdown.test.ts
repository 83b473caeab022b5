import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { offers, openDraft, openFile, problemOf, problemsOf, rostrum, typeAtEnd } from './editor';
import { phrase, phraseBegun, tooLong } from './texts';

const body = `${tooLong}\n\n${phraseBegun}`;

describe('Markdown', () => {
  it('leaves an ordinary README alone', async () => {
    const editor = await openFile('README.md');
    await typeAtEnd(editor, `\n\n${body}`);
    const readme = editor.document;
    // A draft opened later has been answered: the README had its turn.
    const { document } = await openDraft(body);
    await problemOf(document, 'over-time-limit');
    await eventually('completion in the draft', async () => ((await offers(document, phrase)) ? true : undefined));
    assert.deepEqual(problemsOf(readme), []);
    assert.equal(await offers(readme, phrase), false);
  });

  it('hides the status bar item on an ordinary README', async () => {
    const extension = await rostrum().activate();
    await openDraft(tooLong);
    await eventually('the item is shown on a draft', () => extension.speakingTimeText());
    await openFile('README.md');
    await eventually('the item is hidden', () => (extension.speakingTimeText() === undefined ? true : undefined));
  });

  for (const line of ['limit: 3m', 'event: 2018-conference']) {
    it(`serves a file whose front matter says "${line}"`, async () => {
      const { document } = await openDraft(`---\n${line}\n---\n\n${body}`, 'markdown');
      await problemOf(document, 'over-time-limit');
      await eventually('completion', async () => ((await offers(document, phrase)) ? true : undefined));
    });
  }
});
