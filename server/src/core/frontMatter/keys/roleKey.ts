import { limitsFor } from '../../events/eventLookup';
import { type SpeakingRole, speakingRoles } from '../../limits/limitGrammar';
import { notOneOf } from './complaints';
import type { KeyRow } from './keyRow';

/** What each capacity is. */
const MEANINGS: Readonly<Record<SpeakingRole, string>> = {
  floor: 'A delegation that takes the floor.',
  eminent: 'An eminent or keynote speaker, a minister.',
  chair: 'Who chairs the session.',
  panellist: 'A panellist or briefer.',
  group: 'Who speaks on behalf of a group of States.',
  observer: 'An observer, an organization, an entity of the United Nations.',
  'civil society': 'A non-governmental organization, civil society.',
};

/** Other words for a role. */
const SYNONYMS: Readonly<Record<string, SpeakingRole>> = {
  'civil-society': 'civil society',
  ngo: 'civil society',
  panelist: 'panellist',
  moderator: 'chair',
};

/** A role that limits are stated for, `undefined` for anything else: the floor's limit holds then. */
function parseRole(written: string): SpeakingRole | undefined {
  const word = written.trim().toLowerCase().replace(/\s+/g, ' ');
  return speakingRoles.find((role) => role === word) ?? SYNONYMS[word];
}

/** `role`: the capacity in which the speaker speaks. */
export const roleKey: KeyRow<SpeakingRole> = {
  meaning: 'In what capacity: limits may differ. From the floor unless it says otherwise.',
  example: 'floor',
  values: `${speakingRoles.map((role) => `\`${role}\``).join(', ')}; one that no limit is stated for has none`,
  setting: 'role',
  isOurs: true,
  tellsTime: 'understood',
  parse: parseRole,
  check: (written) => (parseRole(written) ? undefined : notOneOf('role', written, speakingRoles)),
  choices: ({ event, session }) =>
    speakingRoles.map((role) => ({
      value: role,
      detail: MEANINGS[role],
      of: { kind: 'capacity', limits: event ? limitsFor(event, session, role) : [] },
    })),
  explain: (written) => {
    const role = parseRole(written);
    return role && { kind: 'sentence', sentence: MEANINGS[role] };
  },
};
