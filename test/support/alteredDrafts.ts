import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { shippedCatalogue } from '../../server/src/core';
import { councilYearOf, lastCouncilYear } from '../../server/src/core/lexicon/councilYears';
import { resolutionRows } from '../../server/src/core/lexicon/resolutions';
import { randomDrafts } from './randomDrafts';
import { root } from './root';
import { seedFiles } from './seedCorpus';

/** Paragraphs of speeches, of the sample and of the seeds, in runs as long as a short intervention. */
function speeches(): readonly string[] {
  const corpusTests = join(root, 'test/corpus');
  const read = (folder: string, ending: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  const texts = [
    ...read(join(corpusTests, 'keyQuestions'), '.txt').map((text) => text.replace(/^\{[^}]*\} /gm, '')),
    ...read(join(corpusTests, 'cuts'), '.undraft'),
    ...read(join(root, 'samples'), '.undraft'),
    ...seedFiles().map(({ text }) => text),
  ].map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  return texts.flatMap((text) => text.match(/(?:[^\n]+\n+){1,8}/g) ?? []);
}

const organs = fc.constantFrom(
  '',
  '',
  'Security Council ',
  'General Assembly ',
  'Human Rights Council ',
  'PACE ',
  'Parliamentary Assembly ',
);
const councilNumber = fc.oneof(
  fc.constantFrom(
    ...resolutionRows()
      .filter(({ organ }) => organ === 'security-council')
      .map(({ number }) => number),
  ),
  fc.integer({ min: 1, max: lastCouncilYear().last }),
);
/** A number of the Council and a year, right as often as wrong. */
const dated = fc
  .tuple(councilNumber, fc.constantFrom(0, 0, 0, -1, 1, 3, -10))
  .map(([number, off]) => ({ number, year: (councilYearOf(number) ?? 2001) + off }));
const days = fc.constantFrom('21 December', '28 September', '24 September', 'September', '8 September');
/** A number of the Assembly and a year, right as often as wrong. */
const assembly = fc
  .tuple(
    fc.constantFrom(
      ...resolutionRows().filter(({ organ, symbol }) => organ === 'general-assembly' && !symbol.includes('(')),
    ),
    fc.constantFrom(0, 0, 1, -2, 5),
  )
  .map(([{ symbol, year }, off]) => ({ number: symbol.slice('A/RES/'.length), year: year + off }));

const councilCitations = fc
  .tuple(dated, dated, organs, days)
  .chain(([{ number, year }, second, organ, day]) =>
    fc.constantFrom(
      `${organ}resolution ${number} (${year})`,
      `${organ}resolution ${number}`,
      `${organ}resolution ${number} (${year}`,
      `${organ}resolution ${number}/${year}`,
      `${organ}resolution ${number} of ${day} ${year}`,
      `${organ}resolution ${number} (${year}) of ${day} ${year}`,
      `${organ}resolutions ${number} (${year}), ${second.number} and ${second.number} (${second.year})`,
      `${organ}resolutions ${number} (${year}) and 60/288`,
      `UNSCR ${number}`,
      `UNSCR ${number} (${year})`,
      `SCR ${number}`,
      `S/RES/${number}`,
      `S/RES/${number} (${year})`,
      `S/RES/${number}(${year})`,
      `S/RES/${number}/${year}`,
      `S/RES ${number} (${year})`,
      `S/RES-${number}`,
      `SC/RES/${number} (${year})`,
    ),
  );
const assemblyCitations = fc
  .tuple(assembly, organs)
  .chain(([{ number, year }, organ]) =>
    fc.constantFrom(
      `${organ}resolution ${number}`,
      `${organ}resolution ${number} (${year})`,
      `UNSCR ${number} (${year})`,
      `${organ}resolution ${number} of 8 September ${year}`,
      `A/RES/${number}`,
      `A/RES/${number} (${year})`,
      `A/RES/${number.replace('/', '-')}`,
      `A/RES ${number}`,
      `GA/RES/${number}`,
    ),
  );

/** Official names, with a hyphen lost, a space lost, a small word exchanged, their acronym behind them. */
const names = fc
  .tuple(
    fc.constantFrom(
      ...shippedCatalogue.entries.filter(({ kind, row }) => kind === 'entity' && row.name.split(' ').length > 2),
    ),
    fc.constantFrom<(name: string) => string>(
      (name) => name.replaceAll('-', ' '),
      (name) => name.replace('-', ''),
      (name) => name.replace(/-(\w)/, (_, letter: string) => letter.toLowerCase()),
      (name) => name.replace(/ of | for /, ' on '),
      (name) => name.replace(/(\w)(\w)(?=\w* |\w*$)/, '$2$1'),
      (name) => name,
    ),
    fc.boolean(),
  )
  .map(([{ row }, alter, isDefined]) => alter(row.name) + (isDefined && row.acronym ? ` (${row.acronym})` : ''));

const others = fc.constantFrom(
  'CTITF',
  'CTITF and UNOCT',
  'the Parliamentary Assembly of the Council of Europe (PACE)',
  'the African Union',
  'ISIS and Al-Qaeda',
  'the CTC Executive Directorate',
  'terrorism in all forms and manifestations',
  '2018',
  'the Counter-Terrorism Committee (CTC)',
);

const planted = fc.oneof(
  { weight: 5, arbitrary: councilCitations },
  { weight: 2, arbitrary: assemblyCitations },
  { weight: 2, arbitrary: names },
  others,
);

/** A sentence, heading, quotation or note with what is planted in it. */
const sentencesPlanted = fc
  .tuple(planted, planted)
  .chain(([one, other]) =>
    fc.constantFrom(
      `We recall ${one} and ${other}. `,
      `Under ${one}, States act. `,
      `${one} stands. `,
      `The committee of ${one} (see ${other}) reports. `,
      `We uphold ${one}’s aims, ${other}-related or not. `,
      `It says “recalling its ${one} and all of ${other}” there. `,
      `As ${one} says: “to prevent and suppress the financing of terrorist acts” (${other}). `,
      `See [${one}](https://example.org/a) and *${other}*. `,
      `\n\n> recalling ${one} and the other texts of ${other}\n\n`,
      `\n\n# After ${one}\n\n`,
      `\n\n- ${one}\n- ${other}\n\n`,
      `<!-- ${one} --> `,
      `(${one}; ${other}) `,
      `Resolution ${one} of the African Union and ${other} of ours. `,
      `${one}\n${other} `,
    ),
  );

const frontMatter = fc
  .array(
    fc.constantFrom(
      'event: hlc-2023',
      'event:hlc-2023',
      'event:hlc-2032',
      'Event: hlc-2023',
      'session: II',
      'session:II',
      'session:VII',
      'sesion: II',
      'limit: 3m',
      'limit:3m',
      'limit:3m # ours',
      'limit:soon',
      'pace:120',
      'speaker: Ms. A: Minister',
      "speaker: Ms. A: the people's Minister",
      'speaker: Ms. A: Minister # ours',
      'speaker: [to come',
      'delegation: @home',
      'delegation:Anywhere',
      'title: something: else',
      'weather:fine',
      'language:fr',
      'kind:statement',
      '# a comment',
      'speaker:',
      '  - indented',
      'sess',
    ),
    { maxLength: 4 },
  )
  .map((lines) => (lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`));

/** Drafts with mistakes planted: in texts as they are written, and in texts of any shape. */
export const alteredDrafts = fc
  .tuple(
    frontMatter,
    fc.oneof(fc.constantFrom(...speeches()), randomDrafts),
    fc.array(fc.tuple(sentencesPlanted, fc.nat()), { minLength: 1, maxLength: 5 }),
  )
  .map(([front, body, plants]) => {
    let text = body;
    for (const [plant, at] of plants) {
      const places = [...text.matchAll(/(?<=[.!?] )|$/g)].map(({ index }) => index);
      const place = places[at % places.length]!;
      text = text.slice(0, place) + plant + text.slice(place);
    }
    return front + (front !== '' && text.startsWith('---') ? `\n${text}` : text);
  });
