import type { Draft } from '../draft/draft';
import { remembered } from '../text/memory';
import { shiftSpan, type Span } from '../text/span';
import { type NameMention, shiftName } from '../names/nameMention';

/** A place that says what an acronym stands for: "Full Name (ABC)" or "ABC (Full Name)". */
export interface AcronymDefinition {
  readonly acronym: Span;
  /** Without an article before it. */
  readonly fullName: Span;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
}

/** A place that writes an acronym without saying what it stands for. */
export interface AcronymUse {
  readonly span: Span;
  /** The name of the tables that begins here. */
  readonly name?: NameMention;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
}

/** An acronym of a draft, whether the tables know it or not. At least one of its lists is not empty. */
export interface Acronym {
  /** As written, without the "s" of a plural: "FTF", "P/CVE". */
  readonly text: string;
  /** In text order. */
  readonly definitions: readonly AcronymDefinition[];
  /** In text order. No place is in both lists. */
  readonly uses: readonly AcronymUse[];
}

/**
 * Where a draft defines and uses its acronyms, in the order of their first place. Spans hold the acronym alone, without the "s"
 * of a plural and the "’s" of a possessive. Front matter, code, comments, symbols and addresses have none. A word of a title in
 * capitals counts where the same acronym stands elsewhere too.
 */
export const acronymsOf = remembered((draft: Draft): readonly Acronym[] => {
  const found = new Map<string, { definitions: AcronymDefinition[]; uses: AcronymUse[]; certain: boolean }>();
  for (const block of draft.blocks) {
    const { kind, span: place } = block;
    if (kind === 'front-matter' || kind === 'code' || kind === 'comment') continue;
    for (const { text, span, name, fullName, doubtful, ...mention } of draft.facts(block).acronyms) {
      let acronym = found.get(text);
      if (!acronym) found.set(text, (acronym = { definitions: [], uses: [], certain: false }));
      acronym.certain ||= !doubtful;
      const quoted = mention.quoted || kind === 'quotation';
      const at = shiftSpan(span, place.start);
      if (fullName) acronym.definitions.push({ acronym: at, fullName: shiftSpan(fullName, place.start), quoted });
      else acronym.uses.push({ span: at, ...(name && { name: shiftName(name, place.start) }), quoted });
    }
  }
  return [...found]
    .filter(([, { certain }]) => certain)
    .map(([text, { definitions, uses }]) => ({ text, definitions, uses }));
});
