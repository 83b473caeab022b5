import { formatQuotations, quotationReport } from '../core';
import type { Command } from './command';
import { readDraftsAndCorpus } from './inputs';
import { commonOptions, corpusUsage, draftsUsage, oneOf, parseOptions } from './options';

export const quotes: Command = {
  name: 'quotes',
  usage: `[--format text|json] ${corpusUsage} ${draftsUsage}`,
  summary: 'holds every quotation of files against the corpus',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, commonOptions);
    const format = oneOf('format', values.format, ['text', 'json']);
    const { files, unread, corpus } = await readDraftsAndCorpus(positionals, values, terminal);
    const entries = files.map(({ path, draft, places }) => ({
      path,
      draft,
      places,
      quotations: quotationReport(draft, corpus, places),
    }));
    if (format === 'json') {
      const reports = entries.map(({ path, quotations }) => ({ path, quotations }));
      terminal.out(`${JSON.stringify({ files: reports }, null, 2)}\n`);
    } else {
      for (const { path, draft, places, quotations } of entries)
        terminal.out(formatQuotations(path, draft, quotations, corpus.unread, { places, paint: terminal.paint }));
    }
    const found = entries.some(({ quotations }) =>
      quotations.some(({ verdict }) => verdict === 'differs' || verdict === 'meaning'),
    );
    return unread.length > 0 ? 2 : found ? 1 : 0;
  },
};
