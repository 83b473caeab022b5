import { stemOf } from './inflection';

/** Endings that make one part of speech of another, the longest first. */
const ENDINGS =
  `izational isational itization ization isation ational  ication ological itized iveness fulness ation ition ement ment ional
  able ible ance ence ical ious ship ness less ful ive ity ion ial ous ism ist ary ory ant ent ate ize ise at al er or ly iz ic y v`.split(
    /\s+/,
  );

/** What a root must keep, so that "nation" and "native" stay apart. */
const LEAST = 4;

/** Words kept whole: without their ending they would share a root with a word of another meaning. */
const WHOLE: ReadonlySet<string> = new Set(
  `community communities communication communications communicate party parties international universal university universities
  general generation government state states statement statements compact compliance company companies policy policies police
  organ organize united unit unity matter mission minister secure several severe person personal personnel
  action active actor actors threat threats securitize securitized securitization`.split(/\s+/),
);

/** Words whose stem is that of a word they have nothing to do with. */
const APART: ReadonlySet<string> = new Set(
  `station stations united nations nationals organized factory factories server servers central treaty treaties student students serial
  violation violations story stories minority minorities mental portal portals reality car cars informal former foundation foundations hospitality
  projection projections programming relative relatives count counts counted`.split(/\s+/),
);

/** The root that a word shares with its relatives: "prosecutors", "prosecution", "to prosecute". Takes keys as `tokenKey` makes them. */
export function rootOf(key: string): string {
  if (APART.has(key)) return `${key.replace(/ies$/, 'y').replace(/s$/, '')}.`;
  const stem = stemOf(key).replace(/olution$/, 'olv');
  if (WHOLE.has(key)) return stem;
  return withoutEnding(stem);
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= LEAST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
