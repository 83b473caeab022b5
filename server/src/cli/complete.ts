import { completionItemsAt, createDraft } from '../core';
import { decodeText } from '../host/decodeText';
import type { Command } from './command';
import { readCorpus } from './inputs';
import { commonOptions, corpusUsage, oneOf, parseOptions } from './options';

export const complete: Command = {
  name: 'complete',
  usage: `[--format text|json] ${corpusUsage} < TEXT`,
  summary: 'completes the text on standard input, the cursor at its end',
  async run(args, terminal) {
    const { values } = parseOptions(args, commonOptions);
    const format = oneOf('format', values.format, ['text', 'json']);
    const text = decodeText(await terminal.readInput());
    const corpus = await readCorpus(values, terminal);
    const items = completionItemsAt(createDraft(text, { catalogue: corpus.catalogue }), text.length, corpus, {
      invoked: true,
    });
    if (format === 'json') {
      const printed = items.map(({ insert, replaceStart, label, count, documents }) => ({
        insert,
        replaceStart,
        label,
        count,
        documents: Array.from(documents, ([id, times]) => ({ id, count: times })),
      }));
      terminal.out(`${JSON.stringify({ items: printed }, null, 2)}\n`);
    } else {
      for (const item of items) terminal.out(`${item.label}\t${item.detail}\n`);
    }
    return 0;
  },
};
