import assert from 'node:assert/strict';
import { it } from 'mocha';
import fc from 'fast-check';
import { accountOf } from '../../support/accountOf';
import { assertLinear } from '../../support/assertLinear';
import { eventsOf } from '../../../server/src/core/events/events';
import { parse } from '../../support/parse';

/** The pieces that documents, and broken ones, are made of. */
const piece = fc.constantFrom(
  'Session I: ',
  'SESSION 2 –',
  'Break-out Session A on ‘x’',
  '# ',
  '### ',
  '**',
  '*',
  '_',
  '- ',
  '• ',
  '1. ',
  '(a) ',
  '¹',
  '1 Note',
  '[^2]: ',
  '[a](b)',
  '[',
  '](',
  '<p>',
  '</td>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<br>',
  '<sup>3</sup>',
  '&amp;',
  '&#8217;',
  '&',
  '\\(',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\u00A0',
  '\u00AD',
  '\uFEFF',
  '10:00 - 11:00',
  '28-29 June 2018',
  'H.E. Mr. Ann Other, Minister',
  'Chair: ',
  'maximum three-minute statements',
  'the following questions:',
  '? ',
  '. ',
  'word ',
  'Word ',
  'cyber-\n',
  '12',
  '| a | b |',
  '#Tag',
  '31-01234 (E)',
  'S/2031/7',
  '2/3',
  'Membe r',
  'zero -small',
  'www.un.org',
  '“',
  '”',
  '😀',
  '\uD800',
  'Ünïcode ',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('parseSourceDocument of any text', () => {
  it('gives clean text whose every character leads back to itself, a space or an entity', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { clean } = parse(raw);
        assert.equal(clean.rawLength, raw.length);
        for (let i = 0; i < clean.text.length; i++) {
          const offset = clean.rawOffset(i);
          assert.ok(offset >= 0 && offset <= raw.length);
          const same = raw[offset] === clean.text[i];
          assert.ok(
            same || clean.text[i] === ' ' || clean.text[i] === '\n' || raw[offset] === '&',
            `${JSON.stringify(raw)} at ${i}`,
          );
          if (same) assert.equal(clean.cleanOffset(offset) === undefined, false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has each letter and figure in its text, its labels, its marks or among what was left out, in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { unaccounted, labels, twice } = accountOf(raw, parse(raw));
        assert.deepEqual({ unaccounted, twice }, { unaccounted: labels, twice: '' }, JSON.stringify(raw));
      }),
      { numRuns: 800 },
    );
  });

  it('gives blocks that lie one after another and cover all the text but the breaks', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { clean, blocks, sections } = parse(raw);
        let end = 0;
        for (const { span, section } of blocks) {
          assert.equal(clean.text.slice(end, span.start), end === 0 ? '' : '\n\n');
          assert.ok(span.start < span.end && section >= -1 && section < sections.length);
          end = span.end;
        }
        assert.equal(end, clean.text.length);
        for (const section of sections) assert.ok(section.span.start < section.span.end);
      }),
      { numRuns: 400 },
    );
  });

  it('gives facts whose spans hold what they say', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const document = parse(raw);
        const { clean, sessions, limits, footnotes } = document;
        const read = ({ start, end }: { start: number; end: number }) => clean.text.slice(start, end);
        for (const { questions, speakers } of sessions) {
          for (const question of questions) assert.equal(read(question.span), question.text);
          for (const speaker of speakers) assert.ok(speaker.name !== '');
        }
        for (const limit of limits) assert.equal(read(limit.span), limit.sentence);
        for (const note of footnotes) if (note.span !== undefined) assert.equal(read(note.span), note.text);
        assert.equal(new Set(sessions.map(({ id }) => id)).size, sessions.length);
        eventsOf([document]);
      }),
      { numRuns: 400 },
    );
  });

  describe('takes time in proportion to the text', () => {
    const units: Readonly<Record<string, string>> = {
      'plain paragraphs': 'Member States should work together and share what they know. They do.\n\n',
      'one line without an end': 'Member States in line with the law and ',
      'one long word': 'Aaaa',
      'opening brackets': '[(',
      'link starts': '[a](',
      'angle brackets': '<a ',
      asterisks: '** *a ',
      superscripts: 'a¹',
      'cut words': 'cyber-\n',
      limits: 'statements of three minutes, ',
      'limits with places':
        'In the opening session, ministers have up to five minutes and in sessions II and III groups three, ',
      'rows of limits': '<tr><td>Keynote speakers</td><td>5 minutes</td></tr>\n',
      'items of limits': '- Ministers: five minutes (two pages)\n',
      sessions: 'Session I: Title\n\n',
      rows: '<tr><td>10:00 - 11:00</td><td>Session I: Law</td></tr>\n',
      people: 'H.E. Mr. Ann Other, Minister, and ',
      dots: '.)',
      pages: 'S/2031/7\n\nThe keepers agreed to mend the\n31-01234\n\n\f',
      'broken words': 'Membe r States hav e to und er ta ke it, non -stop\f',
      'repeated headers': 'HEADER\n\nand so the sentence of it goes on\n\n',
      'a heading of brackets': '# ((a)',
    };
    for (const [what, unit] of Object.entries(units)) {
      const work = (length: number) => parse(unit.repeat(Math.ceil(length / unit.length)));
      it(what, () => assertLinear(work, { what, short: 6_000 }));
    }
  });
});
