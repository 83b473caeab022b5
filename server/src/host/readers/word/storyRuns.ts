import { symbolLetter } from './symbolFonts';
import { type Place, type StoryState } from './storyState';
import { type WordField, type WordPiece, type Run } from './wordPieces';
import { type XmlElement } from '../readXml';

/** Elements of a run that stand for one character. */
const CHARACTERS: ReadonlyMap<string, readonly [kind: WordPiece['kind'], text: string]> = new Map([
  ['w:tab', ['tab', '\t']],
  ['w:ptab', ['tab', '\t']],
  ['w:cr', ['break', '\n']],
  ['w:noBreakHyphen', ['hyphen', '\u2011']],
  ['w:softHyphen', ['hyphen', '\u00AD']],
]);

const TEXTS = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);

/** A run of nothing: text of formulas stands in runs of another kind. */
const NO_RUN: Run = { span: { start: 0, end: 0 }, properties: {} };

/** Reads what begins inside a paragraph. */
export function openInRun(state: StoryState, { name, tag, preserve, attribute }: XmlElement): void {
  const { place } = state;
  if (name === 'w:r') {
    place.run = { span: { start: tag.start, end: tag.end }, properties: {} };
    return;
  }
  if (TEXTS.has(name)) {
    state.letters = { text: '', start: tag.end, preserve };
    return;
  }
  const add = (kind: WordPiece['kind'], text: string, isCustomMark?: boolean) =>
    push(state, { kind, text, span: tag, ...(isCustomMark === true && { isCustomMark }) });
  const character = CHARACTERS.get(name);
  if (character !== undefined) {
    if (place.run !== undefined) add(...character);
    return;
  }
  switch (name) {
    case 'w:br':
      if (attribute('type') === 'page') add('page', '\f');
      else add('break', '\n');
      break;
    case 'w:sym':
      add('symbol', symbolLetter(attribute('font') ?? '', attribute('char') ?? ''));
      break;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      add(
        name === 'w:footnoteReference' ? 'footnote' : 'endnote',
        attribute('id') ?? '',
        /^(?:1|true|on)$/.test(attribute('customMarkFollows') ?? ''),
      );
      break;
    case 'w:fldSimple':
      place.field = { ...around(place), instruction: attribute('instr') ?? '', inResult: true, isWhole: true };
      break;
    case 'w:fldChar':
      turnField(place, attribute('fldCharType'));
      break;
    default:
  }
}

/** Reads what ends inside a paragraph. */
export function closeInRun(
  state: StoryState,
  name: string,
  tag: { readonly start: number; readonly end: number },
): void {
  const { place } = state;
  if (name === 'w:r') {
    if (place.run !== undefined) place.run.span.end = tag.end;
    place.run = undefined;
  } else if (name === 'w:fldSimple') place.field = place.field?.outer;
  else if (TEXTS.has(name) && state.letters !== undefined) {
    const { text, start, preserve } = state.letters;
    state.letters = undefined;
    const letters = preserve || name === 'm:t' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    if (name === 'w:instrText') {
      if (place.field !== undefined && !place.field.inResult) place.field.instruction += text;
    } else if (letters !== '') {
      push(state, { kind: 'text', text: letters, span: { start, end: Math.max(start, tag.start) } });
    }
  }
}

function push(state: StoryState, piece: Pick<WordPiece, 'kind' | 'text' | 'span' | 'isCustomMark'>): void {
  const { place, control } = state;
  const revision = state.revisions.at(-1);
  const { field } = place;
  const code = codeAround(field);
  place.paragraph?.pieces.push({
    ...piece,
    run: place.run ?? NO_RUN,
    ...(revision !== undefined && { revision: deletionOf(state) ?? revision }),
    ...(field !== undefined && { field }),
    ...(code !== undefined && { code }),
    ...(control !== undefined && { control }),
  });
}

/** What is deleted inside another's insertion is gone, and so is what was inserted inside a deletion. */
function deletionOf(state: StoryState) {
  return state.revisions.findLast(({ kind }) => kind === 'deleted' || kind === 'moved-from');
}

function turnField(place: Place, type: string | undefined): void {
  if (type === 'begin') place.field = { ...around(place), instruction: '', inResult: false, isWhole: false };
  else if (place.field === undefined) return;
  else if (type === 'separate') place.field.inResult = true;
  else if (type === 'end') {
    place.field.isWhole = true;
    place.field = place.field.outer;
  }
}

function around({ field }: Place): Pick<WordField, 'outer'> {
  return field === undefined ? {} : { outer: field };
}

/** The outermost field in whose code a place stands. */
function codeAround(field: WordField | undefined): WordField | undefined {
  let code: WordField | undefined;
  for (let at = field; at !== undefined; at = at.outer) if (!at.inResult) code = at;
  return code;
}
