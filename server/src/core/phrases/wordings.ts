import type { Catalogue } from '../lexicon/catalogue';
import { isLower, isUpper } from '../text/letters';
import type { Token } from '../text/tokens';
import type { DriftKind } from './departure';
import type { Drift } from './drift';
import { type Formula, formulaeOf, formulaOf, listEnds } from './formulae';
import { isOtherNumber, isSameWord, type PhraseWord, phraseWord } from '../meaning/inflection';
import { pairedForm } from './nearForm';
import { isSentenceChoice } from './wordRoles';

/** What a departure may be written as: the preferred wording first, then those that are agreed beside it, then others it is near to. */
export function wordingsFor({ formula, kind, alsoNear }: Drift, catalogue: Catalogue): readonly Formula[] {
  if (kind === 'slip') return [formula];
  const { all, byPhrase } = formulaeOf(catalogue);
  const { row } = formula;
  const { preferred } = row;
  const listed = preferred === undefined ? formula : byPhrase.get(preferred);
  const root = listed ?? formulaOf({ ...row, phrase: preferred!, status: 'preferred' });
  if (!root || (kind === 'deviation' && root === formula)) return [];
  const beside = all.filter((other) => other.row.status === 'variant' && other.row.preferred === root.row.phrase);
  const wordings = new Set([root, ...beside, ...alsoNear]);
  return [...wordings].filter((wording) => kind !== 'variant' || wording !== formula);
}

/**
 * A wording as it would stand in the place of a run. Words that are the same, or whose form the sentence decides, stay as written.
 * `undefined` where the run is part of a formula and the matching part of the wording cannot be told. Tokens and content are those
 * of the paragraph.
 */
export function wordingInPlace(
  drift: Drift,
  wording: Formula,
  tokens: readonly Token[],
  content: string,
): string | undefined {
  const { text, words, forms } = wording;
  const pairs = wording === drift.formula ? drift.pairs : pairsOf(drift, wording, tokens);
  const from = drift.kind === 'cut' || drift.kind === 'slip' ? pairs.findIndex((pair) => pair >= 0) : 0;
  if (from < 0) return undefined;
  const to = drift.kind === 'slip' ? from + 1 : forms.length;
  let result = '';
  for (let i = from; i < to; i++) {
    const { start, end } = words[i]!;
    if (i > from) result += text.slice(words[i - 1]!.end, start);
    const own = tokens[pairs[i] ?? -1];
    const isEdge = i === 0 || i === forms.length - 1;
    result +=
      own && isKept(forms[i]!, phraseWord(own.key), drift.kind, isEdge)
        ? content.slice(own.start, own.end)
        : text.slice(start, end);
  }
  const first = content.charAt(tokens[drift.from]!.start);
  const isCapital = isUpper(first) && isLower(result.charAt(0));
  return isCapital ? result.charAt(0).toUpperCase() + result.slice(1) : result;
}

/** Whether a word stays as written. None does in a deviation, nor one that differs by its hyphen alone, which has one right spelling. */
function isKept(key: PhraseWord, written: PhraseWord, kind: DriftKind, isEdge: boolean): boolean {
  if (key.key === written.key) return true;
  if (kind === 'deviation' || key.plain === written.plain) return false;
  return isSameWord(key, written) || isSentenceChoice(key.key, written.key) || (isEdge && isOtherNumber(key, written));
}

/** What stands for the words of a wording in a run that departs from another one; empty where nothing does. */
function pairsOf({ kind, from, to }: Drift, wording: Formula, tokens: readonly Token[]): readonly number[] {
  const run = tokens.slice(from, to).map(({ key }) => phraseWord(key));
  const near = kind === 'cut' ? nearPart(wording, run) : pairedForm(wording, run)?.pairs;
  return near?.map((pair) => (pair < 0 ? pair : pair + from)) ?? [];
}

/** What stands for the words of a wording in a run that breaks off where the wording's list does. */
function nearPart(wording: Formula, run: readonly PhraseWord[]): readonly number[] | undefined {
  const { forms } = wording;
  const start = forms.findIndex((form) => isSameWord(form, run[0]!));
  if (start < 0) return undefined;
  for (const end of listEnds(wording)) {
    const near = pairedForm({ ...wording, forms: forms.slice(start, end) }, run);
    if (near?.from === 0 && near.to === run.length)
      return forms.map((_, i) => (i >= start && i < end ? near.pairs[i - start]! : -1));
  }
  return undefined;
}
