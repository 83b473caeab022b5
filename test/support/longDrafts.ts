import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft } from '../../server/src/core';
import { timeWithin } from '../../server/src/core/time/spokenTime';
import { root } from './root';

/** A draft that is too long. */
export interface LongDraft {
  readonly name: string;
  readonly text: string;
}

const corpusTests = join(root, 'test', 'corpus');
/** Seconds of the limit of every session of these events for the floor. */
const LIMITS: Readonly<Record<string, number>> = { 'hlc-2018': 240, 'hlc-2021': 180, 'hlc-2023': 180 };

const OPENINGS = [
  'At the outset, I wish to thank the Secretary-General for convening this meeting at such a critical time. We are grateful to the secretariat for its preparations.',
  'Allow me to congratulate you on your assumption of the chair. You can count on the full support of my delegation.',
  'My delegation aligns itself with the statement to be delivered on behalf of the Non-Aligned Movement, and wishes to add a few remarks in its national capacity.',
  'It is an honour to speak on behalf of my country. We listened with great interest to the speakers before us, and we share many of their concerns.',
];
const COMMON = [
  'Terrorism in all its forms and manifestations is a threat to international peace and security. No cause and no grievance can justify it. My country condemns it wherever it occurs, by whomever it is committed.',
  'The Global Counter-Terrorism Strategy (A/RES/60/288) remains our common guide. Its four pillars must be carried out in a balanced manner, and none of them can wait for the others. We recall that the Strategy was adopted by consensus, and that consensus is its strength.',
  'In its resolution 1373 (2001), the Security Council decided that all States shall “prevent and suppress the financing of terrorist acts”. Our financial intelligence unit has done so since 2004. It works with the banks, with the customs service and with its counterparts abroad.',
  'Let me share the experience of my region. Last year we held two exercises with our neighbours, one on land and one at sea. They showed that our radios did not work together, although our officers did.',
  'We have lost 214 citizens to terrorism in the past ten years. Each of them had a name. Their families, many of whom still live where it happened, ask us for truth rather than for monuments.',
  'Cooperation with the United Nations has been of great value to us. The Counter-Terrorism Committee Executive Directorate visited us in 2019, and most of its recommendations have been carried out. For the rest we need time, and in some cases money.',
  'There can be no lasting security without development. Where the State builds a road, a school and a clinic, terrorists find fewer doors open. We therefore spend more on the border districts than on the capital.',
  'My delegation is concerned about the spread of hatred on line. It moves faster than any court. But in this area as in others, we should not give up in a hurry what it took generations to build.',
];
const CLOSINGS = [
  'In conclusion, my country reaffirms its commitment to multilateral cooperation. We look forward to the outcome of this Conference.',
  'Let me conclude by paying tribute to the men and women who serve at our borders. We owe them more than words.',
  'We wish this Conference every success, and we stand ready to share our experience with all who ask for it.',
];

interface Labelled {
  readonly event: string;
  readonly session: string;
  readonly paragraphs: readonly string[];
}

/** Drafts from 10 to 40 % over the limit of their session, the same ones every time: those written by hand first. */
export function longDrafts(count: number): readonly LongDraft[] {
  const folder = join(corpusTests, 'cuts');
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.undraft'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const labelled = labelledDrafts();
  const next = numbers(20180628);
  const made: LongDraft[] = [];
  while (written.length + made.length < count) {
    const own = labelled[made.length % labelled.length]!;
    made.push({ name: `made ${made.length + 1} (${own.event} ${own.session})`, text: madeOf(own, labelled, next) });
  }
  return [...written, ...made];
}

/** A session's own paragraphs, some of other sessions and what every speech has, until it is as long over as wished. */
function madeOf(own: Labelled, all: readonly Labelled[], next: () => number): string {
  const limit = LIMITS[own.event]!;
  const wanted = limit * (1.1 + 0.27 * next());
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const opening = pick(OPENINGS);
  const closing = pick(CLOSINGS);
  const write = (paragraphs: readonly string[]): string =>
    `---\nevent: ${own.event}\nsession: ${own.session}\n---\n\nMr. Chair,\n\n${[opening, ...paragraphs, closing].join('\n\n')}\n\nI thank you, Mr. Chair.\n`;
  const secondsOf = (text: string): number =>
    timeWithin(createDraft(text), { start: 0, end: text.length }, 110).seconds;
  let body = [...own.paragraphs];
  for (let round = 0; round < 80 && secondsOf(write(body)) < wanted; round++) {
    const paragraph = next() < 0.5 ? pick(COMMON) : pick(pick(all).paragraphs);
    const longer = body.toSpliced(Math.floor(next() * (body.length + 1)), 0, paragraph);
    if (!body.includes(paragraph) && secondsOf(write(longer)) <= 1.4 * limit) body = longer;
  }
  return write(body);
}

/** The labelled drafts without their labels, openings and closings. */
function labelledDrafts(): readonly Labelled[] {
  const folder = join(corpusTests, 'keyQuestions');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const value = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(text)![1]!;
    const paragraphs = text
      .slice(text.indexOf('---', 3) + 3)
      .trim()
      .split('\n\n')
      .map((paragraph) => paragraph.replace(/^\{[^}]*\} /gm, '').replace(/\n/g, ' '));
    return { event: value('event'), session: value('session'), paragraphs: paragraphs.slice(1, -1) };
  });
}

/** Numbers from 0 to 1 that look random and are the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
