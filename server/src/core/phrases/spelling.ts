import type { PhraseIndex, PhraseRange } from '../corpus/corpus';
import { isEnglishWord } from '../lexicon/englishWords';
import { isLower } from '../text/letters';
import type { Continuation } from './continuations';
import type { DraftPlaces } from './draftPlaces';
import type { ReadPlace } from './phraseSources';
import { rangeOfPhrase } from './rangeOfPhrase';

/** Where the wording of a continuation is looked up. */
export interface SpellingSources {
  readonly index: PhraseIndex;
  readonly read: ReadPlace;
  readonly places: DraftPlaces;
  /** Whether a word of English is offered in small letters where the documents have it in names alone: who asks for a name does not want it. */
  readonly inSmallLetters: boolean;
}

/** Places whose wording is compared, and those looked at where none of these agrees with what is typed. */
const COMPARED_PLACES = 10;
const MORE_PLACES = 40;

/** Which places of a phrase are looked at, and how many words of its beginning are left out there. */
interface LookedAt {
  readonly most: number;
  readonly skip: number;
}

/**
 * The rest of a continuation as it would stand behind `written`, the letters typed of its first word: as most of its places print it, of
 * the spellings that agree with what is typed if there are any. Undefined where what is typed is spelt otherwise.
 */
export function spelt(
  { keys, range, context, own }: Continuation,
  written: string,
  { index, read, places, inSmallLetters }: SpellingSources,
): string | undefined {
  const forms = new Map<string, number>();
  const look = (found: PhraseRange | undefined, { most, skip }: LookedAt): void => {
    if (!found) return;
    for (const place of index.places(found, most, skip)) {
      const form = read(place).replace(/\s+/g, ' ');
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  };
  look(range, { most: COMPARED_PLACES, skip: context });
  // Behind its context the phrase may always be part of a name ("Global Counter-Terrorism Strategy"): other places show other spellings.
  if (context > 0 && ![...forms.keys()].some((form) => agrees(form, written)))
    look(rangeOfPhrase(index, keys), { most: MORE_PLACES, skip: 0 });
  // How the draft writes it counts more than how others do, but for the capital of a sentence.
  if (own !== undefined) {
    const form = places.spelling(own, keys.length).replace(/\s+/g, ' ');
    const opens = places.key(own - 1) === '';
    forms.set(form, (forms.get(form) ?? 0) + (opens ? 0.5 : COMPARED_PLACES + 1));
  }
  // A word of English stands in small letters as well, though its places may all be in names, or known by their keys alone as openings are.
  const isAgreed = inSmallLetters ? [...forms.keys()].some((form) => agrees(form, written)) : forms.size > 0;
  if (keys.length === 1 && !isAgreed && isEnglishWord(keys[0]!)) forms.set(keys[0]!, 1);
  let best: { form: string; weight: number } | undefined;
  for (const [form, count] of forms) {
    if (!agrees(form, written)) continue;
    const weight = form.startsWith(written) ? count + 2 * COMPARED_PLACES : count;
    if (!best || weight > best.weight) best = { form, weight };
  }
  return best?.form.slice(written.length);
}

/** Whether a form goes on from what is typed; a small letter is no beginning of a capital one, a capital one opens a sentence. */
function agrees(form: string, written: string): boolean {
  const typed = written.charAt(0);
  return form.toLowerCase().startsWith(written.toLowerCase()) && (typed === form.charAt(0) || !isLower(typed));
}

/** Follows the apostrophe the draft uses; typographic where it uses none, as United Nations documents do. */
export function withApostrophesOf(draft: string, phrase: string): string {
  if (!/['’]/.test(phrase)) return phrase;
  const straight = draft.includes("'") && !draft.includes('’');
  return phrase.replace(/['’]/g, straight ? "'" : '’');
}
