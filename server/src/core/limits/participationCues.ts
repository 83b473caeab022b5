import { type Cue, cueTable } from '../cues/cueTable';

/** What a delegation has to know of taking part beside how long it may speak. */
export type ParticipationRule = 'one statement' | 'choice of sessions';

interface ParticipationCue extends Cue {
  readonly rule: ParticipationRule;
}

const rows: readonly ParticipationCue[] = [
  {
    rule: 'one statement',
    means: 'in one of the sessions',
    form: '(during|in|at) [only ](one|a single) (of the|of these|thematic|plenary) …3 (session[s]|segment[s]|meeting[s])|(one|a single) (of the|thematic|plenary) …2 session[s] only',
    accept: ['Delegations are invited to make four-minute statements during one of the thematic sessions.'],
    reject: ['In the sessions, statements should be limited to 3 minutes.'],
  },
  {
    rule: 'one statement',
    means: 'one statement each',
    form: '(one|a single|only one) [national |oral ](statement|intervention)[ only| each] (per|by|from|for) [each |every ](delegation|member state|speaker|group)|(each|every|a) (delegation|member state|speaker) …4 ((only |but )(one|a single)|no more than one|a single) …2 (statement|intervention)|(limited|restricted) to (one|a single) …2 (statement|intervention)|(speak|intervene|take the floor) [only ]once',
    accept: [
      'There will be one statement per delegation, of up to three minutes.',
      'Each delegation may make only one statement, limited to three minutes.',
      'Delegations may take the floor only once; statements are limited to three minutes.',
    ],
    reject: ['One delegation made a statement; it is limited to 3 minutes.'],
  },
  {
    rule: 'choice of sessions',
    means: 'a session must be chosen',
    form: '(choose|select|opt for|indicat(e|ing)|specify|specifying|state|register for|sign up for) …4 (which|one|one of the|a|their preferred|the preferred|the) …2 (break-out|breakout|break out|parallel|thematic) …2 (session[s]|group[s]|discussion[s])',
    accept: [
      'Delegations are requested to indicate which break-out session they will attend; statements are limited to two minutes.',
      'Participants must choose one of the parallel sessions; interventions are limited to two minutes.',
    ],
    reject: ['The break-out sessions were chosen; statements are limited to two minutes.'],
  },
];

/** What sentences say of how often a delegation speaks, and where. */
export const participation = cueTable(rows);
