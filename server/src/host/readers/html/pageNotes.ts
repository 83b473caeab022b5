import { around, elementsIn, isBlock, type PageElement, shownWords } from './pageTree';

/** The footnotes of a page, and what belongs to them. */
export interface PageNotes {
  /** The number of the note that an element is the mark of. */
  readonly marks: ReadonlyMap<PageElement, number>;
  /** The number of the note whose text an element holds. */
  readonly texts: ReadonlyMap<PageElement, number>;
  /** Links from the text of a note back to its mark. */
  readonly back: ReadonlySet<PageElement>;
}

/** A mark of a note as a page prints it: "1", "[12]". */
const MARK = /^\[?(\d{1,3})\]?$/;

/** Finds notes by links: a number that leads to a place further on, or that a place further on leads back to. */
export function pageNotes(page: PageElement): PageNotes {
  const marks = new Map<PageElement, number>();
  const texts = new Map<PageElement, number>();
  const back = new Set<PageElement>();
  const elements = [...elementsIn(page)];
  const order = new Map(elements.map((element, at) => [element, at]));
  const places = new Map<string, PageElement>();
  for (const element of elements)
    for (const key of [element.attributes['id'], element.name === 'a' ? element.attributes['name'] : undefined])
      if (key !== undefined && key !== '' && !places.has(key)) places.set(key, element);
  const links = elements.filter(({ name, attributes }) => name === 'a' && /^#./.test(attributes['href'] ?? ''));
  const targetOf = (link: PageElement) => places.get(decodedPlace(link.attributes['href']!.slice(1)));
  const at = (element: PageElement) => order.get(element)!;

  /** Marks by the link that they are, or that is in them. */
  const numbered = new Map<PageElement, number>();
  for (const link of links) {
    const number = MARK.exec(shownWords(link))?.[1];
    if (number !== undefined) numbered.set(link, Number(number));
  }
  const isMark = (link: PageElement, text: PageElement): boolean => {
    const number = numbered.get(link);
    if (number === undefined || at(link) >= at(text) || [...around(link)].includes(text)) return false;
    if (texts.has(text) && texts.get(text) !== number) return false;
    marks.set(link, number);
    texts.set(text, number);
    return true;
  };

  for (const link of links) {
    // A number that leads on, to the text of its note.
    const target = targetOf(link);
    if (target !== undefined && at(target) > at(link) && numbered.has(link)) isMark(link, blockOf(target));
  }
  for (const link of links) {
    // What leads back to a mark, to what is round it or to what stands in it.
    const target = targetOf(link);
    if (target === undefined || at(target) >= at(link)) continue;
    const mark = [target, ...elementsIn(target), ...around(target.parent)].find(
      (one) => numbered.has(one) && one !== link,
    );
    const text = [...around(link)].find((one) => texts.has(one)) ?? blockOf(link);
    if (mark === undefined || !(marks.has(mark) || isMark(mark, text))) continue;
    if (texts.get(text) === numbered.get(mark)) back.add(link);
  }
  return { marks, texts, back };
}

/** The element that a place of a note stands for: the nearest that has lines of its own. */
function blockOf(place: PageElement): PageElement {
  let found = [...around(place)].find((one) => isBlock(one) && one.name !== 'td') ?? place;
  // A list item or a block of a note holds the paragraph that has its number.
  const { parent } = found;
  if (found.name === 'p' && parent !== undefined && (parent.name === 'li' || isNoteBlock(parent))) found = parent;
  return found;
}

function isNoteBlock({ name, attributes }: PageElement): boolean {
  return name === 'div' && /^_?(?:ftn|edn|fn|footnote|endnote|note)[-_:]?\d+$/i.test(attributes['id'] ?? '');
}

function decodedPlace(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
