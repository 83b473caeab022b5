import { lazy } from '../text/lazy';

/** What texts and those who speak do when they are quoted. "Report" and "address" are nouns too often. */
const REGULAR = `accept acknowledge add adopt affirm agree announce appeal argue ask assert assess authorize call caution cite claim
  commend commit conclude condemn confirm consider declare decide define demand deplore describe determine direct emphasize emphasise
  encourage enjoin establish estimate explain express find highlight indicate insist instruct invite lament maintain mandate mention
  note oblige observe outline pledge point proclaim promise pronounce propose provide quote reaffirm recall recognize recognise
  recommend refer reiterate remark remind renew repeat request require resolve speak state stipulate stress suggest talk underline
  underscore urge voice vow warn welcome accuse allow ban begin close end envisage forbid foresee hold hope invite list observe open
  blame create impose introduce permit phrase praise prefer prohibit record salute see seek start term tie want wish`;
const IRREGULAR = `said say says saying told tell tells put puts wrote write writes written read reads found spoke spoken underlay set
  sets made make makes gave give gives took reported reports addressed held began saw sought goes went
  regret regrets regretted orders ordered`;

/** The words for saying, as a pattern's source: "calls", "called", "calling". Small letters alone: "States" say nothing. */
const words = lazy(() =>
  [...REGULAR.split(/\s+/).flatMap(inflected), ...IRREGULAR.split(/\s+/)].sort((a, b) => b.length - a.length).join('|'),
);

function inflected(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

const anywhere = lazy(() => new RegExp(`\\b(?:${words()})\\b`));
/** With what may stand between a subject and its verb: ", therefore, has also". */
const atStart = lazy(
  () =>
    new RegExp(
      `^(?:['’]s)?[)\\]*_]*(?:\\s*\\([^()]*\\))?(?:,?\\s+(?:in|by|through|under|of|on|about|concerning)\\s[^,;]{3,80},|\\s+(?:on|about|concerning|regarding)(?:\\s+[a-z][a-z-]*){1,7}?(?=\\s+(?:${words()})\\b))?(?:,?\\s+(?:also|already|now|still|even|indeed|always|further|again|then|thus|therefore|rightly|clearly|recently|repeatedly|once|which|that|itself|has|have|had|explicitly|specifically|unanimously|strongly|in particular|[a-z]+ly)\\b,?)*,?\\s+(?:${words()})\\b`,
    ),
);

/** Whether somebody says something in a stretch of text. */
export function hasSpeech(text: string): boolean {
  return anywhere().test(text);
}

/** Where somebody first says something in a stretch of text; `undefined` where nobody does. */
export function firstSpeech(text: string): number | undefined {
  return anywhere().exec(text)?.index;
}

/** Whether a text that goes on behind a subject says first that it speaks. */
export function opensWithSpeech(text: string): boolean {
  return atStart().test(text);
}

/** "The summary describes the Strategy as “…”", "… warns the Council of “…”": whether what stands between two sources and a quotation makes the second what the first speaks of. */
export function isSpokenOf(between: string, gap: string): boolean {
  return (
    /^[\s*_)\]]*(?:as|of|with|about|against)\s+$/.test(gap) &&
    /\s(?:the\s+)?$/.test(between) &&
    opensWithSpeech(between)
  );
}

/** "It also decides", "The Council further called": a sentence that has its subject from the one before. */
const pronoun = lazy(
  () =>
    new RegExp(
      `^[*_]{0,3}(?:(?<any>It|They|There,?\\s+(?:it|the\\s+(?:Secretary-General|Council|Assembly|author|text))|The (?:[Rr]esolution|[Rr]eview|[Rr]eport|[Dd]ocument|[Ll]etter|[Tt]ext))|The (?<body>Council|Assembly))(?:,?\\s+(?:also|further|again|then|in addition|additionally|furthermore|moreover|thus|therefore|has|have|had)\\b,?)*\\s+(?:${words()})\\b`,
    ),
);

/** What a sentence's subject points back to: any source, or one of a body; `undefined` where it does not. */
export function pointsBackTo(sentence: string): 'any' | 'Council' | 'Assembly' | undefined {
  const groups = pronoun().exec(sentence)?.groups;
  if (!groups) return undefined;
  return groups['any'] !== undefined ? 'any' : (groups['body'] as 'Council' | 'Assembly');
}
