import { say } from '../messages/say';
import type { Draft } from '../draft/draft';
import { FASTEST_PACE } from '../frontMatter/keys/paceKey';
import { inWords } from '../text/duration';
import type { Span } from '../text/span';
import { DEFAULT_PACE } from '../time/pace';
import { speakingTimeOf } from '../time/speakingTime';
import { paceInWords } from '../timeWords/lengthLabel';
import { unitOf } from '../timeWords/unitOf';
import type { Rule } from './rule';

/** Words of English a minute beyond which a speech is read, and not spoken; of other languages in proportion. */
const TOO_FAST = 130;

export const paceTooFast: Rule = {
  id: 'pace-too-fast',
  summary: 'The intervention keeps its limit only at a pace that interpreters cannot follow.',
  severity: 'information',
  *check(draft, context) {
    const { neededPace, language, limit } = speakingTimeOf(draft, context);
    if (limit?.force !== 'firm' || neededPace === undefined || !language?.asked) return;
    const fastest = (TOO_FAST * language.pace) / DEFAULT_PACE;
    const span = placeOf(draft);
    // What no speaker can keep is too long, and not too fast.
    if (neededPace <= fastest || neededPace > (FASTEST_PACE * language.pace) / DEFAULT_PACE || !span) return;
    const [least, most] = language.asked;
    const needed = paceInWords(Math.ceil(neededPace), unitOf(language));
    yield {
      span,
      message: say('pace-too-fast', { limit: inWords(limit.seconds), pace: needed, least, most }),
    };
  },
};

/** The pace the draft names, else its first word. */
function placeOf(draft: Draft): Span | undefined {
  return draft.frontMatter.get('pace')?.span ?? draft.wordAt(0);
}
