import type { Draft } from '../draft/draft';
import { type SpokenTime, timeWithin } from './spokenTime';

/** What is said under one heading. */
export interface SpeakingSection extends SpokenTime {
  /** The heading's text, empty for what stands before the first. */
  readonly title: string;
  /** From the heading to the next one, offsets into the draft. */
  readonly start: number;
  readonly end: number;
}

/** What Markdown puts around a heading's text: leading hashes, emphasis, an underline. */
const HEADING_MARKS = /^#+\s*|[*_]+|\s*[=-]+\s*$/g;

/** What is said under each heading, in text order: the parts add up to the whole. `pace` in words a minute. */
export function speakingSections(draft: Draft, pace: number): readonly SpeakingSection[] {
  const { text, blocks } = draft;
  const body = blocks[0]?.kind === 'front-matter' ? blocks[0].span.end : 0;
  const sections = [{ title: '', start: body, end: text.length }];
  for (const { kind, span } of blocks) {
    if (kind !== 'heading') continue;
    sections.at(-1)!.end = span.start;
    const title = text.slice(span.start, span.end).replace(HEADING_MARKS, '').trim();
    sections.push({ title, start: span.start, end: text.length });
  }
  return sections
    .map((section) => ({ ...section, ...timeWithin(draft, section, pace) }))
    .filter(({ title, words }) => title !== '' || words > 0);
}
