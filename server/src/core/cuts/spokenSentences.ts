import { type Draft } from '../draft/draft';
import { isSpoken } from '../draft/draftBlocks';
import { isSalutation } from '../draft/isSalutation';
import { type SentenceFacts } from '../meaning/sentenceFacts';
import { shiftSpan, type Span } from '../text/span';

/** A sentence of what is said, with where it stands. */
export interface SpokenSentence {
  readonly text: string;
  /** The sentence with a blank for each line break. */
  readonly line: string;
  /** In the draft. */
  readonly span: Span;
  readonly facts: SentenceFacts;
  /** Start of its paragraph. */
  readonly paragraph: number;
  /** Whether its first characters are its own: an item begins with its mark. */
  readonly first: boolean;
  /** What follows in its paragraph. */
  readonly next: string;
}

/** A mark of an item that the text has taken for a sentence: "1.", "(b).", "iv." */
const MARK = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)?[.)]$/i;

/** The sentences of a draft that words may be cut from: in paragraphs and items, without salutations and what others say. */
export function spokenSentences(draft: Draft): readonly SpokenSentence[] {
  return draft.blocks.flatMap((block): readonly SpokenSentence[] => {
    const { kind, span } = block;
    if (!isSpoken(kind) || kind === 'quotation') return [];
    const content = draft.text.slice(span.start, span.end);
    // Notes and comments between the words would be cut with them, or torn apart.
    if (/<!--|\]\(|\[|~~|<del>|\{[-+~=>]/.test(content)) return [];
    const { sentences } = draft.facts(block);
    const textOf = (at: number): string => content.slice(sentences[at]!.span.start, sentences[at]!.span.end);
    return sentences.flatMap((facts, at) => {
      const text = content.slice(facts.span.start, facts.span.end);
      const isAddress = at === 0 && isSalutation(text) && !/[.!?]$/.test(text);
      if (isAddress) return [];
      const next = sentences[at + 1];
      return [
        {
          text,
          line: text.replace(/\s/g, ' '),
          span: shiftSpan(facts.span, span.start),
          facts,
          paragraph: span.start,
          first: at > 0 ? !MARK.test(textOf(at - 1)) : kind === 'paragraph',
          next: next ? content.slice(next.span.start, next.span.end) : '',
        },
      ];
    });
  });
}
