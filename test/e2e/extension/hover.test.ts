import assert from 'node:assert/strict';
import { eventually } from '../eventually';
import { hoverText, openFile, positionOf } from './editor';

describe('hover', () => {
  it('says what a resolution is', async () => {
    const { document } = await openFile('statement.undraft');
    const position = positionOf(document, 'resolution 2396 (2017)', 'middle');
    const text = await eventually('a hover', async () => (await hoverText(document, position)) || undefined);
    assert.match(text, /2396/);
    assert.match(text, /2017/);
    assert.match(text, /Security Council/);
  });

  it('says nothing on ordinary words', async () => {
    const { document } = await openFile('statement.undraft');
    await eventually(
      'a hover elsewhere',
      async () => (await hoverText(document, positionOf(document, 'resolution 2396 (2017)', 'middle'))) || undefined,
    );
    assert.equal(await hoverText(document, positionOf(document, 'convening', 'middle')), '');
  });
});
