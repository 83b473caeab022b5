import { say } from '../messages/say';
import { suppressionsOf } from '../draft/suppressions';
import type { Finding } from '../finding';
import type { Rule } from './rule';

export const suppression: Rule = {
  id: 'suppression',
  summary: 'A comment that has a finding ignored gives no reason, names no rule there is, or finds nothing to ignore.',
  severity: 'warning',
  *check(draft, _context, before) {
    const { all, faults } = suppressionsOf(draft);
    for (const { span, kind, rule } of faults) yield { span, message: say(`suppression/${kind}`, { rule }) };
    if (all.length === 0) return;
    const { known, ran, used } = before();
    for (const ignored of all) {
      const message = complaint(ignored.rule, ignored.reason, known);
      if (message !== undefined) yield { span: ignored.span, message };
      else if (ran.has(ignored.rule) && !used.has(ignored)) yield unused(ignored);
    }
  },
};

function complaint(rule: string, reason: string, known: ReadonlySet<string>): string | undefined {
  if (rule === suppression.id) return say('suppression/itself', { rule });
  if (!known.has(rule)) return say('suppression/unknown-rule', { rule });
  if (reason === '') return say('suppression/no-reason', { rule });
  return undefined;
}

function unused({ rule, span }: { readonly rule: string; readonly span: Finding['span'] }): Finding {
  return { span, message: say('suppression/unused', { rule }) };
}
