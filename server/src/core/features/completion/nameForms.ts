import { type PersonRow } from '../../lexicon/persons';
import { type NameHit } from '../../names/nameSearch';

/** What the draft and the documents know of an entry where it is to be named. */
export interface NamePlace {
  /** What is typed of the name. */
  readonly typed: string;
  /** Whether the draft has given the acronym before: "(CTED)". */
  readonly introduced: boolean;
  /** Whether the entry is a person whom the draft has named before, in whatever form. */
  readonly named: boolean;
  /** Whether people write the acronym at all. */
  readonly acronymInUse: boolean;
}

/**
 * The forms in which an entry may be written at a place, the fitting one first. With an acronym: spelled out with it until the draft
 * has introduced it, then the acronym. Without one: as typed where that is a form of its own, else in full. Persons with their last
 * office the first time, then by surname.
 */
export function formsToWrite(hit: NameHit, place: NamePlace): readonly string[] {
  const { entry } = hit;
  const forms = entry.kind === 'person' ? personForms(entry.row, place) : thingForms(hit, place);
  return [...new Set(forms)].map((form) => withCapitalOf(place.typed, form));
}

function thingForms(hit: NameHit, { introduced, acronymInUse }: NamePlace): readonly string[] {
  const { row, kind } = hit.entry;
  const { name, acronym, preferred } = row;
  const variant = hit.form === 'variant' && hit.opens ? [hit.written] : [];
  if (preferred !== undefined) return [preferred, name];
  if (acronym === undefined) {
    const short = kind === 'convention' ? [hit.entry.row.shortName] : [];
    return hit.form === 'name' && hit.opens ? [name, ...short] : [...variant, ...short, name];
  }
  if (introduced) return [acronym, name];
  // "Security Council Counter-Terrorism Committee" says more than the name that it ends in.
  const full = variant.find((written) => written.endsWith(name)) ?? name;
  return acronymInUse ? [`${full} (${acronym})`, acronym] : [full, acronym];
}

function personForms({ name, honorific, offices, variants }: PersonRow, place: NamePlace): readonly string[] {
  // Two offices of the same time are printed with a semicolon, which ends a list's item in running text.
  const office = offices.at(-1)?.role.replace(/; /g, ' and ');
  const withOffice = office === undefined ? name : `${name}, ${office}`;
  const honoured = honorific === undefined ? [] : [`${honorific} ${withOffice}`];
  const addressed = variants.filter((written) => /^M[rs]s?\. /.test(written));
  if (place.named) return [...addressed, name, withOffice, ...honoured];
  return /^(?:H\.|M[rs])/.test(place.typed) ? [...honoured, withOffice] : [withOffice, ...honoured];
}

/** At the start of a sentence a name that is written small follows what is typed. */
function withCapitalOf(typed: string, form: string): string {
  const first = typed.charAt(0);
  const same = first !== form.charAt(0) && first.toLowerCase() === form.charAt(0);
  return same && form.toLowerCase().startsWith(typed.toLowerCase()) ? first + form.slice(1) : form;
}
