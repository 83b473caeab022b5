import { isUpper } from '../text/letters';
import { sentences } from '../text/sentences';
import { firstEndingAfter, type Span } from '../text/span';
import type { Attribution } from './quotation';
import type { Source } from './sources';

/** A paragraph as attributions are read in it. Everything is relative to it. */
export interface Sentences {
  readonly content: string;
  /** The paragraph with what is quoted made illegible: no word and no stop in it is the author's. */
  readonly masked: string;
  readonly sentences: readonly Span[];
  readonly sources: readonly Source[];
}

/** Reads a paragraph with these quotations. */
export function readSentences(content: string, quotations: readonly Span[], sources: readonly Source[]): Sentences {
  let masked = '';
  let last = 0;
  for (const { start, end } of quotations) {
    const inside = content.slice(start + 1, end);
    const tail = /[.?!…,;:]*[”“»"’']?$/.exec(inside)![0];
    // Behind a stop a quotation opens a sentence, whatever its first letter.
    const isOpening =
      isUpper(inside.charAt(0)) || /[.?!][)”"’]*\s+$/.test(content.slice(Math.max(last, start - 8), start));
    const first = isOpening ? 'X' : '';
    masked += content.slice(last, start + 1) + first.padEnd(inside.length - tail.length, '~') + tail;
    last = end;
  }
  masked += content.slice(last);
  return { content, masked, sentences: sentences(masked), sources };
}

/** The sentence around an offset; from the one before on where it stands between two. */
export function sentenceAt({ sentences, masked }: Sentences, offset: number): Span & { readonly index: number } {
  const next = firstEndingAfter(sentences, offset, ({ end }) => end);
  const index = Math.min(next, sentences.length - 1);
  return { ...(sentences[index] ?? { start: 0, end: masked.length }), index };
}

/** Stretches that no certain attribution is longer than. */
export const REACH = 600;

/** The sources named in a stretch, in text order. */
export function sourcesWithin({ sources }: Sentences, { start, end }: Span): readonly Source[] {
  const first = firstEndingAfter(sources, start, ({ span }) => span.end);
  const found: Source[] = [];
  for (let i = first; i < sources.length && sources[i]!.span.start < end; i++) {
    const { span } = sources[i]!;
    if (span.start >= start && span.end <= end) found.push(sources[i]!);
  }
  return found;
}

/** An attribution to a source, as it stands in these words. */
export function tied({ symbol, paragraph }: Source, span: Span, name?: string): Attribution {
  return {
    span,
    ...(symbol !== undefined && { symbol }),
    ...(paragraph !== undefined && { paragraph }),
    ...(name !== undefined && { name }),
  };
}

/** Whoever writes speaks there; “and I quote” and “we read” say only that somebody else does. */
export const OWN =
  /\b(?:[Ww]e|[Mm]y|[Oo]urs?|I)\b(?<!\bI(?=\s+(?:quote|cite)\b))(?<!\b[Ww]e(?=\s+(?:find|read|hear|learn|are\s+told)\b))/;
/** What makes a source a matter, not a source: "Recalling resolution 1373 (2001)", "the implementation of the Strategy". */
export const MATTER =
  /\b(?:recall(?:s|ed|ing)?|not(?:es|ed|ing)|welcom(?:e|es|ed|ing)|bear(?:s|ing)? in mind|reaffirm(?:s|ed|ing)?|pursuant|accordance|compliance|conformity|line with|consistent with|build(?:s|ing)? on|since|following|guid(?:ed|ing) by|based on|besides?|alongside|unlike|despite|beyond|implement(?:s|ed|ing|ation)?|adopt(?:s|ed|ing|ion)?|support(?:s|ed|ing)?|anniversary|regarding|concerning|against)\b|\b(?:reports?|letters?|briefings?|remarks|statements?|speech|stud(?:y|ies)|guide|handbook|note|debate|discussion|meeting|negotiations?)\s+(?:[a-z-]+\s+){0,4}?(?:of|on|to|under|about)\b/i;

/** What names a source, with the article before it. */
export function withArticle(masked: string, { start, end }: Span): Span {
  const article = /\b[Tt]he\s$/.exec(masked.slice(Math.max(0, start - 4), start));
  return { start: start - (article?.[0].length ?? 0), end };
}

/** The words of a span as one line of text. */
export function written(masked: string, span: Span): string {
  const { start, end } = withArticle(masked, span);
  return masked.slice(start, end).replace(/\s+/g, ' ');
}
