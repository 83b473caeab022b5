/** What a kind of text is called, and what follows from a text being of it. */
export interface TextKindRow {
  /** As front matter and reports write it. */
  readonly name: string;
  /** Its name with an article, to begin a sentence with: "An explanation of vote". */
  readonly called: string;
  /** Whether it is read out at the rostrum: only then a limit of the floor holds for it. */
  readonly isSpoken: boolean;
  /** Other words that people have for it, written as the name is. */
  readonly otherNames: readonly string[];
}

/** Every kind of text there is, of drafts and of documents of the corpus; a draft's front matter may name any but `other`. */
export const textKinds = [
  {
    name: 'statement',
    called: 'A statement',
    isSpoken: true,
    otherNames: ['intervention', 'speech', 'address', 'floor-intervention', 'national-statement'],
  },
  { name: 'right-of-reply', called: 'A right of reply', isSpoken: true, otherNames: ['reply'] },
  { name: 'explanation-of-position', called: 'An explanation of position', isSpoken: true, otherNames: ['eop'] },
  { name: 'explanation-of-vote', called: 'An explanation of vote', isSpoken: true, otherNames: ['eov'] },
  {
    name: 'remarks',
    called: 'Remarks',
    isSpoken: true,
    otherNames: ['opening-remarks', 'closing-remarks', 'keynote', 'keynote-address'],
  },
  { name: 'concept-note', called: 'A concept note', isSpoken: false, otherNames: ['concept-paper'] },
  {
    name: 'programme',
    called: 'A programme',
    isSpoken: false,
    otherNames: ['program', 'agenda', 'provisional-programme', 'programme-of-work'],
  },
  { name: 'summary', called: 'A summary', isSpoken: false, otherNames: ['chairs-summary'] },
  { name: 'report', called: 'A report', isSpoken: false, otherNames: [] },
  { name: 'resolution', called: 'A resolution', isSpoken: false, otherNames: [] },
  { name: 'draft-resolution', called: 'A draft resolution', isSpoken: false, otherNames: [] },
  { name: 'letter', called: 'A letter', isSpoken: false, otherNames: ['note-verbale'] },
  { name: 'decision', called: 'A decision', isSpoken: false, otherNames: ['draft-decision'] },
  { name: 'verbatim-record', called: 'A verbatim record', isSpoken: false, otherNames: [] },
  { name: 'press-release', called: 'A press release', isSpoken: false, otherNames: [] },
  { name: 'other', called: 'Such a text', isSpoken: false, otherNames: [] },
] as const satisfies readonly TextKindRow[];

/** What a text is: a word of one vocabulary for drafts and documents. */
export type TextKind = (typeof textKinds)[number]['name'];

/** The kinds that front matter may name. */
export const frontMatterKinds: readonly TextKind[] = textKinds
  .map(({ name }) => name)
  .filter((name) => name !== 'other');

/** What is known of a kind. */
export function textKindRow(kind: TextKind): TextKindRow {
  return textKinds.find(({ name }) => name === kind)!;
}

/** Whether a text has the form in which an organ resolves or decides: a preamble and operative paragraphs. */
export function isOrgansText(kind: TextKind): boolean {
  return kind === 'resolution' || kind === 'draft-resolution' || kind === 'decision';
}

/** What a draft is, as its front matter says it: "Right of reply", "concept_note", "speech"; `undefined` for anything else. */
export function parseKind(written: string): TextKind | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s_-]+/g, '-');
  const rows: readonly (TextKindRow & { readonly name: TextKind })[] = textKinds;
  const row = rows.find(({ name, otherNames }) => name === word || otherNames.includes(word));
  return row?.name === 'other' ? undefined : row?.name;
}

/** The kinds that documents of the corpus are told to be. */
export const documentKinds = [
  'concept-note',
  'statement',
  'summary',
  'resolution',
  'decision',
  'draft-resolution',
  'report',
  'letter',
  'verbatim-record',
  'press-release',
  'programme',
  'other',
] as const satisfies readonly TextKind[];

/** What a document is. Whatever is read out is a statement. */
export type DocumentKind = (typeof documentKinds)[number];

/** The kind of a document that is a text of some kind: an explanation of vote is a statement. */
export function documentKindOf(kind: TextKind): DocumentKind {
  const known = documentKinds.find((name) => name === kind);
  return known ?? (textKindRow(kind).isSpoken ? 'statement' : 'other');
}
