import { functionWords } from '../text/functionWords';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words no set phrase begins with: they carry on a sentence, or ask a question. */
const neverFirst = words(`
  and or nor but than that which who whom whose what how why where while whether if s is are was were be been being has have had do
  does did will would shall should may might can could must not also both either each it they we this these those there their its
  our your his her such of to including regarding concerning per via within however more most some several many all other any
  same since during with for by on from onto into upon over between among against much being while including needs face faces remains through
`);

/** Words that begin a set phrase where they usually stand before the rest of it: "the rule of law", "in accordance with …". */
const seldomFirst = words(`
  a an the in at without under as
`);

/** Whether a word of a phrase's edge is left out whatever stands beside it. */
export const isNeverFirst = (key: string): boolean => neverFirst.has(key) || /^\d/.test(key);
export const isSeldomFirst = (key: string): boolean => seldomFirst.has(key);

/** Verbs, and words that call for another one: a phrase that ends in one was cut. */
const neverLast = words(`
  play plays need needs make makes made take takes taken provide provides provided providing include includes included consider
  considers address addresses addressing enhance enhances ensure ensures ensuring strengthen strengthening support supports
  supporting promote promotes promoting prevent prevents preventing protect protects counter countering contribute contributes
  develop develops developing encourage encourages encouraged stress stresses stressed underline underlined recognize recognizes
  recognized reaffirm reaffirms reaffirmed explore overcome implement implementing build building face faces facing help helps
  use used using sharing work given based related other relevant several various new own key main important international national
  regional global local some many more most much further less few one two three four five first second third every any all only
  mr ms mrs next subregional sub-regional operational emerging multilateral bilateral practical effective past coming towards toward across along regarding including evolve evolves spread spreads faced individuals provides remain remains play role roles context extent number range variety important addition
`);

export const isNeverLast = (key: string): boolean => functionWords.has(key) || neverLast.has(key) || key.length === 1;

const weak = words(`
  main important respective key several various new other relevant specific existing certain different better future current
`);

/** Whether a word says something by itself, so that two of them make a phrase. */
export const isTelling = (key: string): boolean => !functionWords.has(key) && !weak.has(key);

/** What documents say of the meeting they announce or report, not of its subject. */
const meetingWords = words(`
  session sessions conference conferences symposium plenary meeting workshop panel panels panellists moderator moderators participants
  speaker speakers delegation delegations interventions floor remarks presentation presentations theme themes agenda programme summary
  note registration register headquarters following discussions discussion convene convened convenes opening closing invited january february march
  april june july august september october november december monday tuesday wednesday thursday friday
  minute minutes three-minute open
`);

export const isAboutMeeting = (key: string): boolean => meetingWords.has(key);

/** Words of whole sentences and questions. */
const sentenceWords = words(`
  will would can could may might has had have is are was were do does did what how which who whom he she it they we
  i you his her my that their its our your such this these those there
`);

export const isOfSentence = (key: string): boolean => sentenceWords.has(key) || /\d/.test(key);

/** "exploited by terrorists", "partnered with Member States": what happened to something, cut off from it. */
export function isParticipleGroup([first = '', second = '']: readonly string[]): boolean {
  return first.endsWith('ed') && functionWords.has(second);
}
