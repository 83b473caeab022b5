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
    role: 'floor',
    means: 'statements that are one or the other',
    form: 'national',
    before: '(or|and) (on behalf|in the name|group|joint|regional)',
    accept: ['whether national or on behalf of a group'],
    reject: ['the national plan'],
  },
  {
    role: 'observer',
    means: 'major groups, which are no States',
    form: 'major group[s]',
    accept: ['major groups and other stakeholders'],
    reject: ['regional groups'],
  },
  {
    role: 'group',
    means: 'who speaks for a group as its chair',
    form: '(chair[s|man|person[s]]|coordinator[s]|representative[s]|spokesperson[s]) of [the |a ](regional|political|negotiating|interested) group[s]',
    accept: ['chairs of regional groups'],
    reject: ['chairs of working groups'],
  },
  {
    role: 'panellist',
    means: 'who reports as an expert of the United Nations',
    form: 'special rapporteur[s]|independent expert[s]',
    accept: ['the Special Rapporteur'],
    reject: ['the rapporteur'],
  },
  {
    role: 'group',
    means: 'States that speak together',
    form: 'on behalf of|in the name of|{groups}|joint (statement|intervention)[s]|jointly by …4 (delegations|states|countries)|european union',
    notBefore:
      '(photo|photograph|picture|discussion|work|exercise|tour|session|leader|rapporteur|facilitator|moderator|presentation)[s]',
    notAfter: 'working|break-out|breakout|focus|contact|drafting|small|discussion|expert|major|age',
    accept: [
      'Member States speaking on behalf of others',
      'regional groups of States',
      'joint statements',
      'the European Union',
    ],
    reject: ['statements by States', 'working groups', 'the group rapporteurs'],
  },
  {
    role: 'floor',
    means: 'who stands in for a minister',
    form: 'vice-minister[s]',
    accept: ['Vice-ministers and other representatives'],
    reject: ['ministers'],
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
    form: '{delegates}|national statement[s]|(national|individual) capacity|ambassador[s]|permanent representative[s]|member[s] of the (council|committee|commission)|audience|states|host (government|country)',
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
    role: 'panellist',
    means: 'who is asked to tell of what they went through',
    form: '(survivor|victim|witness)*',
    after: '(testimony|testimonies) (by|from|of) …2',
    accept: ['testimonies by three survivors', 'testimony of a victim of terrorism'],
    reject: ['statements on victims of terrorism'],
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
    form: '{observers}|entit(y|ies)|agenc(y|ies)|stakeholder[s]|regional commission[s]|funds and programmes|(united nations|UN) (system|bodies|office[s])|executive directorate|UNODC|UNOCT|CTED|INTERPOL|ICRC|IGO[s]|national human rights institution[s]|NHRI[s]',
    accept: ['observers', 'regional organisations', 'United Nations entities'],
    reject: ['the State'],
  },
];

/** What names each capacity. */
export const roles = cueTable(rows, { words: capacityWords });
