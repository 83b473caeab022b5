import type { TextKind } from './textKinds';

/**
 * What texts call themselves in a line of their title block. The first row that matches decides. The words are those that such texts
 * print; an agenda item or the name of a programme of the United Nations is none of them.
 */
const OWN_NAMES: readonly (readonly [TextKind, RegExp])[] = [
  ['concept-note', /^(?:draft\s+|revised\s+)?concept\s+(?:note|paper)\b|\bconcept\s+(?:note|paper)$/i],
  [
    'summary',
    /\b(?:chair(?:man|person|woman)?[’']?s?[’']?|co-chairs[’']?|outcome|executive)\s+summary\b|^summary\b|\bsummary$/i,
  ],
  [
    'remarks',
    /^(?:(?:opening|closing|introductory|keynote|welcome|welcoming|concluding|scene-setting)\s+(?:remarks|address|speech)|remarks)\b(?:\s+(?:of|by|from|delivered|on behalf|made)\b.*)?$/i,
  ],
  [
    'statement',
    /^(?:(?:opening|closing|introductory|keynote|national|welcoming|joint)\s+)?(?:statement|remarks|intervention|address|speech|message)s?\b(?:\s+(?:of|by|from|delivered|on behalf|made)\b.*)?$/i,
  ],
  ['draft-resolution', /^draft\s+resolution\b/i],
  ['resolution', /^resolution\b|^[AS]\/RES\/\d|\bresolution\s+adopted\b/i],
  ['report', /^(?:\w+\s+)?report\s+(?:of|on|by)\b|\breport$/i],
  ['right-of-reply', /^(?:(?:statement\s+)?in\s+(?:exercise\s+of\s+)?(?:the\s+|its\s+)?)?right\s+of\s+reply\b/i],
  ['explanation-of-vote', /^explanation\s+of\s+vote\b/i],
  ['explanation-of-position', /^explanation\s+of\s+position\b/i],
  [
    'programme',
    /^(?:(?:draft|provisional|tentative|preliminary|final|revised|annotated|detailed|conference)\s+)*(?:programme|program|agenda|timetable)(?:\s+of\s+work)?$|^(?:provisional|tentative)\s+programme\b|\b(?:provisional|draft|tentative)\s+(?:programme|agenda)$|(?:^|[:–—-]\s)programme\s+of\s+(?:events|activities|work)$|[:–—]\s(?:detailed\s+)?programme$/i,
  ],
  ['letter', /^(?:identical\s+)?letters?\s+dated\b|^note\s+verbale\b/i],
  ['decision', /^draft\s+decision\b/i],
  ['press-release', /^press\s+(?:release|statement)\b/i],
];

/** The kinds that a line gives a text, the first row of the table first. */
export function kindsNamedIn(line: string): readonly TextKind[] {
  return OWN_NAMES.filter(([, name]) => name.test(line)).map(([kind]) => kind);
}
