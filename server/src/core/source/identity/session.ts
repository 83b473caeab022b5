import { ADOPTED_LINE, AGENDA_ITEM, BODY_LINE, MEETING_LINE, SESSION_LINE, COUNCIL_ADOPTED } from './headForms';
import { firstOf, type Head, type Reader, type Stated } from './head';
import { ordinalIn, ordinalWord } from './ordinals';
import { isVenue } from './venue';

const ORGANS: readonly (readonly [organ: string, symbol: RegExp, name: RegExp])[] = [
  [
    'Human Rights Council',
    /^A\/HRC\//,
    /^(?:human rights council|conseil des droits de l[’']homme|consejo de derechos humanos)\b/i,
  ],
  [
    'Security Council',
    /^(?:S\/|SC\/|CS\/)/,
    /^(?:security council|conseil de sécurité|consejo de seguridad|совет безопасности)(?![\p{L}])/iu,
  ],
  ['Commission on Human Rights', /^E\/CN\.4\//, /^commission on human rights\b/i],
  [
    'Economic and Social Council',
    /^(?:E\/|ECOSOC\/)/,
    /^(?:economic and social council|conseil économique et social|consejo económico y social)(?![\p{L}])/iu,
  ],
  ['Trusteeship Council', /^T\//, /^trusteeship council\b/i],
  [
    'General Assembly',
    /^(?:A\/|GA\/|AG\/)/,
    /^(?:general assembly|assemblée générale|asamblea general|генеральная ассамблея)(?![\p{L}])/iu,
  ],
  ['Secretariat', /^(?:ST\/|SG\/)/, /^(?:secretariat|secrétariat|secretaría)$/i],
];

/** The organ that a name begins with. */
export function organNamed(name: string): string | undefined {
  const bare = name.replace(/^(?:United\s+Nations|UN|the)\s+/i, '');
  return ORGANS.find(([, , pattern]) => pattern.test(bare))?.[0];
}

/** The organ whose document it is: by its symbol, by who adopted it, by the masthead. */
export function organOf(head: Head, symbol: string | undefined): Stated | undefined {
  const row = symbol === undefined ? undefined : ORGANS.find(([, pattern]) => pattern.test(symbol));
  if (row) return { value: row[0], from: 'symbol' };
  return firstOf([adoptingOrgan, mastheadOrgan, openingOrgan], head);
}

const adoptingOrgan: Reader<string> = ({ rows }) => {
  for (const { text } of rows) {
    const organ = organNamed(ADOPTED_LINE.exec(text)?.groups?.['organ'] ?? '');
    if (organ !== undefined) return { value: organ, from: 'masthead' };
    if (COUNCIL_ADOPTED.test(text)) return { value: 'Security Council', from: 'masthead' };
  }
  return undefined;
};

const mastheadOrgan: Reader<string> = ({ rows }) => {
  for (const { text } of rows.slice(0, 12)) {
    // A line that names an organ and nothing else but how its paper is distributed.
    const organ = !isVenue(text) && /^[^.,;:]{3,60}(?:\s+distr\b.*)?$/i.test(text) ? organNamed(text) : undefined;
    if (organ !== undefined && text.replace(/\s*distr.*$/i, '').split(/\s+/).length <= 6)
      return { value: organ, from: 'masthead' };
  }
  return undefined;
};

const openingOrgan: Reader<string> = ({ opening }) => {
  const organ = organNamed(BODY_LINE.exec(opening[0] ?? '')?.groups?.['organ'] ?? '');
  return organ === undefined ? undefined : { value: organ, from: 'text' };
};

/** The session of the organ: "91", "tenth emergency special". A year is none: "S/2037/12". */
export function sessionOf(head: Head, symbol: string | undefined): Stated | undefined {
  for (const { text } of head.rows) {
    const { session, special = '' } = SESSION_LINE.exec(text)?.groups ?? {};
    const number = session === undefined ? undefined : ordinalIn(session);
    if (number === undefined) continue;
    const kind = special
      .trim()
      .toLowerCase()
      .replace(/^resumed\s+/, '');
    const isSpecial = kind.endsWith('special');
    return { value: isSpecial ? `${ordinalWord(number)} ${kind}` : String(number), from: 'masthead' };
  }
  const own = symbol === undefined ? undefined : sessionInSymbol(symbol);
  if (own !== undefined) return { value: own, from: 'symbol' };
  const [, named] = /^\p{Lu}{2,4}_(\d{2,3})_(?:19|20)\d\d$/u.exec(head.name) ?? [];
  return named === undefined ? undefined : { value: named, from: 'file-name' };
}

/** "A/RES/91/17" → "91", "A/ES-10/L.3" → "tenth emergency special", "A/HRC/RES/45/3" → "45", "A/RES/217(III)" → "3". */
export function sessionInSymbol(symbol: string): string | undefined {
  const [, special, number] =
    /^A\/(?:HRC\/)?(?:(?:RES|DEC|C\.\d|BUR|INF|AC\.\d+|NGO)\/)*(?:(ES|S)-)?(\d{1,3})\//.exec(symbol) ?? [];
  if (number !== undefined) {
    const isOld = /^A\/\d{3}/.test(symbol);
    if (special) return `${ordinalWord(Number(number))} ${special === 'ES' ? 'emergency special' : 'special'}`;
    return isOld ? undefined : String(Number(number));
  }
  const [, roman] = /\((?:E?S-)?([IVXL]+)\)/.exec(symbol) ?? [];
  if (roman === undefined) return undefined;
  const value = fromRoman(roman);
  if (/\(E?S-/.test(symbol))
    return `${ordinalWord(value)} ${symbol.includes('(ES-') ? 'emergency special' : 'special'}`;
  return String(value);
}

function fromRoman(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = values[roman[i]!]!;
    sum += value < (values[roman[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** "12 (a)", "46 and 120", as printed. */
export const agendaItemOf: Reader<string> = ({ rows }) => {
  for (const { text } of rows) {
    const { items, of, point, band, xiang } = AGENDA_ITEM.exec(text)?.groups ?? {};
    const value = (items ?? of ?? point ?? band ?? xiang)?.replace(/[\s*.:]+$/, '');
    if (value !== undefined) return { value, from: 'masthead' };
  }
  return undefined;
};

/** The number of the meeting that a record is of, or that adopted a resolution of the Council. */
export function meetingOf(head: Head, symbol: string | undefined): Stated | undefined {
  const [, printed] = /(?:^|\/)(?:PV|SR)\.(\d+)/.exec(symbol ?? '') ?? [];
  if (printed !== undefined) return { value: String(Number(printed)), from: 'symbol' };
  for (const { text } of [...head.rows, ...head.opening.slice(0, 3).map((text) => ({ text }))]) {
    const adopted = COUNCIL_ADOPTED.exec(text)?.groups?.['meeting'];
    if (adopted !== undefined) return { value: adopted, from: 'adopted' };
    const { number, words } = MEETING_LINE.exec(text)?.groups ?? {};
    const value = number ?? (words === undefined ? undefined : ordinalIn(words)?.toString());
    if (value !== undefined) return { value, from: 'masthead' };
    const [, at] = /^at the (\d{1,5})(?:st|nd|rd|th) meeting of the security council\b/i.exec(text) ?? [];
    if (at !== undefined) return { value: at, from: 'text' };
  }
  return undefined;
}
