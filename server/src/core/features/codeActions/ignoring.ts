import type { Draft } from '../../draft/draft';
import { frontMatterBounds } from '../../frontMatter/frontMatterBounds';
import type { Problem } from '../../finding';
import { suppression } from '../../rules/suppression';
import type { Span } from '../../text/span';

/** A comment that has findings of a rule on a line ignored, once somebody has written the reason between its halves. */
export interface IgnoringComment {
  readonly rule: string;
  /** The places of the findings, in text order. */
  readonly spans: readonly Span[];
  /** The offset where the comment is put in: the start of the line. */
  readonly offset: number;
  /** The comment up to its reason, and behind it. */
  readonly halves: readonly [string, string];
}

/** The comments that have the problems that touch `span` ignored, one for each rule on each line. */
export function ignoringComments(draft: Draft, problems: readonly Problem[], span: Span): readonly IgnoringComment[] {
  const { text } = draft;
  const body = frontMatterBounds(text)?.end ?? 0;
  const found = new Map<string, IgnoringComment & { spans: Span[] }>();
  for (const { rule, span: own } of problems) {
    if (rule === suppression.id || own.start > span.end || span.start > own.end) continue;
    const offset = own.start === 0 ? 0 : text.lastIndexOf('\n', own.start - 1) + 1;
    const known = found.get(`${offset} ${rule}`);
    if (known) {
      known.spans.push(own);
      continue;
    }
    const end = text.startsWith('\r\n', text.indexOf('\n') - 1) ? '\r\n' : '\n';
    const halves: IgnoringComment['halves'] =
      own.start < body ? [`# rostrum-ignore ${rule}: `, end] : [`<!-- rostrum-ignore ${rule}: `, ` -->${end}`];
    found.set(`${offset} ${rule}`, { rule, spans: [own], offset, halves });
  }
  return [...found.values()];
}
