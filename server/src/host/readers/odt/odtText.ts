import { type FileText } from '../../../core/source/fileText';
import { UnreadableText } from '../../decodeText';
import { changesNote, commentsNote, leftOutNotes } from '../fileNotes';
import { xmlText } from '../readXml';
import { leftOutAs, textOfParts, type TextPart } from '../textParts';
import { unpack } from '../unpack';
import { readOdtBody } from './odtBody';
import { OdtStyles } from './odtStyles';

/** The text of an OpenDocument text: headings, lists, tables, notes and boxes, with changes as if accepted and the header of the first page first. */
export function odtText(bytes: Uint8Array): FileText {
  const parts = unpack(bytes, (name) => /^\/?(?:content|styles|META-INF\/manifest)\.xml$/i.test(name));
  const part = (name: string): string | undefined => {
    const found = parts.get(name);
    return found && xmlText(found);
  };
  if ((part('meta-inf/manifest.xml') ?? '').includes('encryption-data'))
    throw new UnreadableText('is protected by a password');
  const content = part('content.xml');
  if (content === undefined) throw new UnreadableText('is no OpenDocument text');
  const shared = part('styles.xml');
  const styles = new OdtStyles();
  if (shared !== undefined) styles.add(shared);
  styles.add(content);
  const body = readOdtBody(content, styles);
  if (!body.isText) throw new UnreadableText('is no OpenDocument text');
  const pages = shared === undefined ? undefined : readOdtBody(shared, styles);
  const heads = pages?.heads.filter(({ master }) => master === (body.master ?? 'Standard')) ?? [];
  const head = heads.find(({ kind }) => kind === 'header-first') ?? heads.find(({ kind }) => kind === 'header');
  const others = (pages?.heads ?? []).filter((one) => one !== head);
  const found = textOfParts([
    ...(head?.parts ?? []),
    { kind: 'gap' },
    ...body.parts,
    { kind: 'gap' },
    ...body.notes,
    ...others.flatMap(({ parts: paragraphs }) => paragraphs.map(leftOutOfPage)),
  ]);
  const notes = [
    ...(body.changes > 0 ? [changesNote(body.changes)] : []),
    ...(body.comments > 0 ? [commentsNote(body.comments)] : []),
    ...leftOutNotes(found.leftOut, ['struck-out', 'hidden']),
  ];
  return { ...found, notes };
}

function leftOutOfPage(part: TextPart): TextPart {
  if (!('words' in part)) return part;
  return { kind: 'paragraph', words: leftOutAs('page-head', part.words) };
}
