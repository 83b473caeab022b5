/** A piece of HTML that can stand in another as it is. */
export class Html {
  constructor(readonly source: string) {}
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that would change how the text around them reads, and those that no page may hold. */
// eslint-disable-next-line no-control-regex
const UNSHOWN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/**
 * HTML with values in it: a string is text and is escaped, a piece of HTML stands as it is, the items of a list follow each other by
 * the same rules, and `undefined` adds nothing.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Html {
  return new Html(strings.reduce((out, string, i) => `${out}${sourceOf(values[i - 1])}${string}`));
}

type MarkupValue = Html | string | number | undefined | readonly MarkupValue[];

function sourceOf(value: MarkupValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'string') return value.replace(UNSHOWN, '').replace(/[&<>"']/g, (mark) => ESCAPED[mark]!);
  if (typeof value === 'number') return String(value);
  return value.map(sourceOf).join('');
}
