import { type Catalogue, type CatalogueEntry, entryKey } from '../lexicon/catalogue';
import { type LanguageAbroad, type NameAbroad, namesAbroad } from '../lexicon/namesAbroad';
import { remembered } from '../text/memory';
import { type WordSieve, wordSieve } from '../text/wordSieve';
import { type NameForm } from './nameMention';
import { firstWordKeys, type NameWord, nameWords } from './nameWords';

/** A form of a row, ready to be held against a text. */
export interface FiledForm {
  readonly entry: CatalogueEntry;
  readonly form: NameForm;
  /** As the table spells it. */
  readonly written: string;
  /** What follows its last word, to be taken along: the bracket of "ISIL (Da’esh)". */
  readonly tail: string;
  /** Whether it is short for the name and needs ground: "the Compact". */
  readonly isShort: boolean;
  /** Words of which one must stand in the same paragraph; empty for a form that is clear by itself. */
  readonly context: readonly string[];
}

/** A node of the trie over words; the way to it is what was read so far. */
export interface NameNode {
  /** Whether a word may be the next of a name, in the singular or plural, whatever stands before it; absent where nobody has looked. */
  readonly mayGoOn?: WordSieve;
  /** The first word of a form is filed without its gap, the others with it. */
  readonly next: { get(step: string): NameNode | undefined };
  /** Forms that end here, the one with most capitals first: it is the most exact where several fit. */
  readonly forms: readonly FiledForm[];
}

/** Every form of every row of a catalogue. */
export const nameTrieOf = remembered((catalogue: Catalogue): NameNode =>
  trieOf(formsByFirstWord(catalogue, formsAtHome)),
);

/** The names of its rows in other official languages. Most texts are in English: only of others it is asked for. */
export const trieAbroadOf = remembered((catalogue: Catalogue): NameNode =>
  trieOf(formsByFirstWord(catalogue, formsAbroad)),
);

function trieOf(byFirst: Map<string, readonly EntryForm[]>): NameNode {
  const filed: Map<string, readonly EntryForm[] | NameNode> = byFirst;
  return {
    forms: [],
    mayGoOn: sieveOf(filed.keys()),
    next: {
      get(step) {
        const found = filed.get(step);
        if (!found || 'next' in found) return found;
        const node = nodeOf(found);
        filed.set(step, node);
        return node;
      },
    },
  };
}

/** A form of an entry as a text may have it. */
export interface WrittenForm {
  readonly written: string;
  readonly form: NameForm;
}

/** All forms of an entry, as written in its table or derived from it. */
export function formsOf(entry: CatalogueEntry): readonly WrittenForm[] {
  return tableForms(entry).flatMap((found) => withDerived(entry, found));
}

function tableForms({ kind, row }: CatalogueEntry): readonly WrittenForm[] {
  const forms: WrittenForm[] = [{ written: row.name, form: 'name' }];
  if (row.acronym !== undefined) forms.push({ written: row.acronym, form: 'acronym' });
  if (kind === 'convention') forms.push({ written: row.shortName, form: 'variant' });
  for (const written of row.variants) forms.push({ written, form: 'variant' });
  for (const written of row.avoid) forms.push({ written, form: 'avoided' });
  return forms;
}

/** A form with its singular: "foreign terrorist fighter". Only of several words, as "biometrics" is not "biometric". */
function withDerived({ kind }: CatalogueEntry, found: WrittenForm): readonly WrittenForm[] {
  const { written } = found;
  return kind === 'term' && / \S*[^\Ws]s$/.test(written)
    ? [found, { ...found, written: written.slice(0, -1) }]
    : [found];
}

interface EntryForm {
  readonly entry: CatalogueEntry;
  readonly found: WrittenForm;
  /** Where it is a name in another language. */
  readonly abroad?: NameAbroad;
}

function formsAtHome(entry: CatalogueEntry): readonly EntryForm[] {
  return tableForms(entry).map((found) => ({ entry, found }));
}

/** The names of an entry in other languages, but for Chinese, which has no words between spaces. */
function formsAbroad(entry: CatalogueEntry): readonly EntryForm[] {
  return namesAbroad(entryKey(entry.kind, entry.row.id))
    .filter(({ language }) => language !== 'zh')
    .map((abroad) => ({ entry, found: { written: abroad.written, form: 'variant' as const }, abroad }));
}

/** Words by which a paragraph shows its language: an acronym in Latin letters means other things in other languages. */
const SHOWN_BY: Readonly<Partial<Record<LanguageAbroad, readonly string[]>>> = {
  fr: 'les des du dans pour une aux sur avec qui et le'.split(' '),
  es: 'los las del para una por con el y su sus'.split(' '),
};

/** The forms in the tables by their first words: a text has few of them, and only theirs are taken apart. */
function formsByFirstWord(
  catalogue: Catalogue,
  formsIn: (entry: CatalogueEntry) => readonly EntryForm[],
): Map<string, EntryForm[]> {
  const byFirst = new Map<string, EntryForm[]>();
  const keyOf = firstWordKeys();
  for (const entry of catalogue.entries) {
    for (const form of formsIn(entry)) {
      const key = keyOf(form.found.written);
      const known = byFirst.get(key);
      if (known) known.push(form);
      else byFirst.set(key, [form]);
    }
  }
  return byFirst;
}

interface OpenNode extends NameNode {
  readonly next: Map<string, OpenNode>;
  readonly forms: FiledForm[];
}

/** The node that forms with the same first word lead to by that word. */
function nodeOf(forms: readonly EntryForm[]): NameNode {
  const first = emptyNode();
  const second = new Set<string>();
  for (const { entry, found, abroad } of forms)
    for (const form of abroad ? [found] : withDerived(entry, found)) {
      const words = nameWords(form.written);
      if (words[1]) second.add(words[1].key);
      const context = abroad ? contextAbroad(abroad) : (entry.row.inContext[form.written] ?? []);
      file(first, { entry, context, ...form }, words);
    }
  sortForms(first);
  return { ...first, mayGoOn: sieveOf(second) };
}

/** Names are found in the plural too: "strategies" by "strategie", "GCTSs" by "GCTS". */
function sieveOf(words: Iterable<string>): WordSieve {
  return wordSieve([...words].flatMap((word) => [word, `${word}s`]));
}

function contextAbroad({ isShort, language, written }: NameAbroad): readonly string[] {
  return isShort && /^[A-Z]+$/.test(written) ? (SHOWN_BY[language] ?? []) : [];
}

function file(
  first: OpenNode,
  { entry, written, form, context }: Pick<FiledForm, 'entry' | 'written' | 'form' | 'context'>,
  words: readonly NameWord[],
): void {
  let node = first;
  for (const { gap, key } of words.slice(1)) {
    const step = `${gap}${key}`;
    const next = node.next.get(step) ?? emptyNode();
    node.next.set(step, next);
    node = next;
  }
  const same = node.forms.find((known) => known.written === written);
  if (same) {
    // "CCT" is the Committee in French and in Spanish.
    if (same.entry === entry && same.context.length > 0)
      node.forms[node.forms.indexOf(same)] = {
        ...same,
        context: context.length > 0 ? [...same.context, ...context] : [],
      };
    return;
  }
  const tail = written.slice(words.at(-1)?.end ?? 0);
  node.forms.push({ entry, form, written, tail, isShort: context.length > 0 && written.startsWith('the '), context });
}

function sortForms({ forms, next }: OpenNode): void {
  if (forms.length > 1) forms.sort((a, b) => capitalsIn(b.written) - capitalsIn(a.written));
  for (const node of next.values()) sortForms(node);
}

function capitalsIn(written: string): number {
  const lower = written.toLowerCase();
  let count = 0;
  for (let at = 0; at < written.length; at++) if (written[at] !== lower[at]) count++;
  return count;
}

function emptyNode(): OpenNode {
  return { next: new Map(), forms: [] };
}
