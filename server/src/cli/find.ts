import { concordanceOf, formatConcordance, TERMINAL_CONTEXT } from '../core';
import { type Command, UsageError } from './command';
import { readCorpus } from './inputs';
import { commonOptions, corpusUsage, oneOf, parseOptions } from './options';

export const find: Command = {
  name: 'find',
  usage: `[--format text|json] ${corpusUsage} PHRASE`,
  summary: 'shows every place of a phrase in the corpus, by document and year',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, commonOptions);
    const format = oneOf('format', values.format, ['text', 'json']);
    const phrase = positionals.join(' ');
    if (!/[\p{L}\p{N}]/u.test(phrase)) throw new UsageError('say what to find');
    const corpus = await readCorpus(values, terminal);
    const found = concordanceOf(phrase, corpus, { around: TERMINAL_CONTEXT, most: Infinity });
    terminal.out(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : formatConcordance(found));
    return found.count === 0 ? 1 : 0;
  },
};
