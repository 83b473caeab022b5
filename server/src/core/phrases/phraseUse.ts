import type { Corpus } from '../corpus/corpus';
import { stateOfCode } from '../lexicon/delegationNames';
import { namedDelegation } from '../source/delegation';
import { remembered } from '../text/memory';
import { Recent } from '../text/recent';
import { countsByWhom, type GroupCount, isOfSeveral, spansBySource } from './byWhom';
import { occurrencesOf } from './occurrences';

/** Phrases whose use is remembered: those a draft is full of. */
const REMEMBERED = 200;

const known = remembered((_: Corpus) => new Recent<readonly GroupCount[]>(REMEMBERED));

/** How often each delegation that speaks in the corpus, groups and organizations apart, uses a phrase: 0 for those that do not. */
function useOf(phrase: string, corpus: Corpus): readonly GroupCount[] {
  return known(corpus).get(phrase, () => {
    const hasRecords = corpus.documents.some(({ speeches }) => speeches.length > 0);
    const { documents, places } = occurrencesOf(phrase, corpus, hasRecords ? Infinity : 0);
    return countsByWhom('state', corpus, documents, spansBySource(places)).groups.filter(
      (group) => !isOfSeveral(group),
    );
  });
}

/**
 * How many States use a phrase, of those whose words are in the corpus, and whether `own` is one of them: "Used by 3 of the 14 States whose
 * words are in the corpus; by Norway 2×". `undefined` where the corpus has the words of none.
 */
export function phraseUse(phrase: string, corpus: Corpus, own: string | undefined): string | undefined {
  const all = useOf(phrase, corpus);
  if (all.length === 0) return undefined;
  const using = all.filter(({ count }) => count > 0).length;
  const noun = all.every(({ code }) => code !== undefined && stateOfCode(code)) ? 'State' : 'delegation';
  const [first] = all;
  if (first && all.length === 1)
    return `${using === 0 ? 'Not used by' : 'Used by'} ${first.name}, the one ${noun} whose words are in the corpus`;
  const many = using === 0 ? 'none' : String(using);
  return `Used by ${many} of the ${all.length} ${noun}s whose words are in the corpus${ownUse(all, own)}`;
}

/** What one's own delegation does; nothing where the corpus has no words of it. */
function ownUse(all: readonly GroupCount[], own: string | undefined): string {
  if (own === undefined || own.trim() === '') return '';
  const { name, code } = namedDelegation(own);
  const found = all.find((group) =>
    code === undefined ? group.name.toLowerCase() === name.toLowerCase() : group.code === code,
  );
  if (!found) return '';
  if (found.count > 0) return `; by ${found.name} ${found.count}×`;
  return `; not by ${found.name}, in ${found.corpusDocuments === 1 ? 'one document' : `${found.corpusDocuments} documents`}`;
}
