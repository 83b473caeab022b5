import { lazy } from '../text/lazy';
import { singleSpaced } from '../text/singleSpaced';
import { type DelegationRow, delegationRows, isState } from './delegations';
import type { Confidence } from './resolutions';

/** How a text writes the name of a delegation. */
export type DelegationForm = 'name' | 'formal' | 'variant' | 'former' | 'adjective' | 'code';

/** A delegation, by a name that the table has. */
export interface KnownDelegation {
  readonly row: DelegationRow;
  readonly code: string;
  /** As the table writes it. */
  readonly name: string;
  readonly form: DelegationForm;
  /** `verified` for the name that records use, where a source has it; `known` for every other form. */
  readonly confidence: Confidence;
  /** For whom it speaks beside itself, where the text says so in brackets behind the name: "(on behalf of the European Union)". */
  readonly onBehalfOf?: KnownDelegation;
}

type Forms = ReadonlyMap<string, readonly { readonly row: DelegationRow; readonly form: DelegationForm }[]>;

/** By the folded form; one in capitals ("EU", "CARICOM") by itself. */
const forms = lazy((): Forms => {
  const found = new Map<string, { readonly row: DelegationRow; readonly form: DelegationForm }[]>();
  const add = (written: string, row: DelegationRow, form: DelegationForm): void => {
    const key = form === 'code' || isAcronym(written) ? written : folded(written);
    const there = found.get(key);
    if (there?.some((other) => other.row === row)) return;
    if (there) there.push({ row, form });
    else found.set(key, [{ row, form }]);
  };
  for (const row of delegationRows()) {
    add(row.name, row, 'name');
    if (row.formalName !== undefined) add(row.formalName, row, 'formal');
    for (const variant of row.variants ?? []) add(variant, row, 'variant');
    for (const former of row.former ?? []) add(former, row, 'former');
    for (const adjective of row.adjectives ?? []) add(adjective, row, 'adjective');
  }
  // What texts call so ("NAM", the movement) goes before the code of another.
  for (const row of delegationRows()) if (!found.has(row.code)) add(row.code, row, 'code');
  return found;
});

const codes = lazy(
  () =>
    new Map(
      delegationRows()
        .filter(isState)
        .map((row) => [row.code, row]),
    ),
);

/** The State with an ISO code of three capitals. */
export function stateOfCode(code: string): DelegationRow | undefined {
  return codes().get(code);
}

/** Words around a name that say it is that of a delegation: "the delegation of …", "Permanent Mission of … to the United Nations". */
const AROUND =
  /^(?:the\s+)?(?:permanent\s+(?:observer\s+)?|observer\s+)?(?:delegation|mission|government|representative|observer)\s+(?:of|for)\s+|\s+to\s+the\s+united\s+nations\b.*$|\s+delegation$/gi;
const ON_BEHALF = /^(.*?\S),?\s*[([]?\s*(?:also\s+)?(?:speaking\s+)?on\s+behalf\s+of\s+([^()[\]]+?)\s*[)\]]?$/is;
const LONGEST = 160;

/**
 * The delegation that a text names and says nothing beside: by its short or formal name, a variant, a former name, its adjective or code.
 * Case, accents, articles and the kind of apostrophe do not matter; an acronym has to be in capitals. `undefined` for what the table does
 * not have, and for what may be two of its rows ("Congolese").
 */
export function delegationOf(text: string): KnownDelegation | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  const written = singleSpaced(text).trim();
  if (written === '' || written.length > LONGEST) return undefined;
  const plain = known(written);
  if (plain) return plain;
  if (!/behalf/i.test(written)) return undefined;
  const [, own = '', whole = ''] = ON_BEHALF.exec(written) ?? [];
  const speaker = known(own);
  if (!speaker) return undefined;
  const onBehalfOf = known(whole);
  return { ...speaker, ...(onBehalfOf && { onBehalfOf }) };
}

/** What in a running text is the name of a delegation: an adjective may be that of a language, three capitals may be any word. */
const NAMES: ReadonlySet<DelegationForm> = new Set(['name', 'formal', 'variant', 'former']);

/** The delegation whose name a text is. */
export function delegationNamed(text: string): KnownDelegation | undefined {
  const found = delegationOf(text);
  return found && NAMES.has(found.form) ? found : undefined;
}

function known(written: string): KnownDelegation | undefined {
  const bare = written.replace(AROUND, '').replace(/^[\s"“‘']+|[\s"”’'.,:;]+$/g, '');
  for (const name of new Set([bare, bare.replace(/^[([](.*)[)\]]$/s, '$1'), uninverted(bare)])) {
    const found = name === '' ? undefined : lookedUp(name);
    if (found) return found;
  }
  return undefined;
}

function lookedUp(name: string): KnownDelegation | undefined {
  const acronym = name.replace(/^the\s+/i, '');
  const [only, another] = forms().get(acronym) ?? forms().get(folded(name)) ?? [];
  if (!only || another) return undefined;
  const { row, form } = only;
  const confidence = form === 'name' ? row.confidence : 'known';
  return { row, code: row.code, name: row.name, form, confidence };
}

/** "Korea, Republic of", "Congo (Democratic Republic of the)": the name in its running order. */
function uninverted(name: string): string {
  const [, last, first] = /^([^,(]+?)(?:,\s*|\s*\()((?:[^,()]*\s)?of(?:\s+the)?)\)?$/i.exec(name) ?? [];
  return last === undefined || first === undefined ? '' : `${first} ${last}`;
}

/** "EU", "G77", "A3+", "GRULAC": read as letters, so that a word of the same letters is none. */
function isAcronym(form: string): boolean {
  return !/[a-z]/.test(form) && /^[\dA-Z][\dA-Z+/-]*$/.test(form);
}

/** One form for all the ways in which texts print a name. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/\bst\.?(?=\s)/g, 'saint')
    .replace(/[-‐–,]/g, ' ')
    .replace(/^\s*the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
