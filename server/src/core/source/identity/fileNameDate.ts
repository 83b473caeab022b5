import type { DocumentKind } from '../../kinds/textKinds';
import { CITED } from './dateline';
import { daysIn } from './daysIn';
import { type Reader } from './head';

/** "NER_70_2015", "2037-03-04 statement", "Statement 4 March 2037", "statement-2037": the date a file is named by. */
export const fileNameDate: (kind: DocumentKind) => Reader<string> =
  (kind) =>
  ({ name }) => {
    const words = name.replace(/[_]+/g, ' ');
    const [, year] = /^\p{Lu}{2,4} \d{2,3} ((?:19|20)\d\d)$/u.exec(words) ?? [];
    if (year !== undefined) return { value: year, from: 'file-name' };
    const iso = /(?<!\d)((?:19|20)\d\d)[-. ]?(0[1-9]|1[0-2])[-. ]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(words);
    if (iso) return { value: `${iso[1]}-${iso[2]}-${iso[3]}`, from: 'file-name' };
    const day = daysIn(words.replace(/-/g, ' '))[0];
    if (day && !CITED.test(words.slice(0, day.start))) return { value: day.day, from: 'file-name' };
    const ofYear = ['statement', 'concept-note', 'programme', 'summary', 'press-release'].includes(kind)
      ? (/^((?:19|20)\d\d)(?=[ -])/.exec(words) ??
          /(?<!\b(?:agenda|vision|strategy|decade|resolution|res|since|from|goals?|by|of|to)[ -])(?<=[ -])((?:19|20)\d\d)$/i.exec(
            words,
          ))?.[1]
      : undefined;
    return ofYear === undefined ? undefined : { value: ofYear, from: 'file-name' };
  };
