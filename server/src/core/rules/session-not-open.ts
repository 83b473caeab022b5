import { say } from '../messages/say';
import { isSpokenKind } from '../draft/draftKind';
import { notOpen } from '../time/attendance';
import type { Rule } from './rule';

export const sessionNotOpen: Rule = {
  id: 'session-not-open',
  summary: 'The session is open to others than who is to speak, by the words of its document.',
  severity: 'warning',
  *check(draft, context) {
    if (!isSpokenKind(draft.kind)) return;
    const found = notOpen(draft, context);
    if (!found) return;
    const { session, openTo, who, key, evidence } = found;
    const span = (key && draft.frontMatter.get(key)?.span) ?? draft.frontMatter.get('session')?.span ?? draft.wordAt(0);
    if (!span) return;
    yield {
      span,
      message: say('session-not-open', { session: session.id, openTo, who }),
      evidence: [evidence],
    };
  },
};
