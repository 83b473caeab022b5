import type { DelegationRow } from '../lexicon/delegations';
import { delegationBeginning, delegationsWithin } from '../lexicon/delegationsAbroad';
import type { NamedDelegation } from './sourceDocument';

/** What the head of a statement in another official language says of whose it is. */
export interface HeadAbroad {
  readonly delegation?: NamedDelegation;
  readonly onBehalfOf: readonly NamedDelegation[];
}

const OF = /(?<![a-zà-ÿ])(?:de\s+la|de\s+l[’']|du|des|del|de\s+los|de\s+las|de|d[’'])\s*(?=[A-ZÀ-Ý\d])/gi;
const ON_BEHALF = /(?:au\s+nom|en\s+nombre|en\s+representación)\s+(?=d)/i;
/** Lines that say for whom somebody speaks: missions, offices, statements, the names of States. */
const SAYS_WHOSE =
  /(?<![a-zà-ÿ])(?:missions?|misi[oó]n|repr[ée]sentation|d[ée]l[ée]gation|delegación|repr[ée]sentante?|representante|ambassad\w+|embajad\w+|ministres?|ministère|ministr[oa]|ministerio|pr[ée]sidente?|presidente|canciller|chef|jef[ea]|d[ée]claration|intervention|intervenci[oó]n|allocution|discours|discurso|declaración|palabras|mensaje)(?![a-zà-ÿ])/i;
const STATE_LINE =
  /^(?:r[ée]p[uú]bli(?:que|ca)|royaume|reino|principaut[ée]|principado|grand-duch[ée]|[ée]tat|estado|estados|états|conf[ée]d[ée]ration|f[ée]d[ée]ration|federación|union|unión)(?![a-zà-ÿ])/i;
const OTHER_ALPHABET = /[\u0400-\u04FF\u0600-\u06FF\u3400-\u9FFF]/;
const OTHER_WHOSE =
  /представит|делегаци|министр|посол|посла|посольств|президент|заявлени|выступлени|(?:الوفد|وفد|بعثة|البعثة|بيان|كلمة|المندوب|مندوب|سفير|وزير|رئيس)|代表|大使|外长|部长|发言|讲话/i;
const OTHER_BEHALF = /от\s+имени|نيابة\s+عن|باسم|代表(?=\d|[^团在]{0,12}(?:集团|联盟|国家|运动))/i;

/** Characters of a line that may be the name of a State and nothing else. */
const SHORT = 30;

/** Reads the lines of a head in French, Spanish, Russian, Arabic or Chinese; nothing where none names a delegation of the table. */
export function readHeadAbroad(lines: readonly string[]): HeadAbroad {
  const onBehalfOf: NamedDelegation[] = [];
  let delegation: NamedDelegation | undefined;
  for (const line of lines) {
    if (OTHER_ALPHABET.test(line)) {
      const behalf = line.search(OTHER_BEHALF);
      const own = behalf < 0 ? line : line.slice(0, behalf);
      if (behalf >= 0) onBehalfOf.push(...delegationsWithin(line.slice(behalf)).slice(0, 1).map(named));
      if (OTHER_WHOSE.test(own) || (behalf < 0 && own.length < SHORT)) delegation ??= only(delegationsWithin(own));
      continue;
    }
    const behalf = line.search(ON_BEHALF);
    const own = behalf < 0 ? line : line.slice(0, behalf);
    if (behalf >= 0) {
      const row = after(line.slice(behalf))[0];
      if (row) onBehalfOf.push(named(row));
    }
    if (STATE_LINE.test(own)) delegation ??= only([delegationBeginning(own)].flatMap((row) => row ?? []));
    if (SAYS_WHOSE.test(own)) delegation ??= only(after(own).slice(0, 1));
  }
  return { onBehalfOf, ...(delegation && { delegation }) };
}

function only(rows: readonly DelegationRow[]): NamedDelegation | undefined {
  return rows.length === 1 ? named(rows[0]!) : undefined;
}

function named({ name, code }: DelegationRow): NamedDelegation {
  return { name, code };
}

/** The delegations named after "de", "du", "de la" in a line. */
function after(line: string): readonly DelegationRow[] {
  return [...line.matchAll(OF)].flatMap(({ index, 0: of }) => delegationBeginning(line.slice(index + of.length)) ?? []);
}
