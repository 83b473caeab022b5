import { type FileText } from '../../../core/source/fileText';
import { leftOutAs, textOfParts, type TextPart } from '../textParts';
import { FinalView } from './finalView';
import { readStory } from './readStory';
import { wordComments } from './wordComments';
import { fileNotes } from './wordFileNotes';
import { type Note, type WordSection, type Story } from './wordPieces';
import { readNumbering } from './wordNumbering';
import { openWordPackage, type WordPackage } from './wordPackage';
import { readStyles } from './wordStyles';

/** The text of a Word document, with what of it is struck out, hidden or deleted left out. */
export function docxText(bytes: Uint8Array): FileText {
  const file = openWordPackage(bytes);
  const related = file.relationships(file.main);
  const partOf = (type: string): string | undefined => {
    const target = [...related.values()].find((one) => one.type === type)?.target;
    return target === undefined ? undefined : file.part(target);
  };
  const notesOf = (type: string): ReadonlyMap<string, Note> => {
    const xml = partOf(type);
    return new Map((xml === undefined ? [] : readStory(xml).notes).map((note) => [note.id, note]));
  };
  const body = readStory(file.part(file.main)!);
  const styles = readStyles(partOf('styles'));
  const [footnotes, endnotes] = [notesOf('footnotes'), notesOf('endnotes')];
  const view = new FinalView({
    styles,
    labels: readNumbering(partOf('numbering'), styles),
    footnotes,
    endnotes,
    sections: body.sections,
  });
  view.numberNotes(body.blocks);
  for (const note of [...footnotes.values(), ...endnotes.values()]) view.numberNotes(note.blocks);

  const commentsPart = partOf('comments');
  const comments = commentsPart === undefined ? [] : wordComments(commentsPart);
  const { head, others } = headsOf(file, body.sections);
  const main: TextPart[] = view.parts(body.blocks);
  const parts: TextPart[] = [
    ...(head === undefined ? [] : view.parts(head.blocks, 'head')),
    { kind: 'gap' },
    ...main,
    { kind: 'gap' },
    ...view.notes(),
    ...others.flatMap((story) => view.parts(story.blocks, 'head').map(leftOutOfPage)),
    ...comments.map((text): TextPart => ({ kind: 'paragraph', words: [{ reason: 'comment', text }] })),
  ];
  const text = textOfParts(parts);
  const stories = [
    body,
    ...(head === undefined ? [] : [head]),
    { blocks: [...footnotes.values(), ...endnotes.values()].flatMap(({ blocks }) => blocks) },
  ];
  return { ...text, notes: fileNotes(stories, text.leftOut, { comments: comments.length, chunks: body.chunks }) };
}

/** The header of the first page, and all other headers and footers. */
function headsOf(
  file: WordPackage,
  sections: readonly WordSection[],
): { readonly head: Story | undefined; readonly others: readonly Story[] } {
  const related = file.relationships(file.main);
  const [first] = sections;
  const headers = first?.heads.filter(({ kind }) => kind === 'header') ?? [];
  const ofType = (wanted: string) => headers.find(({ type }) => type === wanted);
  const onFirst = (first?.hasFirstPage === true ? ofType('first') : undefined) ?? ofType('default') ?? ofType('first');
  const targetOf = (id: string | undefined) => (id === undefined ? undefined : related.get(id)?.target);
  const shown = targetOf(onFirst?.id);
  const all = new Set(sections.flatMap(({ heads }) => heads.map(({ id }) => targetOf(id))));
  const storyOf = (target: string | undefined): Story | undefined => {
    const xml = target === undefined ? undefined : file.part(target);
    return xml === undefined ? undefined : readStory(xml);
  };
  const others = [...all].filter((target) => target !== shown).map(storyOf);
  return { head: storyOf(shown), others: others.filter((story) => story !== undefined) };
}

function leftOutOfPage(part: TextPart): TextPart {
  if (part.kind !== 'paragraph') return part;
  return { kind: 'paragraph', words: leftOutAs('page-head', part.words) };
}
