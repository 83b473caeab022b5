import table from '../data/resolutionNames.json';
import { lazy } from '../text/lazy';
import { type ResolutionRow } from './resolutions';

const topics = lazy(() => new Map(table.topics.map(({ topic, names }) => [topic, names])));
const nicknames = lazy(() => new Map(table.resolutions.map(({ symbol, names }) => [symbol, names])));

/** The ordinals that reviews of the Global Counter-Terrorism Strategy are counted by, beyond those in the table of resolutions. */
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Other ways to write one of the tables' keywords: "foreign terrorist fighters" for "FTF". */
export function namesOfTopic(keyword: string): readonly string[] {
  return topics().get(keyword) ?? [];
}

/** What drafters call a resolution beside its symbol: "sixth review", "Hostages Convention". */
export function nicknamesOf({ symbol, strategyReview }: ResolutionRow): readonly string[] {
  const review = strategyReview === undefined ? undefined : ordinals[strategyReview - 1];
  const counted = review === undefined ? [] : [`${review} review`, `${strategyReview}th review`];
  return [...(nicknames().get(symbol) ?? []), ...counted];
}
