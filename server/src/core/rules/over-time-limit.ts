import { speakingTimeOf } from '../features/speakingTime';
import { counted, inWords } from '../text/duration';
import type { Rule } from './rule';

export const overTimeLimit: Rule = {
  id: 'over-time-limit',
  summary: 'The intervention takes longer to say than its session allows.',
  severity: 'warning',
  *check(draft, context) {
    const { overSeconds, overWords, overflow, limit, language } = speakingTimeOf(draft, context);
    if (!overflow) return;
    const over = inWords(Math.max(1, overSeconds));
    const unit = language?.unit === 'characters' ? 'character' : 'word';
    const allowed = limit.words === undefined ? inWords(limit.seconds) : counted(limit.words, unit);
    const remedy = `cut ${counted(overWords, unit)} to fit ${allowed}`;
    yield {
      span: overflow,
      message: `Too long by ${over}: ${remedy} (${limit.source})`,
      evidence: limit.evidence ? [limit.evidence] : [],
    };
  },
};
