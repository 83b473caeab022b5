import type { Span } from '../text/span';
import type { AcronymDefinition } from './acronyms';

/** How a definition is printed: "Full Name (ABC)" or "ABC (Full Name)", with nothing else in the bracket. */
export interface PrintedDefinition {
  /** Name, acronym and bracket. */
  readonly whole: Span;
  /** The acronym with its plural. */
  readonly short: string;
  readonly fullName: string;
}

/** The definition as printed, where name and bracket are plain text; other words or marks between them give none. */
export function printedDefinition(
  text: string,
  { acronym, fullName }: Pick<AcronymDefinition, 'acronym' | 'fullName'>,
): PrintedDefinition | undefined {
  const short = { start: acronym.start, end: acronym.end + (text.charAt(acronym.end) === 's' ? 1 : 0) };
  const [outer, inner] = short.start < fullName.start ? [short, fullName] : [fullName, short];
  const isPlain = /^\s+\(\s*(?:the\s+)?$/.test(text.slice(outer.end, inner.start));
  const closing = /^\s*\)/.exec(text.slice(inner.end, inner.end + 4))?.[0];
  if (!isPlain || closing === undefined) return undefined;
  return {
    whole: { start: outer.start, end: inner.end + closing.length },
    short: text.slice(short.start, short.end),
    fullName: text.slice(fullName.start, fullName.end),
  };
}
