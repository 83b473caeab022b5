import { type CitationDefect, type CitationKind, type Organ, type OrganSession } from './citation';

/** What the letters and numbers of one symbol say. */
export interface ParsedSymbol {
  readonly kind: CitationKind;
  readonly organ: Organ;
  /** In the organ's own spelling, without a year: "S/RES/2396", "A/72/840/Add.1". */
  readonly symbol: string;
  readonly number?: number;
  readonly part?: string;
  readonly session?: OrganSession;
  readonly defect?: CitationDefect;
}

/** Organs by the first part of their symbols. A symbol whose head is not here is none. */
const heads: ReadonlyMap<string, Organ> = new Map<string, Organ>([
  ['A', 'general-assembly'],
  ['S', 'security-council'],
  ['E', 'economic-and-social-council'],
  ['ST', 'secretariat'],
  ...'T CCPR CAT CRC CERD CEDAW CMW CRPD CED HRI DP TD UNEP UNW ICCD FCCC NPT CD BWC JIU ID HSP PBC CTOC CAC SPLOS WHC ESCAP ECE LC UNODC'
    .split(' ')
    .map((head): [string, Organ] => [head, 'other']),
]);

/** What people write for the head of a resolution's symbol. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['SC', 'S'],
  ['UNSC', 'S'],
  ['GA', 'A'],
  ['UNGA', 'A'],
]);

const segment = /^(?:[A-Z0-9]+(?:[.-][A-Z0-9]+)*|(?:COP)?\(\d{2,4}\))$/i;
/** The parts that are printed with a capital only: "Add.1". */
const suffix = /^(ADD|REV|CORR|SUPP|AGENDA|SUMMARY|RES(?=\.))(?=\.|$)/;
/** A symbol does not end like a file. */
const fileName = /\.(?:PDF|DOCX?|HTML?|TXT|XLSX?)$/;
const sessionPart = /^(?:(E?S)-)?(\d{1,4})$/;

/** Reads a chain such as "A/RES/60/288" or "s/2021/98"; undefined where it is no symbol of the United Nations. */
export function parseSymbol(chars: string): ParsedSymbol | undefined {
  const parts = chars.toUpperCase().split('/');
  // "PRST/2015/3"
  if (parts[0] === 'PRST' && parts.length === 3) return parseSymbol(`S/${chars}`);
  // "HRC/57/77"
  if (parts[0] === 'HRC' && parts.length > 2) {
    const meant = parseSymbol(`A/${chars}`);
    return meant && { ...meant, defect: 'head' };
  }
  const alias = parts[1] === 'RES' && aliases.get(parts[0]!);
  if (alias) {
    const meant = parseSymbol([alias, ...parts.slice(1)].join('/'));
    return meant && { ...meant, defect: 'head' };
  }
  const organ = heads.get(parts[0] ?? '');
  if (!organ || parts.length < 2 || !parts.every((part) => segment.test(part))) return undefined;
  const own = parts[0] === 'A' && parts[1] === 'HRC' ? 'human-rights-council' : organ;
  const at = own === 'human-rights-council' ? 2 : parts[1] === 'CN.4' ? 2 : 1;
  const adopted = parts[at] === 'RES' || parts[at] === 'DEC';
  if (adopted && !suffix.test(parts[parts.length - 1]!)) return parseAdopted(parts, at, bodyOf(own, parts));
  if (!isDocument(organ, parts)) return undefined;
  return { kind: kindOf(parts), organ: bodyOf(own, parts), symbol: parts.map(printed).join('/') };
}

/** The symbol of a resolution or decision from what words say, where they say enough. */
export function symbolOf(
  kind: 'resolution' | 'decision',
  organ: Organ | undefined,
  number: number,
  session: OrganSession | undefined,
  part = '',
): string | undefined {
  const type = kind === 'resolution' ? 'RES' : 'DEC';
  if (!session) {
    const council = organ === undefined || organ === 'security-council';
    // The Council's own parts ("161 A (1961)") share one symbol.
    return council && kind === 'resolution' && (part === '' || organ !== undefined) ? `S/RES/${number}` : undefined;
  }
  if (/^(?:E?S-)?[A-Z]+$/.test(session.written)) {
    // The Assembly numbered by Roman sessions up to the thirtieth; the Economic and Social Council went on to the sixties.
    const economic = organ === 'economic-and-social-council' || (organ === undefined && session.number > 30);
    if (!economic && organ !== undefined && organ !== 'general-assembly') return undefined;
    return `${economic ? 'E' : 'A'}/${type}/${number}(${session.written})${part}`;
  }
  const head = headOf(organ, session);
  return head && `${head}/${type}/${session.written}/${number}${part}`;
}

/** The head of the symbols of a body that numbers by session, told by wording or else by the session. */
function headOf(organ: Organ | undefined, session: OrganSession): string | undefined {
  const isYear = session.number >= 1946;
  switch (organ) {
    case undefined:
      // Arabic session numbers begin with the Assembly's thirty-first; lower ones are the Human Rights Council's.
      return isYear ? 'E' : session.special || session.number >= 31 ? 'A' : 'A/HRC';
    case 'general-assembly':
      return isYear ? undefined : 'A';
    case 'human-rights-council':
      return isYear ? undefined : 'A/HRC';
    case 'economic-and-social-council':
      return isYear ? 'E' : undefined;
    case 'commission-on-human-rights':
      return isYear ? 'E/CN.4' : undefined;
    default:
      return undefined;
  }
}

function bodyOf(organ: Organ, parts: readonly string[]): Organ {
  return organ === 'economic-and-social-council' && parts[1] === 'CN.4' ? 'commission-on-human-rights' : organ;
}

/** "A/RES/60/288", "S/RES/2396", "A/RES/3034", "A/HRC/RES/34/8", "E/RES/2019/21", and their near misses. */
function parseAdopted(parts: readonly string[], at: number, organ: Organ): ParsedSymbol | undefined {
  const kind = parts[at] === 'RES' ? 'resolution' : 'decision';
  const head = parts.slice(0, at + 1).join('/');
  const rest = parts.slice(at + 1);
  if (rest.length === 1) {
    const hyphen = organ !== 'security-council' && /^(\d{2})-(\d{1,3})$/.exec(rest[0]!);
    if (hyphen) {
      const session = { written: hyphen[1]!, number: Number(hyphen[1]) };
      const symbol = `${head}/${hyphen[1]}/${Number(hyphen[2])}`;
      return { kind, organ, symbol, number: Number(hyphen[2]), session, defect: 'separator' };
    }
    if (/^\d{1,4}$/.test(rest[0]!))
      return { kind, organ, symbol: `${head}/${Number(rest[0])}`, number: Number(rest[0]) };
    return undefined;
  }
  const found = /^(\d{1,4})([A-Z]?)$/.exec(rest[1] ?? '');
  const number = Number(found?.[1]);
  if (!found || rest.length > 2) return undefined;
  if (organ === 'security-council') {
    if (!/^\d{1,4}$/.test(rest[0]!) || number < 1946) return undefined;
    return { kind, organ, symbol: `${head}/${Number(rest[0])}`, number: Number(rest[0]), defect: 'separator' };
  }
  const session = parseSession(rest[0]!);
  if (!session) return undefined;
  const part = found[2] ? { part: found[2] } : {};
  return { kind, organ, symbol: `${head}/${session.written}/${number}${found[2] ?? ''}`, number, session, ...part };
}

/** "60", "2019", "S-26", "ES-11". */
export function parseSession(written: string): OrganSession | undefined {
  const found = sessionPart.exec(written.toUpperCase());
  if (!found) return undefined;
  const number = Number(found[2]);
  const special = found[1] as 'S' | 'ES' | undefined;
  return special ? { written: written.toUpperCase(), number, special } : { written: `${number}`, number };
}

/** Whether the parts make a document symbol and not "A/C", "S/he" or "A/4 paper". */
function isDocument(organ: Organ, parts: readonly string[]): boolean {
  const [, first = '', second = ''] = parts;
  // Decisions of regional bodies: "A/DEC.2/11/20".
  if (/^DEC\.\d/.test(first)) return false;
  const last = parts[parts.length - 1]!;
  if (!/\d/.test(last) || fileName.test(last)) return false;
  if (/^\d+$/.test(first)) {
    // The Assembly numbers its papers by sessions: "A/2023/0118" is another's.
    if (organ === 'general-assembly' && /^(?:19|20)\d\d$/.test(first) && second !== '') return false;
    if (organ === 'other' || organ === 'secretariat') return parts.length > 2 || first.length >= 4;
    return first.length >= 3 || (second !== '' && (first.length === 2 || organ !== 'security-council'));
  }
  if (parts.length > 2) return true;
  return /^(?:PV|SR|INF|NGO|CONF|L)\.\d+$/.test(first);
}

function kindOf(parts: readonly string[]): CitationKind {
  if (parts[1] === 'PRST') return 'presidential-statement';
  return parts.some((part) => /^(?:PV|SR)\.\d+$/.test(part)) ? 'meeting-record' : 'document';
}

function printed(part: string): string {
  return part.replace(suffix, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
