import { type Organ } from './citation';
import { type Group } from './groups';
import { type Item } from './items';

/** Organs that number by sessions, as the six languages name them. */
const SESSION_ORGANS: readonly (readonly [Organ, RegExp])[] = [
  [
    'human-rights-council',
    /Human\s+Rights\s+Council|Conseil\s+des\s+droits\s+de\s+l[’']homme|Consejo\s+de\s+Derechos\s+Humanos|Совет\p{L}{0,2}\s+по\s+правам\s+человека|مجلس\s+حقوق\s+الإنسان|人权理事会/gu,
  ],
  [
    'commission-on-human-rights',
    /Commission\s+on\s+Human\s+Rights|Commission\s+des\s+droits\s+de\s+l[’']homme|Comisión\s+de\s+Derechos\s+Humanos|Комисси\p{L}\s+по\s+правам\s+человека|لجنة\s+حقوق\s+الإنسان|人权委员会/gu,
  ],
  ['general-assembly', /\bAssembl(?:y|ée)|Asamblea|Ассамбле|الجمعية|大会/gu],
  [
    'economic-and-social-council',
    /Economic\s+and\s+Social|ECOSOC|économique\s+et\s+social|Económico\s+y\s+Social|Экономическ|经济及社会/gu,
  ],
  [
    'security-council',
    /Security\s+Council|Conseil\s+de\s+sécurité|Consejo\s+de\s+Seguridad|Совет\p{L}{0,2}\s+Безопасности|مجلس\s+الأمن|安理会|安全理事会/gu,
  ],
];
const SENTENCE_REACH = 120;
/** Sessions that the Human Rights Council has had or will soon: later ones are the Assembly's. */
const LAST_OF_RIGHTS = 65;

/**
 * The Human Rights Council or the Commission before it, where a sentence names that organ last before a number with a session that its
 * numbers have: "el Consejo de Derechos Humanos, en las resoluciones 37/27 y 42/18".
 */
export function sentenceOrgan(text: string, start: number, { items }: Group): Organ | undefined {
  if (!items.every(({ session, bySymbol, number }) => session && !bySymbol && number !== undefined && number < 110))
    return undefined;
  const reached = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const before = reached.slice(reached.search(/[^.!?;。]*$/));
  let last: Organ | undefined;
  let at = -1;
  for (const [organ, names] of SESSION_ORGANS) {
    for (const { index } of before.matchAll(names)) if (index > at) [last, at] = [organ, index];
  }
  const isOf = ({ session, number = 0 }: Item): boolean => {
    const { number: written, special } = session!;
    if (last === 'commission-on-human-rights') return written >= 1990 && written <= 2006;
    return (last === 'human-rights-council' && special === 'S') || (written <= LAST_OF_RIGHTS && number <= 60);
  };
  return (last === 'human-rights-council' || last === 'commission-on-human-rights') && items.every(isOf)
    ? last
    : undefined;
}
