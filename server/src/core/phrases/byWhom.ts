import type { PhrasePlace } from '../corpus/corpus';
import { stateOfCode } from '../lexicon/delegationNames';
import { withoutDignity } from '../source/people';
import { speechAt } from '../source/speeches';
import type { NamedDelegation, SourceDocument, Speech } from '../source/sourceDocument';
import type { Span } from '../text/span';

/** How often one who speaks uses a phrase. */
export interface GroupCount {
  /** As the table of delegations has it, else as printed: "Norway", "Mr. Ndiaye (Freedonia)". */
  readonly name: string;
  /** Of a delegation that the table has. */
  readonly code?: string;
  readonly count: number;
  /** Documents in which it stands so. */
  readonly documents: number;
  /** Documents of the corpus in which the same speaks at all. */
  readonly corpusDocuments: number;
}

/** The places of a phrase by who speaks there. */
export interface ByWhom {
  /** Those known, the most frequent first, then by name. */
  readonly groups: readonly GroupCount[];
  /** Places of which nobody says whose words they are. */
  readonly unknown: number;
}

export type Whom = 'state' | 'speaker';

/** Whose words stand at a place. */
export interface Words {
  readonly delegation?: NamedDelegation;
  /** "Mr. Ndiaye (Freedonia)", "The President", "Ms. Rosa Prado (Norway)". */
  readonly speaker?: string;
}

/** Whose words stand at a clean offset: in a record those of the speech, in a statement its own. */
export function wordsAt(document: SourceDocument, offset: number): Words {
  if (document.speeches.length === 0) return wordsOfDocument(document);
  const speech = speechAt(document.speeches, offset);
  return speech ? wordsOfSpeech(speech) : {};
}

function wordsOfDocument({ delegation, speaker }: SourceDocument): Words {
  const name = speaker && `${withoutDignity(speaker.honorific ?? '')} ${speaker.name}`.trimStart();
  return wordsOf(
    delegation && { name: delegation.name, ...(delegation.code !== undefined && { code: delegation.code }) },
    name,
  );
}

function wordsOfSpeech({ delegation, speaker, office }: Speech): Words {
  return wordsOf(delegation, speaker ?? office);
}

function wordsOf(delegation: NamedDelegation | undefined, name: string | undefined): Words {
  const speaker = name !== undefined && delegation ? `${name} (${delegation.name})` : name;
  return { ...(delegation && { delegation }), ...(speaker !== undefined && { speaker }) };
}

/** Every place of a phrase by delegation, or by speaker. `places` are all of the documents that record speeches, as clean spans. */
export function byWhom(
  whom: Whom,
  corpus: SpokenCorpus,
  counts: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, readonly Span[]>,
): ByWhom {
  const { groups, unknown } = countsByWhom(whom, corpus, counts, places);
  const found = groups.filter(({ count }) => count > 0);
  return { groups: found.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)), unknown };
}

/** Places of a phrase by the document they are in. */
export function spansBySource(places: readonly PhrasePlace[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const { source, span } of places) {
    const there = found.get(source);
    if (there) there.push(span);
    else found.set(source, [span]);
  }
  return found;
}

/** Documents of which it is asked who speaks in them. */
export interface SpokenCorpus {
  readonly documents: readonly SourceDocument[];
}

/** The same with those who speak in the corpus and do not use the phrase, in no order. */
export function countsByWhom(
  whom: Whom,
  { documents }: SpokenCorpus,
  counts: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, readonly Span[]>,
): ByWhom {
  const groups = new Map<string, { -readonly [K in keyof GroupCount]: GroupCount[K] }>();
  let unknown = 0;
  for (const document of documents) {
    const here = new Map<string, number>();
    const count = (words: Words, more: number): void => {
      const key = keyOf(whom, words, groups);
      here.set(key, (here.get(key) ?? 0) + more);
    };
    if (document.speeches.length === 0) count(wordsOfDocument(document), counts.get(document.id) ?? 0);
    for (const speech of document.speeches) count(wordsOfSpeech(speech), 0);
    for (const { start } of document.speeches.length === 0 ? [] : (places.get(document.id) ?? []))
      count(wordsAt(document, start), 1);
    for (const [key, times] of here) {
      const group = groups.get(key);
      if (!group) unknown += times;
      else {
        group.count += times;
        group.documents += times > 0 ? 1 : 0;
        group.corpusDocuments += 1;
      }
    }
  }
  return { groups: [...groups.values()], unknown };
}

/** The key of a group, which is there from then on; "" for nobody known. */
function keyOf(whom: Whom, { delegation, speaker }: Words, groups: Map<string, GroupCount>): string {
  const name = whom === 'state' ? delegation?.name : speaker;
  if (name === undefined) return '';
  const key = (whom === 'state' ? (delegation?.code ?? name) : name).toLowerCase();
  const code = whom === 'state' ? delegation?.code : undefined;
  if (!groups.has(key))
    groups.set(key, { name, ...(code !== undefined && { code }), count: 0, documents: 0, corpusDocuments: 0 });
  return key;
}

/** Whether a delegation is that of a group or organization, not of a State. */
export function isOfSeveral({ code }: NamedDelegation): boolean {
  return code !== undefined && !stateOfCode(code);
}
