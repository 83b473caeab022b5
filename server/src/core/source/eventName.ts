import { LETTER, UPPER } from '../text/letters';
import { wordsOf } from './lineShapes';
import { findDates, type DateRange } from '../text/dates';

/** What a gathering is called; the last of them in a name is its kind. */
const EVENT_NOUN = String.raw`(?:Conference|Symposium|Summit|Congress|Forum|Workshop|Seminar|Consultations?|Dialogue|Retreat|Round\s?[Tt]able|Roundtable|Week|Meeting|Briefing|Colloquium|Convention|Gathering|Debate)`;
const WORD = String.raw`(?:[${UPPER}][${LETTER}\d’'-]*|\d{4}|\d{1,2}(?:st|nd|rd|th))`;
const NAME = new RegExp(
  String.raw`(?<![${LETTER}\d])(?:${WORD}\s+){0,8}${EVENT_NOUN}(?![${LETTER}-])(?:\s+(?:(?:of|on|for|to|and|in|the|with|against|by)\s+){1,3}${WORD}(?:[,]?\s+(?:(?:of|on|for|to|and|in|the|with|against|by)\s+){0,3}${WORD}){0,14})?`,
  'g',
);
/** A name has its noun with a capital. */
const NAMING_NOUN = new RegExp(EVENT_NOUN);
const NOUN = new RegExp(String.raw`\b${EVENT_NOUN}\b`, 'i');

export function hasEventNoun(text: string): boolean {
  return NOUN.test(text);
}

/** The full name of the event a text is about: named in the first paragraphs, with its date beside it where there is one. */
export function findEventName(paragraphs: readonly string[], dates: DateRange | undefined): string | undefined {
  let best: { name: string; score: number } | undefined;
  paragraphs.forEach((paragraph, p) => {
    if (!NAMING_NOUN.test(paragraph) || !hasEventNoun(paragraph)) return;
    const dated = dates !== undefined && findDates(paragraph).some(({ start }) => start === dates.start);
    let place = 0;
    for (const match of paragraph.matchAll(NAME)) {
      const name = match[0].replace(/^(?:The|This|That|Each|In|At|During|Since)\s+/, '');
      const words = name.split(/\s+/).length;
      if (words < 3) continue;
      // The event of a document is named in full, early, and with its date.
      const score = (dated ? 40 : 0) - p * 10 - place * 6 + Math.min(words, 12);
      if (best === undefined || score > best.score) best = { name, score };
      place++;
    }
  });
  return best?.name;
}

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|annual|\d+(?:st|nd|rd|th)|\d{4})$/i;

/**
 * The words of an event's name that tell it from others, lower case: without its convener, its number in the series and
 * small words. "Second United Nations High-Level Conference on X" → ["high-level", "conference", "x"].
 */
export function coreWords(name: string): string[] {
  return wordsOf(name.replace(/\bUnited Nations\b|\bUN\b/g, ' '))
    .map((word) => word.toLowerCase())
    .filter(
      (word) =>
        !ORDINAL.test(word) &&
        !/[’']s?$/.test(word) &&
        !/^(?:of|on|for|to|and|in|the|with|against|by|a|an)$/.test(word),
    );
}

/** The words up to the kind of gathering, and that kind: ["high", "level", "conference"]. */
export function headWords(name: string): string[] {
  const words = coreWords(name);
  const noun = words.findIndex((word) => NOUN.test(word));
  return (noun < 0 ? words.slice(0, 4) : words.slice(0, noun + 1))
    .flatMap((word) => word.split('-'))
    .filter((word) => word !== '');
}

/** The kind of gathering in an event's name, lower case: "conference". */
export function eventNounOf(name: string): string | undefined {
  return NOUN.exec(name)?.[0].toLowerCase();
}
