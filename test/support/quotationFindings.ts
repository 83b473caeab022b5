import { type Corpus, createDraft } from '../../server/src/core';
import { runRules } from '../../server/src/core/rules/run';

const wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const QUOTATION_RULES = new Set(['misquoted-text', 'quote-not-found', 'quote-meaning', 'quote-source']);

/** Of each finding on what quotations say, and where it is from: "warning misquoted-text: “last” is “first” in note". */
export function quotationFindings(text: string, corpus: Corpus): readonly string[] {
  return runRules(createDraft(text), { corpus, wishes })
    .problems.filter(({ rule }) => QUOTATION_RULES.has(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}
