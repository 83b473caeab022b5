import { LETTER, UPPER } from '../text/letters';
import { singleSpaced } from '../text/singleSpaced';
import { delegationNamed } from '../lexicon/delegationNames';
import { namedDelegation, onBehalfIn } from './delegation';
import type { Speech } from './sourceDocument';

/** Who speaks, as a record of a meeting says it before the words. */
export type TurnHead = Pick<Speech, 'speaker' | 'office' | 'delegation' | 'onBehalfOf' | 'language'> & {
  /** `verbatim` before a colon and the words themselves, `summary` as the subject of what was said. */
  readonly form: 'verbatim' | 'summary';
  /** Whether the record says in which language was spoken: no other text does. */
  readonly saysLanguage: boolean;
};

/** Heads of State and government in records in French and Spanish: "El Presidente Petro". */
const FOREIGN_RANK = String.raw`(?:El|La|Le)\s+(?:President[ea]|Présidente?|Rey|Reina|Roi|Reine|Príncipe|Prince|Princesa|Princesse|Premi[eè]re?\s+Ministre|Primera?\s+Ministr[oa])`;
const TITLE = String.raw`(?:${FOREIGN_RANK}|Mr|Mrs|Ms|Miss|Mme|Mlle|Sr|Sra|Srta|M|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Ambassador|Archbishop|Monsignor|Msgr|Cardinal|Bishop|Father|Sister|Sheikha?|Crown\s+Prince|Prince|Princess|King|Queen|Sultan|Emir|Amir|President|Vice-President|Prime\s+Minister|Chancellor|General|Brigadier|Colonel|Admiral|Judge|Justice)\b\.?`;
const WORD = String.raw`[${LETTER}’'.-]+`;
const NAME = String.raw`(?:[${UPPER}]|d[’']|al-|el-|d[aeio]\s|dos\s|la\s|van\s|von\s)${WORD}(?:\s+${WORD}){0,7}`;
const PERSON = String.raw`(?:(?:H\.\s?E\.|His\s+Excellency|Her\s+Excellency|His\s+Majesty|Her\s+Majesty|His\s+Royal\s+Highness)\s+)?${TITLE}\s+${NAME}`;
const BRACKET = String.raw`\((?:[^()]{2,90}|[^()]{2,60}\([^()]{2,40}\)[^()]{0,20})\)`;
/** Who presides, and the Secretary-General, in the records in French and Spanish. */
const FOREIGN_OFFICE = String.raw`L[ea]\s+(?:Vice-)?(?:Présidente?|Secrétaire\s+générale?(?:\s+adjointe?)?)(?:\s+(?:par\s+intérim|provisoire|temporaire))?|(?:El|La)\s+(?:Vice)?(?:[Pp]resident[ae]|Secretari[oa]\s+General(?:\s+Adjunt[oa])?)(?:\s+(?:interin[oa]|provisional|temporal))?`;
const OFFICE = String.raw`(?:[Tt]he\s+(?:(?:Acting|Temporary|Provisional|Deputy|Vice|Co|Under|Assistant)[\s-]){0,2}(?:President|PRESIDENT|Chair(?:man|person|woman)?|CHAIR(?:MAN|PERSON|WOMAN)?|Secretary-General|SECRETARY-GENERAL|Moderator|MODERATOR|Rapporteur|Facilitator|Secretary|High\s+Commissioner|Executive\s+Director|Director)(?:\s+(?:of|for)\s+the\s+[${UPPER}][^:().]{2,80})?|${FOREIGN_OFFICE})`;

/** "Mr. Ndiaye (Freedonia) (spoke in French):", "The President:", "President Ndiaye (interpretation from French):". */
const VERBATIM = new RegExp(
  String.raw`^(?:(?<person>${PERSON})|(?<office>${OFFICE}))(?<brackets>(?:\s*${BRACKET}){0,4})(?:,\s+(?<as>[^:.;\n]{3,120}?))?(?<after>(?:\s*${BRACKET}){0,2})\s?:(?=\s|$)`,
);
/** "JONAS VÅGE (Norway)", as press releases print it. */
const IN_CAPITALS = String.raw`[${UPPER}][${UPPER}’'.-]+(?:\s+[${UPPER}’'.-]+){1,6}`;
const SAID =
  'said|asked|stated|recalled|noted|thanked|expressed|stressed|introduced|drew|welcomed|emphasi[sz]ed|underlined|underscored|observed|replied|responded|explained|proposed|suggested|requested|pointed|reiterated|reaffirmed|urged|called|supported|invited|announced|informed|wished|took|agreed|acknowledged|commended|condemned|highlighted|presented|reported|declared|wondered|added|concluded|remarked|associated|aligned|regretted|spoke|made|speaking|introducing|referring|responding|replying';
/** "Mr. Ndiaye (Freedonia), speaking on behalf of the Group of 77 and China, said that …", "The Chair said that …". */
const SUMMARY = new RegExp(
  String.raw`^(?:(?<person>${PERSON}|${IN_CAPITALS})\s+(?<bracket>${BRACKET})|(?<office>${OFFICE})|The\s+(?:representative|observer|delegate|delegation)\s+(?:of|for)\s+(?<of>[^:.;()]{2,80}?))(?<aside>(?:,\s+[^.;:]{3,250}?,)?)\s+(?:also\s+|then\s+)?(?:${SAID})\b`,
);
const LANGUAGE =
  /\b(?:spoke|speaking|spoken)\s+in\s+([A-Z]\w+)|\b(?:interpretation|translated|translation)\s+from\s+([A-Z]\w+)|^(?:parle|habla)\s+en\s+(\p{L}+)/iu;
/** Languages by their names in records in French and Spanish. */
const LANGUAGES: Readonly<Record<string, string>> = {
  anglais: 'English',
  arabe: 'Arabic',
  chinois: 'Chinese',
  espagnol: 'Spanish',
  français: 'French',
  portugais: 'Portuguese',
  russe: 'Russian',
  chino: 'Chinese',
  español: 'Spanish',
  francés: 'French',
  inglés: 'English',
  portugués: 'Portuguese',
  ruso: 'Russian',
};
/** What stands before the name of whom an observer observes for, in those. */
const FOREIGN_OBSERVER =
  /^(?:observat(?:eur|rice)|observador(?:a)?)\s+(?:permanente?\s+)?(?:de\s+l[’']|de\s+la\s+|du\s+|des\s+|del\s+|de\s+)/i;
/** What in brackets behind a name is an office and no delegation. */
const OFFICE_NOUN =
  /\b(?:chair\w*|rapporteur|president|director|secretary|under-secretary|representative|commissioner|coordinator|envoy|head|chief|officer|expert|facilitator|adviser|department|office|secretariat|committee|mission)\b/i;
/** What stands where an office would, and says for whom or why somebody speaks. */
const SPEAKING = /^(?:also\s+)?speaking\s/i;
/** "Ms. Dahl (Norway): (spoke in French)": the language behind the colon. */
const LANGUAGE_BEHIND = /(?<=^[^:]{3,200}:\s?)\(spoke\s+in\s[^()]{2,40}\)/;
/** "The Chair, speaking as the representative of Austria,". */
const AS_REPRESENTATIVE = /\bas\s+(?:the\s+)?representative\s+of\s+([^,;:()]{2,80})/i;
const AS_OBSERVER = /,\s+in\s+its\s+capacity\s+as\s+(?:an\s+)?observer$/i;
/** Titles that begin other lines too, "General Assembly Distr.:": with nothing in brackets behind the name they tell nobody. */
const OTHER_MEANING = /^(?:General|Brigadier|Colonel|Admiral|Father|Sister|Lord|Lady|Justice|Judge|M)\b/;
/** A head is within these characters; more are not looked at. */
const LONGEST = 480;

/** Who begins to speak with a paragraph; `undefined` where nobody does. */
export function turnHeadOf(text: string): TurnHead | undefined {
  if (!/^[A-Z\u00C0-\u00DE\u0100-\u024F]/.test(text)) return undefined;
  const start = singleSpaced(text.slice(0, LONGEST));
  return verbatimHead(start) ?? summaryHead(start);
}

/** Whether a line begins a turn of a verbatim record; `next` is the line after it, on which a long head may go on. */
export function isTurnLine(text: string, next: () => string): boolean {
  if (!/[:(]/.test(text) || !/^(?:[A-Z][a-z.]|The\s)/.test(text)) return false;
  if (verbatimHead(text.slice(0, LONGEST))) return true;
  return /^[^:]*\([^:]*$/.test(text) && verbatimHead(`${text} ${next()}`.slice(0, LONGEST)) !== undefined;
}

function verbatimHead(start: string): TurnHead | undefined {
  if (!start.includes(':')) return undefined;
  const { person, office, brackets = '', as, after = '' } = VERBATIM.exec(start)?.groups ?? {};
  if (person === undefined && office === undefined) return undefined;
  if (person !== undefined && brackets === '' && OTHER_MEANING.test(person)) return undefined;
  const isSpeaking = as !== undefined && SPEAKING.test(as);
  const behind = LANGUAGE_BEHIND.exec(start)?.[0] ?? '';
  const inside = bracketsIn(`${brackets} ${after} ${behind}`);
  const language = inside.map(languageIn).find((found) => found !== undefined);
  const onBehalf = [...inside, ...(isSpeaking ? [as] : [])].flatMap(onBehalfIn);
  const [of] = inside.filter(
    (one) => languageIn(one) === undefined && !/^(?:speaking\s+)?on\s+behalf\b|^continued$/i.test(one),
  );
  const isOffice = of !== undefined && delegationNamed(of) === undefined && OFFICE_NOUN.test(of);
  const held = office ?? (isSpeaking ? undefined : as) ?? (isOffice ? of : undefined);
  return headOf({
    form: 'verbatim',
    speaker: person,
    office: held,
    of: isOffice ? undefined : of,
    language,
    onBehalf,
  });
}

function summaryHead(start: string): TurnHead | undefined {
  const { person, bracket, office, of, aside = '' } = SUMMARY.exec(start)?.groups ?? {};
  if (person === undefined && office === undefined && of === undefined) return undefined;
  const printed =
    of ?? AS_REPRESENTATIVE.exec(aside)?.[1] ?? (bracket === undefined ? undefined : bracketsIn(bracket)[0]);
  const isOffice = printed !== undefined && delegationNamed(printed) === undefined && OFFICE_NOUN.test(printed);
  return headOf({
    form: 'summary',
    speaker: person,
    office: office ?? (isOffice ? printed : undefined),
    of: isOffice ? undefined : printed,
    language: undefined,
    onBehalf: onBehalfIn(aside.replace(/^,|,$/g, '')),
  });
}

interface ReadHead {
  readonly form: TurnHead['form'];
  readonly speaker: string | undefined;
  readonly office: string | undefined;
  /** The words in which the delegation is named. */
  readonly of: string | undefined;
  readonly language: string | undefined;
  readonly onBehalf: TurnHead['onBehalfOf'];
}

function headOf({ form, speaker, office, of, language, onBehalf = [] }: ReadHead): TurnHead {
  return {
    form,
    saysLanguage: language !== undefined,
    ...(speaker !== undefined && { speaker: speaker.trim() }),
    ...(office !== undefined && { office: office.trim() }),
    ...(of !== undefined && { delegation: namedDelegation(of.replace(FOREIGN_OBSERVER, '').replace(AS_OBSERVER, '')) }),
    ...(onBehalf.length > 0 && { onBehalfOf: onBehalf }),
    ...(language !== undefined && { language }),
  };
}

/** What stands in each of some brackets one after the other; brackets within belong to what is in them. */
function bracketsIn(text: string): readonly string[] {
  return (text.match(new RegExp(BRACKET, 'g')) ?? []).map((one) => one.slice(1, -1).trim());
}

function languageIn(text: string): string | undefined {
  const [, spoken, from, foreign] = LANGUAGE.exec(text) ?? [];
  return foreign === undefined ? (spoken ?? from) : LANGUAGES[foreign.toLowerCase()];
}
