import { functionWords } from '../text/functionWords';
import { isUpper } from '../text/letters';
import { type FiledForm } from './nameTrie';
import { type SpelledPlace } from './respelled';

/** Tells whether one of some words stands in the paragraph of word `at`. */
export type IsNear = (at: number, words: readonly string[]) => boolean;

/** What right behind a name makes it that of a company, a club, a shop: "Al-Shabab FC", "Isis Power Tools Ltd". */
const ENTERPRISE: ReadonlySet<string> = new Set(
  'fc afc sc cf ltd limited inc llc plc gmbh corp café cafe hotel restaurant pension pensions club stadium orchestra store stores tours'.split(
    ' ',
  ),
);
/** Words of matters that texts of the field do not speak of. With none of {@link FIELD} beside them, a name of one word is one of theirs. */
const STRANGE = `compiler compiled compile debugger firmware processor linux kernel
  salary salaries payroll recruiter retirees retiree pension pensions taxpayer taxpayers refund tariff tariffs
  library libraries bibliographic isbn librarian
  football soccer cricket rugby tennis basketball goalkeeper
  orchestra concert symphony overture violin choir
  patient patients blood tumour tumor syndrome tablet surgery therapy assay
  astronomical astronomy orbit orbits planet planets telescope solar voltage superconductor superconducting magnet battery batteries
  restaurant recipe kitchen menu tourists bakery bakers
  commenter emoji blogger gamer gamers gaming
  diamond diamonds gemstone jewellery gearbox brake tyre tyres
  textbook textbooks semester alumni campus stapler printer
  album singer guitar drummer songs
  striker midfielder playoffs golf championship olympiad
  geometry algebra neutron muon synchrotron spectroscopy
  lawsuit unix broadband cordless modem bluetooth
  commuters locomotive fashion boutique cinema actress`
  .trim()
  .split(/\s+/);
/** Words of the field, and of what is said in the halls: where one stands beside an acronym, it is the one of the tables. */
const FIELD =
  `terrorism terrorist terrorists counter counterterrorism antiterrorism extremism extremist extremists violent radicalization radicalisation
  security council assembly committee resolution resolutions convention conventions protocol treaty charter sanctions sanctioned listed listing designated designation
  united nations un unsc unga secretary states state member members government governments national international regional multilateral delegation delegations
  minister ministers ministerial ministry summit mandate mission peacekeeping peace border borders fighters militants militant insurgents insurgency attack attacks
  armed conflict affiliate affiliates threat threats trafficking laundering financing proliferation smuggling prosecution prosecutors judicial extradition
  maritime aviation customs ships ports airports passport passports travel nuclear police law justice crime criminal women children refugees development
  health conference human rights humanitarian cooperation partners partnership entities organizations organisations secretariat executive rapporteur
  president chair chairperson excellency excellencies ambassador representative briefing briefed thank thanks commend welcome welcomes support supports
  report reports adopted guidelines standards implement implementation initiative programme programmes agreement treaties victims prevention preventing
  intelligence investigators investigations assets funds explosive weapons arms cyber data screening
  unoct cted uncct unodc interpol ohchr unesco fatf gctf icao eu au nato osce asean isil qaida daesh taliban iaea who undp caricom`
    .trim()
    .split(/\s+/);

/** Whether a form is an acronym: capitals alone, or nearly. */
function isAcronym(written: string): boolean {
  return written.length <= 10 && /^[A-Z][A-Za-z]*[A-Z][A-Za-z]*$/.test(written);
}

/**
 * Whether words that spell a form are told, by what stands around them, to be something else of the same letters: a company or club ("Al-Shabab FC"),
 * a thing one has one of ("assigned an ISIL, the standard …"), a version or a measure ("GCC 13", "1.5 AU"), what people insert in a chat (", IMO and"),
 * or a matter of another field ("the OAS pension").
 */
export function isOtherSense(place: SpelledPlace, { written, entry }: FiledForm, isNear: IsNear): boolean {
  if (isEnterprise(place)) return true;
  if (place.next === place.at + 1 && isNear(place.at, STRANGE) && !isNear(place.at, fieldWithout(written))) return true;
  if (entry.kind !== 'entity' || !isAcronym(written)) return false;
  return isCounted(place) || isNumbered(place) || isInserted(place);
}

/** The words of the field that the form itself is not one of. */
function fieldWithout(written: string): readonly string[] {
  const own = written.toLowerCase();
  return FIELD.includes(own) ? FIELD.filter((word) => word !== own) : FIELD;
}

function isEnterprise({ text, words, next }: SpelledPlace): boolean {
  const after = words[next];
  if (after?.gap !== '') return false;
  if (ENTERPRISE.has(after.key)) return isUpper(text.charAt(after.start)) || after.key.startsWith('pension');
  // "Isis Power Tools Ltd".
  for (let i = next; i < next + 3; i++) {
    const word = words[i];
    if (word?.gap !== '' || !isUpper(text.charAt(word.start))) return false;
    if (/^(?:ltd|inc|llc|plc|gmbh)$/.test(word.key)) return true;
  }
  return false;
}

/** Whether the sentence goes on behind a form with no noun that it could belong to. */
function isAlone({ words, next }: SpelledPlace): boolean {
  const after = words[next];
  return !after || /^[^-/('&]/.test(after.gap) || (after.gap === '' && functionWords.has(after.key));
}

/** "assigned an ISIL, the standard": bodies are not counted. */
function isCounted(place: SpelledPlace): boolean {
  const { words, at } = place;
  const before = words[at - 1];
  return /^(?:a|an|each|every)$/.test(before?.key ?? '') && words[at]!.gap === '' && isAlone(place);
}

/** "compiled with GCC 13 and", "at 1.5 AU from". */
function isNumbered({ text, words, at, next }: SpelledPlace): boolean {
  const before = words[at - 1];
  if (before && words[at]!.gap === '' && /^\d+$/.test(before.key) && words[at - 2] !== undefined) {
    const decimals = before.gap === '.' && /^\d+$/.test(words[at - 2]!.key);
    const isFew = /^\d{1,3}$/.test(before.key) && words[next - 1]!.end - words[at]!.start <= 3;
    if ((decimals || isFew) && isAlone({ text, words, at, next })) return true;
  }
  const after = words[next];
  if (after?.gap !== '' || !/^\d{1,2}$/.test(after.key) || before?.key === 'the') return false;
  return isAlone({ text, words, at, next: next + 1 });
}

/** "the fee was, IMO and with respect, far too high". */
function isInserted({ words, at, next }: SpelledPlace): boolean {
  const before = words[at - 1];
  if (
    !before ||
    words[at]!.gap !== ',' ||
    !/^(?:is|are|was|were|be|been|should|would|will|could|but|and)$/.test(before.key)
  )
    return false;
  const after = words[next];
  return after !== undefined && (after.gap === ',' || after.key === 'and');
}
