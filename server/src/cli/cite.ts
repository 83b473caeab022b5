import { citationReport } from '../core';
import type { Command } from './command';
import { readDrafts } from './inputs';
import { catalogueOption, oneOf, parseOptions } from './options';

export const cite: Command = {
  name: 'cite',
  usage: '[--format text|json] [--catalogue FILE]… FILE…|-',
  summary: 'lists the resolutions and documents that files name',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      format: { type: 'string', default: 'text' },
      ...catalogueOption,
    });
    const format = oneOf('format', values.format, ['text', 'json']);
    const { files, failed } = await readDrafts(positionals, values, terminal);
    const entries = files.map(({ path, draft }) => ({ path, citations: citationReport(draft) }));
    if (format === 'json') {
      terminal.out(`${JSON.stringify({ files: entries }, null, 2)}\n`);
    } else {
      for (const { path, citations } of entries) {
        for (const { start, symbol, status, text } of citations) {
          terminal.out(`${path}:${start}\t${symbol ?? '-'}\t${status}\t${text.replace(/\s+/g, ' ')}\n`);
        }
      }
    }
    return failed ? 2 : 0;
  },
};
