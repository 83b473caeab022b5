import type { Draft } from '../draft/draft';
import type { LimitForce } from '../limits/limitForce';
import type { LimitOrigin } from '../time/limitInForce';
import { type SpeakingSection, speakingSections } from '../time/speakingSections';
import { type SpeakingTime, speakingTimeOf } from '../time/speakingTime';
import { limitSource, whyUnlimited } from '../timeWords/limitLabel';
import type { DraftKind } from '../draft/draftKind';
import type { Context } from '../context';
import type { FixGrade, Problem } from '../finding';
import { isModelled } from '../time/measure';
import { describeFailure, type RunResult } from '../rules/run';
import type { LinePosition } from '../text/lineTable';
import { type PlaceNames, placeNames } from './placeNames';
import { reportedPlace, type ReportedPlace } from './reportedPlace';

/** One file of `rostrum time --format json`. Times are in seconds, rounded to tenths, those of the sections so that they add up. */
export interface TimeReport {
  readonly words: number;
  readonly seconds: number;
  /** The pace, in `unit` a minute. */
  readonly pace: number;
  /** What is counted: `characters` of Chinese. */
  readonly unit: 'words' | 'characters';
  /** "en", "fr" …; absent where the draft names a language that is not official. */
  readonly language?: string;
  /** Whether seconds come from the model of spoken English, rather than from the count alone. */
  readonly modelled: boolean;
  /** What the draft is, and how that is known. */
  readonly kind: DraftKind;
  /** The reason why no limit holds; the fields of the limit are then absent. */
  readonly unlimited?: string;
  readonly limitSeconds?: number;
  /** Where the limit is a number of words. */
  readonly limitWords?: number;
  /** Where the limit is a number of pages: `limitWords` is then about how many words they hold. */
  readonly limitPages?: number;
  readonly limitForce?: LimitForce;
  readonly limitSource?: string;
  readonly limitOrigin?: LimitOrigin;
  readonly overSeconds?: number;
  readonly overWords?: number;
  readonly sections: readonly SpeakingSection[];
}

/** One problem of `rostrum check --format json`. Offsets are UTF-16; lines and characters count from 0, as in LSP. */
export interface ProblemReport {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly range: { readonly start: LinePosition; readonly end: LinePosition };
  /** Where the document has it that the draft was read out of; absent for a text. */
  readonly place?: ReportedPlace;
  readonly fixes: readonly {
    readonly title: string;
    /** Whether it may be applied unseen. */
    readonly grade: FixGrade;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  }[];
  readonly evidence: readonly {
    readonly message: string;
    readonly document: string;
    readonly uri: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** One file of `rostrum check --format json`. */
export interface CheckReport {
  readonly path: string;
  readonly problems: readonly ProblemReport[];
  /** What comments of the draft have ignored, with the reason they give. */
  readonly ignored: readonly (ProblemReport & { readonly reason: string })[];
  /** Rules that failed, and may have missed something. */
  readonly failures: readonly { readonly rule: string; readonly message: string }[];
  readonly time: TimeReport;
}

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;

/** The speaking time of a draft as data. */
export function timeReport(draft: Draft, context: Context): TimeReport {
  const time = speakingTimeOf(draft, context);
  const { words, seconds, pace, language } = time;
  let sum = 0;
  return {
    words,
    seconds: tenths(seconds),
    pace,
    unit: language?.unit ?? 'words',
    ...(language && { language: language.language }),
    modelled: isModelled(draft),
    kind: draft.kind,
    ...limitReport(time),
    sections: speakingSections(draft, pace).map((section) => {
      const before = tenths(sum);
      sum += section.seconds;
      return { ...section, seconds: tenths(tenths(sum) - before) };
    }),
  };
}

function limitReport(
  time: SpeakingTime,
): Pick<
  TimeReport,
  | 'unlimited'
  | 'limitSeconds'
  | 'limitWords'
  | 'limitPages'
  | 'limitForce'
  | 'limitSource'
  | 'limitOrigin'
  | 'overSeconds'
  | 'overWords'
> {
  if (!time.limit) return { unlimited: whyUnlimited(time.unlimited) };
  const { limit, overSeconds, overWords } = time;
  return {
    limitSeconds: tenths(limit.seconds),
    ...(limit.words !== undefined && { limitWords: limit.words }),
    ...(limit.pages !== undefined && { limitPages: limit.pages }),
    limitForce: limit.force,
    limitSource: limitSource(limit),
    limitOrigin: limit.origin,
    overSeconds: tenths(overSeconds),
    overWords,
  };
}

/** What was found in a draft as data. */
export function checkReport(
  path: string,
  draft: Draft,
  { problems, ignored, failures }: RunResult,
  context: Context,
  places: PlaceNames = placeNames(draft),
): CheckReport {
  const told = (problem: Problem): ProblemReport => problemReport(problem, draft, places);
  return {
    path,
    problems: problems.map(told),
    ignored: ignored.map(({ problem, reason }) => ({ ...told(problem), reason })),
    failures: failures.map((failure) => ({ rule: failure.rule, message: describeFailure(failure) })),
    time: timeReport(draft, context),
  };
}

function problemReport(
  { rule, severity, message, span, fixes = [], evidence = [] }: Problem,
  draft: Draft,
  places: PlaceNames,
): ProblemReport {
  return {
    rule,
    severity,
    message,
    start: span.start,
    end: span.end,
    range: { start: places.position(span.start), end: places.position(span.end) },
    ...reportedPlace(draft, span, places),
    fixes: fixes.map(({ title, grade, edits }) => ({
      title,
      grade,
      edits: edits.map(({ span: at, newText }) => ({ ...at, newText })),
    })),
    evidence: evidence.map(({ span: at, ...rest }) => ({ ...rest, ...at })),
  };
}
