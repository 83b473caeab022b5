import { loadCore } from '../loadCore.mjs';
import { tablesWith } from '../tables.mjs';
import { sum, wordSuggestions, write } from './drafter.mjs';
import { DraftingServer } from './draftingServer.mjs';

export const MODES = ['quiet', 'eager'];

/**
 * How a drafter (see drafter.mjs) fares who writes each of the files `written`, the `seeds` and the `added` documents of a folder but for
 * the same one being the corpus: by text and together, the tallies of each of `modes` and of VS Code's own word suggestions (`words`), and
 * the times of all requests. What is written is one paragraph in `sample`, from all over the text, with all that stands before it
 * written already. Documents are added without the server alone.
 */
export async function keysSaved({ seeds, added = [], written, modes = MODES, sample = 1, inProcess = false }) {
  const core = await loadCore();
  const texts = [];
  const times = Object.fromEntries(modes.map((mode) => [mode, []]));
  let desk;
  for (const file of written) {
    const isInCorpus = [...seeds, ...added].some(({ id }) => id === file.id);
    if (isInCorpus || desk?.without !== undefined) {
      await desk?.stop();
      desk = undefined;
    }
    const without = isInCorpus ? file.id : undefined;
    desk ??= await (inProcess ? inThisProcess(seeds, added, without) : overProtocol(seeds, without));
    const target = proseOf(file, core);
    const passages = passagesOf(target, sample);
    const tallies = { words: await write(target, wordSuggestions(target), passages) };
    for (const mode of modes)
      tallies[mode] = await write(target, await desk.begin(target, mode, times[mode]), passages);
    texts.push({ id: file.id, tallies });
  }
  await desk?.stop();
  const together = Object.fromEntries(
    ['words', ...modes].map((kind) => [kind, sum(texts.map(({ tallies }) => tallies[kind]))]),
  );
  return { texts, together, times };
}

/** A text as a drafter writes it: its paragraphs, without what its layout did to them. */
function proseOf(file, core) {
  const [{ clean, blocks }] = core.createCorpus([file]).documents;
  return blocks.map(({ span }) => clean.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).join('\n\n');
}

/** One paragraph in `sample`, each with the lines above it that separate it from what stands before. */
function passagesOf(target, sample) {
  const ends = [...target.matchAll(/\n\n|$/g)].map(({ index }) => index);
  const passages = ends.map((end, i) => ({ start: i === 0 ? 0 : ends[i - 1], end }));
  return passages.filter(({ start, end }, i) => end > start && i % sample === sample >> 1);
}

/** The tables without the phrases that were collected from a text, and from no other. */
function tablesWithout(id) {
  return tablesWith((table, name) => {
    if (name !== 'agreedPhrases') return table;
    const source = table.sources.indexOf(id);
    const isOnlyThere = ({ sources }) => sources.length > 0 && sources.every((at) => at === source);
    return { ...table, rows: table.rows.filter((row) => !isOnlyThere(row)) };
  });
}

/** Suggestions of a corpus without one of its texts, and without the server. */
async function inThisProcess(seeds, added, without) {
  const core = await loadCore(tablesWithout(without));
  const left = seeds.filter(({ id }) => id !== without);
  const shipped = core.indexPrepared(left.map((file) => core.prepareDocument(file)));
  const corpus = core.createCorpus([...left, ...added.filter(({ id }) => id !== without)], { shipped });
  const plain = ({ replaceStart, insert }) => ({ start: replaceStart, insert });
  const item = (found) => ({ ...plain(found), givesWay: found.insert.endsWith(' ') });
  const begin = (target, mode) => {
    let draft;
    return (at) => {
      draft = core.createDraft(target.slice(0, at), { previous: draft });
      const list = core.completionItemsAt(draft, at, corpus, { mode });
      const ghost = core.inlineCompletionAt(draft, at, corpus, { mode });
      return { list: list.map(item), ghost: ghost && plain(ghost) };
    };
  };
  return { without, begin, stop: () => undefined };
}

/** The same over the protocol. */
async function overProtocol(files, without) {
  const server = new DraftingServer();
  await server.start(
    files.filter(({ id }) => id !== without),
    tablesWithout(without),
  );
  const begin = async (target, mode, times) => {
    await server.begin(mode);
    return (at) => server.suggest(target, at, times);
  };
  return { without, begin, stop: () => server.stop() };
}
