import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ownDayOf } from '../../../../server/src/core/source/identity/dateline';

/** Lines of a title block that date what they stand on. */
const OWN: readonly (readonly [line: string, day: string])[] = [
  ['3 May 2037', '2037-05-03'],
  ['New York, 3 May 2037', '2037-05-03'],
  ['United Nations Headquarters, New York, 3 May 2037, 10:30 a.m. - 1:30 p.m.', '2037-05-03'],
  ['Tuesday, 3 May 2037, 10 a.m.', '2037-05-03'],
  ['Forum on Harbours, Vienna, 3-5 May 2037', '2037-05-03'],
  ['Forum on Harbours (Vienna, 3 May 2037)', '2037-05-03'],
  ['Statement delivered on 3 May 2037', '2037-05-03'],
  ['Statement by Freedonia at the open debate on 3 May 2037', '2037-05-03'],
  ['Workshop to be held in Lantern City on 3 May 2037', '2037-05-03'],
  ['3 May 2037 | Online', '2037-05-03'],
  ['THURSDAY, THIRTY-FIRST MAY, 2037', '2037-05-31'],
  ['New York 3 May 2037', '2037-05-03'],
  ['New York, le vingt-deux mai 2037', '2037-05-22'],
  ['New York, jeudi 3 mai 2037', '2037-05-03'],
  ['Nueva York, martes 3 de mayo de 2037', '2037-05-03'],
  ['NUEVA YORK, 3 DE MAYO DE 2037', '2037-05-03'],
  ['Intervención en el debate del tema 5: “Los puertos”. Nueva York, 3 de mayo de 2037.', '2037-05-03'],
  ['г. Нью-Йорк 3 мая 2037 г.', '2037-05-03'],
  ['نيويورك، 3 مايو 2037', '2037-05-03'],
  ['نيويورك، ٣ أيار/مايو ٢٠٣٧', '2037-05-03'],
  ['2037年5月3日', '2037-05-03'],
];

/** Lines that speak of the date of something else. */
const OF_OTHERS: readonly string[] = [
  'Implementation of resolution 1373 (2001) of 28 September 2001',
  'Follow-up to the decision of 4 May 1990',
  'Harbours since the attacks of 11 September 2001',
  'Rufus Firefly, born on 3 August 1960',
  'The Declaration adopted on 10 December 1948',
  'Review of the Convention signed in Vienna on 3 May 1990',
  'Statement on the resolution of 10 December 1948',
  'The agreement, dated 4 May 1990',
  'Anniversary of the Charter, signed 26 June 1945',
  '11 September 2001 attacks and what followed',
  'Seventy years after 10 December 1948',
  'The situation as of 3 May 2037',
  'Suivi de la résolution 46/182 du 19 décembre 1991',
  'Seguimiento de la resolución 46/182, de 19 de diciembre de 1991',
  'Выполнение резолюции 46/182 от 19 декабря 1991 года',
];

describe('the day of a line of a title block', () => {
  for (const [line, day] of OWN) it(`is its own: ${line}`, () => assert.equal(ownDayOf(line), day));
  for (const line of OF_OTHERS) it(`is another’s: ${line}`, () => assert.equal(ownDayOf(line), undefined));
});
