import { type Catalogue, type CatalogueEntry } from '../lexicon/catalogue';
import { isUpper } from '../text/letters';
import { remembered } from '../text/memory';
import { type NameWord, nameWords } from './nameWords';

/** An official name or a good variant of one, by its words. */
export interface OfficialName {
  readonly entry: CatalogueEntry;
  readonly written: string;
  readonly words: readonly NameWord[];
}

/** A node of the trie over the words of official names, whatever stands between the words. */
export interface OfficialNode {
  readonly next: Map<string, OfficialNode>;
  /** The words of `next` by the letter they begin with. */
  readonly byInitial: Map<string, readonly string[]>;
  /** What the way to this node spells; the first row that claims it. */
  name?: OfficialName;
}

/** Small words of names, that drafters exchange, add and leave out. */
export const smallWords: ReadonlySet<string> = new Set(['of', 'for', 'on', 'the', 'to', 'in', 'against', 'and', 'at']);

/** The names of a catalogue that a near-miss can be told from: of three words and more, the first two of them in capitals. */
export const officialNamesOf = remembered((catalogue: Catalogue): OfficialNode => {
  const root = emptyNode();
  for (const entry of catalogue.entries) {
    if (!isOfficial(entry)) continue;
    for (const written of [entry.row.name, ...entry.row.variants])
      if (!(written in entry.row.inContext)) file(root, entry, written);
  }
  return root;
});

function emptyNode(): OfficialNode {
  return { next: new Map(), byInitial: new Map() };
}

/** Bodies, conventions and frameworks have a name that somebody gave them; other terms are words of the trade. */
function isOfficial(entry: CatalogueEntry): boolean {
  if (entry.kind === 'term') return entry.row.category === 'framework' || entry.row.category === 'programme';
  return entry.kind !== 'person';
}

function file(root: OfficialNode, entry: CatalogueEntry, written: string): void {
  const words = nameWords(written);
  const weighty = words.filter(({ key }) => !smallWords.has(key));
  const isName = weighty.length > 2 && weighty.slice(0, 2).every(({ start }) => isUpper(written.charAt(start)));
  if (!isName || smallWords.has(words[0]!.key)) return;
  let node = root;
  for (const { key } of words) {
    let next = node.next.get(key);
    if (!next) {
      node.next.set(key, (next = emptyNode()));
      node.byInitial.set(key.charAt(0), [...(node.byInitial.get(key.charAt(0)) ?? []), key]);
    }
    node = next;
  }
  node.name ??= { entry, written, words };
}
