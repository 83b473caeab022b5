import { type PageSpacing } from '../text/duration';
import { type Span } from '../text/span';
import { amountsIn, firstClause, LIMIT_REACH } from './amounts';
import { limitedSpeakers, type LimitedSpeakers } from './limitedSpeakers';
import { limitForce, type LimitForce } from './limitForce';
import { type SpeakingRole } from './limitGrammar';
import { type LimitedKind, type LimitPlace, limitPlaces, placeOf } from './limitPlace';
import { namedRoles } from './namedRoles';
import { type Quantity } from './quantities';
import { speeches, writtenThings } from './speakingCues';
import { sharesBound, statesLimit, type LimitContext, type LimitedSpeech } from './statedLimit';

/** A limit on how long somebody may speak, as one sentence states it: of time, words or pages. */
export interface LimitReading {
  /** Seconds, for a limit of time. */
  readonly seconds?: number;
  /** Words, for a limit of words. */
  readonly words?: number;
  /** Pages, for a limit of pages. */
  readonly pages?: number;
  /** How the lines of these pages stand, where the sentence says so. */
  readonly spacing?: PageSpacing;
  /** "floor" unless the sentence names another capacity. */
  readonly role: SpeakingRole;
  /** Whether it names no capacity, and holds for whoever has no limit of their own. */
  readonly isGeneral?: true;
  /** Who is limited, in the words of the sentence; absent where it names nobody. */
  readonly who?: string;
  /** Whether it is set, or brevity only asked for. */
  readonly force: LimitForce;
  /** The kinds of sessions that the sentence itself confines it to; absent where it holds for all. */
  readonly kinds?: readonly LimitedKind[];
  /** Numbers of sessions that it confines it to, as printed. */
  readonly sessions?: readonly string[];
  /** The words that confine it: "during the" is not among them. */
  readonly where?: string;
  /** The one kind of speech that it is for, where it is not a statement. */
  readonly speech?: LimitedSpeech;
  /** Where the amount stands in the sentence. */
  readonly span: Span;
}

export type { LimitContext, LimitedSpeech } from './statedLimit';

const SPEECHES: readonly (readonly [LimitedSpeech, RegExp])[] = [
  ['right-of-reply', /\brights?\s+(?:of|to)\s+reply\b/i],
  ['explanation', /\bexplanations?\s+of\s+(?:vote|position)/i],
];

/** The one kind of speech that a text names, where it is not a statement. */
export function speechIn(text: string): LimitedSpeech | undefined {
  return SPEECHES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a sentence is on what is said, so that a pronoun in the next one may stand for it. */
export function namesSpeech(sentence: string): boolean {
  return speeches.test(sentence) && !writtenThings.test(sentence);
}

/** What else is said: "a national statement" is no reply. */
const OTHER_SPEECH =
  /\b(?:(?:national|group|joint|individual|general)\s+(?:statement|intervention)s?|statements?|speech(?:es)?|presentations?)\b/i;

/** What an amount is the limit of: a speech named in its clause, else in the sentence before it, else above. */
function speechOf(before: string, after: string, context: LimitContext): LimitedSpeech | undefined {
  const clause = before.slice(1 + before.lastIndexOf(';'));
  const own = speechIn(clause);
  if (own !== undefined || OTHER_SPEECH.test(clause)) return own;
  return speechIn(before) ?? speechIn(after) ?? context.speech;
}

/** A stop that ends no clause: "by 1 p.m., the President". */
const SHORT_WORD = /\b(?:[ap]\.m\.|e\.g\.|i\.e\.|H\.E\.|(?:Mr|Ms|Mrs|Dr|No|St)\.(?=\s))/gi;

/** Amounts of one sentence that are looked at: what has more is no sentence. */
const MOST_AMOUNTS = 40;

/**
 * The limits a sentence sets on how long somebody may speak: one for each amount and capacity, none for a sentence about other durations.
 * Offsets count in `text`. A sentence is read by its grammar of bounds, speeches and speakers, not by its wording.
 */
export function readLimits(text: string, context: LimitContext = {}): LimitReading[] {
  const sentence = text.replace(SHORT_WORD, (word) => word.replaceAll('.', '·'));
  const amounts = amountsIn(sentence).slice(0, MOST_AMOUNTS);
  const stated = amounts.map(({ quantity, before, after }) => statesLimit(quantity, { before, after }, context));
  if (!stated.includes(true)) return [];
  const places = limitPlaces(sentence);
  // "Groups and national statements: five and three minutes, respectively".
  const isInTurn = amounts.length > 1 && /\brespectively\b/i.test(sentence);
  const together = isInTurn ? namedRoles(sentence)?.roles : undefined;
  const limits: LimitReading[] = [];
  let last: { readonly limited: LimitedSpeakers; readonly force: LimitForce; readonly end: number } | undefined;
  amounts.forEach(({ quantity }, i) => {
    const { span } = quantity;
    const until = amounts[i + 1]?.quantity.span.start ?? sentence.length;
    const since = amounts[i - 1]?.quantity.span.end ?? 0;
    const after = sentence.slice(span.end, until).slice(0, LIMIT_REACH);
    const between = sentence.slice(since, span.start).slice(-LIMIT_REACH);
    // "five minutes for ministers and three minutes for others": one bound serves both amounts.
    if (stated[i] !== true && (i === 0 || !sharesBound(quantity, { before: between, after }, context))) return;
    const before = sentence.slice(Math.max(last?.end ?? 0, since), span.start).slice(-LIMIT_REACH);
    const isLast = i === amounts.length - 1;
    const limited = limitedSpeakers({
      before,
      after,
      isLast,
      previous: last?.limited,
      heading: context.heading,
      antecedent: context.antecedent,
      subject: context.subject,
    });
    const force = context.force ?? forceOf(between, after, last?.force);
    last = { limited, force, end: span.end + limited.used };
    const inTurn = together?.[i];
    const named = inTurn === undefined ? limited.roles : [inTurn];
    const place = placeOf(places, { since, amount: span, until, sentence }) ?? context.place;
    const speech = speechOf(sentence.slice(0, span.end), firstClause(after), context);
    const shared = {
      ...measureOf(quantity, `${between} ${after}`),
      ...(limited.isGeneral && { isGeneral: true as const }),
      ...(limited.who !== undefined && { who: limited.who.replaceAll('·', '.') }),
      force,
      ...(place && placed(place)),
      ...(speech !== undefined && { speech }),
      span,
    };
    limits.push(...named.map((role) => ({ ...shared, role })));
  });
  return limits;
}

/** A verb of its own: without one, an amount is as firm as the one before it. */
const VERB = /\b(?:is|are|be|will|shall|should|must|may|can|has|have)\b/i;

function forceOf(between: string, after: string, last: LimitForce | undefined): LimitForce {
  return last === 'encouraged' && !VERB.test(between) ? last : limitForce(between, after);
}

function measureOf(
  { seconds, words, pages }: Quantity,
  around: string,
): Pick<LimitReading, 'seconds' | 'words' | 'pages' | 'spacing'> {
  if (seconds !== undefined) return { seconds };
  if (words !== undefined) return { words };
  const spacing = spacingIn(around);
  return { ...(pages !== undefined && { pages }), ...(spacing !== undefined && { spacing }) };
}

/** What a reading says of its place. */
export function placed({ kinds, numbers, where }: LimitPlace): Pick<LimitReading, 'kinds' | 'sessions' | 'where'> {
  return { ...(kinds.length > 0 && { kinds }), ...(numbers.length > 0 && { sessions: numbers }), where };
}

function spacingIn(text: string): PageSpacing | undefined {
  const named = /\b(?<spacing>single|double)[\s-]*spac/i.exec(text)?.groups?.['spacing']?.toLowerCase();
  return named === 'single' || named === 'double' ? named : undefined;
}
