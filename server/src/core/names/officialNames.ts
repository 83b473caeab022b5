import { type Catalogue, type CatalogueEntry } from '../lexicon/catalogue';
import { isUpper } from '../text/letters';
import { remembered } from '../text/memory';
import { firstWordKeys, type NameWord, nameWords } from './nameWords';

/** An official name or a good variant of one, by its words. */
export interface OfficialName {
  readonly entry: CatalogueEntry;
  readonly written: string;
  readonly words: readonly NameWord[];
}

/** A node of the trie over the words of official names, whatever stands between the words. */
export interface OfficialNode {
  readonly next: Branches;
  /** What the way to this node spells; the first row that claims it. */
  readonly name?: OfficialName | undefined;
}

/** The nodes behind a node by the words that lead to them. */
export interface Branches {
  get(word: string): OfficialNode | undefined;
  words(): Iterable<string>;
  /** The words that begin with a letter. */
  beginningWith(letter: string): readonly string[];
}

/** Small words of names, that drafters exchange, add and leave out. */
export const smallWords: ReadonlySet<string> = new Set(['of', 'for', 'on', 'the', 'to', 'in', 'against', 'and', 'at']);

/**
 * The names of a catalogue that a near-miss can be told from: of three words and more, the first two of them in capitals. Those that begin with
 * the same word are taken apart when a text has that word, or nearly.
 */
export const officialNamesOf = remembered((catalogue: Catalogue): OfficialNode => {
  const keyOf = firstWordKeys();
  const forms = new Map<string, Form[]>();
  for (const entry of catalogue.entries) {
    if (!isOfficial(entry)) continue;
    for (const written of [entry.row.name, ...entry.row.variants]) {
      if (!THREE_WORDS.test(written) || written in entry.row.inContext) continue;
      const key = keyOf(written);
      const known = forms.get(key);
      if (known) known.push({ entry, written });
      else forms.set(key, [{ entry, written }]);
    }
  }
  return { next: new LazyBranches(forms) };
});

type Form = Pick<OfficialName, 'entry' | 'written'>;

const THREE_WORDS = /^\S+[ -]\S+[ -]\S/;

class GrownBranches implements Branches {
  readonly nodes = new Map<string, GrownNode>();
  readonly #byInitial = new Map<string, string[]>();

  get(word: string): GrownNode | undefined {
    return this.nodes.get(word);
  }

  words(): Iterable<string> {
    return this.nodes.keys();
  }

  beginningWith(letter: string): readonly string[] {
    return this.#byInitial.get(letter) ?? [];
  }

  /** The node that a word leads to, which is there from now on. */
  grown(word: string): GrownNode {
    const known = this.nodes.get(word);
    if (known) return known;
    const node: GrownNode = { next: new GrownBranches() };
    this.nodes.set(word, node);
    const initial = this.#byInitial.get(word.charAt(0));
    if (initial) initial.push(word);
    else this.#byInitial.set(word.charAt(0), [word]);
    return node;
  }
}

interface GrownNode extends OfficialNode {
  readonly next: GrownBranches;
  name?: OfficialName;
}

class LazyBranches implements Branches {
  readonly #forms: ReadonlyMap<string, readonly Form[]>;
  readonly #grown = new GrownBranches();
  readonly #byInitial = new Map<string, string[]>();

  constructor(forms: ReadonlyMap<string, readonly Form[]>) {
    this.#forms = forms;
    for (const word of forms.keys()) {
      const initial = this.#byInitial.get(word.charAt(0));
      if (initial) initial.push(word);
      else this.#byInitial.set(word.charAt(0), [word]);
    }
  }

  get(word: string): OfficialNode | undefined {
    const known = this.#grown.get(word);
    const forms = known ? undefined : this.#forms.get(word);
    if (!forms) return known;
    const node = this.#grown.grown(word);
    for (const form of forms) file(node, form);
    return node;
  }

  words(): Iterable<string> {
    return this.#forms.keys();
  }

  beginningWith(letter: string): readonly string[] {
    return this.#byInitial.get(letter) ?? [];
  }
}

/** Bodies, conventions and frameworks have a name that somebody gave them; other terms are words of the trade. */
function isOfficial(entry: CatalogueEntry): boolean {
  if (entry.kind === 'term') return entry.row.category === 'framework' || entry.row.category === 'programme';
  return entry.kind !== 'person';
}

/** Files a form under the node of its first word. */
function file(first: GrownNode, { entry, written }: Form): void {
  const words = nameWords(written);
  const weighty = words.filter(({ key }) => !smallWords.has(key));
  const isName = weighty.length > 2 && weighty.slice(0, 2).every(({ start }) => isUpper(written.charAt(start)));
  if (!isName || smallWords.has(words[0]!.key)) return;
  let node = first;
  for (const { key } of words.slice(1)) node = node.next.grown(key);
  node.name ??= { entry, written, words };
}
