import type { Draft } from '../../draft/draft';
import { type DraftBlock, isSpoken } from '../../draft/draftBlocks';
import type { Context } from '../../context';
import type { DraftLanguage } from '../../text/language';
import type { Span } from '../../text/span';
import { type DisplayPiece, displayPieces, displayText } from './displayPieces';
import { outlineOf } from '../navigation';
import { limitWhenSpoken } from '../../time/limitInForce';
import { speakingSections } from '../../time/speakingSections';
import { speakingTimeOf } from '../../time/speakingTime';
import { timeWithin } from '../../time/spokenTime';
import { limitNote, whyUnlimited } from '../../timeWords/limitLabel';
import { unitOf } from '../../timeWords/unitOf';

/** A word of the speech, and when it is said: seconds from the start of the speech, at the draft's pace. */
export interface RehearsedWord extends Span {
  readonly from: number;
  /** Seconds at which the next word begins: the pause behind a word belongs to it. */
  readonly to: number;
}

/** A piece of a line: a word that is said, a stage note, or the signs and spaces between. */
export interface RehearsedPiece {
  /** The text as a reader sees it, without Markdown's marks. */
  readonly text: string;
  readonly word?: RehearsedWord;
  readonly isNote: boolean;
}

/** What a paragraph is to somebody who reads it out; headings and stage notes are seen and not said. */
export type RehearsedKind = 'paragraph' | 'item' | 'quotation' | 'heading' | 'note';

/** A paragraph of the speech, or a line between two of them. */
export interface RehearsedPart {
  readonly kind: RehearsedKind;
  readonly pieces: readonly RehearsedPiece[];
}

/** A stretch of the speech that is held against its plan: what stands under a heading, or a point of a speech without headings. */
export interface RehearsedSection {
  /** Empty for what stands before the first heading or point. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** A draft as it is rehearsed: what is seen, and when each word of it is said. */
export interface Rehearsal {
  /** Words a minute; of Chinese, characters. */
  readonly pace: number;
  /** Whether the draft itself names it, rather than the settings. */
  readonly isPaceOfDraft: boolean;
  /** Seconds the speech is held against: its limit, or its own time where no limit is known for who speaks. */
  readonly limitSeconds: number;
  /** The source of the limit, or why there is none; for a limit in words it also says how many. */
  readonly limitSource: string;
  /** Seconds until the last word ends, the same as on every other surface. */
  readonly seconds: number;
  readonly parts: readonly RehearsedPart[];
  /** Without gaps, in text order. */
  readonly sections: readonly RehearsedSection[];
  /** The language of the draft; `undefined` for one that is not official. */
  readonly language: DraftLanguage | undefined;
  /** What its pace is counted in. */
  readonly unit: 'words' | 'characters';
}

/** The draft for who rehearses it. Front matter, footnotes, comments and code are left out: nobody reads them at the rostrum. */
export function rehearsalOf(draft: Draft, context: Context): Rehearsal {
  const { pace, seconds, language, ...held } = speakingTimeOf(draft, context);
  // Who rehearses a text speaks it, whatever it is.
  const heldTo = held.limit ? held : limitWhenSpoken(draft, context, pace);
  const { limit } = heldTo;
  const { text, frontMatter } = draft;
  const times = wordTimes(draft, pace);
  return {
    pace,
    isPaceOfDraft: frontMatter.has('pace'),
    limitSeconds: limit?.seconds ?? seconds,
    limitSource: heldTo.limit
      ? limitNote(heldTo.limit, unitOf(language))
      : `the draft’s own time. ${whyUnlimited(heldTo.unlimited)}`,
    seconds,
    parts: draft.blocks.flatMap((block) => {
      const kind = kindOf(block);
      if (!kind) return [];
      const timed = (piece: DisplayPiece): RehearsedPiece => {
        const word = piece.word && times.get(piece.word.start);
        return { text: piece.text, isNote: piece.isNote, ...(word && { word }) };
      };
      if (isSpoken(block.kind)) return [{ kind, pieces: displayPieces(draft, block).map(timed) }];
      const shown = displayText(text.slice(block.span.start, block.span.end));
      return shown === '' ? [] : [{ kind, pieces: [{ text: shown, isNote: kind === 'note' }] }];
    }),
    sections: rehearsedSections(draft, pace),
    language: language?.language,
    unit: language?.unit ?? 'words',
  };
}

function kindOf({ kind }: DraftBlock): RehearsedKind | undefined {
  switch (kind) {
    case 'paragraph':
    case 'item':
    case 'quotation':
    case 'heading':
      return kind;
    case 'title':
      return 'heading';
    case 'stage-note':
      return 'note';
    default:
      return undefined;
  }
}

/** When each word is said, by where it begins: the one counter's time from that word to the next. */
function wordTimes(draft: Draft, pace: number): ReadonlyMap<number, RehearsedWord> {
  const words = draft.blocks.flatMap((block) =>
    isSpoken(block.kind)
      ? draft
          .facts(block)
          .words.map(({ start, end }) => ({ start: block.span.start + start, end: block.span.start + end }))
      : [],
  );
  const times = new Map<number, RehearsedWord>();
  let from = 0;
  words.forEach((word, index) => {
    const next = words[index + 1]?.start ?? draft.text.length;
    const to = from + timeWithin(draft, { start: word.start, end: next }, pace).seconds;
    times.set(word.start, { ...word, from, to });
    from = to;
  });
  return times;
}

/** The sections under the headings; with fewer than two headings, the points of the speech, as the outline tells them. */
function rehearsedSections(draft: Draft, pace: number): readonly RehearsedSection[] {
  const headed = speakingSections(draft, pace).filter(({ words }) => words > 0);
  const sections = headed.length > 1 ? headed : points(draft, pace);
  let from = 0;
  return sections.map(({ title, seconds }) => {
    const section = { title, from, to: from + seconds };
    from = section.to;
    return section;
  });
}

function points(draft: Draft, pace: number): readonly { title: string; seconds: number }[] {
  const all = outlineOf(draft).flatMap(function flat(item): { title: string; start: number }[] {
    // The salutation gives its section no title: it says nothing of the content.
    return [
      { title: item.kind === 'salutation' ? '' : item.title, start: item.selection.start },
      ...item.children.flatMap(flat),
    ];
  });
  const starts = all[0]?.start === 0 ? all : [{ title: '', start: 0 }, ...all];
  return starts
    .map(({ title, start }, index) => {
      const span = { start, end: starts[index + 1]?.start ?? draft.text.length };
      return { title, ...timeWithin(draft, span, pace) };
    })
    .filter(({ words }) => words > 0);
}
