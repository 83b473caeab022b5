import type { Draft } from '../../draft/draft';
import { type Acronym, acronymsOf } from '../../named/acronyms';
import { LETTER } from '../../text/letters';
import { type Span, touches } from '../../text/span';
import type { Edit } from '../../finding';

/** Why something is not renamed, as a sentence for whoever asked. */
export interface RenameRefusal {
  readonly refusal: string;
}

/** An acronym that can be renamed: what of the text at the cursor is replaced. */
export interface RenameTarget {
  readonly span: Span;
  readonly text: string;
}

/** The acronym at `offset`, or why nothing there can be renamed. */
export function renameTargetAt(draft: Draft, offset: number): RenameTarget | RenameRefusal {
  const found = acronymAt(draft, offset);
  return 'refusal' in found ? found : { span: found.span, text: found.acronym.text };
}

/**
 * The edits that write `newName` wherever the draft has the acronym that stands at `offset`, in the bracket that defines it too,
 * or why it is not done. Plural and possessive stay; quotations are another's words and stay whole. What an acronym means is
 * settled in each draft by itself, so other drafts are left alone.
 */
export function renameAt(
  draft: Draft,
  offset: number,
  newName: string,
): { readonly edits: readonly Edit[] } | RenameRefusal {
  const found = acronymAt(draft, offset);
  if ('refusal' in found) return found;
  const { text, definitions, uses } = found.acronym;
  const refusal = refusalOf(newName, text, draft);
  if (refusal !== undefined) return { refusal };
  const places = [...definitions.map(({ acronym: span, quoted }) => ({ span, quoted })), ...uses];
  const spans = places.filter(({ quoted }) => !quoted).map(({ span }) => span);
  spans.sort((a, b) => a.start - b.start);
  return { edits: newName === text ? [] : spans.map((span) => ({ span, newText: newName })) };
}

function acronymAt(draft: Draft, offset: number): { acronym: Acronym; span: Span } | RenameRefusal {
  for (const acronym of acronymsOf(draft)) {
    const places = [...acronym.definitions.map((found) => ({ ...found, span: found.acronym })), ...acronym.uses];
    const place = places.find(({ span }) => touches(span, offset));
    if (!place) continue;
    if (place.quoted) return { refusal: `${acronym.text} stands in a quotation here, which keeps another’s words.` };
    return { acronym, span: place.span };
  }
  return { refusal: 'Only an acronym can be renamed, and there is none here.' };
}

/** "EWG", "P/CVE", "R&D": letters and figures, bound by single marks. */
const ACRONYM = new RegExp(`^[${LETTER}\\d]+(?:[/&\\-][${LETTER}\\d]+)*$`);

function refusalOf(newName: string, text: string, draft: Draft): string | undefined {
  if (newName.trim() === '') return `Without a new acronym ${text} stays as it is.`;
  if (/\s/.test(newName)) return 'An acronym is one word, without spaces.';
  if (!ACRONYM.test(newName)) return 'An acronym is written with letters and figures, as UNOCT or P/CVE.';
  if (newName !== text && acronymsOf(draft).some((other) => other.text === newName)) {
    return `The draft uses ${newName} already, and two things would have one acronym.`;
  }
  return undefined;
}
