import { parseSession, parseSymbol, symbolOf } from '../../cite/symbols';
import type { Organ } from '../../cite/citation';
import { decidedIn } from './decided';
import { firstOf, type Head, type Reader, type Stated } from './head';
import { ADOPTED_LINE, BODY_LINE, NUMBER_LINE } from './headForms';

/** "SC/15001", "CS/15001" (of the French service), "GA/12345", "SG/SM/21034", "ECOSOC/7001", "GA/SHC/4350", "SC/15001-AFR/2345": the numbers of press releases. */
const PRESS =
  /^(?:(?:SC|CS|GA|AG|SG|FEM|ECOSOC|DSG|DEV|HR|IHA|PAL|WOM|AFR|ENV|ORG|L|OBV|PI|REF|SEA|SAG|NGO|BIO|ICEF|M)\/(?:[A-Z]{1,6}\/)?\d{1,5}(?:\/Rev\.\d)?(?:[-–/, ]+(?=[A-Z])|$))+$/;

/** "Press Release", "Meetings Coverage: Security Council": what stands before the number on its line. */
const PRESS_WORDS =
  /^(?:(?:press\s+(?:release|conference|statement)|meetings\s+coverage)\s*[:|•·–—-]?\s*)?(?:(?:security\s+council|general\s+assembly|economic\s+and\s+social\s+council|(?:deputy\s+)?secretary-general)\s*[:|•·–—-]?\s*)?(?=[A-Z]+\/)/i;

/** The number of a press release that a line prints alone, or behind the words for what it is. */
export function pressNumber(line: string): string | undefined {
  const bare = line.replace(PRESS_WORDS, '').replace(/[*.]+$/, '');
  return PRESS.test(bare) ? /^[A-Z]+(?:\/[A-Z]+)*\/\d+/.exec(bare)![0] : undefined;
}

/** Where a symbol is read, in order of trust. */
const SOURCES: readonly Reader<string>[] = [
  ({ frontMatter }) => {
    const written = frontMatter.get('symbol');
    return written === undefined ? undefined : { value: written, from: 'front-matter' };
  },
  ({ printedSymbol }) => (printedSymbol === undefined ? undefined : { value: printedSymbol, from: 'masthead' }),
  ({ rows }) => {
    for (const { text } of rows.slice(0, 12)) {
      const value = pressNumber(text);
      if (value !== undefined) return { value, from: 'masthead' };
    }
    return undefined;
  },
  numberedSymbol,
  namedSymbol,
];

/** The symbol of a document. */
export function symbolIn(head: Head): Stated | undefined {
  return firstOf(SOURCES, head);
}

/** "91/17. Security of harbours" below "Resolution adopted by the General Assembly" → "A/RES/91/17". */
function numberedSymbol(head: Head): Stated | undefined {
  const { rows, opening } = head;
  const line = rows.map(({ text }) => NUMBER_LINE.exec(text)).find((found) => found?.groups?.['number']?.match(/[/(]/));
  if (!line) return undefined;
  const adopted = rows.map(({ text }) => ADOPTED_LINE.exec(text)).find((found) => found);
  const decided = decidedIn(head);
  const body = decided?.organ ?? BODY_LINE.exec(opening[0] ?? '')?.groups?.['organ'];
  const organ = ORGAN_IDS.find(([name]) => name.test(adopted?.groups?.['organ'] ?? body ?? ''))?.[1];
  if (organ === undefined) return undefined;
  const { number = '', part = '' } = line.groups ?? {};
  const kind = decided !== undefined || /^decision/i.test(adopted?.groups?.['what'] ?? '') ? 'decision' : 'resolution';
  const slash = /^(.+)\/(\d+)$/.exec(number);
  const roman = /^(\d+)\s?\((.+)\)$/.exec(number);
  const session = slash ? parseSession(slash[1]!) : roman ? { written: roman[2]!, number: 1 } : undefined;
  const value =
    session && symbolOf(kind, organ, Number(slash?.[2] ?? roman?.[1]), session, part.length === 1 ? part : '');
  return value === undefined ? undefined : { value, from: 'number-line' };
}

const ORGAN_IDS: readonly (readonly [RegExp, Organ])[] = [
  [/^general assembly/i, 'general-assembly'],
  [/^human rights council/i, 'human-rights-council'],
  [/^economic and social council/i, 'economic-and-social-council'],
];

/** "A_RES_91_17", "S-RES-0082-1950", "S_2014_123", "A_C.1_80_L.22", "S_RES_2396_(2017)": a file named by its symbol. */
function namedSymbol({ name }: Head): Stated | undefined {
  const bare = name.replace(/(?:[-_. ](?:EN|E|FR|ES|RU|AR|ZH|English|en))?(?:\s?\(\d\))?$/, '');
  const council = /^S[-_ /]RES[-_ /]0*(\d{1,4})[-_ ]?\(?((?:19|20)\d\d)\)?$/i.exec(bare);
  if (council) return { value: `S/RES/${council[1]} (${council[2]})`, from: 'file-name' };
  if (
    !/^(?:A|S|E|ST)[_-](?:RES|DEC|HRC|PRST|PV|ES-?\d|S-?\d|INF|SGB|AI|IC|[A-Z]{1,4}\.\d|CONF\.|\d)(?=[\d._-]|$)[A-Z0-9._()-]{1,40}$/.test(
      bare,
    )
  )
    return undefined;
  // A hyphen is a part of "ES-10" and "S-27", and stands for the stroke elsewhere.
  const separated = bare.includes('_') ? bare.replace(/_/g, '/') : bare.replace(/(?<!\bE?S)-|(?<=^S)-/g, '/');
  const parsed = parseSymbol(separated);
  if (!parsed || parsed.defect !== undefined) return undefined;
  return parsed.symbol.split('/').length < 3 ? undefined : { value: parsed.symbol, from: 'file-name' };
}
