import { type Catalogue, type CatalogueEntry, entryKey } from '../lexicon/catalogue';
import { type LanguageAbroad, type NameAbroad, namesAbroad } from '../lexicon/namesAbroad';
import { remembered } from '../text/memory';
import { type WordSieve, wordSieve } from '../text/wordSieve';
import { type DerivedForm, derivedForms } from './derivedForms';
import { type NameForm } from './nameMention';
import { mayJoin, spelledOpenings, sameKey, spelledName, spelledStep } from './nameSpelling';
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
  /** Its words with what stands between them, as the table spells them: what a text spells otherwise is `respelled`. */
  readonly words: readonly NameWord[];
  /** Whether it is a surname that names the person behind a title, a first name or its initial: "Prof. Saul", "N. Gherman". */
  readonly isSurname: boolean;
  /** Words of which one must stand in the same paragraph; empty for a form that is clear by itself. */
  readonly context: readonly string[];
}

/** A node of the trie over words; the way to it is what was read so far. */
export interface NameNode {
  /** Whether a word may be the next of a name, in the singular or plural, whatever stands before it; absent where nobody has looked. */
  readonly mayGoOn?: WordSieve;
  /** By steps of {@link spelledName}. */
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

function trieOf({ byFirst, openings }: FormsByFirst): NameNode {
  const filed: Map<string, readonly EntryForm[] | NameNode> = byFirst;
  return {
    forms: [],
    mayGoOn: sieveOf([...filed.keys(), ...openings]),
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
  /** Where it follows from other forms. */
  readonly derived?: DerivedForm;
  /** Where it is a name in another language. */
  readonly abroad?: NameAbroad;
}

function formsAtHome(entry: CatalogueEntry): readonly EntryForm[] {
  return [
    ...tableForms(entry).map((found) => ({ entry, found })),
    ...derivedForms(entry).map((derived) => ({ entry, found: derived, derived })),
  ];
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

interface FormsByFirst {
  readonly byFirst: Map<string, EntryForm[]>;
  /** The first words as the tables spell them: "Da" of "Da’esh". */
  readonly openings: ReadonlySet<string>;
}

/** The forms in the tables by their first steps: a text has few of them, and only theirs are taken apart. */
function formsByFirstWord(
  catalogue: Catalogue,
  formsIn: (entry: CatalogueEntry) => readonly EntryForm[],
): FormsByFirst {
  const byFirst = new Map<string, EntryForm[]>();
  const openings = new Set<string>();
  const keyOf = firstWordKeys();
  for (const entry of catalogue.entries) {
    for (const form of formsIn(entry)) {
      const { written } = form.found;
      const key = keyOf(written);
      openings.add(key);
      const step = firstStepOf(written, key);
      const known = byFirst.get(step);
      if (known) known.push(form);
      else byFirst.set(step, [form]);
    }
  }
  return { byFirst, openings };
}

/** How much of a name is read for its first step. */
const LONGEST_OPENING = 40;

/** The first step of a name whose first word has this key. */
function firstStepOf(written: string, key: string): string {
  // Most names that open with two words of one step.
  if (written.startsWith('United Nations')) return 'un';
  if (!mayJoin(key, written.charAt(key.length))) return sameKey(key);
  return spelledStep(nameWords(written.slice(0, LONGEST_OPENING)), 0, true).step;
}

interface OpenNode extends NameNode {
  readonly next: Map<string, OpenNode>;
  readonly forms: FiledForm[];
}

/** The node that forms with the same first step lead to by that step. */
function nodeOf(forms: readonly EntryForm[]): NameNode {
  const first = emptyNode();
  const second = new Set<string>();
  for (const { entry, found, abroad, derived } of forms)
    for (const form of abroad || derived ? [found] : withDerived(entry, found)) {
      const words = nameWords(form.written);
      const steps = spelledName(words);
      if (steps[1] !== undefined) {
        second.add(steps[1].replace(/^[^\p{L}\d]+/u, ''));
        for (const { key } of words.slice(1, 3)) second.add(key);
      }
      const context = abroad ? contextAbroad(abroad) : (derived?.context ?? entry.row.inContext[form.written] ?? []);
      const { written, form: kind } = form;
      file(first, { entry, context, written, form: kind, words, isSurname: derived?.isSurname === true }, steps);
    }
  sortForms(first);
  return { ...first, mayGoOn: sieveOf(second) };
}

/** Names are found in the plural too: "strategies" by "strategie", "GCTSs" by "GCTS"; and as other houses spell them. */
function sieveOf(steps: Iterable<string>): WordSieve {
  const openings = spelledOpenings(steps);
  for (let at = openings.length - 1; at >= 0; at--) openings.push(`${openings[at]!}s`);
  return wordSieve(openings);
}

function contextAbroad({ isShort, language, written }: NameAbroad): readonly string[] {
  return isShort && /^[A-Z]+$/.test(written) ? (SHOWN_BY[language] ?? []) : [];
}

function file(first: OpenNode, form: Omit<FiledForm, 'tail' | 'isShort'>, steps: readonly string[]): void {
  let node = first;
  for (const step of steps.slice(1)) {
    const next = node.next.get(step) ?? emptyNode();
    node.next.set(step, next);
    node = next;
  }
  const { entry, written, context, words, isSurname } = form;
  const same = node.forms.find((known) => known.written === written && known.isSurname === isSurname);
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
  node.forms.push({ ...form, tail, isShort: context.length > 0 && written.startsWith('the ') });
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
