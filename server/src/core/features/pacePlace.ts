import { frontMatterBounds } from '../draftBlocks';
import type { Draft } from '../draft';
import type { Span } from '../text/span';

/** Where a draft has its pace, or is to get it: what stands there makes way for the pace between `before` and `after`. */
export interface PacePlace {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** The value in the front matter; a line of its own at its end; front matter of its own in a draft that has none. */
export function pacePlace({ text, frontMatter }: Draft): PacePlace {
  const written = frontMatter.get('pace');
  if (written) return { span: written.span, before: '', after: '' };
  const yaml = frontMatterBounds(text)?.yaml;
  if (!yaml) return { span: { start: 0, end: 0 }, before: '---\npace: ', after: '\n---\n\n' };
  const line = text.slice(0, yaml.end).endsWith('\n') ? '' : '\n';
  return { span: { start: yaml.end, end: yaml.end }, before: `${line}pace: `, after: '\n' };
}
