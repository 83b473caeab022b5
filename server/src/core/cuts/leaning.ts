import { functionWords } from '../text/functionWords';
import { type Token, tokenize } from '../text/tokens';
import { isLight } from '../meaning/inflection';
import { rootOf } from '../meaning/root';
import { followers, nounPointers, startPointers } from './leaningCues';

/** What a sentence is held against to tell whether it stands without the one before it. */
export interface Said {
  /** Roots of the words of the sentence that would go. */
  readonly gone: ReadonlySet<string>;
  /** Whether a root was said before that sentence. */
  readonly isKnown: (root: string) => boolean;
}

/**
 * Whether a sentence leans on the one before it: it points back, has a pronoun with nothing before it in the sentence that it can stand
 * for, or speaks of "the" thing that the other brought in. In doubt it does.
 */
export function leansOn(sentence: string, said: Said): boolean {
  if (sentence === '') return false;
  if (pointsBackByWord(sentence) || followers.test(sentence) || ANSWER.test(sentence)) return true;
  const words = tokenize(sentence);
  return (
    hasLostPronoun(sentence, words) || hasLostNoun(sentence, words, said) || hasLostName(sentence, words.slice(1), said)
  );
}

/**
 * Whether a sentence goes on with what those before it in its paragraph that are gone speak of, rather than with what the paragraph spoke of until
 * then: they brought in a name, or they and it have at least as many telling words in common that are new as the sentence has with the paragraph.
 */
export function goesOnFrom(
  sentence: string,
  gone: readonly string[],
  paragraph: ReadonlySet<string>,
  said: Said,
): boolean {
  const bringsName = (line: string): boolean =>
    tokenize(line)
      .slice(1)
      .some(
        ({ key, start }) =>
          /\p{Lu}/u.test(line.charAt(start)) && !KNOWN.has(key) && !said.isKnown(rootOf(key.replace(/'s$/, ''))),
      );
  if (gone.some(bringsName)) return true;
  const roots = new Set(tokenize(sentence).flatMap(({ key }) => (isLight(key) ? [] : [rootOf(key)])));
  const old = [...roots].filter((root) => paragraph.has(root)).length;
  const fresh = [...roots].filter((root) => said.gone.has(root) && !paragraph.has(root)).length;
  return fresh > 0 && fresh >= old;
}

/** "The answer took years": a thing that was led up to. */
const ANSWER =
  /^The (?:answer|reason|result|outcome|alternative|choice|question|difference|problem|solution|consequence|response|effect)s?\s+(?!of\b|to\b|for\b|in\b|between\b|that\b|on\b|from\b|by\b|with\b)/;

/** Some of what was named, with nothing said of which: "Some, such as those in the north, …", "We thank both", "A boat needs three." */
const SOME =
  /^(?:Some|Many|Most|All|Few|Several|Others|Each|Both|None|One),|\bboth\b(?!.*\band\b)|\b(?:n?either)\b(?!.*\bn?or\b)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|many|some|none|both|most|few|more|less|so|enough)[.!?]$/i;

/** Whether a sentence points back with a word: it is half of one, stands for what was said, or says which of what was named. */
export function pointsBackByWord(sentence: string): boolean {
  return (
    /^\p{Ll}/u.test(sentence) || SOME.test(sentence) || startPointers.test(sentence) || nounPointers.test(sentence)
  );
}

const OF_PERSONS: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']);
const OF_ONE: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
const OF_MANY: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

/** Words after which somebody is named. */
const PERSON =
  /\b(?:Mr|Ms|Mrs|Dr|Sir|Madam|President|Secretary-General|Minister|Ambassador|King|Queen|Excellency|Majesty|Highness|Pope|Professor|Judge|Chairman|Chairperson|Chair|Director|Representative|Envoy|Commissioner|woman|man|person|child|girl|boy|mother|father|everyone|anyone|nobody|who)\b/;
/** A noun behind an article or its like. */
const DETERMINED =
  /\bthose who\b|\b(?:the|a|an|our|my|your|all|every|each|many|most|some|no|any|several|other|two|three|four|five|both|of|by|with|for)\s+(?!(?:all|our|the|each|every|any|some|this|that|these|those|you|them|him|her|now|today)\b)\p{L}{3,}/iu;
/** A name within the sentence. */
const NAME = /\s\p{Lu}\p{L}{2,}/u;
/** Something that is more than one. */
const MANY =
  /\p{L}{2,}s\b(?<!ss|us|is|has|was|does|'s|’s)|\b(?:people|women|men|children|police|personnel|staff|who|and|youth|families)\b/u;
/** Words that begin a sentence and are no noun, beside those of {@link functionWords}. */
const NO_NOUN =
  /^(?:i|today|tomorrow|now|here|there|also|only|together|let|allow|permit|please|in|may|having|while|although|when|if|all|as|once|perhaps|just|\p{L}+ly|\p{L}+ing)$/u;

/** A pronoun that nothing before it in the sentence can be meant by. */
function hasLostPronoun(sentence: string, words: readonly Token[]): boolean {
  return words.some(({ key, start }, at) => {
    const bare = key.replace(/'s$/, '');
    const before = sentence.slice(0, start);
    if (OF_PERSONS.has(bare)) return !PERSON.test(before);
    if (!OF_ONE.has(bare) && !OF_MANY.has(bare)) return false;
    // "It is essential that …" says nothing of anything; it is no pronoun of a noun.
    if (bare === 'it' && isEmptyIt(words, at)) return false;
    const [first] = words;
    const opens = at > 0 && !functionWords.has(first!.key) && !NO_NOUN.test(first!.key);
    return !(opens || DETERMINED.test(before) || NAME.test(before)) || (OF_MANY.has(bare) && !MANY.test(before));
  });
}

/** "it is necessary to", "it would be wrong that". */
function isEmptyIt(words: readonly Token[], at: number): boolean {
  const rest = words
    .slice(at + 1, at + 9)
    .map(({ key }) => key)
    .join(' ');
  return /^(?:is|was|will be|would be|has been|remains|seems|appears|becomes) .*\b(?:that|to|for)\b/.test(rest);
}

/** Things that everybody in the room knows, so that "the" does not point back. */
const KNOWN: ReadonlySet<string> = new Set(
  `world community nation nations people peoples region council assembly organization secretariat secretary-general government
  governments chair chairman president fight threat rule future past present time challenge challenges need right rights role work
  united general security international charter international use number importance way day year century south north east west
  internet public law media family delegation delegations membership floor country question aim goal purpose scourge phenomenon
  state states strategy fact member members mr ms mrs madam sir terrorism terrorist terrorists counter-terrorism`.split(
    /\s+/,
  ),
);

/** A name that the sentence before brought in, so that what is said of it has lost its place. */
function hasLostName(sentence: string, words: readonly Token[], { gone, isKnown }: Said): boolean {
  return words.some(({ key, start }) => {
    const root = rootOf(key.replace(/'s$/, ''));
    return (
      /^(?:\p{Lu}|\d\d)/u.test(sentence.slice(start, start + 2)) && !KNOWN.has(key) && gone.has(root) && !isKnown(root)
    );
  });
}

/** Words behind an article that are looked at: a noun and what stands before it. */
const LONGEST_PHRASE = 4;
const OWN: ReadonlySet<string> = new Set(['our', 'my', 'its', 'their', 'his', 'her']);
/** What every speech names from its first word on. */
const HERE: ReadonlySet<string> = new Set(
  'country people peoples government delegation world community nation region'.split(' '),
);

function isLower(text: string, { start }: Token): boolean {
  return /\p{Ll}/u.test(text.charAt(start));
}

/** "The" thing that the sentence before brought in: its word stands there, and nowhere before. */
function hasLostNoun(sentence: string, words: readonly Token[], { gone, isKnown }: Said): boolean {
  return words.some(({ key }, at) => {
    if (key !== 'the' && !(at === 0 && OWN.has(key))) return false;
    const phrase: Token[] = [];
    for (const word of words.slice(at + 1, at + 1 + LONGEST_PHRASE)) {
      const last = phrase.at(-1);
      if (functionWords.has(word.key) || (last && /[,;:.()–—]/.test(sentence.slice(last.end, word.start)))) break;
      phrase.push(word);
    }
    const head = phrase.at(-1);
    if (!head) return false;
    const root = rootOf(head.key);
    // "We welcome the decision to create a council. The council will …": what opens the sentence is what was just named.
    if (at === 0 && gone.has(root) && isLower(sentence, head) && !HERE.has(head.key)) return true;
    if (isKnown(root)) return false;
    if (phrase.some((word) => gone.has(rootOf(word.key)) && !isKnown(rootOf(word.key)) && !KNOWN.has(word.key)))
      return true;
    // At the start "the" tells of what was just said, unless its own words say which.
    const next = sentence.slice(head.end);
    return (
      at === 0 &&
      key === 'the' &&
      phrase.length === 1 &&
      isLower(sentence, head) &&
      !KNOWN.has(head.key) &&
      !/^\s+(?:of|that|who|which|to|for|in|on|between|against|from|with|by|at)\b/.test(next)
    );
  });
}
