import assert from 'node:assert/strict';
import { join } from 'node:path';
import { answeringRooms, coreLayers, handedOn, roomOf } from '../support/coreLayers';
import { circlesIn, grouped, type ImportGraph, importsBelow } from '../support/importGraph';
import { root } from '../support/root';

const core = join(root, 'server/src/core');

/** Files that import one another in a circle are one thing; larger than this it is one nobody can read. */
const MOST_IN_A_CIRCLE = 6;

const rooms = coreLayers.flatMap((layer) => layer.rooms);

/** Imports that lead up, or into a room nobody listed: "from -> to". */
function climbs(graph: ImportGraph): string[] {
  const height = new Map(rooms.map((room, i) => [room, i]));
  return [...graph].flatMap(([file, imported]) =>
    imported
      .filter((target) => roomOf(target) !== roomOf(file))
      .filter((target) => !((height.get(roomOf(target)) ?? Infinity) < (height.get(roomOf(file)) ?? -1)))
      .map((target) => `${file} -> ${target}`),
  );
}

/** Imports from outside a room of `features` of something else than its door. */
function pastTheDoor(graph: ImportGraph): string[] {
  return [...graph].flatMap(([file, imported]) =>
    imported
      .filter((target) => /^features\/\w+\//.test(target) && !target.endsWith('/index'))
      .filter((target) => roomOf(target) !== roomOf(file))
      .map((target) => `${file} -> ${target}`),
  );
}

/** Imports that go past the questions of the corpus to whoever answers them. */
function pastTheQuestions(graph: ImportGraph): string[] {
  const answers = new Set(answeringRooms);
  return [...graph].flatMap(([file, imported]) =>
    imported
      .filter((target) => answers.has(roomOf(target)) && !answers.has(roomOf(file)))
      .filter((target) => !(file === 'index' && handedOn.includes(target)))
      .map((target) => `${file} -> ${target}`),
  );
}

describe('the rooms of the core', () => {
  const graph = importsBelow(core);

  it('are all listed, each once', () => {
    const found = new Set([...graph.keys()].map(roomOf));
    assert.deepEqual([...found].sort(), rooms.filter((room) => room !== 'data').sort());
  });

  it('import downwards alone', () => assert.deepEqual(climbs(graph), []));

  it('stand in no circle', () => assert.deepEqual(circlesIn(grouped(graph, roomOf)), []));

  it(`have no circle of more than ${MOST_IN_A_CIRCLE} files`, () => {
    assert.deepEqual(
      circlesIn(graph).filter((circle) => circle.length > MOST_IN_A_CIRCLE),
      [],
    );
  });

  it('of features are entered by the door', () => assert.deepEqual(pastTheDoor(graph), []));

  it('ask the corpus by its interface alone', () => assert.deepEqual(pastTheQuestions(graph), []));

  it('are handed on by the façade only where that is listed', () => {
    const used = new Set(graph.get('index'));
    assert.deepEqual(
      handedOn.filter((file) => !used.has(file)),
      [],
    );
  });

  it('are seen where one asks past that interface', () => {
    const planted = importsBelow(core, {
      'rules/planted':
        "import type { LocalPhraseIndex } from '../phraseIndex/phraseIndex'; export type P = LocalPhraseIndex;",
      context: "export { createMentionIndex } from './mentions/mentionIndex';",
      index: "export { markGone } from './phraseIndex/segment/markGone'; export * from './mentions/citationIndex';",
    });
    assert.deepEqual(pastTheQuestions(planted), [
      'context -> mentions/mentionIndex',
      'index -> mentions/citationIndex',
      'rules/planted -> phraseIndex/phraseIndex',
    ]);
  });

  it('are seen where one climbs', () => {
    const planted = importsBelow(core, {
      'text/planted': "import type { Draft } from '../draft/draft'; export type D = Draft;",
    });
    assert.deepEqual(climbs(planted), ['text/planted -> draft/draft']);
  });

  it('are seen where two stand in a circle', () => {
    const planted = importsBelow(core, {
      'text/planted': "export { type Organ } from '../cite/citation';",
      'cite/planted': 'export const planted = 1;',
    });
    const [circle = []] = circlesIn(grouped(planted, roomOf));
    assert.deepEqual(
      ['cite', 'text'].filter((room) => !circle.includes(room)),
      [],
    );
  });

  it('are seen where a door is passed by', () => {
    const planted = importsBelow(core, { 'report/planted': "export { hoverAt } from '../features/cards/hover';" });
    assert.deepEqual(pastTheDoor(planted), ['report/planted -> features/cards/hover']);
  });

  it('are seen where seven files stand in a circle', () => {
    const names = Array.from({ length: 7 }, (_, i) => `text/planted${i}`);
    const files = Object.fromEntries(
      names.map((name, i) => [name, `export * from './${names[(i + 1) % 7]!.slice('text/'.length)}';`]),
    );
    assert.deepEqual(circlesIn(importsBelow(core, files))[0], names);
  });
});
