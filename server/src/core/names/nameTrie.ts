import { catalogueEntries, type CatalogueEntry } from '../lexicon/catalogue';
import { lazy } from '../text/lazy';
import { type NameForm } from './nameMention';
import { nameWords } from './nameWords';

/** A form of a row, ready to be held against a text. */
export interface FiledForm {
  readonly entry: CatalogueEntry;
  readonly form: NameForm;
  /** As the table spells it. */
  readonly written: string;
  /** What follows its last word, to be taken along: the bracket of "ISIL (Da’esh)". */
  readonly tail: string;
  /** Words of which one must stand in the same paragraph; empty for a form that is clear by itself. */
  readonly context: readonly string[];
}

/** A node of the trie over words; the way to it is what was read so far. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  /** Forms that end here, the one with most capitals first: it is the most exact where several fit. */
  readonly forms: FiledForm[];
}

const trie = lazy(buildTrie);

/** Every form of every row. The first word of a form is filed without its gap, the others with it. */
export function nameTrie(): NameNode {
  return trie();
}

/** A form of an entry as a text may have it. */
export interface WrittenForm {
  readonly written: string;
  readonly form: NameForm;
}

/** All forms of an entry, as written in its table or derived from it. */
export function formsOf(entry: CatalogueEntry): readonly WrittenForm[] {
  const { kind, row } = entry;
  const filed = (written: string, form: NameForm): WrittenForm => ({ written, form });
  const forms = [
    filed(row.name, 'name'),
    ...(row.acronym === undefined ? [] : [filed(row.acronym, 'acronym')]),
    ...(kind === 'convention' ? [filed(entry.row.shortName, 'variant')] : []),
    ...row.variants.map((written) => filed(written, 'variant')),
    ...row.avoid.map((written) => filed(written, 'avoided')),
  ];
  if (kind !== 'term') return forms;
  return forms.flatMap((found) => {
    const singular = singularOf(found.written);
    return singular === undefined ? [found] : [found, { ...found, written: singular }];
  });
}

/** "foreign terrorist fighter" of "foreign terrorist fighters"; only of several words, as "biometrics" is not "biometric". */
function singularOf(written: string): string | undefined {
  return / \S*[^\Ws]s$/.test(written) ? written.slice(0, -1) : undefined;
}

function buildTrie(): NameNode {
  const root = emptyNode();
  for (const entry of catalogueEntries())
    for (const { written, form } of formsOf(entry)) file(root, entry, written, form);
  sortForms(root);
  return root;
}

function file(root: NameNode, entry: CatalogueEntry, written: string, form: NameForm): void {
  const words = nameWords(written);
  let node = root;
  words.forEach(({ gap, key }, at) => {
    const step = at === 0 ? key : `${gap}${key}`;
    const next = node.next.get(step) ?? emptyNode();
    node.next.set(step, next);
    node = next;
  });
  if (node === root || node.forms.some((known) => known.written === written)) return;
  const tail = written.slice(words.at(-1)?.end ?? 0);
  node.forms.push({ entry, form, written, tail, context: entry.row.inContext[written] ?? [] });
}

function sortForms({ forms, next }: NameNode): void {
  forms.sort((a, b) => capitalsIn(b.written) - capitalsIn(a.written));
  for (const node of next.values()) sortForms(node);
}

function capitalsIn(written: string): number {
  return written.match(/\p{Lu}/gu)?.length ?? 0;
}

function emptyNode(): NameNode {
  return { next: new Map(), forms: [] };
}
