import { lookUp } from '../core';
import { type Command, UsageError } from './command';
import { readCorpus } from './inputs';
import { commonOptions, corpusUsage, oneOf, parseOptions } from './options';

export const look: Command = {
  name: 'look',
  usage: `[--format text|json] ${corpusUsage} QUERY`,
  summary: 'explains a resolution, document or name: 2396, 60/288, CTED, FTF',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, commonOptions);
    const format = oneOf('format', values.format, ['text', 'json']);
    const query = positionals.join(' ').trim();
    if (query === '') throw new UsageError('say what to look up');
    const corpus = await readCorpus(values, terminal);
    const cards = lookUp(query, corpus);
    if (format === 'json') terminal.out(`${JSON.stringify({ query, cards }, null, 2)}\n`);
    else if (cards.length === 0) terminal.out(`Nothing is known of "${query}"\n`);
    else terminal.out(`${cards.map((card) => printed(card, cards.length)).join('\n\n')}\n`);
    return cards.length === 0 ? 1 : 0;
  },
};

/** The answer; the detail too where it is the only one. */
function printed({ lines, more }: { lines: readonly string[]; more: readonly string[] }, cards: number): string {
  return [...lines, ...(cards === 1 && more.length > 0 ? ['', ...more] : [])].join('\n');
}
