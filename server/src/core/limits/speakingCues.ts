import { cueTable } from '../cues/cueTable';
import { capacityWords } from './capacityWords';

/*
 * The things that a limit can be on, and those it cannot be on. Each accepted line of `speeches` and `speakers` states a limit; no line
 * of `otherThings` and `writtenThings` does.
 */

/** What is spoken. */
export const speeches = cueTable([
  {
    means: 'what somebody says with the floor',
    form: 'statement[s]|intervention[s]|remark[s]|speech[es]|address[es]|contribution[s]|talk[s]|pitch[es]|introduction[s]|video message[s]|speaking|testimon(y|ies)|reflection[s]|final thought[s]|takeaway[s]|wrap-up[s]',
    accept: [
      'Statements should not exceed four minutes.',
      'A speech may take up to three minutes.',
      'Speaking is limited to two minutes.',
    ],
    reject: ['States agreed within the hour.', 'They addressed the matter.'],
  },
  {
    means: 'what somebody presents',
    form: 'presentation[s]|briefing[s]|deliver(y|ies)|oral submission[s]',
    accept: ['Presentations may last no longer than ten minutes.', 'Oral submissions are limited to 2 minutes.'],
    reject: ['The present session is short.', 'They delivered parcels.'],
  },
  {
    means: 'what is said to what somebody said',
    form: 'comment[s]|question[s]|answer[s]|repl(y|ies)',
    accept: ['Questions and answers are limited to one minute.', 'A reply must not exceed 90 seconds.'],
    reject: ['The Chair commented on it.'],
  },
  {
    means: 'what rules of procedure give the floor for at the end',
    form: 'right[s] of reply|explanation[s] of (vote|position)',
    accept: ['Explanations of vote are limited to ten minutes.', 'Rights of reply may take up to five minutes.'],
    reject: ['The right to life was mentioned.'],
  },
]);

/** Who speaks. */
export const speakers = cueTable(
  [
    {
      means: 'whoever has the floor',
      form: 'speaker[s]|representative[s]|member[s]|official[s]|guest[s]|others|intervener[s]|witness[es]|you|deput(y|ies)|dignitar(y|ies)|keynote[s]|eminent _|director[s]|commissioner[s]',
      accept: ['Each speaker has three minutes.', 'All others are limited to 120 seconds.'],
      reject: ['Speak up to be heard.', 'The other hall is closed.'],
    },
    {
      means: 'delegations, and who sits in them',
      form: '{delegates}|state[s]|ambassador[s]|head[s] of _|minister[s]',
      accept: ['Delegations may have up to 3 minutes.', 'Heads of mission may speak for four minutes.'],
      reject: ['The headquarters are closed.', 'It was stated again.'],
    },
    {
      means: 'States that speak together',
      form: '{groups}',
      accept: ['Groups have up to seven minutes.'],
      reject: ['They grouped the topics.'],
    },
    {
      means: 'who leads a meeting',
      form: '{chairs}',
      accept: ['The Chair will have up to ten minutes.', 'Moderators may speak for two minutes.'],
      reject: ['The meeting was moderated.'],
    },
    {
      means: 'who sits on a panel',
      form: '{panellists}',
      accept: ['Each panellist will have up to 7 minutes.', 'Panelists are limited to six minutes.'],
      reject: ['The panel lasts long.'],
    },
    {
      means: 'who is no State',
      form: '{observers}|entit(y|ies)|NGO[s]|civil society|stakeholder[s]',
      accept: [
        'Observers may speak for two minutes.',
        'Organizations are limited to 2 minutes.',
        'NGOs in consultative status may speak for two minutes.',
      ],
      reject: ['They organized and observed it.'],
    },
  ],
  { words: capacityWords },
);

/** What lasts without being a speech. */
export const otherThings = cueTable([
  {
    means: 'a meeting or a part of one',
    form: 'meeting[s]|session[s]|segment[s]|panel[s]|discussion[s]|debate[s]|workshop[s]|event[s]|programme[s]|interview[s]|tour[s]|question-and-answer[s]|Q&A|ceremon(y|ies)|voting|registration|media',
    accept: ['The session will last no more than 90 minutes.', 'Registration takes up to ten minutes.'],
    reject: ['They met twice.'],
  },
  {
    means: 'when nothing is said',
    form: 'break[s]|lunch[es]|coffee|recess|pause[s]|interval[s]|silence|delay[s]|countdown',
    accept: ['The break will be limited to 10 minutes.', 'Coffee will be served for up to 20 minutes.'],
    reject: ['They broke the law.'],
  },
  {
    means: 'what is shown or played',
    form: 'video[s]|film[s]|clip[s]|screening[s]|concert[s]|photo[s|graph[s]]',
    accept: ['A film of up to five minutes will be shown.'],
    reject: ['They screened passengers.'],
  },
  {
    means: 'a way to go',
    form: 'walk[s]|drive[s]|ride[s]|transfer[s]|bus[es]|journey[s]',
    accept: ['The bus takes up to 30 minutes.', 'The walk takes no more than five minutes.'],
    reject: ['They walked out.'],
  },
  {
    means: 'a trial of something',
    form: 'test[s]|check[s]|training[s]|exercise[s]|rehearsal[s]',
    accept: ['The rehearsal will last no more than 20 minutes.'],
    reject: ['They trained and tested it.'],
  },
]);

/** What is handed in, and has a number of words without being spoken. */
export const writtenThings = cueTable([
  {
    means: 'whatever is said to be written',
    form: 'written _',
    accept: ['Written contributions may not exceed 1,500 words.'],
    reject: ['It was written.'],
  },
  {
    means: 'what says a longer thing shortly',
    form: 'abstract[s]|summar(y|ies)|title[s]|caption[s]|description[s]|profile[s]',
    accept: ['An abstract of each statement may have up to 200 words.', 'A summary is limited to 250 words.'],
    reject: ['They summarized it.'],
  },
  {
    means: 'what is said of a person',
    form: 'bio[s|graph(y|ies|ical _)]',
    accept: ['Participants should submit a biography of no more than 150 words.'],
    reject: ['The biosphere is large.'],
  },
  {
    means: 'a paper',
    form: 'paper[s]|concept note[s]|document[s]|questionnaire[s]|survey[s]|article[s]|essay[s]|proposal[s]|application[s]|nomination[s]|report[s]|input[s]|form[s]|letter[s]|e[-]mail[s]',
    accept: ['Letters to the Chair must not exceed 300 words.', 'The report should have no more than 2000 words.'],
    reject: ['They reported it.'],
  },
]);
