import { type SuppressionFault, suppressionsOf } from '../draft/suppressions';
import type { Finding } from '../finding';
import type { Rule } from './rule';

export const suppression: Rule = {
  id: 'suppression',
  summary: 'A comment that has a finding ignored gives no reason, names no rule there is, or finds nothing to ignore.',
  severity: 'warning',
  *check(draft, _context, before) {
    const { all, faults } = suppressionsOf(draft);
    for (const { span, kind, rule } of faults) yield { span, message: faultMessages[kind](rule) };
    if (all.length === 0) return;
    const { known, ran, used } = before();
    for (const ignored of all) {
      const message = complaint(ignored.rule, ignored.reason, known);
      if (message !== undefined) yield { span: ignored.span, message };
      else if (ran.has(ignored.rule) && !used.has(ignored)) yield unused(ignored);
    }
  },
};

const faultMessages: Readonly<Record<SuppressionFault['kind'], (rule: string) => string>> = {
  'no-rule': () => 'No rule is named: expected "rostrum-ignore rule: reason"',
  'no-start': (rule) => `Nothing to end: there is no "rostrum-ignore-start ${rule}: reason" above`,
  'no-end': (rule) => `Ignored to the end of the text: expected "rostrum-ignore-end ${rule}" below`,
};

function complaint(rule: string, reason: string, known: ReadonlySet<string>): string | undefined {
  if (rule === suppression.id) return `What ${rule} says cannot be ignored: mend the comment it is about`;
  if (!known.has(rule)) return `There is no rule "${rule}": name each rule that is ignored`;
  if (reason === '') return `No reason is given, so ${rule} is not ignored: expected "${rule}: reason"`;
  return undefined;
}

function unused({ rule, span }: { readonly rule: string; readonly span: Finding['span'] }): Finding {
  return { span, message: `Nothing to ignore: ${rule} finds nothing here, remove it from the comment` };
}
