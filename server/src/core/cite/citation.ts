import { shiftSpan, type Span } from '../text/span';

/** A body of the United Nations that adopts or issues what is cited. */
export type Organ =
  | 'security-council'
  | 'general-assembly'
  | 'economic-and-social-council'
  | 'human-rights-council'
  | 'commission-on-human-rights'
  | 'secretariat'
  | 'other';

/** What sort of thing is cited. `document` is any symbol that is none of the others: reports, letters, drafts. */
export type CitationKind = 'resolution' | 'decision' | 'presidential-statement' | 'meeting-record' | 'document';

/**
 * How the mention is printed: by symbol ("S/RES/2396 (2017)"), in words ("resolution 2396 (2017)"), abbreviated
 * ("UNSCR 2396"), as a further item of a list ("… and 2396 (2017)"), or bare ("the Strategy (60/288)").
 */
export type PrintedForm = 'symbol' | 'words' | 'abbreviation' | 'listed' | 'bare';

/** The Assembly session, or another body's, that a number belongs to. */
export interface OrganSession {
  /** As printed, without brackets: "60", "XXVII", "S-VI", "ES-11", "2019". */
  readonly written: string;
  /** The session's number (27 for "XXVII"); a year for the Economic and Social Council. */
  readonly number: number;
  /** `S` for a special session, `ES` for an emergency special session. */
  readonly special?: 'S' | 'ES';
}

/** What in a mention breaks the house form although its meaning is clear. */
export type CitationDefect =
  /** "2396 (2017" */
  | 'unclosed-year'
  /** "A/RES/60-288", "S/RES 2396", "2396/2017" */
  | 'separator'
  /** "SC/RES/2396": the head of the symbol */
  | 'head';

/** A place inside what is cited: "para. 10", "paras. 36-37", "preamble", "annex", "sect. IV". */
export interface Pinpoint {
  readonly kind: 'paragraph' | 'preamble' | 'annex' | 'section' | 'page';
  readonly span: Span;
  /** As printed, with single spaces. */
  readonly text: string;
}

/**
 * One mention of a resolution or document: what is written, with nothing said about whether it is true.
 * All spans are UTF-16 offsets into the text that was searched.
 */
export interface Citation {
  /**
   * The mention as written. Alone, it starts at the words that name it ("Security Council resolution 2396 (2017)"); in
   * a list every number is its own mention with its own year ("2178 (2014)"). Pinpoints and dates are outside.
   */
  readonly span: Span;
  /** The number or the symbol, without its year: "2396", "60/288", "A/RES/60/288". */
  readonly numberSpan: Span;
  /** The digits of the printed year, in brackets or in the date that follows. */
  readonly yearSpan?: Span;
  readonly kind: CitationKind;
  /** The organ the words or the symbol name; absent when neither does. */
  readonly organ?: Organ;
  /** The number within its organ or session; absent for symbols without one. */
  readonly number?: number;
  /** Letter of a resolution in parts: "B" of "48/218 B". */
  readonly part?: string;
  readonly session?: OrganSession;
  /** The year as printed. */
  readonly year?: number;
  readonly form: PrintedForm;
  readonly pinpoints: readonly Pinpoint[];
  /**
   * The symbol as far as it can be told without tables, never with a year: "S/RES/2396", "A/RES/60/288", "S/2021/98".
   * Absent when wording and shape disagree ("General Assembly resolution 1373").
   */
  readonly symbol?: string;
  readonly defect?: CitationDefect;
}

/** Whether the year stands behind a stroke, as a part of the number or symbol: "2396/2017", "S/RES/2396/2017". */
export function hasYearInside({ numberSpan, yearSpan }: Citation, text: string): boolean {
  return yearSpan !== undefined && text.slice(numberSpan.end, yearSpan.start) === '/';
}

/** The same mention in a text that has `by` more characters before it. */
export function shiftCitation(citation: Citation, by: number): Citation {
  if (by === 0) return citation;
  const { span, numberSpan, yearSpan, pinpoints } = citation;
  return {
    ...citation,
    span: shiftSpan(span, by),
    numberSpan: shiftSpan(numberSpan, by),
    ...(yearSpan && { yearSpan: shiftSpan(yearSpan, by) }),
    pinpoints: pinpoints.map((pinpoint) => ({ ...pinpoint, span: shiftSpan(pinpoint.span, by) })),
  };
}
