import { citationReport } from '../core';
import type { Command } from './command';
import { readDrafts } from './inputs';
import { catalogueOption, draftsUsage, oneOf, parseOptions } from './options';

export const cite: Command = {
  name: 'cite',
  usage: `[--format text|json] [--catalogue FILE]… ${draftsUsage}`,
  summary: 'lists the resolutions and documents that files name',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      format: { type: 'string', default: 'text' },
      ...catalogueOption,
    });
    const format = oneOf('format', values.format, ['text', 'json']);
    const { files, unread } = await readDrafts(positionals, values, terminal);
    const entries = files.map(({ path, draft, places }) => ({
      path,
      places,
      citations: citationReport(draft, places),
    }));
    if (format === 'json') {
      const reports = entries.map(({ path, citations }) => ({ path, citations }));
      terminal.out(`${JSON.stringify({ files: reports }, null, 2)}\n`);
    } else {
      for (const { path, places, citations } of entries) {
        for (const { start, symbol, status, text } of citations) {
          const place = places.inDocument ? places.behind(path, start) : `${path}:${start}`;
          terminal.out(`${place}\t${symbol ?? '-'}\t${status}\t${text.replace(/\s+/g, ' ')}\n`);
        }
      }
    }
    return unread.length > 0 ? 2 : 0;
  },
};
