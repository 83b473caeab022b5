import type { Command } from './command';
import { readCatalogue, readCorpus } from './inputs';
import { commonOptions, oneOf, parseOptions } from './options';

export const indexCommand: Command = {
  name: 'index',
  usage: '[--format text|json] [--corpus DIR]… [--catalogue FILE]…',
  summary: 'says what is in the corpus',
  async run(args, terminal) {
    const { values } = parseOptions(args, commonOptions);
    const format = oneOf('format', values.format, ['text', 'json']);
    const catalogue = await readCatalogue(values.catalogue, terminal);
    const corpus = await readCorpus(values.corpus, terminal, catalogue);
    const documents = corpus.documents.map(({ id, title, kind, dates }) => ({ id, title, kind, date: dates?.start }));
    const events = corpus.events.map(({ id, name, start, end, sessions }) => ({
      id,
      name,
      start,
      end,
      sessions: sessions.length,
    }));
    if (format === 'json') {
      terminal.out(`${JSON.stringify({ documents, events, words: corpus.phrases.size }, null, 2)}\n`);
    } else {
      for (const { id, kind, date, title } of documents) terminal.out(`${id}\t${kind}\t${date ?? ''}\t${title}\n`);
      for (const { id, name, start, sessions } of events)
        terminal.out(`${id}\tevent\t${start}\t${name} (${sessions} sessions)\n`);
      terminal.out(`${documents.length} documents, ${corpus.phrases.size} words\n`);
    }
    return 0;
  },
};
