import { type Draft } from '../draft/draft';
import { type DraftBlock, isSpoken } from '../draft/draftBlocks';
import { isSalutation } from '../draft/isSalutation';
import { type SentenceFacts } from '../meaning/sentenceFacts';
import { shiftSpan, type Span } from '../text/span';
import { isEnded, isWholeSentence } from './wholeSentence';

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
  /** The sentences before and behind it in its paragraph, each in one line; empty where there is none. */
  readonly before: string;
  readonly next: string;
  /** The first sentence of the paragraph after this one, where it is the last of its own; in one line. */
  readonly nextParagraph: string;
  /** Whether something other than a paragraph hangs on it: a heading above it alone, a list or quotation below it. */
  readonly bears: boolean;
}

/** A mark of an item that the text has taken for a sentence: "1.", "(b).", "iv." */
const MARK = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)?[.)]$/i;

/**
 * The sentences of a draft that words may be cut from: whole ones, in English, in paragraphs and items, without salutations and what others
 * say. What a page break or an unfinished line has torn apart is none.
 */
export function spokenSentences(draft: Draft): readonly SpokenSentence[] {
  const spoken = draft.blocks.flatMap((block, at) => (isSpoken(block.kind) ? [{ block, at }] : []));
  return spoken.flatMap(({ block, at: place }, number) => {
    const { kind, span } = block;
    if (kind === 'quotation' || !isEnglish(draft, block)) return [];
    const content = draft.text.slice(span.start, span.end);
    // Notes and comments between the words would be cut with them, or torn apart.
    if (/<!--|\]\(|\[|~~|<del>|\{[-+~=>]/.test(content)) return [];
    const { sentences } = draft.facts(block);
    const textOf = (at: number): string => {
      const own = sentences[at]?.span;
      return own ? content.slice(own.start, own.end) : '';
    };
    const after = spoken[number + 1]?.block;
    const nextParagraph = after ? oneLine(firstSentence(draft, after)) : '';
    return sentences.flatMap((facts, at): readonly SpokenSentence[] => {
      const text = textOf(at);
      const before = oneLine(textOf(at - 1));
      const isAddress = at === 0 && isSalutation(text) && !/[.!?]$/.test(text);
      if (isAddress || !isWholeSentence(text) || (before !== '' && !isClosed(before))) return [];
      const isLast = at === sentences.length - 1;
      return [
        {
          text,
          line: text.replace(/\s/g, ' '),
          span: shiftSpan(facts.span, span.start),
          facts,
          paragraph: span.start,
          first: at > 0 ? !MARK.test(before) : kind === 'paragraph',
          before,
          next: oneLine(textOf(at + 1)),
          nextParagraph: isLast ? nextParagraph : '',
          bears: bears(draft, place, { isFirst: at === 0, isLast }),
        },
      ];
    });
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Words that point back, pronouns, verbs: what is looked for is English. */
function isEnglish(draft: Draft, block: DraftBlock): boolean {
  if (draft.language !== 'en') return false;
  const { en, ...others } = draft.facts(block).languageSigns;
  return Object.values(others).every((signs) => signs <= en);
}

/** Whether a sentence is over before the next begins; a salutation or the mark of an item is. */
function isClosed(sentence: string): boolean {
  return isEnded(sentence) || /[:,]["”»’')\]]{0,2}$/.test(sentence);
}

function firstSentence(draft: Draft, block: DraftBlock): string {
  const first = draft.facts(block).sentences[0]?.span;
  const content = draft.text.slice(block.span.start, block.span.end);
  return first ? content.slice(first.start, first.end) : '';
}

/** Whether the block at this place has more hanging on a sentence of it than the block itself. */
function bears(
  { blocks }: Draft,
  place: number,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): boolean {
  const below = blocks[place + 1]?.kind;
  const above = blocks[place - 1]?.kind;
  const leads = isLast && blocks[place]!.kind !== 'item' && (below === 'item' || below === 'quotation');
  const fills = isFirst && isLast && above === 'heading' && below !== 'paragraph';
  return leads || fills;
}
