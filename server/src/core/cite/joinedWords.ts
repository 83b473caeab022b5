import { isDigit, isLetter } from '../text/characters';
import { romanNumeral } from './roman';

/** What a word of one to three letters is that is written together with what follows. */
export interface JoinedWord {
  /** Offset behind what it takes. */
  readonly end: number;
  /** What it is to the grammar of citations; absent for an article that says nothing: "l’". */
  readonly kind?: 'and' | 'no' | 'roman' | 'session';
  /** Of a session, as Latin letters write it. */
  readonly chars?: string;
}

/** Articles and prepositions that lose their vowel: "l’Assemblée", "d’un". */
const ELIDED = /^[ldn]$/i;
/** Arabic "and", "so", "by", "to", "as", as they stand before a figure. */
const ARABIC_JOINT = /^[وفبلك]$/;
/** "د-25", "دإ-26/2", "دإط-10/21": the sessions that Latin letters write "XXV", "S-26/2", "ES-10/21". */
const ARABIC_SESSION = /^(دإط|دإ|د)-(\d{1,2})(?:\/(\d{1,3}))?(?!\d)/;
const LATIN_HEADS: Readonly<Record<string, string>> = { دإط: 'ES-', دإ: 'S-', د: '' };
/** "n.º", "No.º". */
const RAISED_NO = /^n[or]?\.?\s?[º°]/i;
const LONGEST = 12;
const TATWEEL = 0x640;

/** What is joined to what follows it at `start`, a run of letters that ends at `end`. */
export function joinedWordAt(text: string, start: number, end: number): JoinedWord | undefined {
  const next = text.charCodeAt(end);
  // "وS/2022/394": a symbol behind it.
  if (isLatinCapital(text.charCodeAt(start + 1)) && ARABIC_JOINT.test(text.charAt(start)))
    return text.charAt(start) === 'و' ? { end: start + 1, kind: 'and' } : { end: start + 1 };
  const single = end - start === 1;
  if (single && (next === 39 || next === 0x2019) && isLetter(text.charCodeAt(end + 1)))
    return ELIDED.test(text.charAt(start)) ? { end: end + 1 } : undefined;
  if (text.charCodeAt(start) < 0x600) return raisedNo(text, start, next);
  // "لـ1373": with a stroke that only makes the letter longer.
  const isLong = end - start === 2 && text.charCodeAt(start + 1) === TATWEEL;
  if ((single || isLong) && isDigit(next)) {
    const letter = text.charAt(start);
    if (!ARABIC_JOINT.test(letter)) return undefined;
    return letter === 'و' ? { end, kind: 'and' } : { end };
  }
  return next === 45 ? arabicSession(text, start) : undefined;
}

function isLatinCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function raisedNo(text: string, start: number, next: number): JoinedWord | undefined {
  if (next !== 46) return undefined;
  const written = RAISED_NO.exec(text.slice(start, start + 6))?.[0];
  return written === undefined ? undefined : { end: start + written.length, kind: 'no' };
}

function arabicSession(text: string, start: number): JoinedWord | undefined {
  const [written, head, session, number] = ARABIC_SESSION.exec(text.slice(start, start + LONGEST)) ?? [];
  if (written === undefined || head === undefined || session === undefined) return undefined;
  const end = start + written.length;
  const latin = LATIN_HEADS[head] ?? '';
  if (number === undefined) return { end, kind: 'roman', chars: `${latin}${romanNumeral(Number(session))}` };
  return latin === '' ? undefined : { end, kind: 'session', chars: `${latin}${session}/${number}` };
}
