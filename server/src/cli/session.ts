import { formatSession, sessionReport } from '../core';
import type { Command } from './command';
import { readCatalogue, readCorpus, readInputs } from './inputs';
import { commonOptions, oneOf, parseOptions, timeOptions, wishesOf } from './options';

export const session: Command = {
  name: 'session',
  usage:
    '[--format text|json] [--event ID] [--session N] [--limit 4m] [--pace 110] [--corpus DIR]… [--cache DIR] [--catalogue FILE]… FILE…|-',
  summary: 'says which key questions of their session drafts answer, and what the corpus has for each',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, { ...commonOptions, ...timeOptions });
    const format = oneOf('format', values.format, ['text', 'json']);
    const wishes = wishesOf(values);
    const rows = await readCatalogue(values.catalogue, terminal);
    const { files, failed } = await readInputs(positionals, terminal, rows.catalogue);
    const context = { corpus: await readCorpus(values, terminal, rows), wishes };
    const entries = files.map(({ path, draft }) => ({ path, ...sessionReport(draft, context) }));
    if (format === 'json') terminal.out(`${JSON.stringify({ files: entries }, null, 2)}\n`);
    else for (const { path, ...report } of entries) terminal.out(formatSession(path, report));
    return failed ? 2 : 0;
  },
};
