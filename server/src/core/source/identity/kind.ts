import { kindsNamedIn } from '../../kinds/ownNames';
import { type DocumentKind, documentKindOf, parseKind } from '../../kinds/textKinds';
import { singleSpaced } from '../../text/singleSpaced';
import { decidedIn } from './decided';
import { firstOf, type Head, type Reader, type Stated } from './head';
import {
  ADOPTED_LINE,
  AGENDA_ITEM,
  AUTHOR_LINE,
  BODY_LINE,
  COUNCIL_ADOPTED,
  COVERAGE_LINE,
  DELIVERY_LINE,
  DRAFT_LINE,
  GREETING_LINE,
  LETTER_LINE,
  SPEAKER_LINE,
  STATEMENT_BEHIND,
  STATEMENT_LINE,
} from './headForms';
import { pressNumber } from './symbol';

/** What a part of a symbol says of its document, whatever else is printed. */
const BY_SYMBOL: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\/RES\//, 'resolution'],
  [/\/DEC\//, 'decision'],
  [/\/PRST\//, 'statement'],
  [/(?:^|\/)PV\.\d/, 'verbatim-record'],
  [/\/SR\.\d/, 'summary'],
];

/** Lines of a head that say what the document is. The first row of the head that has one decides. */
const BY_LINE: readonly (readonly [RegExp, DocumentKind])[] = [
  [LETTER_LINE, 'letter'],
  // What a committee hands over so is its report.
  [/^letter of transmittal$/i, 'report'],
  [/^(?:provisional\s+)?verbatim\s+record\b/i, 'verbatim-record'],
  [/^(?:provisional\s+)?summary\s+record\b/i, 'summary'],
  [COUNCIL_ADOPTED, 'resolution'],
  [
    /^(?:(?:united nations )?security council )?resolution (?:S\/RES\/)?\d{1,4} ?\(\d{4}\)(?:$|,? (?:of|adopted|on)\b)/i,
    'resolution',
  ],
  [/^\d{1,4} ?\(\d{4}\)\.? resolution of \d/i, 'resolution'],
  [
    /^résolutions? adoptées? par l|^resoluci[oó]n(?:es)? aprobadas? por |^резолюци[яи],? принят|^قرار(?:ات)? اتخذ|通过的决议[*]*$/iu,
    'resolution',
  ],
  [
    /^décisions? adoptées? par l|^decisi[oó]n(?:es)? aprobadas? por |^решени[ея],? принят|^مقرر(?:ات)? اتخذ/iu,
    'decision',
  ],
  [
    /^доклад\s+(?:генерального|специальн|комитет|рабочей|совет)|^تقرير\s+(?:الأمين|المقرر|اللجنة|مجلس)|(?:秘书长|委员会|特别报告员|工作组)的?报告[*]*$/iu,
    'report',
  ],
  [/^decision adopted\b|^decisions? (?:of|by) the [A-Z]/i, 'decision'],
  [ADOPTED_LINE, 'resolution'],
  [
    /^(?:(?:united\s+nations\s+)?(?:press|media|news)\s+(?:releases?|statement|conference|advisory)|communiqué\s+de\s+presse|(?:comunicado|nota)\s+de\s+prensa|пресс-релиз|新闻稿|بيان\s+صحفي|meetings coverage|for immediate release|security council press statement)(?![\p{L}])/iu,
    'press-release',
  ],
  [COVERAGE_LINE, 'press-release'],
  // The service that issues releases heads each of them.
  [
    /^(?:department of (?:public information|global communications)|département de (?:l[’']information|la communication globale))\s*[•·]|^note to (?:correspondents|editors)$/i,
    'press-release',
  ],
  [STATEMENT_BEHIND, 'statement'],
  [/^(?:national\s+)?(?:statement|intervention)\b.{0,20}\b(?:of|by)\b/i, 'statement'],
  [DELIVERY_LINE, 'statement'],
  [
    /^(?:video\s+)?message\s+(?:on\s+the\s+occasion\s+of|on\s+(?:the\s+)?(?:international|world)|for\s+(?:the\s+)?(?:international|world)|to\s+mark)\s/i,
    'statement',
  ],
  [/^(?:draft\s+|revised\s+)?presidential\s+statement\b/i, 'statement'],
  [/^explanation of (?:vote|position)\b|\bright of reply\b/i, 'statement'],
  [STATEMENT_LINE, 'statement'],
  [
    /^(?:[\p{L}’'-]+\s+){0,4}report\s+(?:of|on|by|submitted)\s|^(?:\p{L}+\s+)?rapport\s+d[ue]\s|^informe\s+del?\s/iu,
    'report',
  ],
  [
    /:\s?\*?\s?(?:projet de résolution|proyecto de resolución)\b|^(?:projet de résolution|proyecto de resolución)\b|(?:^|:\s?\*?\s?)(?:пересмотренный\s+)?проект\s+резолюции(?![\p{L}])|(?:^|[:：]\s?)مشروع\s+قرار(?!\p{L})|(?:^|[:：]\s?\*?\s?)(?:订正)?决议草案/iu,
    'draft-resolution',
  ],
];

/** A note that hands on a report is that report. */
const NOTE = /^note\s+by\s+(?:the\s+)?[A-Z]/i;

const bySymbol =
  (symbol: string | undefined): Reader<DocumentKind> =>
  () => {
    const kind = symbol === undefined ? undefined : BY_SYMBOL.find(([part]) => part.test(symbol))?.[1];
    if (kind !== undefined) return { value: kind, from: 'symbol' };
    return symbol !== undefined && pressNumber(symbol) !== undefined
      ? { value: 'press-release', from: 'symbol' }
      : undefined;
  };

/** "A/C.1/80/L.22", "Freedonia: draft resolution", "Draft resolution submitted by …", with the text of one below. */
const byDraft =
  (symbol: string | undefined): Reader<DocumentKind> =>
  ({ rows, opening }) => {
    const isLimited = /\/L\.\d/.test(symbol ?? '');
    const hasBody = isOrgansText(opening);
    for (const { text } of rows) {
      const what = DRAFT_LINE.exec(text)?.groups?.['what']?.toLowerCase();
      // A title may speak of drafts: without the text of one below it says so in a line of its own.
      if (what === undefined || !(isLimited || hasBody || symbol !== undefined || /^draft/i.test(text))) continue;
      return { value: /^d[eé]c/.test(what) ? 'decision' : 'draft-resolution', from: 'masthead' };
    }
    if (hasBody && rows.some(({ text }) => DRAFT_STAGE.test(text)))
      return { value: 'draft-resolution', from: 'masthead' };
    return isLimited && hasBody ? { value: 'draft-resolution', from: 'symbol' } : undefined;
  };

/** What drafts of one text are called before they are tabled. */
const DRAFT_STAGE =
  /^(?:zero|first|second|third|initial|early|revised|final|clean)\s+(?:revised\s+)?draft\b|^draft\b.{0,40}\b(?:silence|rev\.?\s*\d)\b|\bin blue\b/i;

const byFrontMatter: Reader<DocumentKind> = ({ frontMatter }) => {
  const written = frontMatter.get('kind');
  const kind = written === undefined ? undefined : parseKind(written);
  if (kind) return { value: documentKindOf(kind), from: 'front-matter' };
  const title = frontMatter.get('title') ?? '';
  const [named] = kindsNamedIn(title);
  const value = named === undefined ? BY_LINE.find(([form]) => form.test(title))?.[1] : documentKindOf(named);
  return value && { value, from: 'front-matter' };
};

const byLine =
  (symbol: string | undefined): Reader<DocumentKind> =>
  ({ rows, opening }) => {
    let note = false;
    let section = false;
    for (const { text, isCell } of rows) {
      if (isCell || AGENDA_ITEM.test(text)) continue;
      if (SECTION.test(text)) {
        section = true;
        continue;
      }
      const own = BY_LINE.find(([form]) => form.test(text))?.[1];
      if (own !== undefined) return { value: own, from: 'title' };
      note ||= NOTE.test(text);
      // "Summary" above the box of a report is no name of it.
      if (symbol !== undefined && /^summary$/i.test(text)) continue;
      const named = kindsNamedIn(text)[0];
      if (
        named !== undefined &&
        !(named === 'report' && AUTHOR_LINE.test(text) && symbol === undefined && text.length > 200)
      )
        return { value: documentKindOf(named), from: 'title' };
    }
    const transmits = opening.slice(0, 6).join(' ');
    if (note && /\b(?:transmit|present|submit)\w*\b.{0,160}\breport\b/i.test(transmits))
      return { value: 'report', from: 'text' };
    return section ? { value: 'press-release', from: 'title' } : undefined;
  };

/** "Press releases": a part of a site, whose menu has it on every page. What a line of the text itself says counts before it. */
const SECTION = /^press\s+releases$/i;

const byDecided: Reader<DocumentKind> = (head) =>
  decidedIn(head) === undefined ? undefined : { value: 'decision', from: 'number-line' };

/** How a letter ends, and no speech. */
const CLOSING =
  /\bassurances?\s+of\s+(?:my|our)\s+(?:\S+\s+)?consideration\b|\b(?:yours\s+sincerely|sincerely\s+yours)\b|\bassurances?\s+de\s+(?:ma|notre)\s+(?:\S+\s+){0,2}considération\b|\b(?:seguridades|garantías)\s+de\s+mi\s+(?:\S+\s+){0,2}consideración\b/i;

/** "Excellency," … "Please accept, Excellency, the assurances of my highest consideration.": a letter without its name. */
const byLetter: Reader<DocumentKind> = ({ rows, opening, beginning, end }) => {
  const greets = [rows.at(-1)?.text ?? '', opening[0] ?? ''].some(
    (line) => GREETING_LINE.test(line) || /^excellencies\s?[,:]?$/i.test(line),
  );
  return greets && CLOSING.test(`${beginning}\n${end}`) ? { value: 'letter', from: 'text' } : undefined;
};

const byOpening: Reader<DocumentKind> = ({ opening, rows }) => {
  const [first = ''] = opening;
  if (rows.some(({ text }) => /\bagenda\b/i.test(text)) && opening.filter((line) => SPEAKER_LINE.test(line)).length > 1)
    return { value: 'verbatim-record', from: 'text' };
  if (isOrgansText(opening)) return { value: 'resolution', from: 'text' };
  if (COMPLIMENTS.test(opening.slice(0, 3).join(' '))) return { value: 'letter', from: 'text' };
  if (SPEAKER_LINE.test(first) || SALUTATION.test(first)) return { value: 'statement', from: 'text' };
  if (opening.slice(0, 4).some((line) => SALUTATION.test(line) && line.length < 80))
    return { value: 'statement', from: 'text' };
  if (opening.some((line) => /^(?:this|the present) (?:concept )?note (?:provides|presents|sets out)\b/i.test(line)))
    return { value: 'concept-note', from: 'text' };
  return undefined;
};

/** "The Permanent Mission of Freedonia presents its compliments to …": a note verbale without its name. */
const COMPLIMENTS =
  /^The (?:Permanent |Observer )?(?:Mission|Embassy|Delegation|Ministry|Secretary-General|Secretariat)\b.{0,120}\bpresents? (?:its|his|her) compliments\b|^La (?:mission|ambassade|délégation)\b.{0,120}\bprésente ses compliments\b|^La (?:misi[oó]n|embajada|delegaci[oó]n)\b.{0,120}\bsaluda\b.{0,30}\batentamente\b/i;

const SALUTATION =
  /^(?:(?:co-)?chairs?(?=,)|(?:your\s+)?excellenc(?:y|ies)|(?:thank you,?\s+)?(?:mr\.?|madam[e]?)\s+(?:president|chair\w*|moderator|secretary-general)|distinguished\s+\w+|ladies and gentlemen|honou?rable\s+\w+|(?:monsieur|madame) l[ea] président\w*|señora? president[ea])(?![\p{L}]).{0,120}[,.:;!]?$/iu;

function isOrgansText(opening: readonly string[]): boolean {
  const organ = BODY_LINE.exec(opening[0] ?? '')?.groups?.['organ'];
  return (
    organ !== undefined &&
    /^(?:General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council|Commission\s+on\s+Human\s+Rights|Trusteeship\s+Council)$/.test(
      organ,
    )
  );
}

/** How a speaker speaks of himself and to the chair. Letters and papers have one of them at most. */
const SPOKEN: readonly RegExp[] = [
  /\b(?:Mr\.|Madam|Sir,|Mr) ?(?:President|Chair\w*)?\b.{0,80}\b(?:congratulat|welcom|thank)\w*|\bcongratulat\w*\b.{0,80}\b(?:you|president|chair\w*|mr\.)/i,
  /\b(?:my|our) (?:delegation|country|government|people|head of state|president|prime minister)\b|\bmy own delegation\b/i,
  /\b(?:I|we) (?:wish|would like|should like|am|are|have the honou?r|bring|come|stand|speak|join|convey|associate|align|thank)\b/i,
  /\bthis (?:august )?(?:Assembly|body|rostrum|Hall|debate|session of the)\b|\b(?:current|present|this|its) session\b|\bGeneral Assembly at its\b|\bsession of the General Assembly\b/i,
];

/** A speech with nothing above it: its speaker says I, and speaks to the chair. */
const bySpeech: Reader<DocumentKind> = ({ rows, beginning, name }) => {
  if (/^\p{Lu}{3}_\d{2}_(?:19|20)\d\d$/u.test(name)) return { value: 'statement', from: 'file-name' };
  if (rows.some(({ text: row }) => /\b(?:annex|letter|report|minutes|draft|article)\b/i.test(row))) return undefined;
  const text = singleSpaced(beginning.slice(0, 3000));
  const [toChair, ...others] = SPOKEN.map((form) => form.test(text));
  const signs = others.filter((has) => has).length;
  return signs + (toChair ? 1 : 0) >= 3 || (toChair && signs > 0) ? { value: 'statement', from: 'text' } : undefined;
};

const BY_NAME: readonly (readonly [RegExp, DocumentKind])[] = [
  [/(?:^|[-_ .])(?:statement|speech|intervention|remarks)(?:$|[-_ .\d])/i, 'statement'],
  [/(?:^|[-_ .])concept[-_ .]?note(?:$|[-_ .\d])/i, 'concept-note'],
  [/(?:^|[-_ .])press[-_ .]?(?:release|statement)(?:$|[-_ .\d])/i, 'press-release'],
];

const byFileName: Reader<DocumentKind> = ({ name }) => {
  const kind = BY_NAME.find(([words]) => words.test(name))?.[1];
  return kind && { value: kind, from: 'file-name' };
};

/** What the document is, by the first of these that says it: front matter, symbol, lines of its head, its first words, its file's name. */
export function kindIn(head: Head, symbol: string | undefined): Stated<DocumentKind> {
  const readers = [
    byFrontMatter,
    bySymbol(symbol),
    byDraft(symbol),
    byDecided,
    byLine(symbol),
    byLetter,
    byOpening,
    bySpeech,
    byFileName,
  ];
  return firstOf(readers, head) ?? { value: 'other', from: 'text' };
}
