import type { Draft } from '../draft/draft';
import { remembered } from '../text/memory';
import { FOOTNOTE_LABEL, FOOTNOTE_MARK } from '../text/pageMarks';
import type { Attribution } from './quotation';
import { sourcesIn } from './sources';

const MARK = new RegExp(String.raw`[.,;]?[*_]{0,3}(?<mark>${FOOTNOTE_MARK})`, 'y');

/** What the footnotes of a draft name, by their labels: those that name one source alone. */
const footnotes = remembered((draft: Draft): ReadonlyMap<string, Attribution> => {
  const found = new Map<string, Attribution>();
  for (const block of draft.blocks) {
    if (block.kind !== 'footnote') continue;
    const [, label, raised] = FOOTNOTE_LABEL.exec(draft.text.slice(block.span.start, block.span.end)) ?? [];
    const key = label ?? raised;
    const sources = sourcesIn(draft, block, draft.facts(block).quotations).filter(({ symbol }) => symbol !== undefined);
    const [first] = sources;
    if (key === undefined || first?.symbol === undefined || sources.some(({ symbol }) => symbol !== first.symbol))
      continue;
    const { symbol, paragraph, span } = first;
    const from = block.span.start;
    found.set(key, {
      span: { start: from + span.start, end: from + span.end },
      symbol,
      ...(paragraph !== undefined && { paragraph }),
    });
  }
  return found;
});

/** What the footnote names whose mark stands behind an offset. */
export function footnoteSource(draft: Draft, end: number): Attribution | undefined {
  MARK.lastIndex = end;
  const key = MARK.exec(draft.text)?.groups?.['mark']?.replace(/^\[\^|\]$/g, '');
  return key === undefined ? undefined : footnotes(draft).get(key);
}
