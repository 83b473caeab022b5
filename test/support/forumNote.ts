/** The lines of a concept note of two sessions, with questions for the first. */
export const FORUM_NOTE = [
  'Concept note',
  'Regional Forum on the Protection of Harbours',
  '4-6 May 2027, Freedonia City',
  'The Regional Forum on the Protection of Harbours will be held in Freedonia City from 4 to 6 May 2027.',
  'Delegations speaking from the floor have a maximum of two minutes each.',
  'Session I: Watching the Lamps',
  'Chair: Ms. Ada Example, Director of Lamps',
  'Guiding questions:',
  '1. How can States watch harbours that nobody lives near?',
  'Session II: Guides and Porters',
  'Chair: Mr. Bo Example, Head of the Guild',
];
