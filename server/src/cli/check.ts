import { checkReport, formatProblems, runRules, sarifLog, severities, type Severity } from '../core';
import type { Command } from './command';
import { readDraftsAndCorpus } from './inputs';
import { commonOptions, corpusUsage, oneOf, parseOptions, timeOptions, timeUsage, wishesOf } from './options';
import { readVersion } from './readVersion';
import { relativeUri } from './relativeUri';
import { tellFailures } from './tellFailures';

const options = { ...commonOptions, ...timeOptions, 'fail-on': { type: 'string', default: 'warning' } } as const;

export const check: Command = {
  name: 'check',
  usage: `[--format text|json|sarif] ${timeUsage} ${corpusUsage} [--fail-on SEVERITY] FILE…|-`,
  summary: 'says what is wrong with drafts',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(args, options);
    const format = oneOf('format', values.format, ['text', 'json', 'sarif']);
    const failing = severities.indexOf(oneOf<Severity>('fail-on', values['fail-on'], severities));
    const wishes = wishesOf(values);
    const { files, failed, corpus } = await readDraftsAndCorpus(positionals, values, terminal);
    const context = { corpus, wishes };
    const reports = files.map(({ path, draft }) => {
      const result = runRules(draft, context);
      tellFailures(path, result, terminal);
      return { path, draft, ...result };
    });
    if (format === 'json') {
      const entries = reports.map(({ path, draft, ...result }) => checkReport(path, draft, result, context));
      terminal.out(`${JSON.stringify({ files: entries }, null, 2)}\n`);
    } else if (format === 'sarif') {
      const checked = reports.map(({ path, ...file }) => ({ ...file, uri: relativeUri(path) }));
      const version = await readVersion(terminal.root);
      const log = sarifLog(checked, { version, corpus, isComplete: !failed });
      terminal.out(`${JSON.stringify(log, null, 2)}\n`);
    } else {
      for (const { path, draft, ...result } of reports) terminal.out(formatProblems(path, draft, result, context));
    }
    const found = reports.some(({ problems }) =>
      problems.some(({ severity }) => severities.indexOf(severity) >= failing),
    );
    const incomplete = failed || reports.some(({ failures }) => failures.length > 0);
    return incomplete ? 2 : found ? 1 : 0;
  },
};
