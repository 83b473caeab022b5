import { type Cue, cueTable } from '../cues/cueTable';
import { type SpeakingRole } from './limitGrammar';
import { capacityWords } from './capacityWords';

/** What names a capacity. */
interface RoleCue extends Cue {
  readonly role: SpeakingRole;
}

/**
 * How each capacity is named, in the order they are tried: "Member States and civil society organizations" speak from the
 * floor, and a group of States speaks as a group though it consists of Member States.
 */
const rows: readonly RoleCue[] = [
  {
    role: 'group',
    means: 'States that speak together',
    form: 'on behalf of|{groups}|joint statement[s]',
    accept: ['Member States speaking on behalf of others', 'regional groups of States', 'joint statements'],
    reject: ['statements by States'],
  },
  {
    role: 'floor',
    means: 'delegations',
    form: '{delegates}|national statement[s]',
    accept: [
      'the floor',
      'Heads of delegation',
      'Member States and civil society organizations',
      'national statements',
    ],
    reject: ['statements by States'],
  },
  {
    role: 'eminent',
    means: 'whose rank gives more time',
    form: 'eminent|keynote|high-level speaker[s]|head[s] of (state|government)|minister[s]|ministerial|dignitar*',
    accept: ['eminent speakers', 'keynote addresses', 'Heads of State', 'ministers', 'other dignitaries'],
    reject: ['speakers', 'heads of mission'],
  },
  {
    role: 'chair',
    means: 'who leads the meeting',
    form: '{chairs}|facilitator[s]',
    accept: ['the Co-Chair', 'chairpersons', 'the moderator', 'facilitators'],
    reject: ['the armchairs'],
  },
  {
    role: 'panellist',
    means: 'who sits on a panel',
    form: '{panellists}|presentation[s]',
    accept: ['each panellist', 'Panelists', 'invited experts', 'presentations'],
    reject: ['the panel'],
  },
  {
    role: 'observer',
    means: 'who is no State',
    form: '{observers}|civil society|non-governmental|NGO[s]|entities',
    accept: ['observers', 'civil society', 'NGOs', 'regional organisations', 'United Nations entities'],
    reject: ['the State'],
  },
];

/** What names each capacity. */
export const roles = cueTable(rows, { words: capacityWords });
