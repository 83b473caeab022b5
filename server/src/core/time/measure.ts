import type { BlockFacts } from '../draft/blockFacts';
import type { Draft } from '../draft/draft';
import { isSpoken } from '../draft/draftBlocks';
import { firstEndingAfter, type Span } from '../text/span';

/** How much of a draft is said. */
export interface SpeechMeasure {
  readonly words: number;
  /** In ordinary words, as English is modelled; in any other language each word counts as one. */
  readonly effort: number;
}

/** Whether the time a draft takes is modelled rather than counted: the model is one of English. */
export function isModelled({ language }: Draft): boolean {
  return language === 'en';
}

/** The words that begin in a stretch, with the pauses behind them. Stretches that part the draft add up to the whole. */
export function measureWithin(draft: Draft, { start, end }: Span): SpeechMeasure {
  const { blocks } = draft;
  const modelled = isModelled(draft);
  let words = 0;
  let effort = 0;
  for (let at = firstEndingAfter(blocks, start, ({ span }) => span.end); at < blocks.length; at++) {
    const block = blocks[at]!;
    const { span } = block;
    if (span.start >= end) break;
    if (!isSpoken(block.kind)) continue;
    const facts = draft.facts(block);
    const first = start <= span.start ? 0 : wordsBefore(facts.words, start - span.start);
    const last = end >= span.end ? facts.words.length : wordsBefore(facts.words, end - span.start);
    words += last - first;
    effort += effortBefore(facts, last, modelled) - effortBefore(facts, first, modelled);
  }
  return { words, effort };
}

/** A word of a draft, with how many stand before it. */
export interface PlacedWord {
  readonly index: number;
  readonly span: Span;
}

/** The first word that goes past so much effort, pauses behind it included; `undefined` where none does. */
export function firstPast(draft: Draft, allowed: number): PlacedWord | undefined {
  const modelled = isModelled(draft);
  let index = 0;
  let effort = 0;
  for (const block of draft.blocks) {
    if (!isSpoken(block.kind)) continue;
    const facts = draft.facts(block);
    const total = effortBefore(facts, facts.words.length, modelled);
    if (effort + total > allowed + TOLERANCE) {
      const within = modelled
        ? firstEndingAfter(facts.efforts, allowed + TOLERANCE - effort, (sum) => sum)
        : Math.floor(allowed + TOLERANCE - effort);
      const { start, end } = facts.words[within]!;
      return { index: index + within, span: { start: block.span.start + start, end: block.span.start + end } };
    }
    index += facts.words.length;
    effort += total;
  }
  return undefined;
}

/** Sums of fractions differ in their last figures. */
const TOLERANCE = 1e-6;

function effortBefore(facts: BlockFacts, words: number, modelled: boolean): number {
  return modelled ? (words === 0 ? 0 : facts.efforts[words - 1]!) : words;
}

/** Number of words that begin before a place. */
function wordsBefore(words: readonly Span[], offset: number): number {
  return firstEndingAfter(words, offset - 1, ({ start }) => start);
}
