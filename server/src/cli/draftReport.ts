import type { Context, Draft } from '../core';
import type { Command } from './command';
import { readDraftsAndCorpus } from './inputs';
import {
  commonOptions,
  corpusUsage,
  draftsUsage,
  oneOf,
  parseOptions,
  timeOptions,
  timeUsage,
  wishesOf,
} from './options';

/** What a verb tells of each draft by itself. */
export interface DraftReport {
  readonly name: string;
  readonly summary: string;
  /** The report on a draft as data. */
  readonly entry: (draft: Draft, context: Context) => object;
  /** The report on a draft as text, its last line ended. */
  readonly text: (path: string, draft: Draft, context: Context) => string;
}

/** A verb that tells something of each draft named, as text or as JSON, and finds no fault with any. */
export function draftReport({ name, summary, entry, text }: DraftReport): Command {
  return {
    name,
    usage: `[--format text|json] ${timeUsage} ${corpusUsage} ${draftsUsage}`,
    summary,
    async run(args, terminal) {
      const { values, positionals } = parseOptions(args, { ...commonOptions, ...timeOptions });
      const format = oneOf('format', values.format, ['text', 'json']);
      const wishes = wishesOf(values);
      const { files, unread, corpus } = await readDraftsAndCorpus(positionals, values, terminal);
      const context = { corpus, wishes };
      if (format === 'json') {
        const entries = files.map(({ path, draft }) => ({ path, ...entry(draft, context) }));
        terminal.out(`${JSON.stringify({ files: entries }, null, 2)}\n`);
      } else {
        for (const { path, draft } of files) terminal.out(text(path, draft, context));
      }
      return unread.length > 0 ? 2 : 0;
    },
  };
}
