import { type SpeakingRole } from './limitGrammar';
import { roles } from './roleCues';
import { type Span } from '../text/span';

/** Who a phrase names: one capacity or several that it joins. */
export interface NamedRoles {
  readonly roles: readonly SpeakingRole[];
  /** From the first of the words that name them to the last. */
  readonly span: Span;
}

interface RoleHit {
  readonly role: SpeakingRole;
  readonly span: Span;
}

/** "take the floor", "the floor will be open": nobody. */
const FLOOR_IDIOM =
  /\b(?:tak(?:e|es|ing)|took|ha(?:ve|s|ving)|giv(?:e|es|en|ing)|open(?:s|ed|ing)?|yield(?:s|ed)?|seek(?:ing|s)?|request(?:ing|s)?)\s+(?:up\s+)?the floor\b|\bthe floor\s+(?=(?:will|is|shall|would|may|then)\b)/gi;
/** What stands before somebody whom the limit is not for. */
const ASIDE_BEFORE =
  /\b(?:after|before|following|unlike|than|except(?:ing|\s+for)?|excluding|(?:dialogue|discussion|exchange|interaction|consultations?|together)\s+with|between|among|against)\s+(?:(?:the|all|other|any|each|four|three|invited)\s+){0,2}$/i;
/** Whoever keeps the time is not held to it. */
const KEEPER_BEFORE =
  /\b(?:limited|enforced|applied|interrupted|observed|given|allocated|determined|announced|called|stopped|cut\s+off|cut\s+short|set|decided)\s+by\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$/i;
const RULING =
  'enforc|appl|limit|remind|request|ask|invit|interrupt|reduc|cut|ensur|call|encourag|announc|impos|restrict|appreciat|expect|intend|reserv|stop|kindly|appeal|recommend|suggest|urg|propos|advis|hop|set|be grateful|welcom|prefer|like';
const GIVING = String.raw`giv|grant|allow|allot|allocat|open(?=\w*\s+(?:up\s+)?(?:the\s+floor|for)\b)`;
const OWN_SPEECH = String.raw`(?!\s+(?:an?|brief|short|introductory|opening|closing|concluding|keynote|remarks|presentations?)\b)`;
const KEEPS = String.raw`(?:(?:${RULING})STEM|(?:${GIVING})STEM${OWN_SPEECH})`;
const KEEPER_AFTER = new RegExp(
  String.raw`^(?:\s+(?!and\b|or\b|is\b|are\b|will\b|shall\b|may\b|should\b|have\b|has\b)[\w-]+){0,5}?\s+(?:(?:will|shall|may|should|would|must|can)\s+(?:\w+ly\s+|also\s+|then\s+)?${KEEPS.replaceAll('STEM', String.raw`\w*`)}|(?:also\s+|therefore\s+)?${KEEPS.replaceAll('STEM', '(?:s|es|ies)?')})\b(?!\s+(?:his|her|their|its)\b)`,
  'i',
);
const JOINS = /(?:,|\band\b|\bor\b|\bas well as\b|\bincluding\b|\/|&)/i;
const VERB =
  /\b(?:is|are|was|were|be|will|may|shall|should|must|can|has|have|had|to|while|whereas|after|before|followed|which|who)\b/i;
const BELONGS = /^[^,]*\b(?:of|from|by|for|at|to|in)\b[^,]*$/i;

/** Everybody a text names, in order, without whom it mentions otherwise than as those that are limited. */
function hitsIn(text: string): readonly RoleHit[] {
  const plain = text.replace(FLOOR_IDIOM, (idiom) => ' '.repeat(idiom.length));
  const all = roles
    .findAll(plain)
    .map(({ row: { role }, span }) => ({ role, span }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const hits: RoleHit[] = [];
  for (const hit of all) {
    const before = plain.slice(Math.max(0, hit.span.start - 60), hit.span.start);
    const after = plain.slice(hit.span.end, hit.span.end + 100);
    if (hits.length > 0 && hit.span.start < hits.at(-1)!.span.end) continue;
    if (ASIDE_BEFORE.test(before)) continue;
    const mayKeep =
      hit.role === 'chair' ||
      (hit.role === 'eminent' && /president|secretar/i.test(plain.slice(hit.span.start, hit.span.end)));
    if (mayKeep && (KEEPER_BEFORE.test(before) || KEEPER_AFTER.test(after))) continue;
    const last = hits.at(-1);
    // "Participants from civil society" are civil society.
    const isAnybody = last !== undefined && /^participants?$/i.test(plain.slice(last.span.start, last.span.end));
    if (isAnybody && /^\s+(?:from|of|representing)\s+(?:the\s+)?$/i.test(plain.slice(last.span.end, hit.span.start)))
      hits.pop();
    // "Joint statements by three organizations" are theirs, and no group of States speaks.
    const isJoint = last?.role === 'group' && /^joint/i.test(plain.slice(last.span.start, last.span.end));
    const isOfNoState = hit.role === 'observer' || hit.role === 'civil society';
    if (isJoint && isOfNoState && /^\s+(?:by|of|from)\s[^,;.]{0,40}$/i.test(plain.slice(last.span.end, hit.span.start)))
      hits.pop();
    hits.push(hit);
  }
  return hits;
}

/**
 * The first whom a text names, with those that are joined to them: "Member States and observers may" are two, in "ministers of Member
 * States" the ministers count, and who speaks on behalf of others speaks for a group. `undefined` where it names nobody.
 */
export function namedRoles(text: string): NamedRoles | undefined {
  const [first, ...others] = hitsIn(text);
  if (!first) return undefined;
  const named: RoleHit[] = [first];
  for (const hit of others) {
    const last = named.at(-1)!;
    const between = text.slice(last.span.end, hit.span.start);
    if (isGroup(text, hit) && !JOINS.test(between)) {
      named.splice(-1, 1, { ...hit, span: { start: last.span.start, end: hit.span.end } });
    } else if (hit.role === 'observer' && isOfficeOf(text, last, between)) {
      named.splice(-1, 1, { ...hit, span: { start: last.span.start, end: hit.span.end } });
    } else if (JOINS.test(between) && !VERB.test(between)) {
      if (!/[.;:!?]/.test(between)) named.push(hit);
      else break;
    } else if (/\bat (?:the )?$/i.test(between) && hit.role === 'eminent') {
      // "Heads of delegation at ministerial level" speak as ministers.
      named.splice(-1, 1, { ...hit, span: { start: last.span.start, end: hit.span.end } });
    } else if (!BELONGS.test(between) && between.trim() !== '') break;
  }
  const distinct = [...new Set(named.map(({ role }) => role))];
  return { roles: distinct, span: { start: first.span.start, end: named.at(-1)!.span.end } };
}

/** Whether one person is named, and the body they head behind a comma: "The Executive Director, host agency". */
function isOfficeOf(text: string, { role, span }: RoleHit, between: string): boolean {
  const isOne = role === 'eminent' && !/s$/i.test(text.slice(span.start, span.end));
  return isOne && /^,\s+(?:[\w-]+\s+){0,2}$/.test(between);
}

/** Whether somebody speaks for others: "on behalf of" says it of whoever was named before. */
function isGroup(text: string, { role, span }: RoleHit): boolean {
  return role === 'group' && /^(?:on|in|joint|jointly)\b/i.test(text.slice(span.start, span.end));
}
