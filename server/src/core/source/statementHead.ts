import { delegationNamed, delegationOf } from '../lexicon/delegationNames';
import { isState } from '../lexicon/delegations';
import { namedDelegation, onBehalfIn } from './delegation';
import { singleSpaced } from '../text/singleSpaced';
import { isDelegationBroken } from './identity/brokenDelegation';
import { columnsOf } from './identity/columns';
import { readHeadAbroad } from './delegationAbroad';
import { speakerIn } from './headSpeaker';
import { isBareName, isOfficeLine, STYLE } from './identity/headPeople';
import { stateOfOffice } from './identity/letterhead';
import { isSalutation } from './lineShapes';
import { LETTER, UPPER } from '../text/letters';
import { findPeople } from './people';
import type { NamedDelegation, Speaker } from './sourceDocument';
import { turnHeadOf } from './turnHead';

/** What the head of a statement says: who makes it, for whom. */
export interface StatementHead {
  readonly speaker?: Omit<Speaker, 'span'>;
  /** The delegation itself, not the group that it speaks for. */
  readonly delegation?: NamedDelegation;
  readonly onBehalfOf: readonly NamedDelegation[];
  /** Whether a line of it says that it is another paper. */
  readonly isOther: boolean;
  /** Whether a line of it says that it is a statement. */
  readonly isStatement: boolean;
}

const STATEMENT = String.raw`(?:statement|intervention|remarks|address|speech|message|explanation\s+of\s+(?:vote|position)|right\s+of\s+reply|EOV|EOP)`;
const SAYS_STATEMENT = new RegExp(
  String.raw`^(?:(?:national|joint|opening|closing|general|country|oral|written)\s+)?${STATEMENT}s?\b(?!\s+(?:on|of\s+(?:support|principles|purpose))\b)|\b(?:national|joint|general)\s+statement\b|\bstatement\s+(?:by|delivered|made|of\s+H)|^(?:as\s+)?delivered\s+by\b|^check\s+against\s+delivery\b|\bin\s+(?:exercise\s+of\s+(?:the\s+|its\s+)?)?right\s+of\s+reply\b`,
  'i',
);
/** Papers that may bear the name of a delegation, or speak of statements, and are none: letters, drafts, what the Secretariat distributes. */
const OTHER_PAPER =
  /^(?:identical\s+)?letters?\s+dated\b|^note\s+verbale\b|^annex\s+to\s+the\s+letter|^concept\s+(?:note|paper)\b|^press\s+(?:release|statement)\b|\bDistr\.\s*:|^The\s+(?:General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council|Commission\b[^,]{0,60}),$/i;

/** A draft or a report, where nothing says that it is a statement on it. */
const DRAFT = /\bdraft\s+(?:resolution|decision)\b|^(?:letter|report)\s+(?:from|of)\s+the\b/i;

const NAME = String.raw`(?<of>[^\n,;:()|]{2,90}?(?:\s\([^()\n]{2,60}\))?)`;
const NAME_END = String.raw`(?=\s+(?:delivered|presented|read|given)\s+by\s|\s+and\s+(?:(?:co-)?chair|head|president|current|permanent|ambassador)|\s+to\s+(?!the\s+statement)|\s+(?:at|on|in|before|after|during|regarding|concerning|under|for|prior\s+to)\s+(?:the\b|agenda\b|behalf\b|draft\b)|\s*(?:[\n,;:()|.–—]|$))`;
/** Titles of those who speak for a delegation at the United Nations; whatever name follows is its own, in the table or not. */
const BY_OFFICE = [
  String.raw`\b(?:permanent|deputy|acting|alternate|resident)\s+(?:permanent\s+)?(?:representative|observer)\s+(?:of|for)\s+(?:the\s+)?`,
  String.raw`\b(?:permanent|observer|special)\s+(?:observer\s+)?mission\s+of\s+(?:the\s+)?`,
  String.raw`\bcharg[ée]s?\s+d[’']affaires(?:\s+a\.?\s*i\.?|\s+ad\s+interim)?\s+of\s+(?:the\s+)?(?:permanent\s+mission\s+of\s+(?:the\s+)?)?`,
  String.raw`\b(?:head\s+of\s+)?(?:the\s+)?delegation\s+of\s+(?:the\s+)?`,
  String.raw`\b(?:the\s+)?(?:representative|ambassador|foreign\s+minister|prime\s+minister)\s+of\s+(?:the\s+)?`,
].map((office) => new RegExp(`${office}${NAME}${NAME_END}`, 'gi'));
/** "Statement by Norway", "Remarks of the Kingdom of Norway": a name here counts where the table has it. */
const BY_NAME = new RegExp(
  String.raw`\b${STATEMENT}s?\s+(?:(?:delivered|made|given)\s+)?(?:by|of|from)\s+(?:the\s+)?${NAME}${NAME_END}`,
  'gi',
);
/** "Joint statement by Denmark and Norway, delivered by Ambassador Rosa Prado of Norway": who speaks for several States is of one of them. */
const BY_DELIVERER = new RegExp(
  String.raw`\b(?:delivered|read(?:\s+out)?|presented)\s+by\s+(?:${STYLE}\s+)+[^,;\n]{3,60}?\s+of\s+(?:the\s+)?${NAME}${NAME_END}`,
  'gi',
);
const OFFICE_OF =
  /\b(?:minister|secretary|president|vice-president|king|queen|emir|prince|princess|ambassador|attorney[- ]general|presidency|ministry|head|counsell?or|adviser|advisor|secretary|director|chair\w*|coordinator|commissioner|high representative|envoy|chancellor|delegate|expert|attach[ée]|government|state)\b/i;

/** Words of heads in the other official languages. */
const ABROAD =
  /[\u0400-\u04FF\u0600-\u06FF\u3400-\u9FFF]|(?<![a-zà-ÿ])(?:nations\s+unies|naciones\s+unidas|d[ée]claration\s+(?:prononcée|de|du|d[’']|faite)|allocution|discours|discurso|declaraci[oó]n|palabras|mensaje|intervenci[oó]n|intervention\s+(?:de|du|d[’'])|(?:mission|misi[oó]n)\s+permanente|repr[ée]sentante?\s+permanente?|representante\s+permanente)(?![a-zà-ÿ])/i;

/** What the lines at the head of a document say of whose statement it is; they end where it is begun to speak. */
export function readStatementHead(lines: readonly string[]): StatementHead {
  const turn = lines
    .slice(0, 3)
    .map(turnHeadOf)
    .find((head) => head?.form === 'verbatim' && head.speaker !== undefined && head.delegation !== undefined);
  const head = lines.filter((line) => turnHeadOf(line)?.form !== 'verbatim');
  const text = joined(head);
  const isStatement = turn !== undefined || head.some((line) => SAYS_STATEMENT.test(line));
  const abroad = ABROAD.test(text) ? readHeadAbroad(text.split('\n')) : undefined;
  const behalf = turn?.onBehalfOf ?? onBehalfIn(text);
  const onBehalfOf = behalf.length > 0 ? behalf : (abroad?.onBehalfOf ?? []);
  const delegation = turn?.delegation ?? abroad?.delegation ?? delegationIn(text);
  const speaker = turn ? turnSpeaker(turn.speaker!, turn.office) : speakerIn(text.split('\n'));
  return {
    onBehalfOf,
    isOther: head.some((line) => OTHER_PAPER.test(line) || (!isStatement && DRAFT.test(line))),
    isStatement,
    ...(delegation && { delegation }),
    ...(speaker && { speaker }),
  };
}

/** "…, Embajador Rosa" at the end of a line: the rest of the name stands on the next. */
const NAME_CUT = new RegExp(
  String.raw`((?:^|[\s,])${STYLE}\s+[${UPPER}][${LETTER}’'-]+(?:\s[${UPPER}][${LETTER}’'-]+)?)\n(?=(?<rest>[${UPPER}][${LETTER}’'-]+(?:\s[${UPPER}][${LETTER}’'-]+)?),)`,
  'gm',
);

/** What stands behind the name of a State in a line that goes on: who it is, or where. */
const BEHIND_STATE = new RegExp(
  String.raw`\s+(?:${STYLE}\s|(?:[Aa]t|[Oo]n|[Ii]n|[Bb]efore|[Dd]uring|[Ff]or|[Aa]nd|AT|ON|IN|BEFORE|DURING|FOR|AND)\s).*$`,
);

/** Lines as one text, those that end in the middle of a name or office with the next: "Permanent Representative of" / "Norway". */
function joined(lines: readonly string[]): string {
  return lines
    .flatMap(columnsOf)
    .map((line) => singleSpaced(line).trim())
    .reduce((text, line) => {
      const last = text.slice(text.lastIndexOf('\n') + 1);
      return text === '' ? line : `${text}${isDelegationBroken(last, line) ? ' ' : '\n'}${line}`;
    }, '')
    .replace(NAME_CUT, (whole: string, name: string, rest: string) =>
      isBareName(`A ${rest}`) && !isOfficeLine(rest) ? `${name} ` : whole,
    )
    .replace(/\b(of|by|for|the|from|and|to|behalf|united|&)\n/gi, '$1 ')
    .replace(/\n(?=(?:to the united nations|of the|of|and|to the UN|auprès des|ante las?)\b)/gi, ' ');
}

function delegationIn(text: string): NamedDelegation | undefined {
  const own = text.replace(/\bon\s+behalf\s+of\b[^\n]*?(?=\s(?:delivered\s+)?by\s|\n|$)/gi, '');
  const group = own
    .split('\n')
    .flatMap((line, at, all) => groupOf(line) ?? groupOf(`${line} ${all[at + 1] ?? ''}`) ?? [])[0];
  if (group) return group;
  for (const office of BY_OFFICE) {
    for (const { groups } of own.matchAll(office)) {
      const of = groups?.['of'] ?? '';
      const known = delegationNamed(of);
      if (known) return { name: known.name, code: known.code };
      if (isName(of)) return namedDelegation(of);
    }
  }
  for (const form of [BY_DELIVERER, BY_NAME])
    for (const { groups } of own.matchAll(form)) {
      const known = delegationNamed(groups?.['of'] ?? '');
      if (known) return { name: known.name, code: known.code };
    }
  const lines = own.split('\n');
  const mission = firstOf(lines, ofMission);
  if (mission) return mission;
  return (
    firstOf(lines, ofStatement) ??
    firstOf(lines, stateOfOffice) ??
    lines.flatMap((line) => ofAdjective(line) ?? [])[0] ??
    firstOf(lines, ofOffice) ??
    firstOf(lines, ofFormalName) ??
    firstOf(lines.slice(0, 6), (line) => line)
  );
}

/** "STATEMENT BY THE COMMUNITY OF LATIN AMERICAN AND CARIBBEAN STATES (CELAC)": a group whose statement it is, whoever presides over it. */
function groupOf(line: string): NamedDelegation | undefined {
  const [, of] =
    /^(?:joint\s+)?statement\s+(?:by|of)\s+(?:the\s+)?([^,;:()]{4,90}?)(?:\s\([^()]{2,20}\))?$/i.exec(line) ?? [];
  const known = delegationNamed(of ?? '');
  return known && !isState(known.row) ? { name: known.name, code: known.code } : undefined;
}

/** "PHILIPPINE STATEMENT", "AUSTRALIAN MISSION TO THE UNITED NATIONS": the adjective of a State. */
function ofAdjective(line: string): NamedDelegation | undefined {
  const [, adjective] =
    /^(?:the\s+)?(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?:national\s+)?(?:statement|intervention|(?:permanent\s+)?mission\s+to\s+the\s+(?:united\s+nations|UN))(?:\s+(?:at|in|on|to|by)\s.*)?$/iu.exec(
      line,
    ) ?? [];
  const known = adjective === undefined ? undefined : delegationOf(adjective);
  return known?.form === 'adjective' ? { name: known.name, code: known.code } : undefined;
}

/** "COOPERATION AND EXTERNAL TRADE OF THE REPUBLIC OF FREEDONIA": the formal name with which an office ends that began on another line. */
function ofFormalName(line: string): string | undefined {
  return /\sof\s+(?:the\s+)?((?:\p{L}+\s+){0,3}(?:republic|kingdom|state|states|commonwealth|federation|union)\s+of\s+.{3,60})$/iu.exec(
    line,
  )?.[1];
}

/** Whether words can be the name of a State that the table does not have: capitals, and nothing of an organ. */
function isName(of: string): boolean {
  return (
    /^[A-Z\u00C0-\u00DE]/.test(of) &&
    !/\b(?:secretary|united\s+nations|office|council|committee|assembly|fund|programme|bank|affairs|matters|management|reform|coordination)\b/i.test(
      of,
    )
  );
}

/** The first of some lines in which `part` is the name of a delegation. */
function firstOf(lines: readonly string[], part: (line: string) => string | undefined): NamedDelegation | undefined {
  for (const line of lines) {
    const known = delegationNamed(part(line) ?? '');
    if (known) return { name: known.name, code: known.code };
  }
  return undefined;
}

const OF_STATEMENT = new RegExp(
  String.raw`^(.{2,60}?)(?:[’']s?)?\s*(?:[:|–—-]\s*|\s)(?:national\s+|joint\s+)?${STATEMENT}\b`,
  'i',
);

/** "NATIONAL STATEMENT – NORWAY", "Statement: Norway": the name behind. */
const STATEMENT_OF = new RegExp(String.raw`^(?:national\s+)?${STATEMENT}\s*[:|–—-]\s*(.{3,60})$`, 'i');

/** "Norway: national statement", "EU Statement", "Norway’s statement": what stands before. */
function ofStatement(line: string): string | undefined {
  const behind = STATEMENT_OF.exec(line)?.[1];
  if (behind !== undefined) return behind;
  return OF_STATEMENT.exec(line.slice(Math.max(0, line.search(/:\s+[^:]+$/)), LONGEST_LINE).replace(/^:\s+/, ''))?.[1];
}

/** "U.S. Mission to the United Nations", "Delegation of Norway": what stands before or behind. */
function ofMission(line: string): string | undefined {
  // "Statement by Ambassador Rosa Prado, UK Deputy Permanent Representative to the UN": the part that says it.
  const part =
    line.length > LONGEST_LINE
      ? ''
      : (line.split(/,\s+/).find((one) => /\sto\s+the\s+(?:united\s+nations|UN)\b/i.test(one)) ?? '');
  const [, before] =
    /^(?:the\s+)?(.{2,50}?)\s+(?:permanent\s+)?(?:mission|delegation|representative|ambassador)\s+to\s+the\s+(?:united\s+nations|UN)\b/i.exec(
      part,
    ) ?? [];
  return before
    ?.replace(/^(?:(?:acting|deputy|alternate)\s+)+|(?:\s+(?:acting|deputy|alternate))+$/gi, '')
    .replace(/\b([A-Z])\.(?=[A-Z]\.|$)|(?<=\.[A-Z])\./g, '$1');
}

/** Characters of a line of a head; a longer one is running text. */
const LONGEST_LINE = 400;

/** "Minister for Foreign Affairs of Norway", "Minister of Defence, Norway": what stands at the end. */
function ofOffice(line: string): string | undefined {
  if (line.length > LONGEST_LINE || !OFFICE_OF.test(line)) return undefined;
  const bare = line.replace(/\s+to\s+the\s+(?:united\s+nations|UN)\b.*$|,?\s+(?:in\s+)?new\s+york,.*$/i, '');
  const ends = [...bare.matchAll(/\b(?:of|for)\s+(?:the\s+)?|,\s+/gi)].flatMap(({ index, 0: of }) => {
    const rest = bare.slice(index + of.length);
    return [rest, rest.replace(/,.*$/, ''), rest.replace(BEHIND_STATE, '')];
  });
  return ends.find((end) => delegationNamed(end) !== undefined);
}

function turnSpeaker(printed: string, office: string | undefined): Omit<Speaker, 'span'> | undefined {
  const [person] = findPeople(printed, { officeToEnd: false });
  const name = person?.name ?? printed;
  return {
    name,
    role: 'speaker',
    ...(person?.honorific !== undefined && { honorific: person.honorific }),
    ...(office !== undefined && { office }),
  };
}

/** What may stand between the verb and "on behalf of": no other speaker, and nobody else's statement. */
const OWN_WORDS = String.raw`(?:\s+(?:this|the|a|an|these|following|joint|short|brief|our|my|few|statement|remarks|intervention|floor|Assembly|Council|Committee|today|here|also|now|him|her|you|it)){0,6}`;
/** Words of running text in which somebody says for whom they speak: "I have the honour to deliver this statement on behalf of …". */
const SPEAKS = new RegExp(
  String.raw`\b(?:speak(?:ing)?|tak(?:e|ing)|deliver(?:ing)?|mak(?:e|ing)|present(?:ing)?|address(?:ing)?|convey|express|extend|congratulate|thank|honou?r|pleasure|privilege)${OWN_WORDS},?\s+on\s+behalf\s+of\b|^(?:(?:Mr\.|Madam)[^,]{2,30},\s+)?on\s+behalf\s+of\b`,
  'i',
);
const FIRST_PERSON = /\b(?:I|me|my|we|our)\b|\bspeaking\b/i;
/** What is said of another's statement. */
const ANOTHERS =
  /\b(?:align|associat)\w*\s+(?:it|my|our|them)sel(?:f|ves)\b|\bendors(?:e|es|ing)\b|\bsubscrib\w+\s+to\b|\b(?:made|delivered|given|presented|read)\s+by\b|\b(?:spoke|speaks|will\s+speak|has\s+spoken)\b/i;
const ALIGNS =
  /^(?<of>(?:The\s+)?[A-Z\u00C0-\u00DE][^,.;:]{1,60}?)\s+(?:fully\s+|also\s+|wishes\s+to\s+|would\s+like\s+to\s+)*(?:align|associate)s?\s+(?:itself|myself|ourselves)\s+with\b/;
const MY_COUNTRY =
  /\b(?:my\s+(?:own\s+)?(?:country|delegation|Government),|the\s+delegation\s+of)\s+(?:the\s+)?(?<of>[A-Z\u00C0-\u00DE][^,.;:]{1,60}?)(?=,|\.|\s+(?:is|has|would|wishes|joins|aligns|associates|fully|thanks|welcomes|congratulates|expresses|attaches|supports|believes)\b)/;

/** What the first paragraphs of a statement say of for whom it is made. */
export interface StatementOpening extends Pick<StatementHead, 'delegation' | 'onBehalfOf'> {
  /** Whether somebody speaks in them, in the first person and on behalf of somebody: no other text begins so. */
  readonly isSpoken: boolean;
}

export function readOpening(paragraphs: readonly string[]): StatementOpening {
  const said = paragraphs.filter((paragraph) => !isSalutation(paragraph) || paragraph.length > 60);
  const behalf = said
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+(?=[A-Z])/))
    .flatMap((sentence) => {
      const isOwn = SPEAKS.test(sentence) && FIRST_PERSON.test(sentence) && !ANOTHERS.test(sentence);
      return isOwn ? onBehalfIn(sentence) : [];
    });
  const named = said.flatMap((paragraph) => {
    const of = (ALIGNS.exec(paragraph) ?? MY_COUNTRY.exec(paragraph))?.groups?.['of'] ?? '';
    const known = delegationNamed(of);
    return known ? [{ name: known.name, code: known.code }] : [];
  });
  return {
    onBehalfOf: behalf,
    isSpoken: behalf.length > 0 && said.some((paragraph) => /\b(?:I|my|we|our)\b/i.test(paragraph)),
    ...(named[0] && { delegation: named[0] }),
  };
}
