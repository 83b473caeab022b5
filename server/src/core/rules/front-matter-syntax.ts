import type { FrontMatterFault } from '../draft/frontMatter';
import type { Finding } from '../finding';
import type { Rule } from './rule';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  summary: 'A line of the front matter cannot be read: it is no key with a value.',
  severity: 'warning',
  *check({ text, frontMatter: { fault } }) {
    if (fault) yield finding(text, fault);
  },
};

function finding(text: string, { kind, span, value }: FrontMatterFault): Finding {
  switch (kind) {
    case 'open quotation mark':
      return { span: value ?? span, message: 'A quotation mark is not closed, so the line is not read' };
    case 'no space':
      return {
        span,
        message: 'Expected a space behind the colon',
        ...(value && {
          fixes: [
            { title: 'Add the space', edits: [{ span: { start: value.start, end: value.start }, newText: ' ' }] },
          ],
        }),
      };
    case 'needs quotation marks':
      return {
        span: value ?? span,
        message: 'Expected the value in quotation marks',
        ...(value && quoted(text, value)),
      };
    case 'no key':
      return { span, message: 'Expected a key and its value, such as “session: II”' };
    case 'other':
      return { span, message: 'The line is not read: expected a key and its value, such as “session: II”' };
  }
}

function quoted(text: string, span: Finding['span']): Pick<Finding, 'fixes'> {
  const newText = `'${text.slice(span.start, span.end).replaceAll("'", "''")}'`;
  return { fixes: [{ title: 'Put the value in quotation marks', edits: [{ span, newText }] }] };
}
