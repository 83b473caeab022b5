import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Corpus, corpusPhrases, provenanceOf, type SourceDocument } from '../core';
import type { Command } from './command';
import { readCorpus } from './inputs';
import { leftOutReport } from './leftOutReport';
import { commonOptions, corpusUsage, oneOf, parseOptions } from './options';

export const indexCommand: Command = {
  name: 'index',
  usage: `[--phrases | --left-out DIR] [--format text|json] ${corpusUsage}`,
  summary:
    'says what is in the corpus; with --phrases its set phrases, with --left-out what of the files in DIR was not read as text',
  async run(args, terminal) {
    const { values } = parseOptions(args, {
      ...commonOptions,
      phrases: { type: 'boolean', default: false },
      'left-out': { type: 'string' },
    });
    const folder = values['left-out'];
    const format = oneOf('format', values.format, ['text', 'json']);
    const folders = folder === undefined ? values.corpus : [...values.corpus, folder];
    const corpus = await readCorpus({ ...values, corpus: folders }, terminal);
    if (folder !== undefined) {
      terminal.out(
        leftOutReport(
          corpus.documents.filter((document) => isIn(folder, document)),
          format,
        ),
      );
      return 0;
    }
    if (values.phrases) {
      terminal.out(phrasesOf(corpus, format));
      return 0;
    }
    const documents = corpus.documents.map(indexed);
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
      for (const { id, symbol, kind, date, title } of documents)
        terminal.out([id, symbol ?? '', kind, date ? `${date.value} (${date.from})` : '', title].join('\t') + '\n');
      for (const { id, name, start, sessions } of events)
        terminal.out(`${id}\t\tevent\t${start}\t${name} (${sessions} sessions)\n`);
      terminal.out(`${documents.length} documents, ${corpus.phrases.size} words\n`);
    }
    return 0;
  },
};

/** Whether a document is that of a file in a folder or below. */
function isIn(folder: string, { uri }: Corpus['documents'][number]): boolean {
  return uri.startsWith('file:') && fileURLToPath(uri).startsWith(resolve(folder) + sep);
}

/** What is said of a document: what is not known of it has no key. Dates are ISO, and as exact as what states them. */
function indexed(document: SourceDocument) {
  const { id, uri, title, kind, symbol, speaker, delegation, onBehalfOf, place, identity, leftOutCount } = document;
  const { organ, session, agendaItem, meeting, language, date, adopted, met, distributed } = identity;
  return {
    id,
    uri,
    symbol,
    title,
    kind,
    organ: organ?.value,
    session: session?.value,
    agendaItem: agendaItem?.value,
    meeting: meeting?.value,
    language: language?.value,
    date,
    adopted,
    met,
    distributed,
    place,
    speaker: speaker?.name,
    delegation: delegation?.name,
    onBehalfOf: onBehalfOf?.map(({ name }) => name),
    leftOut: leftOutCount,
  };
}

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
