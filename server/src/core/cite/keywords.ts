/** The part a word plays in the grammar of citations. */
export type Keyword =
  | 'resolution'
  | 'resolutions'
  | 'decision'
  | 'decisions'
  | 'res'
  | 'unscr'
  | 'ungar'
  | 'presidential'
  | 'statement'
  | 'security'
  | 'council'
  | 'general'
  | 'assembly'
  | 'economic'
  | 'social'
  | 'human'
  | 'rights'
  | 'commission'
  | 'sc'
  | 'ga'
  | 'ecosoc'
  | 'hrc'
  | 'foreign'
  | 'and'
  | 'to'
  | 'of'
  | 'in'
  | 'the'
  | 'its'
  | 'no'
  | 'filler'
  | 'function'
  | 'month'
  | 'paragraph'
  | 'preamble'
  | 'annex'
  | 'section'
  | 'page'
  | 'unlikely'
  | 'unit';

const rows: readonly (readonly [Keyword, string])[] = [
  ['resolution', 'resolution résolution resolución'],
  ['resolutions', 'resolutions résolutions resoluciones'],
  ['decision', 'decision'],
  ['decisions', 'decisions'],
  ['res', 'res'],
  ['unscr', 'unscr unscrs scr scrs unsc-r'],
  ['ungar', 'ungar ungars'],
  ['presidential', 'presidential'],
  ['statement', 'statement statements'],
  ['security', 'security'],
  ['council', 'council'],
  ['general', 'general'],
  ['assembly', 'assembly'],
  ['economic', 'economic'],
  ['social', 'social'],
  ['human', 'human'],
  ['rights', 'rights'],
  ['commission', 'commission'],
  ['sc', 'sc unsc s.c u.n.s.c'],
  ['ga', 'ga unga g.a u.n.g.a'],
  ['ecosoc', 'ecosoc'],
  ['hrc', 'hrc unhrc'],
  // Bodies that number resolutions or decisions of their own in shapes that look like ours.
  ['foreign', 'parliament senate congress bundestag knesset icao imo who wha unesco osce oas interpol iaea ilo wto eu'],
  ['and', 'and or'],
  ['to', 'to through until'],
  ['of', 'of'],
  ['in', 'in'],
  ['the', 'the'],
  ['its', 'its their'],
  ['no', 'no nos number numbers'],
  // Words that may stand between two items of one list: "and, most recently, 2396 (2017)".
  [
    'filler',
    'both also including notably especially particularly particular most recently more recent subsequent later as well thus far see',
  ],
  // Words after a bare number that cannot be what the number counts.
  [
    'function',
    'on which that is are was were be has have had by for with at from concerning regarding adopted calls call called requires require required urges urge urged requests requested reaffirms reaffirmed recalls recalled stresses stressed decides decided encourages encouraged reiterates reiterated under but if when where while shall should must can could will would not a an this these those it states noted notes set sets established establishes',
  ],
  ['month', 'january february march april may june july august september october november december'],
  ['paragraph', 'para paras paragraph paragraphs op ops pp pps preambular operative'],
  ['preamble', 'preamble'],
  ['annex', 'annex annexes'],
  ['section', 'sect sects sec section sections chap chapter part'],
  ['page', 'page pages p'],
  // A number right after one of these is never a citation standing on its own.
  [
    'unlikely',
    'room rooms suite office floor building tel telephone phone fax ext extension flight gate table figure fig vol volume issue version item items question article articles rule case law act bill decree order directive regulation iso box line lines step chapter verse psalm docket ref reference about approximately around some over nearly almost least than ratio score odds up usd eur gbp chf',
  ],
  [
    'unit',
    'dpi ppi px pixel pixels x megapixels mp lines bit bits percent per cent million billion years days hours minutes seconds',
  ],
];

/** Lower-case word → the part it plays. A word in two rows plays the first that claims it. */
const byWord: ReadonlyMap<string, Keyword> = new Map(
  [...rows].reverse().flatMap(([keyword, words]) => words.split(' ').map((word): [string, Keyword] => [word, keyword])),
);

/** The longest word the grammar knows: longer ones need no look-up. */
const longest = Math.max(...[...byWord.keys()].map((word) => word.length));

/** The part `text[start..end)` plays in the grammar, if any. */
export function keywordAt(text: string, start: number, end: number): Keyword | undefined {
  return end - start > longest ? undefined : byWord.get(text.slice(start, end).toLowerCase());
}
