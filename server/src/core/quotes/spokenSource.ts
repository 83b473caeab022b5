import type { Corpus } from '../corpus/corpus';
import { isComplete } from '../corpus/isComplete';
import { ANY_MONTH_NAME, monthNumber } from '../source/identity/monthsOf';
import type { SourceDocument } from '../source/sourceDocument';
import { remembered } from '../text/memory';
import { namedDocuments } from './namedDocuments';
import type { QuotingWords } from './quotation';
import { isSaid, namesInSpeech, homeState } from './tiedCandidate';

/** The one speech of the corpus that a sentence can mean by who speaks, and where or when. */
export interface SpokenSource {
  readonly document: SourceDocument;
  /** As a message names it: "S/PV.7316, where Norway speaks". */
  readonly label: string;
  /** Whether the sentence names its day: the speaker may have spoken there on others. */
  readonly isDated: boolean;
}

/** Somebody who speaks in a document: a person, a State, a group. */
interface Speaking {
  readonly document: SourceDocument;
  readonly name: string;
}

/** Everybody of whom the corpus has a statement or a speech in a record, with the document. */
const speakingIn = remembered(({ documents }: Corpus): readonly Speaking[] =>
  documents.flatMap((document) => {
    const { kind, speaker, delegation, onBehalfOf = [], speeches } = document;
    const own =
      kind === 'statement'
        ? [speaker?.name, delegation?.name, homeState(speaker?.office), ...onBehalfOf.map(({ name }) => name)]
        : [];
    const names = [...own, ...speeches.flatMap(namesInSpeech)].filter((name) => name !== undefined);
    return [...new Set(names)].map((name) => ({ document, name }));
  }),
);

/** What somebody said elsewhere than in a speech of the corpus, or at another time. */
const ELSEWHERE =
  /\b(?:interview|newspaper|press|tweet\w*|book|memoirs?|article|essay|lecture|television|radio|letter|once|another|earlier|previously|(?:years?|months?|weeks?|days?|decades?) ago|last (?:year|month|week)|late|famous(?:ly)?|often|always|repeatedly)\b/i;
/** Where people speak, with what tells one committee or debate from another. */
const PLACE =
  /(?<!\p{L})(?:(?<which>special|first|second|third|fourth|fifth|sixth|general|open|annual|security|human rights)\s+)?(?<where>council|assembly|committee|commission|conference|symposium|dialogue|forum|summit|debate|seminar|meeting|round table|parliament|congress|court|conseil|assemblée|comité|conférence|débat|consejo|asamblea|comisión|conferencia)(?!\p{L})/giu;
/** The same in English. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    conseil: 'council',
    consejo: 'council',
    assemblée: 'assembly',
    asamblea: 'assembly',
    comité: 'committee',
    comisión: 'commission',
    conférence: 'conference',
    conferencia: 'conference',
    débat: 'debate',
  }),
);
/** What leads to the place where something is said: "told the Council", not "called the Council". */
const SAID_THERE =
  /(?<!\p{L})(?:told|tells?|remind(?:s|ed)|inform(?:s|ed)|warn(?:s|ed)|assur(?:es|ed)|ask(?:s|ed)|address(?:es|ed|ing)?|in|into|to|at|before|during|for|by|dans|devant|au|à|lors|du|en|ante|al|a)\s+(?:(?:the|this|that|our|an?|its|his|her|le|la|l[’']|el|este|ce|cette)\s*)?(?:[\p{L}-]+\s+){0,2}$/iu;
const DAY = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:er)?\s+(?:de\s+)?(${ANY_MONTH_NAME})(?:\s+(?:de\s+)?((?:19|20)\d\d))?(?!\p{L})`,
  'giu',
);
const YEAR = /\b(?:19|20)\d\d\b/g;
/** "(A/97/PV.67)": the record in which somebody is said to have spoken. */
const IN_BRACKETS = /\([AES]\/[^()]{0,40}\b(?:PV|SR)\.\d+[^()]{0,20}\)/;
/** Characters at the head of a document in which it says where it was given. */
const HEAD = 700;

/**
 * The one document of the corpus in which somebody speaks whom a sentence says to have spoken, at the place, in the body or on the day that it names;
 * `undefined` where several fit, where it names no place and no day, or others than the document's.
 */
export function spokenSource(quoting: QuotingWords | undefined, corpus: Corpus): SpokenSource | undefined {
  const { names, symbols, saying } = quoting ?? {};
  if (names === undefined || symbols === undefined || saying === undefined || ELSEWHERE.test(saying)) return undefined;
  const meant = symbols.map((symbol) => namedDocuments(corpus, symbol));
  if (meant.some((documents) => documents.length === 0)) return undefined;
  const [record] = meant.length === 1 ? meant[0]! : [];
  if (record !== undefined && record.speeches.length > 0 && IN_BRACKETS.test(saying))
    return { document: record, isDated: true, label: record.symbol ?? record.id };
  const all = speakingIn(corpus).filter(
    ({ document, name }) => isSaid(names, name) && meant.every((documents) => documents.includes(document)),
  );
  const fitting = all.flatMap((speaking) => {
    const fit = fitOf(saying, speaking.document, meant.length > 0);
    return fit ? [{ ...speaking, ...fit }] : [];
  });
  const [first] = fitting;
  if (!first || fitting.some(({ document }) => document !== first.document)) return undefined;
  const { document, name, isDated } = first;
  const label = document.symbol ?? document.id;
  return { document, isDated, label: document.speeches.length > 0 ? `${label}, where ${name} speaks,` : label };
}

/** Whether a sentence can mean what was said in a document; `undefined` where it names another day or place, or none at all. */
function fitOf(saying: string, document: SourceDocument, isNamed: boolean): { readonly isDated: boolean } | undefined {
  const date = document.identity.date?.value ?? document.dates?.start ?? '';
  const days = Array.from(saying.matchAll(DAY), ([, day, month, year]) => {
    const number = String(monthNumber(month!)).padStart(2, '0');
    return `${year ?? date.slice(0, 4)}-${number}-${day!.padStart(2, '0')}`;
  });
  if (days.some((day) => day !== date)) return undefined;
  const years: readonly string[] = saying.match(YEAR) ?? [];
  if (years.some((year) => !date.startsWith(year))) return undefined;
  const isDated = days.length > 0;
  const known = placesOf(document);
  const places = placesIn(saying).filter(({ at }) => SAID_THERE.test(saying.slice(Math.max(0, at - BEFORE), at)));
  if (!places.every((place) => isAmong(place, known))) return undefined;
  const isPlaced = places.length > 0 || years.length > 0 || isIn(saying, document);
  return isDated || isNamed || isPlaced || /\b(?:statement|déclaration|declaración)\b/.test(saying)
    ? { isDated }
    : undefined;
}

/** Whether a place is one of a document's: "the Council" is any council of it, "the Human Rights Council" that one, or one it does not name in full. */
function isAmong({ where, which }: Place, known: readonly Place[]): boolean {
  const alike = known.filter((place) => place.where === where);
  const full = alike.filter((place) => place.which !== '');
  return alike.length > 0 && (which === '' || full.length === 0 || full.some((place) => place.which === which));
}

/** "In Lisbon": a town or country that the document names at its head. */
const TOWN = /\b(?:[Ii]n|[Aa]t)\s+(\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}+)*)/gu;

function isIn(saying: string, { clean, place = '' }: SourceDocument): boolean {
  const head = ` ${place} ${clean.text.slice(0, HEAD)} `.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return Array.from(saying.matchAll(TOWN)).some(([, town]) => head.includes(` ${town} `));
}

/** Characters before a place that lead to it. */
const BEFORE = 50;

interface Place {
  /** Where it stands in the text. */
  readonly at: number;
  readonly where: string;
  readonly which: string;
}

/** The bodies and events that a text speaks of. */
function placesIn(text: string): readonly Place[] {
  return Array.from(text.matchAll(PLACE), ({ index, groups = {} }) => {
    const where = groups['where']!.toLowerCase();
    return { at: index, where: ENGLISH.get(where) ?? where, which: (groups['which'] ?? '').toLowerCase() };
  });
}

/** The bodies and events before which a document says that it was given. */
const placesOf = remembered((document: SourceDocument): readonly Place[] => {
  const { title, event, place, symbol = '', clean, speeches } = document;
  const body = symbol.startsWith('S/') ? 'Security Council' : symbol.startsWith('A/') ? 'General Assembly' : '';
  const record = speeches.length > 0 ? 'meeting debate' : '';
  return placesIn([title, event, place, body, record, clean.text.slice(0, HEAD)].join(' '));
});

/** The speech that a sentence can mean alone, of words that stand in another document and not in that one; `undefined` where there is none. */
export function spokenElsewhere(
  quoting: QuotingWords | undefined,
  exact: SourceDocument,
  hasWords: (document: SourceDocument) => boolean,
  corpus: Corpus,
): string | undefined {
  const spoken = spokenSource(quoting, corpus);
  const isOther = spoken && spoken.document !== exact && isComplete(spoken.document) && !hasWords(spoken.document);
  return isOther ? spoken.label.replace(/,$/, '') : undefined;
}
