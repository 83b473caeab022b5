import type { Draft } from '../draft';
import { oncePer } from '../text/oncePer';
import type { Attribution } from './quotation';
import { sourcesIn } from './sources';

const LABEL = /^(?:\[\^([^\]\n]{1,40})\]:|([¹²³⁴-⁹⁰]+)\s)/;
const MARK = /[.,;]?[*_]{0,3}(?:\[\^([^\]\n]{1,40})\]|([¹²³⁴-⁹⁰]{1,3}))/y;

/** What the footnotes of a draft name, by their labels: those that name one source alone. */
const footnotes = oncePer((draft: Draft): ReadonlyMap<string, Attribution> => {
  const found = new Map<string, Attribution>();
  for (const block of draft.blocks) {
    if (block.kind !== 'footnote') continue;
    const [, label, raised] = LABEL.exec(draft.text.slice(block.span.start, block.span.end)) ?? [];
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
  const match = MARK.exec(draft.text);
  const key = match?.[1] ?? match?.[2];
  return key === undefined ? undefined : footnotes(draft).get(key);
}
