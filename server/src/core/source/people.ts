import { isUpper, LETTER, UPPER } from '../text/letters';
import { type Span } from '../text/span';

/** A person as a text names one. */
export interface NamedPerson {
  readonly name: string;
  /** As printed: "H.E. Mr.". */
  readonly honorific?: string;
  /** As printed, what the person is: "Minister for Foreign Affairs, Egypt". */
  readonly office?: string;
  /** From the honorific or the title to the end of the name. */
  readonly span: Span;
}

export interface PeopleOptions {
  /** Whether all that follows a name in the text is the office, as in "Chair: Mr. A B, Director, C". */
  readonly officeToEnd: boolean;
}

const DIGNITY = String.raw`(?:H\.\s?E\.|H\.\s?R\.\s?H\.|H\.\s?S\.\s?H\.|H\.\s?M\.|(?:His|Her)\s+(?:Excellency|Majesty|(?:Royal|Serene)\s+Highness)|(?:The\s+)?(?:Rt\.|Right)\s+Hon(?:\.|ourable)|(?:The\s+)?Hon(?:\.|ou?rable))`;
const TITLE = String.raw`(?:Mr|Ms|Mrs|Miss|Mme|Dr|Prof|Professor|Sir|Dame|Ambassador|Amb|Prince|Princess|Sheikh|Sheikha|General|Gen|Colonel|Col|Judge|Justice|Senator|Bishop|Imam|Rabbi)\b\.?`;
const HONORIFIC = String.raw`(?:(?:${DIGNITY}\s+)+(?:${TITLE}\s+)?|(?:Mr|Ms|Mrs|Mme|Miss|Dr|Prof|Professor|Ambassador)\b\.?\s+)`;
const WORD = String.raw`(?:(?:al|el|ad|an|as|bin|ibn|ben|d|l)[-’'])?[${UPPER}][${LETTER}’'-]*\.?`;
const PARTICLE = String.raw`(?:de|del|della|der|den|van|von|bin|bint|ibn|al|el|da|dos|do|di|du|la|le|y|e|ul|ur)`;
const NAME = String.raw`${WORD}(?:\s+(?:${PARTICLE}\s+){0,2}${WORD}){0,5}(?:,\s+(?:Jr|Sr)\.)?`;
const FIRST_DIGNITIES = new RegExp(String.raw`^(?:${DIGNITY}\s*)+`);
const WITH_HONORIFIC = new RegExp(String.raw`(?<honorific>${HONORIFIC})(?<name>${NAME})`, 'g');
/** "UN Secretary-General António Guterres": an office in front does for an honorific. */
const WITH_OFFICE = new RegExp(
  String.raw`(?<office>(?:(?:UN|United\s+Nations)\s+)?(?:(?:Deputy|Assistant|Acting|Executive|Under)[\s-])*(?:Secretary-General|Director-General|High\s+Commissioner|Special\s+(?:Representative|Envoy|Rapporteur|Coordinator)|Prime\s+Minister|President|Minister|Director|Chair(?:man|person)?))\s+(?<name>${NAME})`,
  'g',
);
const OFFICE_NOUN =
  /\b(?:president|secretary[- ]general|minister|director(?:-general)?|representative|commissioner|chair\w*|head|chief|envoy|rapporteur|coordinator|secretary|ambassador|attorney[- ]general|king|queen|speaker|adviser|advisor|governor|commander|officer|professor|executive)\b/i;

/** Who is addressed by the office alone, "Mr. Chair": no name. */
const ADDRESSED =
  /^(?:(?:Vice-)?(?:President|Chair(?:man|person|woman)?)|Secretary-General|Moderator|Speaker|Rapporteur|Facilitator)\.?$/;

/** "Mr." of "H.E. Mr.": what is left of an honorific without marks of dignity, which one paper prints and the next leaves out; "" for those alone. */
export function withoutDignity(honorific: string): string {
  return honorific.replace(FIRST_DIGNITIES, '');
}

/** The people a text names with an honorific, or with an office in front of the name. */
export function findPeople(text: string, options: PeopleOptions): NamedPerson[] {
  const named = [...text.matchAll(WITH_HONORIFIC)];
  const people: NamedPerson[] = [];
  named.forEach((match, i) => {
    const { honorific, name } = match.groups!;
    if (ADDRESSED.test(name!)) return;
    const end = match.index + honorific!.length + nameLength(name!);
    const next = named[i + 1]?.index ?? text.length;
    const office = officeAfter(text.slice(end, next), options.officeToEnd) ?? officeBefore(text.slice(0, match.index));
    people.push({
      name: text.slice(match.index + honorific!.length, end),
      honorific: honorific!.trim().replace(/\s+/g, ' '),
      ...(office === undefined ? {} : { office }),
      span: { start: match.index, end },
    });
  });
  for (const match of text.matchAll(WITH_OFFICE)) {
    const { office, name } = match.groups!;
    const start = match.index;
    const nameStart = start + match[0].length - name!.length;
    const end = nameStart + nameLength(name!);
    if (people.some(({ span }) => span.start < end && start < span.end)) continue;
    people.push({ name: text.slice(nameStart, end), office: office!, span: { start, end } });
  }
  return people.sort((a, b) => a.span.start - b.span.start);
}

/** Length of a name without the full stop of its sentence; initials, "Jr." and "St." keep theirs. */
function nameLength(name: string): number {
  return /(?<!\b(?:Jr|Sr|St))(?<=[^\s.’'-]{2})\.$/.test(name) ? name.length - 1 : name.length;
}

/** ", Permanent Representative of Canada to the United Nations and": what follows a name up to the end of the apposition. */
function officeAfter(rest: string, toEnd: boolean): string | undefined {
  const start = /^\s*(?:,|–|—|\()\s*(?:the\s+)?/.exec(rest);
  if (start === null || !isUpper(rest.charAt(start[0].length))) return undefined;
  let office = rest.slice(start[0].length);
  office = office.replace(/\s*(?:,\s*)?\band\s*$/, '');
  if (!toEnd) {
    const end =
      /[.;:)]|,\s+(?=[a-z])|\s+(?:will|shall|has|have|is|are|was|to\s+(?:deliver|give|open|present)|who|delivered?|gave)\b/.exec(
        office,
      );
    if (end !== null) office = office.slice(0, end.index);
  }
  office = office.replace(/[\s.,;:]+$/, '');
  if (office.endsWith(')') && !office.includes('(')) office = office.slice(0, -1);
  return office === '' ? undefined : office;
}

/** "the President of the United Nations General Assembly, ": the office in front of a name. */
function officeBefore(before: string): string | undefined {
  const match =
    /(?:^|[,;:(.?!]|\b(?:by|and|from|with))\s*(?:(?:and|by|from|with)\s+)?(?:[Tt]he\s+)?([A-Z\u00C0-\u00DE][^,;:.()]{3,120}),?\s*$/.exec(
      before.slice(-160),
    );
  const office = match?.[1]?.replace(/^.*\band\s+(?:the\s+)?(?=[A-Z\u00C0-\u00DE])/, '');
  return office !== undefined && /,\s*$/.test(before) && OFFICE_NOUN.test(office) ? office : undefined;
}
