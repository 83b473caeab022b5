import { closeInRun, openInRun } from './storyRuns';
import { openProperty, PROPERTIES } from './storyProperties';
import { StoryState } from './storyState';
import { type Control, type RevisionKind, type Story } from './wordPieces';
import { readXml, type XmlElement } from '../readXml';

/** Elements whose content is put in or taken out. */
const REVISIONS: ReadonlyMap<string, RevisionKind> = new Map([
  ['w:ins', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'moved-from'],
  ['w:moveTo', 'moved-to'],
]);

/** What holds no text of the document: properties as they were, how tables look, data of fields, and what stands twice, be it as the sound of what it stands over. */
const SKIPPED = new Set(
  'w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tblPrExChange w:trPrChange w:tcPrChange w:tblGridChange w:numberingChange w:delInstrText w:fldData w:rt mc:Fallback w:tblPr w:tblGrid w:tcPr w:tblPrEx'.split(
    ' ',
  ),
);

/** Reads a part of a Word file whose root holds blocks, or notes. Throws where the XML is damaged. */
export function readStory(xml: string): Story {
  const state = new StoryState();
  let skipping = 0;
  readXml(xml, {
    open(element) {
      if (skipping > 0 || SKIPPED.has(element.name)) skipping++;
      else if (PROPERTIES.has(element.name)) state.properties.push(element.name);
      else if (state.properties.length > 0) openProperty(state, element, REVISIONS.get(element.name));
      else openBlock(state, element);
    },
    close(name, tag) {
      if (skipping > 0) skipping--;
      else if (PROPERTIES.has(name)) {
        state.properties.pop();
        if (name === 'w:sectPr') endSection(state);
      } else if (state.properties.length === 0) closeBlock(state, name, tag);
    },
    text(text) {
      if (state.letters !== undefined && skipping === 0) state.letters.text += text;
    },
  });
  return { blocks: state.places[0]!.blocks, notes: state.notes, sections: state.sections, chunks: state.chunks };
}

function openBlock(state: StoryState, element: XmlElement): void {
  const { name, tag, attribute } = element;
  const { place } = state;
  const kind = REVISIONS.get(name);
  if (kind !== undefined) {
    const [author = '', date = ''] = [attribute('author'), attribute('date')];
    state.revisions.push({ kind, author, date, start: tag.start });
    return;
  }
  switch (name) {
    case 'w:p':
      place.paragraph = {
        kind: 'paragraph',
        span: { start: tag.start, end: tag.end },
        pieces: [],
        boxes: [],
        properties: {},
        markHidden: false,
        endsSection: false,
        isContents: isContents(state.control),
      };
      break;
    case 'w:tbl':
      place.rows = [];
      break;
    case 'w:tr':
      place.row = { cells: [] };
      break;
    case 'w:tc':
    case 'w:txbxContent':
      state.places.push({ blocks: [] });
      break;
    case 'w:footnote':
    case 'w:endnote':
      state.places.push({ blocks: [] });
      state.noteId = (attribute('type') ?? 'normal') === 'normal' ? (attribute('id') ?? '') : undefined;
      break;
    case 'w:sdt':
      state.control = state.control === undefined ? {} : { outer: state.control };
      break;
    case 'w:altChunk':
      state.chunks++;
      break;
    default:
      openInRun(state, element);
  }
}

function closeBlock(state: StoryState, name: string, tag: { readonly start: number; readonly end: number }): void {
  const { place } = state;
  if (REVISIONS.has(name)) {
    state.revisions.pop();
    return;
  }
  switch (name) {
    case 'w:p':
      if (place.paragraph === undefined) break;
      place.paragraph.span.end = tag.end;
      place.blocks.push(place.paragraph);
      place.paragraph = undefined;
      break;
    case 'w:tbl':
      place.blocks.push({ kind: 'table', rows: place.rows ?? [] });
      place.rows = undefined;
      break;
    case 'w:tr':
      if (place.row !== undefined) place.rows?.push(place.row);
      place.row = undefined;
      break;
    case 'w:tc': {
      const blocks = state.leave();
      state.place.row?.cells.push(blocks);
      break;
    }
    case 'w:txbxContent': {
      const blocks = state.leave();
      state.place.paragraph?.boxes.push(blocks);
      break;
    }
    case 'w:footnote':
    case 'w:endnote': {
      const blocks = state.leave();
      if (state.noteId !== undefined) state.notes.push({ id: state.noteId, blocks });
      break;
    }
    case 'w:sdt':
      state.control = state.control?.outer;
      break;
    default:
      closeInRun(state, name, tag);
  }
}

function endSection(state: StoryState): void {
  state.sections.push(state.section ?? { hasFirstPage: false, heads: [] });
  state.section = undefined;
  if (state.place.paragraph !== undefined) state.place.paragraph.endsSection = true;
}

/** Whether a control, or one around it, is a table of contents. */
function isContents(control: Control | undefined): boolean {
  for (let at = control; at !== undefined; at = at.outer) if (at.gallery === 'Table of Contents') return true;
  return false;
}
