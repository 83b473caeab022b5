import {
  concordanceGroupings,
  concordanceOf,
  formatConcordance,
  formatGroups,
  groupConcordance,
  TERMINAL_CONTEXT,
} from '../core';
import { type Command, UsageError } from './command';
import { readCorpus } from './inputs';
import { commonOptions, corpusUsage, oneOf, parseOptions } from './options';

export const find: Command = {
  name: 'find',
  usage: `[--by state|speaker|year] [--format text|json] ${corpusUsage} PHRASE`,
  summary: 'shows every place of a phrase in the corpus by document and year, or counts them by who said it',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, { ...commonOptions, by: { type: 'string' } });
    const format = oneOf('format', values.format, ['text', 'json']);
    const by = values.by === undefined ? undefined : oneOf('by', values.by, concordanceGroupings);
    const phrase = positionals.join(' ');
    if (!/[\p{L}\p{N}]/u.test(phrase)) throw new UsageError('say what to find');
    const corpus = await readCorpus(values, terminal);
    const found = concordanceOf(phrase, corpus, { around: TERMINAL_CONTEXT, most: Infinity });
    if (format === 'json') terminal.out(`${JSON.stringify(by ? groupConcordance(found, by) : found, null, 2)}\n`);
    else terminal.out(by ? formatGroups(found, by) : formatConcordance(found));
    return found.count === 0 ? 1 : 0;
  },
};
