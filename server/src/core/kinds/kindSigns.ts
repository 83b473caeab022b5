import type { TextKind } from './textKinds';

/** Kinds that share most of their signs: what is read out, and what an organ resolves. */
export type KindFamily = 'speech' | 'organs-text';

/** What a sign tells of a text. */
export interface KindSign {
  readonly tells: TextKind | KindFamily;
  /**
   * How much it tells. What alone is enough for a kind weighs 8, of speech 6; the name a text gives itself 15 to 25; what no other kind has, such as an address to
   * the room or the assurances at the end of a letter, 30 and more.
   */
  readonly weight: number;
  /**
   * Where its words stand: in a line of the title page or a heading (`title`), in a short line anywhere (`line`), at the beginning of a
   * paragraph (`opening`), anywhere in its first 500 characters (`within`), in one of the last paragraphs (`end`).
   */
  readonly place: 'title' | 'line' | 'opening' | 'within' | 'end';
  /** In how many blocks it counts; in one where nothing is said. */
  readonly most?: number;
  /** The words of the reason that stand before the found ones: "its title says “Concept Note”". */
  readonly because: string;
}

const TITLE = 'its title says';
const LINE = 'it has the line';
const HEADING = 'it has the heading';
const OPENS = 'a paragraph begins';
const SAYS = 'it says';

/** Every sign by its name. The words that show it are rows of `signRows.ts`, which has three files a language: for what is spoken, what is not, and what an organ resolves. */
export const kindSigns = {
  'title-statement': { tells: 'statement', weight: 15, place: 'title', because: TITLE },
  'title-remarks': { tells: 'remarks', weight: 15, place: 'title', because: TITLE },
  'title-right-of-reply': { tells: 'right-of-reply', weight: 25, place: 'title', because: TITLE },
  'title-explanation-of-vote': { tells: 'explanation-of-vote', weight: 25, place: 'title', because: TITLE },
  'title-explanation-of-position': { tells: 'explanation-of-position', weight: 25, place: 'title', because: TITLE },
  'title-concept-note': { tells: 'concept-note', weight: 25, place: 'title', because: TITLE },
  'title-programme': { tells: 'programme', weight: 20, place: 'title', because: TITLE },
  'title-summary': { tells: 'summary', weight: 22, place: 'title', because: TITLE },
  'title-bare-summary': { tells: 'summary', weight: 12, place: 'title', because: TITLE },
  'title-report': { tells: 'report', weight: 13, place: 'title', because: TITLE },
  'title-letter': { tells: 'letter', weight: 25, place: 'title', because: TITLE },
  'title-decision': { tells: 'decision', weight: 20, place: 'title', because: TITLE },
  'title-draft-resolution': { tells: 'draft-resolution', weight: 20, place: 'title', because: TITLE },
  'title-press-release': { tells: 'press-release', weight: 25, place: 'title', because: TITLE },

  delivery: { tells: 'speech', weight: 30, place: 'line', because: 'it has the notice' },
  'own-delegation': { tells: 'speech', weight: 8, place: 'within', because: SAYS },
  'first-person': { tells: 'speech', weight: 6, place: 'within', because: SAYS },
  'chair-addressed': { tells: 'speech', weight: 8, place: 'within', because: SAYS },
  'aligns-itself': { tells: 'speech', weight: 10, place: 'within', because: SAYS },
  thanks: { tells: 'speech', weight: 20, place: 'end', because: 'it ends with thanks' },

  'welcomes-participants': { tells: 'remarks', weight: 10, place: 'within', because: SAYS },
  'opens-meeting': { tells: 'remarks', weight: 12, place: 'within', because: SAYS },

  'replies-by-right': { tells: 'right-of-reply', weight: 20, place: 'within', because: SAYS },
  'explains-vote': { tells: 'explanation-of-vote', weight: 18, place: 'within', because: SAYS },
  'voted-now': { tells: 'explanation-of-vote', weight: 20, place: 'within', because: SAYS },
  'explains-position': { tells: 'explanation-of-position', weight: 18, place: 'within', because: SAYS },
  'joined-consensus': { tells: 'explanation-of-position', weight: 12, place: 'within', because: SAYS },

  'this-note': { tells: 'concept-note', weight: 18, place: 'within', because: SAYS },
  'asks-participants': { tells: 'concept-note', weight: 12, place: 'line', because: HEADING },
  outlines: { tells: 'concept-note', weight: 4, place: 'line', most: 5, because: HEADING },
  'will-be-held': { tells: 'concept-note', weight: 6, place: 'within', most: 3, because: SAYS },

  'will-convene': { tells: 'concept-note', weight: 6, place: 'within', because: SAYS },
  'invites-participants': { tells: 'concept-note', weight: 6, place: 'within', because: SAYS },

  'names-break': { tells: 'programme', weight: 4, place: 'line', most: 3, because: LINE },
  'told-hours': { tells: 'programme', weight: 5, place: 'within', most: 4, because: SAYS },
  'names-panel': { tells: 'programme', weight: 3, place: 'line', most: 3, because: LINE },
  'names-day': { tells: 'programme', weight: 3, place: 'line', most: 2, because: LINE },

  'key-messages': { tells: 'summary', weight: 6, place: 'line', because: HEADING },
  'participants-said': { tells: 'summary', weight: 8, place: 'within', most: 5, because: SAYS },
  'meeting-was': { tells: 'summary', weight: 6, place: 'within', most: 3, because: SAYS },
  'was-said': { tells: 'summary', weight: 4, place: 'within', most: 4, because: SAYS },

  'present-report': { tells: 'report', weight: 22, place: 'within', because: SAYS },
  'was-requested': { tells: 'report', weight: 10, place: 'within', because: SAYS },
  'told-of-meeting': { tells: 'report', weight: 12, place: 'within', most: 3, because: SAYS },
  'report-heading': { tells: 'report', weight: 4, place: 'line', most: 3, because: HEADING },

  'letter-head': { tells: 'letter', weight: 5, place: 'title', most: 3, because: LINE },
  'letter-greeting': { tells: 'letter', weight: 10, place: 'line', because: 'it begins' },
  compliments: { tells: 'letter', weight: 40, place: 'opening', because: OPENS },
  transmits: { tells: 'letter', weight: 32, place: 'within', because: SAYS },
  circulate: { tells: 'letter', weight: 24, place: 'within', because: SAYS },
  assurances: { tells: 'letter', weight: 40, place: 'end', because: 'it ends' },

  organ: { tells: 'organs-text', weight: 14, place: 'line', because: 'its subject is' },
  preambular: { tells: 'organs-text', weight: 4, place: 'opening', most: 5, because: OPENS },
  operative: { tells: 'organs-text', weight: 4, place: 'opening', most: 5, because: OPENS },
  'adopted-number': { tells: 'resolution', weight: 4, place: 'line', because: LINE },
  'adopted-at': { tells: 'resolution', weight: 14, place: 'line', because: LINE },
  'draft-symbol': { tells: 'draft-resolution', weight: 12, place: 'line', because: LINE },
  'decided-at': { tells: 'decision', weight: 22, place: 'opening', because: OPENS },
  'decision-number': { tells: 'decision', weight: 24, place: 'line', because: LINE },
  'decides-only': { tells: 'decision', weight: 12, place: 'opening', because: OPENS },

  'press-line': { tells: 'press-release', weight: 25, place: 'line', because: LINE },
  dateline: { tells: 'press-release', weight: 24, place: 'opening', because: OPENS },
  'press-words': { tells: 'press-release', weight: 14, place: 'within', most: 2, because: SAYS },

  'called-to-order': { tells: 'verbatim-record', weight: 40, place: 'opening', because: OPENS },
} as const satisfies Readonly<Record<string, KindSign>>;

export type KindSignName = keyof typeof kindSigns;

/** Words of a language that show a sign, with lines that prove it. A test holds every row against its own lines. */
export interface SignRow {
  readonly sign: KindSignName;
  /** Looked for in a line or the beginning of a paragraph without Markdown's marks, label and outer blanks. */
  readonly form: RegExp;
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}
