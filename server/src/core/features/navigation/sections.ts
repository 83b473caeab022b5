import type { Draft } from '../../draft/draft';
import type { DraftBlock } from '../../draft/draftBlocks';
import type { Span } from '../../text/span';

/** A heading of a draft and what stands under it. */
export interface DraftSection {
  /** The heading without its marks; "" for a heading that has none yet. */
  readonly title: string;
  /** 1 the highest. */
  readonly level: number;
  readonly heading: Span;
  /** From the heading to the last block before the next heading of its level or higher. */
  readonly span: Span;
}

const ATX = /^(#{1,6})(?:[ \t]+|$)/;

/** The sections of a draft in text order; one that stands in another comes after it. The delivery notice heads none. */
export function draftSections({ text, blocks }: Draft): readonly DraftSection[] {
  const sections: (DraftSection & { span: { start: number; end: number } })[] = [];
  const open: typeof sections = [];
  for (const block of blocks) {
    const written = text.slice(block.span.start, block.span.end);
    const level = levelOf(block, written);
    if (level !== undefined) {
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const section = { title: titleOf(written), level, heading: block.span, span: { ...block.span } };
      sections.push(section);
      open.push(section);
    }
    for (const section of open) section.span.end = block.span.end;
  }
  return sections;
}

/** Headings with marks have the level of the marks, underlined ones the second. */
function levelOf({ kind }: DraftBlock, written: string): number | undefined {
  if (kind !== 'heading') return undefined;
  const marks = ATX.exec(written)?.[1];
  if (marks !== undefined) return marks.length;
  return /^\W*check\s+against\s+delivery\W*$/i.test(written) ? undefined : 2;
}

function titleOf(written: string): string {
  const title = written.replace(ATX, '').trim();
  // "## Pillar I ##": marks at the end are no part of it. Cut by hand: a pattern for them is slow on a line of white space.
  let end = title.length;
  while (title[end - 1] === '#') end--;
  const cut = end === 0 || /\s/.test(title[end - 1]!) ? title.slice(0, end) : title;
  return cut.trim().replace(/\s+/g, ' ');
}
