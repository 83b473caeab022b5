import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../support/parse';

/** Capitals for headings, "SESSION 1", a section for limits, numbered questions; wrapped at 60 columns as PDF text is. */
const capitals = `ANNUAL WORKSHOP ON PROTECTING PUBLIC PLACES
CONCEPT PAPER

Venue: Palais des Congrès, Lomé
Date: 30 September – 2 October 2024

1. BACKGROUND

Public places draw attackers because they are open. The
workshop will bring together the people who keep them safe,
from city halls to transport com-
panies. Transport companies asked for it.

                                  1

2. OBJECTIVES

(a) To exchange experience;
(b) To agree on a way forward.

SPEAKING TIME

Three minutes for States. Panellists: eight minutes.

SESSION 1 – UNDERSTANDING THE THREAT

Moderator: Dr. Ama Mensah, Head of Research, Institute of
Security Studies

Guiding questions

1. What do attackers look for?
2. Which places are the most exposed, and
why is that so?

                                  2

SESSION 2 – DESIGNING PLACES

Guiding questions

1. Who pays?
`;

/** Markdown with heading levels, "**" labels, and a plain-text programme. */
const markdown = `# Ministerial Dialogue on Aviation Security

*Nairobi, 7 November 2025*

**Theme: Safe skies, open borders**

## Concept note

### Purpose of the dialogue

The dialogue, to be held on 7 November 2025 at the Kenyatta Centre in Nairobi, gives ministers and industry an hour of frank talk.

### Modalities

Ministers may speak for up to five minutes. All others are limited to 120 seconds.

### Session One: Screening

**Chair:** Ms. Joy Wanjiru, Director of Aviation, Kenya

#### Questions for discussion

* What should be screened?
* Who should screen?

### Session Two: Sharing

Open to the industry only by invitation.

### Programme

10:00 - 11:00 Session One
11:00 - 11:15 Coffee
11.15 - 12.30 p.m. Session Two
`;

/** HTML out of a web page. */
const html = `<h1>Expert Meeting on Evidence</h1>
<p>14 April 2026, online</p>
<p>Concept note</p>
<h2>Introduction</h2>
<p>The Expert Meeting on Evidence will be held on 14&nbsp;April 2026 and looks at evidence from the field.</p>
<table>
<tr><th>Time</th><th>Item</th></tr>
<tr><td>9 a.m. - 9.30 a.m.</td><td>Opening Session: Welcome</td></tr>
<tr><td>9.30 - 11 a.m.</td><td>Session I: Collecting (interventions: max. 2 minutes)<ul><li>Speaker: Prof. Li Wei, Dean</li></ul></td></tr>
</table>`;

/** A statement as a mission would paste it. */
const statement = `Permanent Mission of Exampleland to the United Nations

Statement by H.E. Ms. Rosa Prado, Permanent Representative
at the Open Debate on Terrorism
New York, 3 May 2022

Check against delivery

Mr. President,

We thank you for convening this debate. My delegation aligns itself with the statement to be made by the regional group, and will be brief.

First, on borders.

I thank you.`;

describe('documents of other layouts', () => {
  it('reads a paper with headings in capitals', () => {
    const document = parse(capitals);
    assert.equal(document.title, 'ANNUAL WORKSHOP ON PROTECTING PUBLIC PLACES');
    assert.equal(document.kind, 'concept-note');
    assert.deepEqual(document.dates, { start: '2024-09-30', end: '2024-10-02' });
    assert.equal(document.place, 'Palais des Congrès, Lomé');
    assert.deepEqual(
      document.sections.map(({ title }) => title),
      [
        'BACKGROUND',
        'OBJECTIVES',
        'SPEAKING TIME',
        'SESSION 1 – UNDERSTANDING THE THREAT',
        'Guiding questions',
        'SESSION 2 – DESIGNING PLACES',
        'Guiding questions',
      ],
    );
    assert.deepEqual(
      document.sessions.map(({ id, title, questions, speakers }) => [
        id,
        title,
        questions.map(({ text }) => text),
        speakers.map(({ role, name, office }) => [role, name, office]),
      ]),
      [
        [
          '1',
          'UNDERSTANDING THE THREAT',
          ['What do attackers look for?', 'Which places are the most exposed, and why is that so?'],
          [['moderator', 'Ama Mensah', 'Head of Research, Institute of Security Studies']],
        ],
        ['2', 'DESIGNING PLACES', ['Who pays?'], []],
      ],
    );
    assert.deepEqual(
      document.limits.map(({ role, seconds, session }) => [role, seconds, session]),
      [
        ['floor', 180, undefined],
        ['panellist', 480, undefined],
      ],
    );
    assert.match(document.clean.text, /from city halls to transport companies\. Transport/);
    assert.doesNotMatch(document.clean.text, /\n\d\n/);
  });

  it('reads a paper in Markdown', () => {
    const document = parse(markdown);
    assert.equal(document.title, 'Ministerial Dialogue on Aviation Security');
    assert.equal(document.kind, 'concept-note');
    assert.deepEqual(document.dates, { start: '2025-11-07', end: '2025-11-07' });
    assert.equal(document.place, 'Kenyatta Centre, Nairobi');
    assert.equal(document.theme, 'Safe skies, open borders');
    assert.deepEqual(
      document.sessions.map(({ id, title, time, questions }) => [id, title, time?.start, questions.length]),
      [
        ['1', 'Screening', '10:00', 2],
        ['2', 'Sharing', '11:15', 0],
      ],
    );
    assert.equal(document.sessions[0]!.speakers[0]!.role, 'chair');
    assert.deepEqual(
      document.limits.map(({ role, seconds }) => [role, seconds]),
      [
        ['eminent', 300],
        ['floor', 120],
      ],
    );
    assert.deepEqual(
      document.programme.map(({ start, end, title }) => `${start}-${end} ${title}`),
      ['10:00-11:00 Screening', '11:00-11:15 Coffee', '11:15-12:30 Sharing'],
    );
  });

  it('reads a page of HTML', () => {
    const document = parse(html);
    assert.equal(document.title, 'Expert Meeting on Evidence');
    assert.equal(document.place, 'online');
    assert.deepEqual(document.dates, { start: '2026-04-14', end: '2026-04-14' });
    assert.deepEqual(
      document.sessions.map(({ id, title, time, speakers }) => [
        id,
        title,
        time?.start,
        time?.end,
        speakers.map(({ name }) => name),
      ]),
      [
        ['opening', 'Welcome', '09:00', '09:30', []],
        ['I', 'Collecting', '09:30', '11:00', ['Li Wei']],
      ],
    );
    assert.deepEqual(
      document.limits.map(({ session, seconds }) => [session, seconds]),
      [['I', 120]],
    );
  });

  it('reads a statement', () => {
    const document = parse(statement);
    assert.equal(document.kind, 'statement');
    assert.deepEqual(document.speaker, {
      name: 'Rosa Prado',
      honorific: 'H.E. Ms.',
      role: 'speaker',
      office: 'Permanent Representative',
    });
    assert.deepEqual(document.dates, { start: '2022-05-03', end: '2022-05-03' });
    assert.equal(document.sessions.length, 0);
  });
});
