import type { Corpus } from '../corpus/corpus';
import { attestationOf } from './attestation';
import { isOfTable } from './departure';
import type { Drift } from './drift';

/** Documents that make a usage of a wording, whatever it is near to. */
const LEAST_DOCUMENTS = 2;

/**
 * Whether the documents of a corpus have the words of a departure themselves: as many of them as have the wording `beside` which it is
 * looked at, or a resolution, whose wording is agreed. What the table lists is told whatever documents have.
 */
export function isUsage(
  { kind, formula, pairs }: Drift,
  written: string,
  { corpus, beside }: { readonly corpus: Corpus; readonly beside: number },
): boolean {
  if (isOfTable(kind)) return false;
  const { documents } = attestationOf(written, corpus);
  // A formula cut short stands wherever the whole formula does: its other places alone prove anything.
  const next = kind === 'cut' ? formula.keys[pairs.findLastIndex((pair) => pair >= 0) + 1] : undefined;
  const longer = new Map(
    next === undefined ? [] : attestationOf(`${written} ${next}`, corpus).documents.map(({ id, count }) => [id, count]),
  );
  const alone = documents.filter(({ id, count }) => count > (longer.get(id) ?? 0));
  if (alone.length >= Math.max(LEAST_DOCUMENTS, beside)) return true;
  const isWording = kind === 'near' || kind === 'order';
  return isWording && alone.some(({ id }) => corpus.document(id)?.identity.kind.value === 'resolution');
}
