import { type StoryState } from './storyState';
import { type RevisionKind } from './wordPieces';
import { setParagraphProperty, setRunProperty } from './wordProperties';
import { type XmlElement } from '../readXml';

/** Elements that hold properties of what they stand in, and no text. */
export const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:sdtPr', 'w:sectPr']);

/** Takes an element of properties into what they belong to. */
export function openProperty(
  state: StoryState,
  { name, attribute }: XmlElement,
  revision: RevisionKind | undefined,
): void {
  const { place } = state;
  const outer = state.properties.at(-2);
  switch (state.properties.at(-1)) {
    case 'w:rPr':
      if (outer === 'w:pPr') {
        if (place.paragraph === undefined) return;
        if (revision !== undefined) place.paragraph.mark = revision;
        else if (name === 'w:vanish') place.paragraph.markHidden = attribute('val') !== '0';
      } else if (outer === undefined && place.run !== undefined) setRunProperty(place.run.properties, name, attribute);
      return;
    case 'w:pPr':
      if (place.paragraph !== undefined) setParagraphProperty(place.paragraph.properties, name, attribute);
      return;
    case 'w:trPr':
      if (revision !== undefined && place.row !== undefined) place.row.revision = revision;
      return;
    case 'w:sdtPr':
      if (state.control === undefined) return;
      if (name === 'w:lock') state.control.lock = attribute('val') ?? '';
      else if (name === 'w:showingPlcHdr') state.control.isPrompt = !/^(?:0|false|off)$/.test(attribute('val') ?? '');
      else if (name === 'w:docPartGallery') state.control.gallery = attribute('val') ?? '';
      return;
    case 'w:sectPr':
      setSection(state, name, attribute);
      return;
    default:
  }
}

function setSection(state: StoryState, name: string, attribute: XmlElement['attribute']): void {
  state.section ??= { hasFirstPage: false, heads: [] };
  if (name === 'w:titlePg') state.section.hasFirstPage = !/^(?:0|false|off)$/.test(attribute('val') ?? '');
  else if (name === 'w:headerReference' || name === 'w:footerReference') {
    const kind = name === 'w:headerReference' ? 'header' : 'footer';
    state.section.heads = [
      ...state.section.heads,
      { kind, type: attribute('type') ?? 'default', id: attribute('id') ?? '' },
    ];
  } else if (name === 'w:type') state.section.type = attribute('val') ?? '';
}
