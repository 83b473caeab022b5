import { delegationNamed } from '../lexicon/delegationNames';
import { STATEMENT_LINE } from './identity/headForms';
import { isBareName, isOfficeLine, STYLE } from './identity/headPeople';
import { isLetterheadName } from './identity/letterhead';
import { isNoTitle, isPlaceAndDay } from './identity/noTitle';
import { LETTER, UPPER } from '../text/letters';
import { findPeople } from './people';
import type { Speaker } from './sourceDocument';

type HeadSpeaker = Omit<Speaker, 'span'>;

const WORD = String.raw`(?:(?:al|el|ad|an|as|bin|ibn|ben|d|l|D|L)[-’'])?[${UPPER}](?:[${LETTER}’'-]*[${LETTER}]|\.)?`;
const PARTICLE = String.raw`(?:de|del|della|der|den|van|von|bin|bint|ibn|al|el|da|dos|do|di|du|la|le|y|e|ul|ur)`;
/** A style in any language that has capitals of Latin letters, and the name behind it. */
const STYLED_NAME = new RegExp(
  String.raw`(?<![${LETTER}])(?<style>(?:${STYLE}[\s,]*)+)(?<name>${WORD}(?:\s+(?:${PARTICLE}\s+){0,2}${WORD}){0,6})`,
  'g',
);
/** Where a name ends that has its office behind it without a comma. */
const OFFICE_BEHIND =
  /\s+(?:(?:Deputy|Under|Assistant|Executive|High|Acting|Permanent|Prime|First|Second|Third|Vice|State|Special|Head|Minister|Ministre|Minist[eé]re|Ministr[oa]|Representative|Repr[eé]sentante?|Representante|Ambassad\w+|Embajadora?|President[ea]?|Pr[eé]sident|Secretar[yi]\w*|Counsell?or|Chair\w*|Director\w*|Charg[eé]e?|At|On|To|Chef|Jefe|Canciller|Encargad[oa]|Observer|Of|En|Before|Delivered)(?![a-zà-ÿ])).*$/i;
/** Who is addressed by the office alone, "Señor Presidente", "Madame la Présidente": no name. */
const NO_PERSON =
  /^(?:(?:EL|LA|LE|THE|DE|DEL)$|(?:Vice-?)?(?:President[ea]?|Pr[ée]sidente?|Chair\w*|Secretari[oa]|Secretary|Minist\w+|Extraordinary|Permanent\w*|Representante|Repr[ée]sentant\w*|Embajador\w*|Ambassad\w+)(?:\s|-|$))/i;

/** Offices that stand before a name as styles do, "Minister Counsellor Rosa Prado", and are none of it. */
const OFFICE_BEFORE =
  /^(?:(?:(?:First|Second|Third|Deputy|Senior|Legal|Political|Military|Minister|Premi[eè]re?|Deuxième|Troisième|Primer[oa]?|Segund[oa]|Tercer[oa]?)[\s-]+)*(?:Counsell?or|Secretary|Adviser|Advisor|Attach[ée]e?|Consejer[oa]|Conseill[eè]re?|Secretari[oa]|Secrétaire|Minister|Ministre|Ministr[oa]|Ambassad(?:or|eur|rice)|Embajadora?|Permanent\s+Representative|Spokesperson|Delegate|Expert)\s+)+(?=\S+\s+\S)/i;

/** Who is named first in the lines of a head, with the office that follows on the line or stands on the next. */
export function speakerIn(lines: readonly string[]): HeadSpeaker | undefined {
  const found = firstNamed(lines);
  const before = OFFICE_BEFORE.exec(found?.name ?? '')?.[0] ?? '';
  if (found === undefined || before === '') return found;
  const office = [found.office, before.trim()].filter((part) => part !== undefined).join(' ');
  return { ...found, name: found.name.slice(before.length), office };
}

function firstNamed(lines: readonly string[]): HeadSpeaker | undefined {
  for (const [at, line] of lines.entries()) {
    const own = styledIn(line);
    const found = own ?? styledAcross(line, lines[at + 1]);
    if (found === undefined) continue;
    const next = lines[own ? at + 1 : at + 2] ?? '';
    const below = isOfficeLine(next) || /\brepresentative\b/i.test(next) ? next : undefined;
    const office = withoutOccasion(found.office ?? below);
    return { ...found, ...(office !== undefined && { office }) };
  }
  return (
    bareSpeaker(lines) ??
    speakerBetween(lines) ??
    rankedSpeaker(lines) ??
    speakerBeforeDay(lines) ??
    speakerBehindSection(lines) ??
    otherAlphabet(lines)
  );
}

/** An office without where and on what its holder speaks. */
export function withoutOccasion(office: string | undefined): string | undefined {
  return office?.replace(OCCASION, '');
}

/** Where and on what somebody speaks, behind the office. */
const OCCASION =
  /(?:,\s+(?:on(?!\s+behalf)|at|in\s+the|under|before|during|en\s+el|sur|lors)|\s+on\s+(?:the\s+)?(?:\S+\s+){0,2}(?:agenda\s+)?items?[\s-]+\d+\S*|\s+\((?:\d|new\s+york|geneva|vienna)\S*|\s+[–—-]|\s+at\s+(?:the|an?)\s+(?!(?:permanent|mission|embassy|ministry|office|delegation|department))\S+|\s+en\s+(?:la\s+)?(?:reunión|sesión|el\s+debate))\s.*$/is;

function styledIn(line: string): HeadSpeaker | undefined {
  const [person] = findPeople(
    line.replace(/\b(?:MR|MS|MRS|DR|AMBASSADOR|AMB|PROF)\b/g, (title) => title[0]! + title.slice(1).toLowerCase()),
    { officeToEnd: true },
  );
  for (const { groups, index, 0: whole } of line.matchAll(STYLED_NAME)) {
    const name = groups!['name']!.replace(OFFICE_BEHIND, '').trim();
    if (NO_PERSON.test(name)) continue;
    const [, behind] = /^,\s*([^,].{3,160})$/.exec(line.slice(index + whole.length)) ?? [];
    const office = person?.name === name ? person.office : behind?.replace(/[\s.,;:]+$/, '');
    return {
      name,
      honorific: groups!['style']!.trim().replace(/,$/, '').replace(/\s+/g, ' '),
      role: 'speaker',
      ...(office !== undefined && { office }),
    };
  }
  return person?.honorific === undefined
    ? undefined
    : {
        name: person.name,
        honorific: person.honorific,
        role: 'speaker',
        ...(person.office !== undefined && { office: person.office }),
      };
}

/** "DE SON EXCELLENCE" / "MONSIEUR …": the style on one line, the name on the next. */
function styledAcross(line: string, next: string | undefined): HeadSpeaker | undefined {
  const [style] = new RegExp(String.raw`(?<![${LETTER}])${STYLE}$`).exec(line) ?? [];
  if (style === undefined || next === undefined) return undefined;
  return (
    styledIn(next) ??
    (isBareName(next) ? { name: next.replace(/,$/, ''), honorific: style, role: 'speaker' } : undefined)
  );
}

/** "by Rosa Prado", "Statement by Rosa Prado". */
const GIVEN_BY =
  /^(?:(?:statement|remarks|intervention|address|speech|d[ée]claration|intervenci[oó]n)\s+(?:delivered\s+)?)?(?:by|par|por)\s+/i;

/** A name without a style, where the line above ends with an office or "by", or the line below is an office. */
function bareSpeaker(lines: readonly string[]): HeadSpeaker | undefined {
  for (const [at, line] of lines.entries()) {
    const by = GIVEN_BY.exec(line)?.[0] ?? '';
    const name = line.slice(by.length).replace(/,.*$/, '');
    if (!isBareName(name) || isNoTitle(name) || isLetterheadName(name) || delegationNamed(name)) continue;
    const above = lines[at - 1] ?? '';
    const below = lines[at + 1] ?? '';
    const [, behind] = /^[^,]+,\s*(.{4,160})$/.exec(line) ?? [];
    const isDue =
      /(?:^|\s)(?:by|par|por)$/i.test(above) ||
      OWN_REMARKS.test(above) ||
      ENDS_IN_OFFICE.test(above) ||
      (by !== '' && !RANKED.test(line));
    const office = behind !== undefined && isOfficeLine(behind) ? behind : isOfficeLine(below) ? below : undefined;
    if (isDue || office !== undefined) return { name, role: 'speaker', ...(office !== undefined && { office }) };
  }
  return undefined;
}

/** "Address by the President of the Republic, ROSA PRADO, at …", "Statement by Rosa Prado, Permanent Representative of …". */
function speakerBetween(lines: readonly string[]): HeadSpeaker | undefined {
  for (const line of lines) {
    const [first = '', ...parts] = line.replace(DATELINE, '').split(/,\s+/);
    const by = BY.exec(first)?.[1];
    if (by === undefined) continue;
    const [holder] = findPeople(by, { officeToEnd: false });
    if (holder?.office !== undefined && STATEMENT_LINE.test(line) && isBareName(holder.name))
      return { name: holder.name, role: 'speaker', office: holder.office };
    if (parts.length === 0) continue;
    const [second = ''] = parts;
    const isName = (text: string) => isBareName(text) && delegationNamed(text) === undefined && !isOfficeLine(text);
    if (isOfficeLine(by.replace(OF_UN, '')) && isName(second)) return { name: second, role: 'speaker', office: by };
    if (isName(by) && isOfficeLine(second))
      return { name: by, role: 'speaker', office: parts.join(', ').replace(OCCASION, '') };
  }
  return undefined;
}

/** "Statement on behalf of the Harbour Group and its members by Rosa Prado": who gives it, behind for whom. */
const BY = /^(?:[\p{L}’'-]+\s+){1,16}?(?:by|par|por)\s+(?:the\s+)?(.+)$/iu;
/** "UN Under-Secretary-General and UN Women Executive Director": whose office it is. */
const OF_UN = /^(?:UN|United\s+Nations)\s+(?:\p{Lu}\p{Ll}+\s+)??(?=\p{Lu})/u;
/** "11 April 2037, New York – ": place and day before the line that says whose a statement is. */
const DATELINE = /^\d{1,2}\s\p{L}+\s\d{4},?\s[^–—]{2,30}\s[–—-]\s/u;

/** Ranks and offices that stand before a name as styles do: "Colonel Rosa Prado", "la Primera Secretaria Rosa Prado". */
const RANKED = new RegExp(
  String.raw`(?:^|,\s+(?:(?:le|la|el)\s+)?|\s(?:by|of|del?|du|de\s+la|par(?:\s+l[ea])?|por(?:\s+(?:el|la))?)\s+)(?<rank>(?:(?:lieutenant|brigadier|major|rear|vice)[ -])?(?:colonel|general|admiral|captain|commander|brigadier|major)|minister(?:\s+counsell?or)?|ministr[oa](?:\s+consejer[oa])?|ministre(?:[- ]conseill[eè]re?)?|counsell?or|consejer[oa]|conseill[eè]re?|(?:first|second|third)\s+secretary|(?:primer|segund|tercer)[oa]?\s+secretari[oa]|(?:premier|première|deuxième|troisième)\s+(?:secrétaire|conseill[eè]re?)|attach[ée]e?|agregad[oa])\s+(?<name>[^,.;:()]{5,60}?)(?=[,.;]|$)`,
  'iu',
);

function rankedSpeaker(lines: readonly string[]): HeadSpeaker | undefined {
  for (const line of lines) {
    const { rank = '', name = '' } = RANKED.exec(line)?.groups ?? {};
    const isName = isBareName(name) && !isOfficeLine(name) && delegationNamed(name) === undefined;
    if (isName) return { name, role: 'speaker', office: rank };
  }
  return undefined;
}

/** "Rosa Prado — New York, 3 May 2037": who spoke, before place and day. */
function speakerBeforeDay(lines: readonly string[]): HeadSpeaker | undefined {
  for (const line of lines) {
    const { name = '', rest = '' } = /^(?<name>[^–—|,]{5,60}?)\s+[–—|]\s+(?<rest>.{8,60})$/u.exec(line)?.groups ?? {};
    const isName = isBareName(name) && !isNoTitle(name) && !isLetterheadName(name) && !isOfficeLine(name);
    if (isName && isPlaceAndDay(rest)) return { name, role: 'speaker' };
  }
  return undefined;
}

/** "Statements | Rosa Prado, Secretary-General": the part of the pages, and whose the statement is. */
function speakerBehindSection(lines: readonly string[]): HeadSpeaker | undefined {
  for (const line of lines) {
    const { name = '', office = '' } =
      /^(?:statements?|speeches|remarks|messages?)\s+[|–—]\s+(?<name>[^,|]{5,60}),\s+(?<office>[^,|]{4,80})$/iu.exec(
        line,
      )?.groups ?? {};
    if (isBareName(name) && isOfficeLine(office)) return { name, role: 'speaker', office };
  }
  return undefined;
}

/** "Secretary-General's remarks to the Council": whose name stands below. */
const OWN_REMARKS =
  /^(?:the\s+)?(?:(?:deputy\s+)?secretary-general|(?:vice-)?president|prime\s+minister|(?:foreign\s+)?minister|ambassador|executive\s+director|high\s+commissioner)[’']s?\s+(?:\p{L}+\s+){0,2}(?:remarks|statement|message|address|speech)(?!\p{L})/iu;
const ENDS_IN_OFFICE =
  /\b(?:intervenci[oó]n|discurso|declaraci[oó]n|d[eé]claration|allocution|discours|statement|remarks|address)\b.*\b(?:consejer[oa]|representante|permanente|embajadora?|ministr[oae]|ministre|canciller|ambassad\w+|counsell?or|representative|minister|secretary|presidente?)$/i;

/** "А.В. Громовой", "السيد/ سالم المعولي", "常驻联合国代表张军大使": as printed, in the case it is printed in. */
function otherAlphabet(lines: readonly string[]): HeadSpeaker | undefined {
  for (const line of lines) {
    const [name] =
      /(?<![\u0400-\u04FF])[\u0410-\u042F]\.\s?(?:[\u0410-\u042F]\.\s?)?[\u0410-\u042F][\u0430-\u0451]+(?:-[\u0410-\u042F][\u0430-\u0451]+)?/.exec(
        line,
      ) ?? [];
    const [, arabic] =
      /(?:(?:السيد|السيدة|السفير|السفيرة|الدكتور|الدكتورة)\s?[/:]?|(?:(?:ال)?سكرتيرة?\s+(?:ال)?(?:أول|ثاني|ثالث)[ىة]?|(?:ال)?مستشارة?|الوزيرة?\s+المفوضة?|(?:ال)?ملحقة?)\s?[/:])\s+((?:(?!سكرتير|مستشار|المندوب|مندوب|وزير|سفير|نائب|رئيس|القائم|الممثل)[\u0621-\u0652]+\s?){2,6})/.exec(
        line,
      ) ?? [];
    const [, chinese] =
      /^([\u3400-\u9FFF·]{2,8}?)(?:大使|公使|参赞|先生|女士)(?=在)/.exec(line) ??
      /(?:代表|大使|参赞|公使|代办)([\u3400-\u9FFF·]{2,8}?)(?:大使|公使|参赞|先生|女士)?(?=在|$)/.exec(line) ??
      [];
    const found = name ?? arabic?.trim() ?? (chinese !== undefined && !/[团在的]/.test(chinese) ? chinese : undefined);
    if (found !== undefined) return { name: found, role: 'speaker' };
  }
  return undefined;
}
