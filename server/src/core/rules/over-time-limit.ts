import { say } from '../messages/say';
import { counted, inWords } from '../text/duration';
import { speakingTimeOf } from '../time/speakingTime';
import { lengthInWords } from '../timeWords/lengthLabel';
import { limitSource, wordsLabel } from '../timeWords/limitLabel';
import { unitOf } from '../timeWords/unitOf';
import type { Rule } from './rule';

export const overTimeLimit: Rule = {
  id: 'over-time-limit',
  summary: 'The intervention takes longer to say than its session allows.',
  severity: 'warning',
  *check(draft, context) {
    const { overSeconds, overWords, firstPast, limit, measure, language } = speakingTimeOf(draft, context);
    if (!firstPast || !limit) return;
    const over = inWords(Math.max(1, overSeconds));
    const unit = unitOf(language);
    const allowed = measure === 'time' ? lengthInWords({ seconds: limit.seconds }) : wordsLabel(limit, unit);
    const isSet = limit.force === 'firm';
    // How many words a page holds is an estimate: what rests on it is no more than likely.
    const isLikely = measure === 'words' && limit.isEstimate === true;
    const how = !isSet ? 'encouraged' : isLikely ? 'likely' : 'firm';
    yield {
      // All that follows it is past the limit too: underlined to the end, no other finding there would be seen.
      span: firstPast,
      message: say(`over-time-limit/${how}`, {
        over,
        words: counted(overWords, unit),
        allowed,
        source: limitSource(limit),
      }),
      ...((!isSet || isLikely) && { severity: 'information' as const }),
      evidence: limit.evidence,
    };
  },
};
