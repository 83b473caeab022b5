import { type Cue, cueTable } from '../cues/cueTable';
import { type SpeakingRole } from './limitGrammar';
import { capacityWords } from './capacityWords';

/** What names a capacity. */
interface RoleCue extends Cue {
  readonly role: SpeakingRole;
}

/**
 * How each capacity is named. Of two rows that begin at the same place the first counts; a group of States speaks as a group though it
 * consists of Member States.
 */
const rows: readonly RoleCue[] = [
  {
    role: 'group',
    means: 'States that speak together',
    form: 'on behalf of|in the name of|{groups}|joint statement[s]|european union',
    accept: [
      'Member States speaking on behalf of others',
      'regional groups of States',
      'joint statements',
      'the European Union',
    ],
    reject: ['statements by States'],
  },
  {
    role: 'eminent',
    means: 'whose rank gives more time',
    form: 'eminent|keynote[s]|high-level (speaker[s]|official[s]|representative[s])|head[s] of (state|government)|(prime |deputy )minister[s]|minister[s]|ministerial|dignitar*|(under-|deputy |assistant )secretar(y|ies)-general|secretary-general|president of _|executive director|director-general|high commissioner',
    accept: ['eminent speakers', 'keynote addresses', 'Heads of State', 'ministers', 'other dignitaries'],
    reject: ['speakers', 'heads of mission'],
  },
  {
    role: 'floor',
    means: 'delegations',
    form: '{delegates}|national statement[s]|(national|individual) capacity|ambassador[s]|permanent representative[s]|member[s] of the (council|committee|commission)|audience|states',
    accept: [
      'the floor',
      'Heads of delegation',
      'Member States and civil society organizations',
      'national statements',
      'ambassadors',
    ],
    reject: ['statements by guests'],
  },
  {
    role: 'chair',
    means: 'who leads the meeting',
    form: '{chairs}',
    accept: ['the Co-Chair', 'chairpersons', 'the moderator', 'facilitators'],
    reject: ['the armchairs'],
  },
  {
    role: 'panellist',
    means: 'who sits on a panel',
    form: '{panellists}|presentation[s]|panel',
    accept: ['each panellist', 'Panelists', 'invited experts', 'presentations'],
    reject: ['the guests'],
  },
  {
    role: 'civil society',
    means: 'who is no State and no organization of States',
    form: 'civil society|non-governmental|non-state|NGO[s]|CSO[s]|youth representative[s]|academia|private sector',
    accept: ['civil society organizations', 'NGOs', 'non-governmental organizations'],
    reject: ['regional organizations'],
  },
  {
    role: 'observer',
    means: 'who is no State',
    form: '{observers}|entities|agenc(y|ies)|stakeholder[s]',
    accept: ['observers', 'regional organisations', 'United Nations entities'],
    reject: ['the State'],
  },
];

/** What names each capacity. */
export const roles = cueTable(rows, { words: capacityWords });
