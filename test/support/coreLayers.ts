/**
 * The layers of server/src/core and the rooms in each, from the ground up: a room imports from those before it in this list and from
 * none behind it. Rooms that stand loose in the root (`finding`, `context`) are named as files are.
 */
export const coreLayers: readonly { readonly layer: string; readonly rooms: readonly string[] }[] = [
  { layer: 'ground', rooms: ['text', 'finding', 'kinds', 'lexicon', 'cues', 'limits'] },
  { layer: 'read', rooms: ['cite', 'names', 'speech', 'source'] },
  {
    layer: 'keep',
    rooms: ['events', 'phraseIndex/segment', 'phraseIndex', 'documents', 'mentions', 'corpus', 'context'],
  },
  { layer: 'draft', rooms: ['meaning', 'draft'] },
  {
    layer: 'judge',
    rooms: ['frontMatter', 'named', 'time', 'timeWords', 'phrases', 'quotes', 'keyQuestions', 'rules', 'cuts'],
  },
  {
    layer: 'answer',
    rooms: [
      'features/cards',
      'features/completion',
      'features/navigation',
      'features/quoting',
      'features/concordance',
      'features/session',
      'features/codeActions',
      'features/rehearsal',
      'report',
    ],
  },
  { layer: 'façade', rooms: ['index'] },
];

/** The room a file of the core is in, by its path from there without ".ts": its folder, or itself where it stands loose. */
export function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : file;
}
