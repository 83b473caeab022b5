import { speakingTimeOf, unitOf } from '../time/speakingTime';
import { counted, inWords } from '../text/duration';
import type { Rule } from './rule';

export const overTimeLimit: Rule = {
  id: 'over-time-limit',
  summary: 'The intervention takes longer to say than its session allows.',
  severity: 'warning',
  *check(draft, context) {
    const { overSeconds, overWords, overflow, limit, measure, language } = speakingTimeOf(draft, context);
    if (!overflow || !limit) return;
    const over = inWords(Math.max(1, overSeconds));
    const unit = unitOf(language);
    const allowed = measure === 'time' ? inWords(limit.seconds) : counted(limit.words ?? 0, unit);
    const remedy = `cut ${counted(overWords, unit)} to fit ${allowed}`;
    yield {
      span: overflow,
      message: `Too long by ${over}: ${remedy} (${limit.source})`,
      evidence: limit.evidence,
    };
  },
};
