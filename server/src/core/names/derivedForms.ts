import { type CatalogueEntry } from '../lexicon/catalogue';
import { type PersonRow } from '../lexicon/persons';
import { type NameForm } from './nameMention';

/** A form that no table writes out because it follows from the others. */
export interface DerivedForm {
  readonly written: string;
  readonly form: NameForm;
  /** Whether it is a surname, a name only behind a title, a first name or an initial. */
  readonly isSurname: boolean;
  /** Words of which one must stand in the same paragraph; none where the form is clear by itself. */
  readonly context: readonly string[];
}

/** The forms of an entry beside those in its table. */
export function derivedForms(entry: CatalogueEntry): readonly DerivedForm[] {
  switch (entry.kind) {
    case 'person':
      return surnameOf(entry.row);
    case 'convention':
      return byPlaceAndYear(entry.row);
    case 'entity':
      return withoutOwner(entry.row.name);
    case 'term':
      return entry.row.category === 'programme' ? withoutOwner(entry.row.name) : [];
  }
}

const OWNER = 'United Nations ';
/** Fewer words are no name without whose body it is: "Development Programme". */
const LEAST_WITHOUT_OWNER = 3;

/** "Office on Drugs and Crime", "Support Mission in Libya". */
function withoutOwner(name: string): readonly DerivedForm[] {
  if (!name.startsWith(OWNER)) return [];
  const written = name.slice(OWNER.length);
  return (written.match(/(?:^|[ -])[A-Z]/g) ?? []).length >= LEAST_WITHOUT_OWNER ? [plainForm(written)] : [];
}

/** "the 2014 Montreal Protocol", "the Rome Convention of 1988": where the town alone says too little, the year tells which. */
function byPlaceAndYear({
  name,
  adopted,
  place,
}: Extract<CatalogueEntry, { kind: 'convention' }>['row']): readonly DerivedForm[] {
  const what = /^(?:International )?(Convention|Protocol)\b/.exec(name)?.[1];
  if (what === undefined) return [];
  const year = adopted.slice(0, 4);
  const town = place.replace(/^The /, '');
  return [
    `${year} ${town} ${what}`,
    `${town} ${what} ${year}`,
    `${town} ${what} (${year})`,
    `${town} ${what} of ${year}`,
  ].map(plainForm);
}

function plainForm(written: string): DerivedForm {
  return { written, form: 'variant', isSurname: false, context: [] };
}

/** Bodies whose heads are known to each text on terrorism. */
const AGAINST_TERRORISM: ReadonlySet<string> = new Set([
  'unoct',
  'uncct',
  'cted',
  'ctc',
  'ctitf',
  'unitad',
  'eu-ctc',
  'monitoring-team',
  'special-rapporteur-on-the-promotion-and-protection-of-human',
]);
const OF_TERRORISM: readonly string[] = [
  'terrorism',
  'terrorist',
  'counter',
  'counterterrorism',
  'ctc',
  'unoct',
  'cted',
  'directorate',
];

/** The surname by itself, by the same words as with "Mr." */
function surnameOf({ variants, inContext, offices }: PersonRow): readonly DerivedForm[] {
  const titled = variants.find((written) => written.startsWith('Mr. ') || written.startsWith('Ms. '));
  if (titled === undefined) return [];
  const needed = inContext[titled] ?? [];
  const isOfTerrorism = offices.some(({ heads }) => heads !== undefined && AGAINST_TERRORISM.has(heads));
  const context = needed.length > 0 && isOfTerrorism ? [...needed, ...OF_TERRORISM] : needed;
  return [{ written: titled.slice('Mr. '.length), form: 'variant', isSurname: true, context }];
}
