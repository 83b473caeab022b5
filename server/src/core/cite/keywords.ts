import { isInvisible } from '../text/characters';

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
  | 'prst'
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
  | 'chr'
  | 'sc'
  | 'ga'
  | 'ecosoc'
  | 'hrc'
  | 'and'
  | 'to'
  | 'of'
  | 'in'
  | 'the'
  | 'its'
  | 'no'
  | 'as'
  | 'filler'
  | 'function'
  | 'adopted'
  | 'month'
  | 'paragraph'
  | 'preamble'
  | 'annex'
  | 'section'
  | 'page'
  | 'unlikely'
  | 'unit'
  | 'un';

const rows: readonly (readonly [Keyword, string])[] = [
  ['resolution', 'resolution résolution resolución'],
  ['resolutions', 'resolutions résolutions resoluciones'],
  ['decision', 'decision décision decisión'],
  ['decisions', 'decisions décisions decisiones'],
  ['res', 'res rés'],
  ['unscr', 'unscr unscrs scr scrs unsc-r rcsnu unscres'],
  ['ungar', 'ungar ungars ragnu'],
  ['un', 'onu'],
  ['presidential', 'presidential'],
  ['prst', 'prst'],
  ['statement', 'statement statements'],
  ['security', 'security sécurité seguridad'],
  ['council', 'council conseil consejo'],
  ['general', 'general générale'],
  ['assembly', 'assembly assemblée asamblea'],
  ['economic', 'economic économique económico'],
  ['social', 'social'],
  ['human', 'human humanos homme'],
  ['rights', 'rights derechos droits'],
  ['commission', 'commission'],
  ['chr', 'chr'],
  ['sc', 'sc unsc s.c u.n.s.c cs csnu'],
  ['ga', 'ga unga g.a u.n.g.a ag agnu'],
  ['ecosoc', 'ecosoc'],
  ['hrc', 'hrc unhrc cdh'],
  ['and', 'and or et y'],
  ['to', 'to through until'],
  ['of', 'of de du del des'],
  ['in', 'in dans en'],
  ['the', 'the la le les el las los'],
  ['its', 'its their sa ses leur leurs su sus'],
  ['no', 'no nos nr number numbers núm núms número números'],
  ['as', 'as well'],
  // Words that may stand between two items of one list: "and, most recently, 2396 (2017)".
  [
    'filler',
    'both also including notably especially particularly particular most recently more recent subsequent later thus far see together along inter alia ainsi que notamment así como',
  ],
  // Words after a bare number that cannot be what the number counts.
  [
    'function',
    'on which that is are was were be has have had by for with at from concerning regarding calls call called requires require required urges urge urged requests requested reaffirms reaffirmed recalls recalled stresses stressed decides decided encourages encouraged reiterates reiterated under but if when where while shall should must can could will would not a an this these those it states noted notes set sets established establishes',
  ],
  ['adopted', 'adopted passed'],
  [
    'month',
    'january february march april may june july august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ],
  [
    'paragraph',
    'para paras paragraph paragraphs op ops pp pps preambular operative paragraphe paragraphes párrafo párrafos',
  ],
  ['preamble', 'preamble'],
  ['annex', 'annex annexes annexe anexo anexos'],
  ['section', 'sect sects sec section sections chap chapter part'],
  ['page', 'page pages p pág págs página páginas'],
  // A number right after one of these is never a citation standing on its own.
  [
    'unlikely',
    'room rooms suite office floor building tel telephone phone fax ext extension flight gate table figure fig vol volume issue version item items question article articles rule case law act bill decree order directive regulation iso box line lines step chapter verse psalm docket gazette journal bulletin boletín diario ref reference about approximately around some over nearly almost least than ratio score odds up usd eur gbp chf',
  ],
  [
    'unit',
    'dpi ppi px pixel pixels x megapixels mp lines bit bits percent per cent million billion years days hours minutes seconds',
  ],
];

/** Words of the other official languages, in scripts that the tree has not, in every form of theirs. */
const otherRows: readonly (readonly [Keyword, string])[] = [
  ['resolution', 'резолюция резолюцию резолюцией القرار قرار قراره قرارها قرارا'],
  // "резолюции" is one of one and several.
  [
    'resolutions',
    'резолюции резолюций резолюциям резолюциями резолюциях القرارات قرارات قراراته قراراتها القرارين القراران قراري قراريه قراريها',
  ],
  ['decision', 'решение решения решению решением решении مقرر مقرره مقررها المقرر'],
  ['decisions', 'решений решениям решениями решениях مقررات مقرراته مقرراتها المقررات المقررين'],
  ['res', 'рез'],
  ['unscr', 'рсб'],
  ['security', 'безопасности الأمن'],
  ['council', 'совет совета совету советом совете مجلس المجلس'],
  ['general', 'генеральная генеральной генеральную العامة'],
  ['assembly', 'ассамблея ассамблеи ассамблею ассамблеей الجمعية'],
  ['economic', 'экономический экономического экономическому экономическим الاقتصادي'],
  ['social', 'социальный социального социальному социальным الاجتماعي'],
  ['rights', 'правам حقوق'],
  ['human', 'человека الإنسان'],
  ['sc', 'сб'],
  ['ga', 'га'],
  ['ecosoc', 'экосос'],
  ['hrc', 'спч'],
  ['and', 'и или و أو'],
  ['of', 'от по المؤرخ المؤرخة'],
  ['in', 'в во في'],
  ['its', 'своей своих свою своём своем своими ее её его'],
  ['no', 'رقم رقمي الرقم الأرقام أرقام'],
  ['un', 'оон'],
  ['month', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
  ['paragraph', 'пункт пункта пункте пункты пунктов пунктах п пп الفقرة الفقرات فقرة الفقرتين'],
  ['annex', 'приложение приложении приложения المرفق مرفق'],
  ['page', 'стр страница странице страницы الصفحة صفحة'],
  ['filler', 'также وكذلك'],
];

const others: ReadonlyMap<string, Keyword> = new Map(
  otherRows.flatMap(([keyword, list]) => list.split(' ').map((word): [string, Keyword] => [word, keyword])),
);
const longestOther = Math.max(...[...others.keys()].map((word) => word.length));

/** Letters beside "a" to "z" that the words of the table have. */
const furtherLetters = '.-éóûáúí';
const width = 26 + furtherLetters.length;

/** The table as a tree of letters: a word is looked up without a copy of it, and most words fall off after two letters. */
interface WordTree {
  /** `children[node * width + letter]` is the node that `letter` leads to, 0 where none. Node 0 is the root. */
  readonly children: Int16Array;
  /** What the word that ends at a node plays. A word in two rows plays the first that claims it. */
  readonly keywords: readonly (Keyword | undefined)[];
}

const tree = buildTree();

function buildTree(): WordTree {
  const words = rows.flatMap(([keyword, list]) => list.split(' ').map((word): [Keyword, string] => [keyword, word]));
  const children = new Int16Array((1 + words.reduce((sum, [, word]) => sum + word.length, 0)) * width);
  const keywords: (Keyword | undefined)[] = [undefined];
  for (const [keyword, word] of words) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = node * width + letterIndex(word.charCodeAt(i));
      if (children[slot] === 0) children[slot] = keywords.push(undefined) - 1;
      node = children[slot]!;
    }
    keywords[node] ??= keyword;
  }
  return { children, keywords };
}

/** Index of a letter in the tree, in either case; -1 for one that no word has. */
function letterIndex(code: number): number {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return lower - 97;
  const further = furtherLetters.indexOf(String.fromCharCode(code).toLowerCase());
  return further < 0 ? -1 : 26 + further;
}

/** The part `text[start..end)` plays in the grammar, if any. */
export function keywordAt(text: string, start: number, end: number): Keyword | undefined {
  let node = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = letterIndex(code);
    if (letter < 0 && isInvisible(code)) continue;
    node = letter < 0 ? 0 : tree.children[node * width + letter]!;
    if (node === 0) return otherAt(text, start, end);
  }
  return tree.keywords[node] ?? otherAt(text, start, end);
}

/** Letters that Arabic writes in front of a word as one with it: "and", "so", "by", "to", "as". */
const ARABIC_PREFIXES = 'وفبلك';
const MOST_PREFIXES = 2;

function otherAt(text: string, start: number, end: number): Keyword | undefined {
  if (end - start > longestOther + MOST_PREFIXES || text.charCodeAt(start) < 0x400) return undefined;
  let word = text.slice(start, end).toLowerCase();
  const known = others.get(word);
  if (known !== undefined || !ARABIC_PREFIXES.includes(word.charAt(0))) return known;
  for (let left = MOST_PREFIXES; left > 0 && word.length > 2 && ARABIC_PREFIXES.includes(word.charAt(0)); left--) {
    // "للقرار" is "to the": the article loses its first letter.
    word = word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1);
    const stripped = others.get(word);
    if (stripped !== undefined) return stripped;
  }
  return undefined;
}
