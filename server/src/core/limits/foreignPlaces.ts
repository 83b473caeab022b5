import { lazy } from '../text/lazy';
import { type LimitLanguage } from './limitLanguages';
import { type LimitedKind, type LimitPlace } from './limitPlace';

/** How a language other than English names parts of a meeting. All are sources of regular expressions. */
interface PlaceNames {
  readonly kinds: readonly (readonly [kind: LimitedKind, words: string])[];
  /** What stands before a part in which something is said; without it, and without a colon behind it, the part is itself what lasts. */
  readonly at: string;
  /** What may stand behind it in its stead. */
  readonly behind: string;
}

const FR_AT = String.raw`(?<![\p{L}])(?:à|au|aux|en|dans|lors|pendant|durant|au\s+cours|pour)\s+(?:de\s+|d['’])?(?:la\s+|les\s+|le\s+|l['’]|des\s+|du\s+|une?\s+|chaque\s+)?`;
const ES_AT = String.raw`(?<![\p{L}])(?:en|durante|para)\s+(?:la\s+|las\s+|el\s+|los\s+|una?\s+|cada\s+)?`;
const RU_AT = String.raw`(?<![\p{L}])(?:на|в|во\s+время|в\s+ходе|в\s+рамках)\s+(?:\p{L}+\s+)?`;

const placeNames: Readonly<Record<LimitLanguage['language'], PlaceNames>> = {
  fr: {
    at: FR_AT,
    behind: '',
    kinds: [
      ['opening', String.raw`(?:séance|session|cérémonie|réunion)\s+(?:d['’]ouverture|inaugurale)`],
      ['closing', String.raw`(?:séance|session|cérémonie|réunion)\s+de\s+clôture`],
      ['break-out', String.raw`ateliers?(?![\p{L}])|(?:séances?|sessions?)\s+parallèles?`],
      ['special', String.raw`(?:séances?|sessions?|réunions?)\s+(?:spéciales?|extraordinaires?)`],
      ['high-level', String.raw`(?:débats?|segments?|réunions?|séances?|volets?)\s+de\s+haut\s+niveau`],
      ['thematic', String.raw`(?:séances?|sessions?|débats?|réunions?|discussions?)\s+thématiques?`],
      ['interactive', String.raw`(?:dialogues?|débats?|discussions?|séances?|échanges?)\s+interacti(?:f|ve)s?`],
    ],
  },
  es: {
    at: ES_AT,
    behind: '',
    kinds: [
      ['opening', String.raw`(?:sesión|ceremonia|reunión)\s+(?:de\s+apertura|inaugural)`],
      ['closing', String.raw`(?:sesión|ceremonia|reunión)\s+de\s+clausura`],
      ['break-out', String.raw`(?:sesión|sesiones)\s+paralelas?|talleres|taller(?![\p{L}])`],
      ['special', String.raw`(?:sesión|sesiones|reunión)\s+especial(?:es)?`],
      ['high-level', String.raw`(?:segmento|serie\s+de\s+sesiones|sesión|reunión|debate)\s+de\s+alto\s+nivel`],
      ['thematic', String.raw`(?:sesión|sesiones|debates?|reuniones)\s+temátic[oa]s?`],
      ['interactive', String.raw`(?:diálogos?|debates?|sesión|sesiones)\s+interactiv[oa]s?`],
    ],
  },
  ru: {
    at: RU_AT,
    behind: '',
    kinds: [
      ['opening', String.raw`(?:заседани|церемони|сесси)\p{L}*\s+открытия`],
      ['closing', String.raw`(?:заседани|церемони|сесси)\p{L}*\s+закрытия`],
      ['break-out', String.raw`параллельн\p{L}*\s+(?:заседани|сесси|секци)\p{L}*`],
      ['special', String.raw`специальн\p{L}*\s+(?:заседани|сесси|мероприяти)\p{L}*`],
      ['high-level', String.raw`(?:сегмент|заседани|этап|совещани)\p{L}*\s+высокого\s+уровня`],
      ['thematic', String.raw`тематическ\p{L}*\s+(?:заседани|сесси|дискусси|обсуждени)\p{L}*`],
      ['interactive', String.raw`интерактивн\p{L}*\s+(?:диалог|дискусси|обсуждени)\p{L}*`],
    ],
  },
  ar: {
    at: String.raw`(?:في|خلال|أثناء)\s+`,
    behind: '',
    kinds: [
      ['opening', String.raw`الجلسة\s+الافتتاحية`],
      ['closing', String.raw`الجلسة\s+الختامية`],
      ['break-out', String.raw`الجلسات\s+المتوازية|حلقات\s+العمل`],
      ['high-level', String.raw`(?:الجزء|الاجتماع|الجلسة)\s+(?:ال)?رفيعة?\s+المستوى`],
      ['thematic', String.raw`(?:الجلسة|الجلسات)\s+المواضيعية`],
      ['interactive', String.raw`(?:الحوار|الحوارات|المناقشات)\s+التفاعلية?`],
    ],
  },
  zh: {
    at: '在',
    behind: '上|中|期间',
    kinds: [
      ['opening', '开幕(?:式|会议)'],
      ['closing', '闭幕(?:式|会议)'],
      ['break-out', '分组(?:会议|讨论)'],
      ['special', '特别会议'],
      ['high-level', '高级别(?:会议|部分)'],
      ['thematic', '专题(?:会议|讨论会)'],
      ['interactive', '互动(?:对话|讨论)'],
    ],
  },
};

/** The patterns of a language: places in running text, one group for each kind, and one that is a label alone. */
interface PlacePatterns {
  readonly kinds: readonly LimitedKind[];
  readonly within: RegExp;
  readonly alone: RegExp;
  /** Any of them, wherever it stands. */
  readonly any: RegExp;
}

const patterns = lazy(
  () => new Map(Object.entries(placeNames).map(([language, names]) => [language, patternsOf(names)])),
);

function patternsOf({ kinds, at, behind }: PlaceNames): PlacePatterns {
  const groups = kinds.map(([, words], i) => `(?<k${i}>${words})`).join('|');
  const plain = kinds.map(([, words]) => `(?:${words})`).join('|');
  const labelled = String.raw`(?:${plain})(?=\s*[:：]${behind === '' ? '' : `|${behind}`})`;
  return {
    kinds: kinds.map(([kind]) => kind),
    any: new RegExp(plain, 'iu'),
    within: new RegExp(`(?:${at})(?:${plain})|${labelled}`, 'giu'),
    alone: new RegExp(String.raw`^[\s*#•–—-]*(?:${groups})[\s*:：]*$`, 'iu'),
  };
}

const kindIn = (text: string, language: string): LimitedKind | undefined => {
  const names = placeNames[language as LimitLanguage['language']].kinds;
  return names.find(([, words]) => new RegExp(words, 'iu').test(text))?.[0];
};

/** Where something is said, as a sentence of a language names it, in order. */
export function foreignPlaces(sentence: string, language: LimitLanguage['language']): readonly LimitPlace[] {
  return [...sentence.matchAll(patterns().get(language)!.within)].flatMap((match): LimitPlace[] => {
    const kind = kindIn(match[0], language);
    const span = { start: match.index, end: match.index + match[0].length };
    return kind === undefined ? [] : [{ kinds: [kind], numbers: [], where: match[0], span }];
  });
}

/** Whether a text names a part of a meeting: "the workshops will last" (twenty minutes) limits no speech. */
export function namesForeignPart(text: string, language: LimitLanguage['language']): boolean {
  return patterns().get(language)!.any.test(text);
}

/** A letter that English has not, or a word that heads parts of a meeting in Spanish or French without one. */
const FOREIGN_LETTER =
  /[\u00C0-\u024F\u0400-\u04FF\u0600-\u06FF\u4E00-\u9FFF]|\b(?:segment|d[ée]bat|dialogue|atelier|taller|reuni)/i;

/** Where what stands under a label of another language holds; `undefined` where it names no part of a meeting, or more. */
export function foreignPlaceOfHead(label: string): LimitPlace | undefined {
  if (label.length > 80 || !FOREIGN_LETTER.test(label)) return undefined;
  for (const { alone, kinds } of patterns().values()) {
    const groups = alone.exec(label)?.groups;
    const at = groups === undefined ? -1 : kinds.findIndex((_, i) => groups[`k${i}`] !== undefined);
    if (at >= 0)
      return { kinds: [kinds[at]!], numbers: [], where: label.trim(), span: { start: 0, end: label.length } };
  }
  return undefined;
}
