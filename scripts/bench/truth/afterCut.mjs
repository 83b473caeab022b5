/*
 * What is held of a text after each cut, without looking at how the cut was found. Each check gets the text before and after, the sentence that
 * was cut in as it was and as it is, the one that follows it, and says what is wrong; nothing where all is well.
 */

/** What must not stand in a text: how often does it, before and after? */
const MARKS = [
  ['two blanks', /\S {2,}\S/g],
  ['two commas', /,\s*,/g],
  ['a blank before a mark', /\s[.,;:!?](?=\s|$)/g],
  ['a comma before a stop', /,[.;:!?]/g],
  ['empty brackets', /\(\s*\)/g],
  ['an empty paragraph', /\n{3,}/g],
  ['a blank at the end of a line', /[ \t]+\n/g],
  ['a small letter behind a stop', /(?<!\b(?:vs|etc|No|no|cf|paras?|arts?|op|cit|Res|Mr|St))[.!?]\s+\p{Ll}/gu],
];

const count = (text, pattern) => (text.match(pattern) ?? []).length;

function marks({ before, after }) {
  return MARKS.find(([, pattern]) => count(after, pattern) > count(before, pattern))?.[0];
}

function pairs({ sentence, left, isSentence }) {
  if (isSentence) return undefined;
  for (const [open, close] of [
    ['(', ')'],
    ['“', '”'],
    ['[', ']'],
    ['«', '»'],
  ]) {
    const balance = (text) => text.split(open).length - text.split(close).length;
    if (balance(sentence) !== balance(left)) return `${open} without ${close}`;
  }
  return count(sentence, /"/g) % 2 === count(left, /"/g) % 2 ? undefined : 'half a pair of quotation marks';
}

/** A sentence begins with a capital and ends with its mark if it did. */
function ends({ sentence, left, isSentence }) {
  if (isSentence) return undefined;
  if (/^["“‘(]?[\p{Lu}\d]/u.test(sentence) && !/^["“‘(]?[\p{Lu}\d]/u.test(left)) return 'begins small';
  return /[.!?…]["”’)]*$/.test(sentence) && !/[.!?…]["”’)]*$/.test(left) ? 'has lost its stop' : undefined;
}

/** Words that bind others end no sentence and stand before no comma. */
const BINDING =
  /\b(?:and|or|nor|but|of|the|an?|to|with|by|from|for|as well as|including|such as|which|who|that|between|both|either|not only|than|our|its|their)\s*[.!?,;:]/gi;

function dangling({ sentence, left, isSentence }) {
  if (isSentence) return undefined;
  if (count(left, BINDING) > count(sentence, BINDING)) return 'ends in a word that binds';
  for (const [first, second] of [
    [/\bboth\b/i, /\band\b/i],
    [/\beither\b/i, /\bor\b/i],
    [/\bneither\b/i, /\bnor\b/i],
    [/\bnot only\b/i, /\bbut\b/i],
    [/\bbetween\b/i, /\band\b/i],
    [/\bwhether\b/i, /\bor\b/i],
    [/\bfrom\b/i, /^\s*(?:\S+\s+){1,6}?to\b/i],
    [/\bas well\b/i, /\bas\b/i],
    [/\bmore\b/i, /\bthan\b/i],
    [/\bon the one hand\b/i, /\bon the other\b/i],
  ]) {
    const has = (text) => first.test(text) && second.test(text.slice(text.search(first) + 2));
    if (has(sentence) && first.test(left) && !has(left)) return `${first.source} has lost its other half`;
  }
  return undefined;
}

/** An auxiliary, a verb in "s" or "ed", a verb behind who does it. */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would|let|am)\b|\p{L}{2,}(?:s|ed)\b|\b(?:led|gave|took|made|came|went|saw|met|held|brought|built|began|grew|became|won|lost|spoke|found|fought|told|said|kept|left|stood|rose|fell|sent|paid|put|set|chose|wrote|sought|taught)\b|\b(?:I|we|you|they|States|who|to)\s+(?:\p{L}+ly\s+)?\p{Ll}{3,}/iu;
const CHIEF = /\b(?:is|are|was|were|has|have|had|can|could|may|must|shall|should|will|would|remain|remains)\b/gi;

/** Behind a cut from the middle of a sentence the verb stands with its subject, and none is lost outside of what was cut. */
function verb({ sentence, left, cut, isSentence }) {
  if (isSentence) return undefined;
  if (VERB.test(sentence) && !VERB.test(left)) return 'no verb is left';
  const added = cut.replacement === '' ? 0 : count(cut.replacement, CHIEF);
  return count(left, CHIEF) === count(sentence, CHIEF) - count(cut.text, CHIEF) + added ? undefined : 'a verb is lost';
}

/** Where both commas of a stretch go, what follows is no member of a list: no "X and Y" without a verb or preposition of its own. */
function lists({ cut, left, joint }) {
  if (!cut.text.startsWith(',')) return undefined;
  const behind = left.slice(joint).replace(/^\s+/, '');
  const clause = behind.split(/[,;:.]/)[0];
  if (/^(?:and|or)\b/.test(behind) && cut.text.endsWith(',')) return 'a comma of a list is lost';
  const before = /\b(?:and|or)\b/.exec(clause);
  if (!before || !cut.text.endsWith(',')) return undefined;
  const start = clause.slice(0, before.index);
  const goesOn =
    /^(?:is|are|was|were|has|have|had|can|could|may|must|shall|should|will|would|to|because|so|if|when|until|before|after|in|at|on|for|by|with|during|whether|that|while|although|does|do|did|remains?|continues?|needs?)\b/.test(
      start,
    );
  return goesOn ? undefined : 'a list has lost its comma';
}

/** What was there is there still; a name may have gone with the words it stood in. */
function texts(name, { mayGo = false } = {}) {
  return ({ beforeFacts, afterFacts, cut }) => {
    // A name that begins the sentence now has a capital.
    const left = afterFacts[name].map((text) => text.toLowerCase());
    return beforeFacts[name].find((text) => {
      const at = left.indexOf(text.toLowerCase());
      if (at >= 0) left.splice(at, 1);
      return at < 0 && !(mayGo && cut.text.toLowerCase().includes(text.toLowerCase().replace(/\s+/g, ' ')));
    });
  };
}

/** Agreed phrases that stood in the text stand there still, or went with their whole sentence. */
function agreed({ before, after, cut, isSentence }, { phrases }) {
  const fold = (text) => text.toLowerCase().replace(/\s+/g, ' ').replace(/[‐‑–]/g, '-');
  const [was, is, gone] = [before, after, cut.text].map(fold);
  const times = (text, phrase) => text.split(phrase).length - 1;
  return phrases.find((phrase) => {
    if (!was.includes(phrase)) return false;
    const lost = times(was, phrase) - times(is, phrase);
    return lost > 0 && (!isSentence || lost > times(gone, phrase));
  });
}

const POINTING =
  /^(?:This|That|These|Those|They|Them|Their|Its?|He|She|His|Her|Such|Both|Neither|Others?|However|But|And|Nor|Yet|Thus|Hence|Therefore|Consequently|Accordingly|Moreover|Furthermore|Similarly|Likewise|Instead|Second(?:ly)?|Third(?:ly)?|Another|In (?:this|that|so)|To (?:this|that)|As (?:a result|such)|For (?:example|instance|this|that)|On the (?:other|contrary)|The (?:former|latter|same|second|other))\b/;

/** The sentence behind one that went does not point back to it. */
function pointing({ isSentence, next }) {
  if (!isSentence || !next) return undefined;
  return POINTING.exec(next.replace(/\s+/g, ' '))?.[0] ?? (/^\p{Ll}/u.test(next) ? 'half a sentence' : undefined);
}

const ANNOUNCED =
  /\b(?:two|three|four|five) (?:\w+ )?(?:points|areas|priorities|issues|messages|remarks|observations|proposals|questions)\b/gi;
const COUNTED = /(?:^|[.!?]\s+|\n)(?:First|Second|Third|Fourth|Fifth|Finally|Lastly)(?:ly)?\b/g;

/** Where a text says how many points it has, they are all there. */
function numbers({ before, after }) {
  if (!ANNOUNCED.test(before)) return undefined;
  ANNOUNCED.lastIndex = 0;
  const same = count(before, COUNTED) === count(after, COUNTED) && count(before, ANNOUNCED) === count(after, ANNOUNCED);
  return same ? undefined : 'the points are no longer as many as announced';
}

/** Nothing is found after it that was not found before. */
function findings({ beforeFacts, afterFacts }) {
  const known = [...beforeFacts.findings];
  return afterFacts.findings.find((finding) => {
    const at = known.indexOf(finding);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** The checks by name: what a broken one says. */
export const checks = {
  marks,
  pairs,
  ends,
  dangling,
  verb,
  lists,
  quotations: texts('quotations'),
  citations: texts('citations'),
  names: texts('names', { mayGo: true }),
  agreed,
  pointing,
  numbers,
  findings,
};

/** The names of the checks that a cut breaks, each with what is wrong. */
export function brokenBy(made, known) {
  return Object.entries(checks).flatMap(([name, check]) => {
    const wrong = check(made, known);
    return wrong === undefined ? [] : [`${name}: ${wrong}`];
  });
}
