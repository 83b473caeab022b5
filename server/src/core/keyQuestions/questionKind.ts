import { type CueTable } from '../cues/cueTable';
import { askings, difficulties, practices, type QuestionKind } from './kindCues';

const TELLS: Readonly<Record<QuestionKind, CueTable>> = { difficulties, practices };

/** How much more likely a sentence speaks to a question if it gives what that asks for. */
const GIVES: Readonly<Record<QuestionKind, number>> = { difficulties: 1.9, practices: 1.6 };

/** A question that asks for practices too is met by either. */
export function questionKind(question: string): QuestionKind | undefined {
  return askings.firstRow(question)?.asks;
}

/** Whether a sentence, by its turn, tells of a difficulty, or of what was done and came of it. */
export function gives(sentence: string, kind: QuestionKind | undefined): boolean {
  return kind !== undefined && TELLS[kind].test(sentence);
}

/** How much more likely a sentence with these words speaks to a question of a kind than one without. */
export function suits(sentence: string, kind: QuestionKind | undefined): number {
  return kind !== undefined && gives(sentence, kind) ? GIVES[kind] : 1;
}
