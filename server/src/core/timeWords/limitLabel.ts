import type { SpeakingRole } from '../limits/limitGrammar';
import { textKindRow } from '../kinds/textKinds';
import type { LimitInForce, StatedLimit, Unlimited } from '../time/limitInForce';
import { counted } from '../text/duration';
import { lengthLabel } from './lengthLabel';

/**
 * What may not be passed: "3:00", "400 words", "3:00 and 400 words", "2 pages (about 500 words)". `unit` of what is counted. One that is not
 * set says so: "encouraged: 2:00".
 */
export function limitLabel(limit: LimitInForce, unit = 'word'): string {
  return limit.force === 'encouraged' ? `encouraged: ${limitLengths(limit, unit)}` : limitLengths(limit, unit);
}

/** The same whether it is set or encouraged. */
export function limitLengths(limit: LimitInForce, unit = 'word'): string {
  const { seconds, limits } = limit;
  const time = lengthLabel({ seconds });
  const counts = wordsLabel(limit, unit);
  return { time, words: counts, both: `${time} and ${counts}` }[limits];
}

/** "400 words"; of pages with what they hold: "2 pages (about 500 words)", "2 pages (600 words)". */
export function wordsLabel({ words = 0, pages, isEstimate }: LimitInForce, unit = 'word'): string {
  const inWords = counted(words, unit);
  if (pages === undefined) return inWords;
  return `${counted(pages, 'page')} (${isEstimate === true ? `about ${inWords}` : inWords})`;
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
      return limit.session === undefined
        ? `${limit.event} has none`
        : `${limit.event} states none for session ${limit.session}`;
  }
}

/** Who speaks in each capacity, behind "for". */
const ROLE_CALLED: Readonly<Record<SpeakingRole, string>> = {
  floor: 'the floor',
  eminent: 'eminent speakers',
  chair: 'the chair',
  panellist: 'panellists',
  group: 'groups of States',
  observer: 'observers',
  'civil society': 'civil society',
};

/** Why no limit holds, in a sentence: "No limit: a concept note is not spoken (its title says “Concept Note”)." */
export function whyUnlimited(unlimited: Unlimited): string {
  if (unlimited.because === 'too long')
    return `No limit: it takes more than ${unlimited.times} times that of a statement.`;
  if (unlimited.because === 'role without limit') {
    const { role, event, session } = unlimited;
    const where = event === undefined ? 'no event states one' : `${event} states none`;
    return `No limit: ${where} for ${ROLE_CALLED[role]}${session === undefined ? '' : ` in session ${session}`}.`;
  }
  const { kind, because } = unlimited.kind;
  return `No limit: ${textKindRow(kind).called.toLowerCase()} is not spoken (${because}).`;
}

/** Where a limit is stated, beside its time; of one in words, how many too: "400 words, limit in the front matter". */
export function limitNote(limit: LimitInForce, unit: string): string {
  const source = limit.force === 'encouraged' ? `encouraged, ${limitSource(limit)}` : limitSource(limit);
  return limit.words === undefined ? source : `${wordsLabel(limit, unit)}, ${source}`;
}
