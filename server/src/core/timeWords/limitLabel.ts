import { textKindRow } from '../kinds/textKinds';
import type { LimitInForce, StatedLimit, Unlimited } from '../time/limitInForce';
import { counted } from '../text/duration';
import { lengthLabel } from './lengthLabel';

/** "3:00", "400 words", "3:00 and 400 words": what may not be passed. `unit` of what is counted. */
export function limitLabel({ seconds, words = 0, limits }: LimitInForce, unit = 'word'): string {
  const lengths = { time: [{ seconds }], words: [{ words }], both: [{ seconds }, { words }] }[limits];
  return lengths.map((length) => lengthLabel(length, unit)).join(' and ');
}

/** Where a limit is stated, in a few words: "limit of hlc-2023, session II", "default limit, hlc-2023 has none". */
export function limitSource(limit: StatedLimit): string {
  switch (limit.origin) {
    case 'argument':
      return 'limit asked for';
    case 'front matter':
      return 'limit in the front matter';
    case 'session':
      return `limit of ${limit.event}, session ${limit.session}`;
    case 'event':
      return `limit of ${limit.event}`;
    case 'setting':
      return 'limit in the settings';
    case 'default':
      return `default limit, ${whyDefault(limit)}`;
  }
}

function whyDefault(limit: StatedLimit & { readonly origin: 'default' }): string {
  switch (limit.because) {
    case 'no event named':
      return 'no event or limit is set';
    case 'event unknown':
      return 'the event named stands for none or several of the corpus';
    case 'event without limit':
      return `${limit.event} has none`;
  }
}

/** Why no limit holds, in a sentence: "No limit: a concept note is not spoken (its title says “Concept Note”)." */
export function whyUnlimited(unlimited: Unlimited): string {
  if (unlimited.because === 'too long')
    return `No limit: it takes more than ${unlimited.times} times that of a statement.`;
  const { kind, because } = unlimited.kind;
  return `No limit: ${textKindRow(kind).called.toLowerCase()} is not spoken (${because}).`;
}

/** Where a limit is stated, beside its time; of one in words, how many too: "400 words, limit in the front matter". */
export function limitNote(limit: LimitInForce, unit: string): string {
  const source = limitSource(limit);
  return limit.words === undefined ? source : `${counted(limit.words, unit)}, ${source}`;
}
