import { describeSpeakingTime, speakingTimeLabel, speakingTimeOf, timeReport } from '../core';
import type { Command } from './command';
import { readCatalogue, readCorpus, readInputs } from './inputs';
import { commonOptions, oneOf, parseOptions, timeOptions, wishesOf } from './options';

export const time: Command = {
  name: 'time',
  usage:
    '[--format text|json] [--event ID] [--session N] [--limit 4m] [--pace 110] [--corpus DIR]… [--cache DIR] [--catalogue FILE]… FILE…|-',
  summary: 'says how long drafts take to say',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, { ...commonOptions, ...timeOptions });
    const format = oneOf('format', values.format, ['text', 'json']);
    const wishes = wishesOf(values);
    const rows = await readCatalogue(values.catalogue, terminal);
    const { files, failed } = await readInputs(positionals, terminal, rows.catalogue);
    const context = { corpus: await readCorpus(values, terminal, rows), wishes };
    if (format === 'json') {
      const entries = files.map(({ path, draft }) => ({ path, ...timeReport(draft, context) }));
      terminal.out(`${JSON.stringify({ files: entries }, null, 2)}\n`);
    } else {
      for (const { path, draft } of files) {
        const spoken = speakingTimeOf(draft, context);
        terminal.out(`${path}: ${speakingTimeLabel(spoken)}. ${describeSpeakingTime(spoken).join(' ')}\n`);
      }
    }
    return failed ? 2 : 0;
  },
};
