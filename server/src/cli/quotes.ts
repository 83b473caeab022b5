import { formatQuotations, quotationReport } from '../core';
import type { Command } from './command';
import { readDraftsAndCorpus } from './inputs';
import { commonOptions, corpusUsage, oneOf, parseOptions } from './options';

export const quotes: Command = {
  name: 'quotes',
  usage: `[--format text|json] ${corpusUsage} FILE…|-`,
  summary: 'holds every quotation of files against the corpus',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, commonOptions);
    const format = oneOf('format', values.format, ['text', 'json']);
    const { files, failed, corpus } = await readDraftsAndCorpus(positionals, values, terminal);
    const entries = files.map(({ path, draft }) => ({ path, draft, quotations: quotationReport(draft, corpus) }));
    if (format === 'json') {
      const reports = entries.map(({ path, quotations }) => ({ path, quotations }));
      terminal.out(`${JSON.stringify({ files: reports }, null, 2)}\n`);
    } else {
      for (const { path, draft, quotations } of entries)
        terminal.out(formatQuotations(path, draft, quotations, corpus.unread));
    }
    const found = entries.some(({ quotations }) =>
      quotations.some(({ verdict }) => verdict === 'differs' || verdict === 'meaning'),
    );
    return failed ? 2 : found ? 1 : 0;
  },
};
