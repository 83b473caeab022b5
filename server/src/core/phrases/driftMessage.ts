import { say } from '../messages/say';
import { printedSource } from '../lexicon/printedSource';
import { shorten } from '../text/shorten';
import type { Attestation } from './attestation';
import type { Drift } from './drift';
import type { Formula } from './formulae';

/** A wording with where the documents have it. */
export interface AttestedWording {
  readonly formula: Formula;
  readonly attested: Attestation;
}

/**
 * What is said of a departure beside its preferred wording, without a full stop: the wording, and how often documents have it or which
 * one it is from. `attested` is the departure's own form; `yet` says that more documents may come. A wording that delegations dispute is
 * told with both sides, and neither is called wrong.
 */
export function driftMessage(
  { kind, formula }: Pick<Drift, 'kind' | 'formula'>,
  wording: AttestedWording | undefined,
  { attested, yet }: { readonly attested: Attestation; readonly yet: string },
): string {
  const { row } = formula;
  if (!wording)
    return row.sources[0] === undefined
      ? say('agreed-language/listed')
      : say('agreed-language/listed-in', { source: printedSource(row.sources[0]) });
  const agreed = inShort(wording.formula.text);
  const from = attestedOrSource(wording);
  if (kind === 'contested') {
    const sides = [sideOf('said by', row.said), sideOf('objected to by', row.avoided)].filter((side) => side !== '');
    const sidesAside = sides.length === 0 ? '' : `, “${formula.text}” is ${sides.join(', ')}`;
    return say('agreed-language/contested', { agreed, from, yetAside: yet, sidesAside });
  }
  const told = { agreed, from, yetAside: yet };
  return kind === 'variant'
    ? say('agreed-language/variant', { ...told, here: counted(attested) })
    : say(`agreed-language/${kind}`, told);
}

function sideOf(verb: string, who: readonly string[] = []): string {
  return who.length === 0 ? '' : `${verb} ${who.join(' and ')}`;
}

function attestedOrSource({ attested, formula: { row } }: AttestedWording): string {
  if (attested.count > 0) return counted(attested);
  const [source] = row.sources;
  const doubt = row.confidence === 'verified' ? '' : ', not verified';
  return `not in the corpus${source === undefined ? '' : `; from ${printedSource(source)}${doubt}`}`;
}

/** "5× in 3 documents". */
function counted({ count, documents: { length } }: Attestation): string {
  return count === 0 ? 'not in the corpus' : `${count}× in ${length} document${length === 1 ? '' : 's'}`;
}

const LONGEST_SHOWN = 90;

/** A wording as it is quoted in a message: a long one by its beginning. */
export function inShort(phrase: string): string {
  return shorten(phrase, { most: LONGEST_SHOWN, atWords: true, ellipsis: ' …', ellipsisBeyond: true });
}
