import { type Corpus, corpusPhrases, provenanceOf } from '../core';
import type { Command } from './command';
import { readCorpus } from './inputs';
import { commonOptions, corpusUsage, oneOf, parseOptions } from './options';

export const indexCommand: Command = {
  name: 'index',
  usage: `[--phrases] [--format text|json] ${corpusUsage}`,
  summary: 'says what is in the corpus, or with --phrases its set phrases',
  async run(args, terminal) {
    const { values } = parseOptions(args, { ...commonOptions, phrases: { type: 'boolean', default: false } });
    const format = oneOf('format', values.format, ['text', 'json']);
    const corpus = await readCorpus(values, terminal);
    if (values.phrases) {
      terminal.out(phrasesOf(corpus, format));
      return 0;
    }
    const documents = corpus.documents.map(({ id, title, kind, dates, speaker, delegation }) => ({
      ...{ id, title, kind, date: dates?.start },
      ...{ speaker, delegation },
    }));
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

/** Writes a phrase a line: how often it stands, in how many documents, the phrase itself, where it is known from. */
function phrasesOf(corpus: Corpus, format: 'text' | 'json'): string {
  const phrases = corpusPhrases(corpus);
  if (format === 'text') {
    const rows = phrases.map(
      ({ count, documents, phrase, agreed }) => `${count}\t${documents.size}\t${phrase}\t${provenanceOf(agreed)}\n`,
    );
    return rows.join('');
  }
  const rows = phrases.map(({ count, documents, phrase, agreed }) => ({
    phrase,
    count,
    documents: Array.from(documents, ([id, times]) => ({ id, count: times })),
    provenance: provenanceOf(agreed),
    ...(agreed && { agreed }),
  }));
  return `${JSON.stringify({ phrases: rows }, null, 2)}\n`;
}
