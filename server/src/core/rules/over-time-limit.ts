import { counted, inWords } from '../text/duration';
import { speakingTimeOf } from '../time/speakingTime';
import { lengthInWords } from '../timeWords/lengthLabel';
import { limitSource } from '../timeWords/limitLabel';
import { unitOf } from '../timeWords/unitOf';
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
    const { seconds, words = 0 } = limit;
    const allowed = lengthInWords(measure === 'time' ? { seconds } : { words }, unit);
    const remedy = `cut ${counted(overWords, unit)} to fit ${allowed}`;
    yield {
      span: overflow,
      message: `Too long by ${over}: ${remedy} (${limitSource(limit)})`,
      evidence: limit.evidence,
    };
  },
};
