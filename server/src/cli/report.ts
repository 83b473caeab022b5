import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { citeCheck, citeCheckPage, type Corpus, runRules } from '../core';
import { type Command, UsageError } from './command';
import { readCorpus, readDrafts } from './inputs';
import { commonOptions, corpusUsage, parseOptions, timeOptions, timeUsage, wishesOf } from './options';
import { tellFailures } from './tellFailures';
import { writeOutput } from './writeOutput';

const { format: _, ...corpusOptions } = commonOptions;

export const report: Command = {
  name: 'report',
  usage: `[--output FILE] ${timeUsage} ${corpusUsage} FILE|-`,
  summary: 'writes the cite-check report of a draft, a page that opens and prints without Rostrum',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, {
      ...corpusOptions,
      ...timeOptions,
      output: { type: 'string' },
    });
    if (positionals.length !== 1) throw new UsageError('name one file, or - for standard input');
    const wishes = wishesOf(values);
    const { files, unread, rows } = await readDrafts(positionals, values, terminal);
    const [file] = files;
    if (files.length > 1 || (!file && unread.length === 0))
      throw new UsageError(`name one file: ${positionals[0]} has ${files.length} drafts`);
    if (!file || unread.length > 0) return 2;
    const { path, draft, places } = file;
    const context = { corpus: await readCorpus(values, terminal, rows), wishes };
    const run = runRules(draft, context);
    tellFailures(path, run, terminal);
    const status = run.failures.length > 0 ? 2 : 0;
    const name = path === '-' ? 'standard input' : basename(path);
    const page = citeCheckPage(citeCheck(draft, context, { name, run, places }));
    if (values.output === undefined) {
      terminal.out(page);
      return status;
    }
    await writeOutput(values.output, page, [path === '-' ? 0 : path, ...values.catalogue, ...filesOf(context.corpus)]);
    return status;
  },
};

/** The documents of a corpus that are files. */
function filesOf({ documents }: Corpus): readonly string[] {
  return documents.flatMap(({ uri }) => (uri.startsWith('file:') ? [fileURLToPath(uri)] : []));
}
