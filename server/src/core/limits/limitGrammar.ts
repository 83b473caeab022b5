import { LETTER } from '../text/letters';
/**
 * The words and turns of phrase that make an amount of time a limit on a speech, or show that it is something else. Patterns
 * named …BEFORE are tried on the clause up to the amount, those named …AFTER on what follows it. All repetitions are bounded
 * or exclude the end of their clause, so that each is linear.
 */

/** In what capacity somebody speaks, as far as time limits tell them apart. */
export const speakingRoles = ['floor', 'eminent', 'chair', 'panellist', 'group', 'observer'] as const;

export type SpeakingRole = (typeof speakingRoles)[number];

/** What is spoken. */
const SPEECH = String.raw`(?:statements?|interventions?|remarks?|speech(?:es)?|address(?:es)?|presentations?|contributions?|comments?|questions?|answers?|repl(?:y|ies)|briefings?|deliver(?:y|ies)|speaking|talks?|pitch(?:es)?|rights? of reply|explanations? of (?:vote|position)|oral submissions?)`;
/** Who speaks. */
const SPEAKER = String.raw`(?:speakers?|delegations?|delegates?|representatives?|participants?|panell?ists?|presenters?|discussants?|briefers?|member states?|states?|observers?|organi[sz]ations?|chair(?:s|men|man|persons?|women|woman)?|moderators?|heads? of \w+|ministers?|ambassadors?|officials?|members?|groups?|floor|experts?|rapporteurs?|entit(?:y|ies)|guests?|witness(?:es)?|interveners?|others)`;
/** What lasts without being a speech. */
const OTHER = String.raw`(?:meetings?|sessions?|breaks?|lunch(?:es)?|coffee|recess|pauses?|videos?|films?|screenings?|walks?|drives?|rides?|intervals?|silence|segments?|panels?|discussions?|debates?|workshops?|events?|tests?|checks?|trainings?|exercises?|rehearsals?|ceremon(?:y|ies)|delays?|transfers?|bus(?:es)?|journeys?|timer|programmes?|registration|voting|countdown|media|interviews?|tours?|concerts?)`;

/** "a maximum of", "not exceed", "up to": what makes an amount an upper bound. */
export const BOUND_BEFORE =
  /\b(?:max(?:imum|imal|\.)?|(?:no|not)(?: \w+){0,2} (?:more|longer) than|(?:not|never|without|nor)(?: \w+){0,2} (?:exceed(?:ing)?|surpass)|not go (?:over|beyond)|up to|at (?:the )?most|(?:limit|restrict|confin|cap|keep|kept|held?|hold)\w*(?: \w+){0,5} (?:to|at|under|within|below)|(?:limit|ceiling|cap|time)(?: \w+){0,4} (?:of|is|will be|shall be|being|set at)|fewer than|(?:limit|ceiling)s?)\b/i;
/** Bounds of anything: they need a speech, not only somebody who might give one ("Participants reach the hotel within ten minutes"). */
export const WEAK_BOUND_BEFORE = /\b(?:within|under|less than|shorter than)\b/i;
/** "each speaker will have three minutes": an allotment binds when a speaker gets it. */
export const ALLOTMENT_BEFORE = new RegExp(
  String.raw`\b${SPEAKER}\b[^.;:]{0,60}?\b(?:ha(?:s|ve)|gets?|receives?|(?:is|are|be|been) (?:given|granted|allowed|allotted|allocated|accorded|provided with)|(?:may|should|must|can|could|shall|to|will) (?:speak|take the floor|talk|deliver|make|intervene)(?: \w+){0,3}? (?:for|in))\s+(?:only |just |each |a total of |strictly )?$`,
  'i',
);
/** "The microphone is switched off after". */
export const CUT_OFF_BEFORE = /\b(?:cut|switched|turned|muted|shut)(?: \w+)? (?:off )?after\s+$/i;
/** "Interventions should be" (three minutes long). */
export const PRESCRIBED_BEFORE = new RegExp(
  String.raw`\b${SPEECH}\b[^.;]{0,60}\b(?:should|shall|must|will|may|are to|is to) (?:be|last|take|run)\s+$`,
  'i',
);
/** "three minutes per speaker", "2 minutes each". */
export const PER_SPEAKER_AFTER = new RegExp(
  String.raw`^\s*(?:\(\w+\)\s*)?(?:each\b|(?:per|for each|for every|for)\s+(?:the\s+|a\s+)?(?:\w+\s+){0,2}?(?:${SPEAKER}|${SPEECH})\b)`,
  'i',
);
export const BOUND_AFTER = /^\s*(?:\(\w+\)\s*)?(?:maximum|max\b|at (?:the )?most|or less)/i;
/** A label or heading under which any amount is a limit. */
export const SPEAKING_TIME =
  /\b(?:speaking time|time limits?|time allotted|(?:length|duration) of (?:statements|interventions|speeches|remarks))\b/i;

/** "in the last five minutes", "at least three", "spoke for twelve": no upper bound. */
export const NO_BOUND_BEFORE =
  /\b(?:(?:(?:the|these|those|its|their|your|his|her) (?:very )?(?:last|past|next|first|final|opening|closing)|every|additional|extra|another|spare|minimum(?: of)?|at least|no (?:less|fewer) than|more than|over|about|around|some|nearly|almost|by|spoke for|took|lasted|after only|began)(?: the)?)\s+$/i;
/** Bounds that end like one of those: "no more than". */
export const BOUND_DESPITE_BEFORE = /\b(?:no|not)(?: \w+){0,2} (?:more|longer) than\s+$|\bnot (?:go )?over\s+$/i;
/** "15 minutes before", "a minute of silence", "five minutes left". */
export const NO_BOUND_AFTER =
  /^\s*(?:\(\w+\)\s*)?(?:before|prior|ago|late[rn]?\b|early|earlier|after|in advance|ahead|left|remaining|remain|of (?:silence|reflection|footage|each other|the (?:start|opening|close|closing|end))|from (?:now|the (?:hotel|airport|venue))|walk|away|past|to (?:go|spare)|or more|minimum|at least|of the (?:meeting|session))\b/i;
/** "The Chair delivered a" (three-minute statement): somebody did speak that long; nobody is told to. */
export const NARRATED_BEFORE =
  /\b(?:delivered|made|gave|held|was|were|had|heard|convened|organi[sz]ed|followed by)\s+(?:an?|his|her|their|the|its)?\s*(?:\w+\s+){0,2}$/i;

/** The noun an amount used as an adjective belongs to. */
export const SPEECH_NOUN_AFTER = new RegExp(
  String.raw`^[\s-]*(?:[${LETTER}-]+\s+){0,3}?(?:${SPEECH}|(?:speaking )?(?:time|limit|slot)s?)\b`,
  'i',
);
export const OTHER_NOUN_AFTER = new RegExp(
  String.raw`^[\s-]*(?:(?!(?:for|per|each|in|during|and|or|but|while)\b)[${LETTER}-]+\s+){0,2}?${OTHER}\b`,
  'i',
);
/** The noun that leads a clause, once place phrases are blanked. */
export const LEADING_NOUN = new RegExp(
  String.raw`\b(?:(?<speech>${SPEECH}|${SPEAKER}|speak|intervene|take the floor|time limit)|(?<other>${OTHER}))\b`,
  'i',
);
/** "during the session", "in each meeting": where something is said, not what is limited. */
export const PLACE_PHRASE = new RegExp(
  String.raw`\b(?:in|during|at|for|of|after|before|throughout|following|within|under|to|from)\s+(?:(?:the|each|every|this|these|a|an|all|any|one|both|either|of|thematic|plenary|opening|closing|\w+ing)\s+){0,4}${OTHER}\b`,
  'gi',
);
export const SPEAKER_WORD = new RegExp(String.raw`\b${SPEAKER}\b`, 'i');
export const SPEECH_WORD = new RegExp(String.raw`\b${SPEECH}\b`, 'i');
export const OTHER_WORD = new RegExp(String.raw`\b${OTHER}\b`, 'i');
/** "no more than 3 minutes for each intervention": the speech is named after the amount. */
export const SPEECH_NEAR_AFTER = new RegExp(String.raw`^[^.;]{0,60}\b(?:${SPEECH}|${SPEAKER})\b`, 'i');

/**
 * What words are counted of: a speech, or something that is handed in. "A summary of the statement" and "written statements" are not
 * spoken.
 */
export const WORDED = new RegExp(
  String.raw`\b(?:(?<written>(?:written(?: (?!${SPEECH}\b)\w+){0,2} ${SPEECH}|written \w+|abstracts?|summar(?:y|ies)|bio(?:s|graph(?:y|ies|ical \w+))?|papers?|articles?|essays?|profiles?|proposals?|applications?|nominations?|reports?|captions?|titles?|descriptions?|inputs?|forms?|letters?|e-?mails?)(?: (?:of|for|on|to) (?:\w+ ){0,3}${SPEECH}\b)?)|(?<speech>${SPEECH}|speak|intervene|take the floor|time limit|text))\b`,
  'gi',
);
/** "Speakers are limited to" (350 words): a bound on who speaks is one on speaking. */
export const BOUND_SPEAKER = new RegExp(
  String.raw`\b${SPEAKER}\b[^.;:]{0,40}\b(?:limited|restricted|confined|capped|held|keep|limit|have|has)\b`,
  'i',
);

/** "by eminent speakers", "from the floor", "for each delegation". */
export const AGENT_AFTER =
  /\b(?:by|from|for|per|of|to)\s+((?:(?!\b(?:by|from|for|per|during|in|at|under|and (?:for|of|to|up)|with|is|are|will|shall|should)\b)[^,;.()])+)/gi;
/** "and, for keynote speakers," · "Delegations are limited to" · "remarks from the floor". */
export const AGENT_BEFORE: readonly RegExp[] = [
  /(?:^|,)\s*(?:and\s+)?(?:for|by|from)\s+((?:(?!\b(?:is|are|will|shall|should)\b)[^,;:.()])+)[,:]?\s*$/i,
  /^[\s(,:]*(?:and\s+|while\s+|but\s+|whereas\s+)?((?:(?!\b(?:is|are|was|were|will|shall|should|may|must|can|could|has|have|had|would|to)\b)[^,;:()])+?)\s*(?:\b(?:is|are|will|shall|should|may|must|can|could|has|have|would)\b|:)/i,
  /\b(?:by|from|for|of)\s+((?:(?!\b(?:by|from|for|during|in|is|are|will|shall|should|may|must|to|not)\b)[^,;:.()])+)/i,
];

/**
 * How each capacity is named, in the order they are tried: "Member States and civil society organizations" speak from the
 * floor, and a group of States speaks as a group though it consists of Member States.
 */
export const ROLES: readonly (readonly [SpeakingRole, RegExp])[] = [
  ['group', /\bon behalf of\b|\b(?:regional |political )?groups?(?: of (?:member )?states)?\b|\bjoint statements?\b/i],
  [
    'floor',
    /\bfloor\b|\bdelegations?\b|\bdelegates?\b|\bmember states?\b|\bheads? of delegations?\b|\bparticipants?\b|\bnational statements?\b/i,
  ],
  [
    'eminent',
    /\beminent\b|\bkeynote\b|\bhigh-level speakers?\b|\bheads? of (?:state|government)\b|\bministers?\b|\bministerial\b|\bdignitar/i,
  ],
  ['chair', /\b(?:co-)?chair(?:s|man|men|woman|women|persons?)?\b|\bmoderators?\b|\bfacilitators?\b/i],
  ['panellist', /\bpanell?ists?\b|\bpresenters?\b|\bbriefers?\b|\bdiscussants?\b|\bexperts?\b|\bpresentations?\b/i],
  ['observer', /\bcivil society\b|\bobservers?\b|\bnon-governmental\b|\bNGOs?\b|\borgani[sz]ations?\b|\bentities\b/i],
];
