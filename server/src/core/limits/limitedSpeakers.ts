import { agentPatterns } from './agents';
import { firstClause, lastClause } from './amounts';
import { type SpeakingRole } from './limitGrammar';
import { guidedRole } from './guidedRole';
import { type NamedRoles, namedRoles } from './namedRoles';
import { roles } from './roleCues';
import { speakers, speeches } from './speakingCues';

/** Whom a limit is for. */
export interface LimitedSpeakers {
  /** One or more; "floor" where nobody else is named. */
  readonly roles: readonly SpeakingRole[];
  /** In the words of the sentence; absent where it names nobody. */
  readonly who?: string;
  /** Whether it names no capacity: what holds for statements or speakers holds for whoever has no limit of their own. */
  readonly isGeneral: boolean;
  /** How many characters behind the amount say who it is for. */
  readonly used: number;
}

/** Where whom a limit is for may be named. */
export interface SpeakersPlace {
  /** From the amount before it, or the start of the sentence. */
  readonly before: string;
  /** Up to the next amount, or the end. */
  readonly after: string;
  readonly isLast: boolean;
  /** For whom the amount before it is. */
  readonly previous?: LimitedSpeakers | undefined;
  /** Heading above, or what introduces the list. */
  readonly heading?: string | undefined;
  /** The sentence before it, for a pronoun. */
  readonly antecedent?: string | undefined;
  /** The same, whatever it is on. */
  readonly subject?: string | undefined;
}

const FOLLOWED_BY = /\b(?:followed by|after which)\s+(?:[\w-]+\s+){0,4}\(?$/i;
/** Characters of a heading that may name whom what stands under it is for. */
const LONGEST_HEADING = 300;
const BEFORE = agentPatterns();
/** "each by", "maximum for", "statements from": what may stand between an amount and who it is for. */
const TO_AGENT = new RegExp(
  String.raw`^[\s-]*(?:\([^()]{0,40}\)\s*)?(?:(?:each|maximum|max\.?|at most|long|only|in total)\s+)?(?:(?:may|will|shall|can|should)\s+be\s+\w+\s+(?=by\b|from\b|to\b|for\b))?(?:(?!for\b|per\b|by\b|from\b|of\b|to\b|and\b|before\b|after\b|in\b|during\b)[\w-]+\s+){0,3}?(?<preposition>by|from|for|per|of|to|as)\s+`,
  'i',
);
const PHRASE_ENDS =
  /[,;.()]|\s+to\b|\s+(?:by|per|during|in|at|under|with|is|are|will|shall|should|may|must|can|has|have|while|whereas|but|before|after|and\s+(?:for|of|to|up|a|the\s+session)|to\s+(?:be|take|speak|deliver|address|make|respond))\b/i;

/** Whom an amount is for: named after it ("by eminent speakers"), else before it, else those of the amount before. */
export function limitedSpeakers(place: SpeakersPlace): LimitedSpeakers {
  const guided = guidedRole(place.before, place.heading);
  if (guided !== undefined) return { roles: [guided], isGeneral: false, used: 0 };
  const after = agentAfter(place);
  if (after && !after.isShare) return after;
  // "…, followed by three-minute interventions": by others than those before.
  const isOfOthers = FOLLOWED_BY.test(place.before);
  const asked = isOfOthers ? undefined : (relativeOf(place.before) ?? labelOfPerson(place.before));
  if (asked) return { roles: asked.roles, isGeneral: false, used: 0 };
  const clauses = isOfOthers ? [] : clausesOf(withoutAsides(lastClause(place.before))).reverse();
  for (const clause of clauses) {
    const named = namedRoles(clause);
    if (!named) {
      if (/\b(?:all|any)\s+others?\b|\bothers\b/i.test(clause) || (clause !== clauses.at(-1) && speeches.test(clause)))
        break;
      continue;
    }
    return speakersOf(named.roles, phraseIn(clause) ?? clause.slice(named.span.start, named.span.end), clause, 0);
  }
  const noun = roleOfNoun(place.after);
  if (noun) return noun;
  if (after) return after;
  const own = `${lastClause(place.before)} ${firstClause(place.after)}`;
  const names = speakers.test(own) || speeches.test(own);
  if (place.previous && !names && !isOfOthers) return { ...place.previous, used: 0 };
  const source = !names ? place.antecedent : REFERS.test(own) ? place.subject : undefined;
  const meant = source !== undefined ? namedRoles(source) : undefined;
  if (meant && !(names && meant.roles.includes('floor'))) return { roles: meant.roles, isGeneral: false, used: 0 };
  const headed =
    !names || /\b(?:your?|please)\b/i.test(own)
      ? namedRoles((place.heading ?? '').slice(0, LONGEST_HEADING))
      : undefined;
  if (headed) return { roles: headed.roles, isGeneral: false, used: 0 };
  const who = clauses.map(phraseIn).find((phrase) => phrase !== undefined);
  return { roles: ['floor'], ...(who !== undefined && { who }), isGeneral: true, used: 0 };
}

/** "Such statements", "oral statements by their representatives". */
const REFERS =
  /^\W*(?:such|these|the\s+said)\s+(?:[\w-]+\s+)?(?:statement|intervention|presentation|remark|contribution|speech|address)|\b(?:by|of|from)\s+their\s+(?:representatives|speakers|members|delegates)\b/i;
/** "to each panellist, who will have": whom the relative clause before the amount is of. */
const RELATIVE =
  /(?<whom>[^,;.:]{3,80}),\s+(?:each\s+of\s+whom|who)\s+(?:each\s+)?(?:will|may|shall|should|must|can|has|have|is|are)\b[^;,]{0,60}$/i;

function relativeOf(before: string): NamedRoles | undefined {
  const whom = RELATIVE.exec(before)?.groups?.['whom'];
  return whom === undefined ? undefined : namedRoles(whom.split(/\b(?:to|by|for|with|from|than)\s/i).at(-1)!);
}

/** "Moderator: Ambassador of Chile (": what somebody is there, before their name and office. */
const PERSON_LABEL =
  /^\W*(?<label>(?:(?:co-|lead\s+)?(?:chairs?|moderators?|facilitators?|rapporteurs?|panell?ists?|presenters?|briefers?|discussants?)|keynote(?:\s+speakers?)?))\s*:\s[^;:]*\(\D{0,30}$/i;

function labelOfPerson(before: string): NamedRoles | undefined {
  return namedRoles(PERSON_LABEL.exec(lastClause(before))?.groups?.['label'] ?? '');
}

/** "Following the report by the Special Rapporteur,": who spoke before. */
const EARLIER = /^\W*(?:following|after|upon|once|in addition to)\b[^,;]{3,200}?(?:,\s|\s(?=you\b))/i;
/** "The Bureau wishes to inform delegations that": who is told is not who is limited, where somebody is named behind it. */
const TOLD =
  /\b(?:inform|remind|advis|notif|assur|alert|announc|stress|confirm|decid|propos|recall|underlin|draw(?:s|ing)?\s+the\s+attention\s+of)\w*\s+(?:[\w,-]+\s+){0,8}?that\b/i;

function withoutAsides(before: string): string {
  const own = before.replace(EARLIER, ' ');
  const told = TOLD.exec(own);
  if (!told) return own;
  const rest = own.slice(told.index + told[0].length);
  return namedRoles(rest) || speeches.test(rest) || speakers.test(rest) ? rest : own;
}

function speakersOf(named: readonly SpeakingRole[], who: string, text: string, used: number): LimitedSpeakers {
  const rest = text.replace(/\bparticipants?\b/gi, ' ');
  return { roles: named, who, isGeneral: named.length === 1 && named[0] === 'floor' && !namedRoles(rest), used };
}

/** `isShare` of "per speaker" and "for each statement", which say who only where nothing else does. */
function agentAfter({ after, isLast }: SpeakersPlace): (LimitedSpeakers & { readonly isShare?: boolean }) | undefined {
  // "2 minutes (observers)".
  const bracket = /^\s*\((?<phrase>[^()]{2,60})\)/.exec(after);
  const inBracket = namedRoles(
    bracket?.groups?.['phrase']?.replace(/^(?:national|individual|all|others?)$/i, 'delegations') ?? '',
  );
  if (bracket && inBracket) {
    const phrase = bracket.groups!['phrase']!;
    return speakersOf(inBracket.roles, phrase, phrase, bracket[0].length);
  }
  // "when delivered on behalf of a group".
  const when = /^\s*,?\s*(?:when|if|where)\s+(?<phrase>[^,;.]{2,100})/i.exec(after)?.groups?.['phrase'];
  const inWhen = when === undefined ? undefined : namedRoles(when);
  if (when !== undefined && inWhen) return speakersOf(inWhen.roles, when.trim(), when, when.length);
  const to = TO_AGENT.exec(after);
  if (!to) return undefined;
  const rest = after.slice(to[0].length);
  const end = rest.search(PHRASE_ENDS);
  // What an "and" joins just before the next amount belongs to that one: "five minutes for ministers and others three".
  const joined = end < 0 && !isLast ? rest.replace(/\s+(?:and|while|but)\s+\S.*$/is, '') : rest;
  const phrase = trimPhrase(end < 0 ? joined : rest.slice(0, end));
  const named = namedRoles(phrase);
  const used = to[0].length + phrase.length;
  // "Moderators should keep introductions to one minute per panellist" limits moderators.
  const isShare = to.groups!['preposition'] === 'per' || /^each\b/i.test(rest);
  if (named) return { ...speakersOf(named.roles, phrase, phrase, used), isShare: to.groups!['preposition'] === 'per' };
  const isKindOfSpeech = speeches.test(phrase) && roles.test(phrase);
  if (
    !speakers.test(phrase) &&
    !isKindOfSpeech &&
    !/^(?:all\s+|any\s+)?(?:others?|everybody|everyone|the\s+rest)\b/i.test(phrase)
  )
    return undefined;
  const included = /^\s*,?\s+including\s+(?<phrase>[^,;.]{2,60})/i.exec(rest.slice(end < 0 ? joined.length : end));
  const others = namedRoles(included?.groups?.['phrase'] ?? '')?.roles ?? [];
  return { roles: [...new Set<SpeakingRole>(['floor', ...others])], who: phrase, isGeneral: true, used, isShare };
}

/** What an amount used as an adjective is of: "two-minute presentations" tells who gives them. */
const NOUN =
  /^(?:-|\s+)(?:[\w-]+\s+){0,2}?(?:interventions?|statements?|presentations?|remarks|addresse?s?|questions?|comments?)\b/i;

function roleOfNoun(after: string): LimitedSpeakers | undefined {
  const named = namedRoles(NOUN.exec(after)?.[0] ?? '');
  return named && { roles: named.roles, isGeneral: false, used: 0 };
}

/** The clauses of a text, in order: what comes after "followed by" or "while" is said of others. */
function clausesOf(text: string): string[] {
  return text.split(
    /\b(?:while|whereas|but|followed by|after which|in addition to|although)\b|:\s|\s–\s|,\s+and\s+(?=[^,]*$)|[.]\s/i,
  );
}

/** The phrase of a clause that says who is limited, as its forms have it. */
function phraseIn(clause: string): string | undefined {
  for (const form of BEFORE) {
    const [match] = clause.matchAll(form);
    const phrase = trimPhrase(match?.[1] ?? '');
    // "Opening remarks by the Chair" limits the Chair.
    const agent = /^(?:\w+\s+)?\w+\s+(?:by|from)\s+(.+)$/i.exec(phrase)?.[1];
    if (speakers.test(phrase)) return agent === undefined ? phrase : trimPhrase(agent);
  }
  return undefined;
}

function trimPhrase(phrase: string): string {
  return phrase
    .replace(/^(?:the|each|all|every|any|a|an)\s+(?=\S)/i, '')
    .replace(/\s+(?:and|or|who|each|to|while|but)\s*$/i, '')
    .trim();
}
