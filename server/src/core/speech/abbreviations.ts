import { monthNames } from '../text/monthNames';

/** Abbreviations that need their stop to be one, without it. */
const WITH_STOP: Readonly<Record<string, string>> = {
  no: 'number',
  nos: 'numbers',
  para: 'paragraph',
  paras: 'paragraphs',
  art: 'article',
  arts: 'articles',
  sect: 'section',
  sects: 'sections',
  sec: 'section',
  chap: 'chapter',
  ch: 'chapter',
  vol: 'volume',
  vols: 'volumes',
  p: 'page',
  pp: 'pages',
  fig: 'figure',
  res: 'resolution',
  'e.g': 'for example',
  'i.e': 'that is',
  etc: 'et cetera',
  cf: 'compare',
  ca: 'about',
  approx: 'approximately',
  dept: 'department',
  govt: 'government',
  jan: 'january',
  feb: 'february',
  mar: 'march',
  apr: 'april',
  jun: 'june',
  jul: 'july',
  aug: 'august',
  sep: 'september',
  sept: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
  st: 'saint',
  amb: 'ambassador',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  hon: 'honourable',
  rev: 'reverend',
  messrs: 'messieurs',
  jr: 'junior',
  sr: 'senior',
  inc: 'incorporated',
  ltd: 'limited',
  v: 'versus',
  viz: 'namely',
};

/** Those that are written without a stop too. */
const ALWAYS: Readonly<Record<string, string>> = {
  mr: 'mister',
  mrs: 'missus',
  ms: 'miz',
  dr: 'doctor',
  prof: 'professor',
  vs: 'versus',
};

/** What an abbreviation stands for, as words; `core` is without the stop that may follow it. */
export function abbreviation(core: string, hasStop: boolean): readonly string[] | undefined {
  const key = core.toLowerCase();
  const long = own(ALWAYS, key) ?? (hasStop || key.includes('.') ? own(WITH_STOP, key) : undefined);
  return long?.split(' ');
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether a number follows this abbreviation, without which it is a word of its own: "No. 5". */
export function isBeforeNumber(core: string): boolean {
  return /^(?:nos?|p|pp|v|sec|ch|art|res|fig)$/i.test(core);
}

const MONTHS: ReadonlySet<string> = new Set([
  ...monthNames.map((name) => name.toLowerCase()),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
]);

export function isMonth(core: string): boolean {
  const first = core.charAt(0);
  return first === first.toUpperCase() && MONTHS.has(core.toLowerCase());
}
