import { entityRows } from '../lexicon/entities';
import { lazy } from '../text/lazy';
import { LETTER, UPPER } from '../text/letters';
import { type Span } from '../text/span';

/**
 * Whether the words around numbers say that the numbers are those of a body outside the United Nations: "OIC resolution", "the
 * Parliamentary Assembly adopted Resolution", "resolution 2091 (2016) of the Parliamentary Assembly". `word` is the span of "resolution" or
 * "decision", `after` the offset behind all numbers. Looks at a fixed number of characters.
 */
export function isOfOtherBody(text: string, word: Span, after: number): boolean {
  const before = text.slice(Math.max(0, word.start - SEEN), word.start);
  const behind = text.slice(after, after + SEEN);
  return isBefore(inOneName(before.slice(PARTED.exec(before)?.[0].length ?? 0))) || isBehind(inOneName(behind));
}

/** The text up to the last blank line or the end of the last heading. */
const PARTED = /^[^]*(?:\n[^\S\n]*\n|(?:^|\n)#{1,6} [^\n]*\n)/;

/** Rewrites the one name of another body that has an "and" in it and ends like "Security Council", so that it reads as one name. */
function inOneName(text: string): string {
  return text.replace(/\bPeace\s+and\s+Security\s+Council\b/g, 'Peace Council');
}

/** Characters seen: the longest name of a body, and what may stand between. */
const SEEN = 160;

/** A word with its hyphens, points and possessive ending. */
const WORD = String.raw`[${UPPER}](?:[${LETTER}\d’'-]|\.(?=[${LETTER}]))*`;
const NAME = String.raw`${WORD}(?:(?:\s+(?:of|for|in|on|to|the))*\s+${WORD})*`;
const NAME_BEFORE = new RegExp(String.raw`(${NAME})$`);
/** A name right behind the words that tie it to the number: "of the", "adopted by the". */
const NAME_BEHIND = new RegExp(
  String.raw`^(?:,\s*|[^\S\n]*\n?[^\S\n]*)(?:(?:adopted|passed)\s+by|of)(?:\s+the)?\s+(${NAME})`,
);
/** Another body behind the citation in French and Spanish, whose names have small letters in them. */
const BEHIND_ROMANCE =
  /^[,\s]*(?:adoptée\s+par|aprobada\s+por|des|del|de|du|d(?=[’']))\s*(?:l[’']|d[’']|la\s|le\s|los\s|las\s)?\s*(?:Assemblée\s+(?:parlementaire|nationale)|Parlement|Sénat|Conseil\s+(?:de\s+l[’'](?:Europe|Union)|européen|ministériel|permanent)|Union\s+(?:européenne|africaine|interparlementaire)|Ligue|Organisation|Asamblea\s+(?:Parlamentaria|Nacional)|Parlamento|Senado|Congreso|Superintendencia|Minist[eè]r(?:io|e)|Banco|Banque|Corte|Cour|Tribunal|Autorité|Autoridad|Commission\s+(?:européenne|interaméricaine|africaine)|Comisión\s+(?:Europea|Interamericana|Africana)|APCE|OSCE|OEA|UE|UA|OTAN|CEDEAO|UIP|OCI|Consejo\s+(?:de\s+(?:Europa|la\s+Unión)|Europeo|Ministerial|Permanente)|Unión\s+(?:Europea|Africana|Interparlamentaria)|Liga|Organización)(?!\s+de[s]?\s+(?:las\s+)?Na[ct]i)/;
/** The same in front of it: "l’Assemblée parlementaire du Conseil de l’Europe (résolution 2091 (2016))". */
const BEFORE_ROMANCE =
  /(?:Assemblée\s+parlementaire|Parlement\s+européen|Union\s+(?:européenne|africaine|interparlementaire)|Asamblea\s+Parlamentaria|Parlamento\s+Europeo|Unión\s+(?:Europea|Africana|Interparlamentaria))(?:\s+d[ue]l?\s+[^.;:()]{0,30})?,?\s*(?:\(|(?:dans|par|en|por)\s+s[aeu]\s+)\s*$|\bParliamentary\s+Assembly(?:\s+of\s+[^,;.()]{0,40})?,\s*$/;
/** The same in Russian and Arabic: "ПАСЕ приняла резолюцию", "أصدر مجلس جامعة الدول العربية القرار". */
const BEFORE_OTHERS =
  /(?:(?:Межп|П)арламентск\p{L}+\s+ассамбле\p{L}|Совет\p{L}?\s+(?:Европы|Лиги)|ПАСЕ|Европейск\p{L}+\s+(?:совет|парламент|союз)\p{L}?|Африканск\p{L}+\s+союз\p{L}?|ОБСЕ|ОИС|ШОС|ОДКБ|СНГ|Лиг\p{L}\s+арабских\s+государств|Государственн\p{L}+\s+Дум\p{L}|МАГАТЭ|ИКАО)(?:\s+[^.;:()]{0,30})?\s(?:приня|одобри|утверди)\p{L}+\s+$|(?:مجلس\s+جامعة\s+الدول|جامعة\s+الدول\s+العربية|البرلمان\s+\p{L}+|الجمعية\s+البرلمانية|منظمة\s+التعاون\s+الإسلامي|الاتحاد\s+(?:الأفريقي|الأوروبي))(?:\s+[^.؛:()]{0,24})?\s$/u;
/** "The city council passed Resolution 2242 (2015)", "African Commission on Human and Peoples' Rights, Resolution 368", "the General Assembly of our federation". */
const LOCAL_COUNCIL =
  /\b(?:Assembly|Council|congress)\s+of\s+(?:our|the|my|their|this)\s+(?:federation|association|union|company|party|club|university|order|cooperative)\b[^.;]{0,24}$|\b(?:(?:city|town|municipal|county|village|student|parish|local|regional)\s+(?:council|assembly|board)\b[^.;]{0,24}|(?:African|Inter-American)\s+Commission\s+on\s+[^.;()]{5,40},)\s*$/i;
/** Russian and Arabic behind the number. */
const BEHIND_OTHERS =
  /^[\s,]*(?:ПАСЕ|ОБСЕ|ОИС|ШОС|ОДКБ|СНГ|Парламентск|Межпарламентск|Совета\s+Европы|Европейск|Африканск|Лиги\s+арабских|Организации\s+(?!Объедин)|(?:-\S{1,2}\s+)?الصادر(?:ة)?\s+عن\s+(?:مجلس جامعة|منظمة|جامعة|الاتحاد|البرلمان|الجمعية البرلمانية)|للجمعية البرلمانية|لمجلس أوروبا|للاتحاد|لجامعة الدول|لمنظمة التعاون)/;
/** What may stand between a body and its resolution. */
const BETWEEN =
  /(?:[,\s]+(?:adopted|passed|joint|ministerial|plenary|summit|in\s+its|by\s+its|under\s+its)|\s+\([^()]{1,20}\)|["“”])*\s*$/;
/** Another of the same body's, which a list goes on from: "OSCE Ministerial Council Decision No. 1/04 and Decision 6/16". */
const NUMBERED_BEFORE = /\b(?:resolution|decision)s?\s+(?:Nos?\.\s*)?\d[\d/.]{0,10}(?:,|\s+and)\s+$/i;
const BRACKETED = new RegExp(String.raw`\(([${UPPER}]{2,10})\)\s*$`);

function isBefore(before: string): boolean {
  const abbreviation = BRACKETED.exec(before)?.[1];
  if (abbreviation !== undefined && bodies().abbreviations.has(abbreviation)) return true;
  if (BEFORE_ROMANCE.test(before) || BEFORE_OTHERS.test(before) || LOCAL_COUNCIL.test(before)) return true;
  const near = before.replace(NUMBERED_BEFORE, '').replace(BETWEEN, '');
  if (/\bNew\s+Year[’']?s?[’']?$/i.test(near)) return true;
  const name = NAME_BEFORE.exec(near);
  return (name !== null && isOther(name[1]!, opensSentence(near, name.index))) || endsInName(near);
}

function isBehind(after: string): boolean {
  // "41/46-POL", "2058 (XXXIV-O/04)": the numbers of other organizations.
  if (/^-[A-Z]{1,4}\b|^\s*\((?:[IVXLC]+-[A-Z]\/\d{2}|[IVXLC]+-[A-Z]{1,3})\)/.test(after)) return true;
  if (BEHIND_ROMANCE.test(after) || BEHIND_OTHERS.test(after)) return true;
  const name = NAME_BEHIND.exec(after)?.[1];
  return name !== undefined && isOther(name, false);
}

/** Nouns of bodies that are no organ of the United Nations, whatever stands before them. */
const BODIES: ReadonlySet<string> = new Set(
  `parliament parliaments senate congress house chamber bundestag bundesrat knesset duma cortes storting
  riksdag league union organization organisation conference community commonwealth alliance
  association forum agency bank board court cabinet summit federation synod club movement ministers representatives parties commons lords parliamentarians`.split(
    /\s+/,
  ),
);
/** Words that make "Council" or "Assembly" another body, even at the head of a sentence. */
const OTHERS: ReadonlySet<string> = new Set(
  `trusteeship european nordic baltic governing ministerial executive legislative atlantic national state arab arctic gulf cooperation co-operation
  transitional federal supreme city municipal regional islamic parliamentary consultative health environment constituent inter-parliamentary people’s
  people's interim peace`.split(/\s+/),
);
/** Words in capitals that say nothing of whose council it is. */
const OWN: ReadonlySet<string> = new Set(
  `the this that our its their un u.n. nations uns all any each every both new past previous prior relevant related key recent several subsequent
  other landmark historic important further existing earlier latest last first second third chapter under in by with per via since as and when
  unanimous pertinent applicable former`.split(/\s+/),
);

/** Whether a name in capitals is that of another body; at the head of a sentence its first word has a capital anyway. */
function isOther(name: string, opens: boolean): boolean {
  // "Mission in Somalia", "Assistance Mission for Iraq": the head of the name stands before.
  const [head = ''] = name.split(/\s+(?:for|in|on|to)\s+/);
  const [body = '', of] = head.split(/\s+of\s+(?:the\s+)?/);
  return isBody(body.split(/\s+/), of, opens);
}

/** Whether the words name another body; `of` is what it is of. */
function isBody(written: readonly string[], of: string | undefined, opens: boolean): boolean {
  const all = written.map((word) => word.replace(/[’']s?$/, ''));
  const words = isUnitedNations(all) ? all.slice(all[0] === 'UN' ? 1 : 2) : all;
  const last = words.at(-1) ?? '';
  const noun = last.toLowerCase();
  // "the Organization" alone is the United Nations.
  if (words.length === 1 && of === undefined && /^organi[sz]ation$/.test(noun)) return false;
  if (BODIES.has(noun) || bodies().abbreviations.has(last)) return true;
  if (noun !== 'council' && noun !== 'assembly') return false;
  // "Council of Europe", "General Assembly of the Organization of American States"; "the Council of May 2014".
  if (of !== undefined && !isUnitedNations(of.split(/\s+/)) && !MONTH.test(of)) return true;
  const modifiers = words.slice(0, -1);
  if (modifiers.some((word) => bodies().abbreviations.has(word) || BODIES.has(word.toLowerCase()))) return true;
  const modifier = modifiers.at(-1)?.toLowerCase();
  if (modifier === undefined || OWN.has(modifier)) return false;
  if (modifier === 'general' || modifier === 'security' || modifier === 'social' || modifier === 'rights')
    return OTHERS.has(modifiers.at(-2)?.toLowerCase() ?? '');
  return OTHERS.has(modifier) || !((opens && modifiers.length === 1) || modifier.endsWith('ing'));
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

function isUnitedNations(words: readonly string[]): boolean {
  return words[0] === 'UN' || (words[0] === 'United' && words[1]?.startsWith('Nations') === true);
}

function opensSentence(before: string, at: number): boolean {
  return /(?:^|[.!?:;\n\r•*#>“"(-])\s*$/.test(before.slice(0, at));
}

/** Kinds of entities that adopt resolutions of their own. Missions, groups, offices and committees of the Council do not. */
const KINDS: ReadonlySet<string> = new Set([
  'regional organization',
  'intergovernmental organization',
  'intergovernmental body',
  'specialized agency or related organization',
  'multilateral forum',
  'humanitarian organization',
]);
/** Bodies that the table of entities does not have, or has by another name. */
const ABBREVIATIONS =
  'PACE PSC WHO WHA UNESCO ILO WTO FAO ITU UPU WMO WIPO UNEP UNEA UNIDO IOC FIFA AALCO PABSEC PAM PAP APA AIPA NAM CARICOM ECCAS EAC SAARC PIF EP IACHR IPU IATA WCO SCO CSTO CICA';

interface Bodies {
  readonly abbreviations: ReadonlySet<string>;
  /** Names by their last word in small letters. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

const bodies = lazy((): Bodies => {
  const rows = entityRows().filter(({ kind, id }) => KINDS.has(kind) && id !== 'g5-sahel');
  const abbreviations = new Set(ABBREVIATIONS.split(' '));
  const names = new Map<string, string[]>();
  for (const { acronym, name, variants = [] } of rows) {
    if (acronym !== undefined) abbreviations.add(acronym);
    for (const known of [name, ...variants]) {
      if (!known.includes(' ')) continue;
      const plain = plainName(known);
      const last = plain.slice(plain.lastIndexOf(' ') + 1);
      names.set(last, [...(names.get(last) ?? []), plain]);
    }
  }
  return { abbreviations, names };
});

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/’/g, "'")
    .trim();
}

/** Whether the name of an organization of the table ends there: "Organization for Security and Co-operation in Europe". */
function endsInName(before: string): boolean {
  if (/\W$/.test(before)) return false;
  const plain = plainName(before.replace(/[’']s?$/, ''));
  const last = plain.slice(plain.lastIndexOf(' ') + 1);
  return (bodies().names.get(last) ?? []).some((name) => plain === name || plain.endsWith(` ${name}`));
}
