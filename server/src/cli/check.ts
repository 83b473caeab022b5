import { checkReport, formatProblems, junitReport, runRules, sarifLog, severities, type Severity } from '../core';
import type { Command } from './command';
import { calledOf } from './draftReader';
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
import { readVersion } from './readVersion';
import { relativeUri } from './relativeUri';
import { tellFailures } from './tellFailures';

const options = { ...commonOptions, ...timeOptions, 'fail-on': { type: 'string', default: 'warning' } } as const;

export const check: Command = {
  name: 'check',
  usage: `[--format text|json|sarif|junit] ${timeUsage} ${corpusUsage} [--fail-on SEVERITY] ${draftsUsage}`,
  summary: 'says what is wrong with drafts',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, options);
    const format = oneOf('format', values.format, ['text', 'json', 'sarif', 'junit']);
    const failing = oneOf<Severity>('fail-on', values['fail-on'], severities);
    const wishes = wishesOf(values);
    const { files, unread, corpus } = await readDraftsAndCorpus(positionals, values, terminal);
    const context = { corpus, wishes };
    const reports = files.map(({ path, draft, places }, at) => {
      const result = runRules(draft, context);
      tellFailures(path, result, terminal);
      terminal.progress?.(`${at + 1} of ${files.length} drafts checked`);
      return { path, draft, places, ...result };
    });
    if (format === 'json') {
      const entries = reports.map(({ path, draft, places, ...result }) =>
        checkReport(path, draft, result, context, places),
      );
      terminal.out(`${JSON.stringify({ files: entries }, null, 2)}\n`);
    } else if (format === 'sarif') {
      const checked = reports.map(({ path, ...file }) => ({ ...file, uri: relativeUri(path) }));
      const version = await readVersion(terminal.root);
      const log = sarifLog(checked, { version, corpus, isComplete: unread.length === 0 });
      terminal.out(`${JSON.stringify(log, null, 2)}\n`);
    } else if (format === 'junit') {
      terminal.out(
        junitReport([...reports, ...unread.map(({ path, reason }) => ({ path: calledOf(path), reason }))], failing),
      );
    } else {
      const { paint } = terminal;
      for (const { path, draft, places, ...result } of reports)
        terminal.out(formatProblems(path, draft, result, context, { places, paint }));
    }
    const found = reports.some(({ problems }) =>
      problems.some(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failing)),
    );
    const incomplete = unread.length > 0 || reports.some(({ failures }) => failures.length > 0);
    return incomplete ? 2 : found ? 1 : 0;
  },
};
