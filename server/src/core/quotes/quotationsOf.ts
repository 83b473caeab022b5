import type { Draft } from '../draft';
import type { DraftBlock } from '../draftBlocks';
import { judgedBlocks } from '../names/statedNames';
import { oncePer } from '../text/oncePer';
import { outermost } from '../text/quotationMarks';
import { shiftSpan } from '../text/span';
import { tokenize } from '../text/tokens';
import { attributionOf, shiftAttribution } from './attribution';
import type { Quotation } from './quotation';

/** What has fewer words is a title or words that are held off, not another's sentence. */
const LEAST_WORDS = 5;

/**
 * What a draft quotes, in text order: quotations in marks that stand in no other, and block quotations, outside front matter, code
 * and comments. Those of four words or fewer are left out.
 */
export const quotationsOf: (draft: Draft) => readonly Quotation[] = oncePer((draft) =>
  judgedBlocks(draft).flatMap((block) =>
    block.kind === 'quotation' ? blockQuotation(draft, block) : marked(draft, block),
  ),
);

function marked(draft: Draft, block: DraftBlock): readonly Quotation[] {
  const { start: from, end: to } = block.span;
  const facts = draft.facts(block);
  const found = facts.quotationMarks.filter(({ depth }) => depth === 0);
  if (found.length === 0) return [];
  const content = draft.text.slice(from, to);
  const mentions = facts.mentions.filter(({ quoted }) => !quoted);
  return found.flatMap(({ span, isClosed }): Quotation[] => {
    const piece = { start: span.start + 1, end: span.end - (isClosed ? 1 : 0) };
    if (!hasWords(content.slice(piece.start, piece.end))) return [];
    const attribution = attributionOf({ content, quotation: span, quotations: outermost(found), mentions });
    return [
      {
        span: shiftSpan(span, from),
        pieces: [shiftSpan(piece, from)],
        kind: 'marks',
        isClosed,
        ...(attribution && { attribution: shiftAttribution(attribution, from) }),
      },
    ];
  });
}

function blockQuotation({ text }: Draft, { span }: DraftBlock): readonly Quotation[] {
  const content = text.slice(span.start, span.end);
  const mark = /^\s*>\s*/.exec(content)?.[0].length ?? 0;
  const piece = { start: span.start + mark, end: span.end };
  return hasWords(content) ? [{ span, pieces: [piece], kind: 'block', isClosed: true }] : [];
}

function hasWords(text: string): boolean {
  return tokenize(text).length >= LEAST_WORDS;
}
