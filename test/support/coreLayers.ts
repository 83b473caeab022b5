/**
 * The layers of server/src/core and the rooms in each, from the ground up: a room imports from those before it in this list and from
 * none behind it. Rooms that stand loose in the root (`finding`, `context`) are named as files are.
 */
export const coreLayers: readonly { readonly layer: string; readonly rooms: readonly string[] }[] = [
  { layer: 'ground', rooms: ['text', 'cues', 'messages', 'finding', 'kinds', 'lexicon', 'limits'] },
  { layer: 'read', rooms: ['cite', 'names', 'speech', 'source/identity', 'source'] },
  {
    layer: 'keep',
    rooms: [
      'events',
      'corpus',
      'phraseIndex/segment',
      'phraseIndex',
      'documents',
      'mentions',
      'localCorpus',
      'context',
    ],
  },
  { layer: 'draft', rooms: ['frontMatter/keys', 'frontMatter', 'meaning', 'draft'] },
  {
    layer: 'judge',
    rooms: ['named', 'time', 'timeWords', 'phrases', 'quotes', 'keyQuestions', 'rules', 'cuts'],
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

/**
 * The rooms that answer what `corpus` has the others ask. These ask that room and none of them, so that another corpus can answer; the
 * façade alone hands on what a corpus is made with.
 */
export const answeringRooms: readonly string[] = [
  'phraseIndex/segment',
  'phraseIndex',
  'documents',
  'mentions',
  'localCorpus',
];

/** What of them the façade hands on, to whoever makes a corpus: reads documents, keeps them, indexes them. */
export const handedOn: readonly string[] = [
  'documents/corpusEntry',
  'documents/documentHead',
  'documents/documentMentions',
  'documents/documentParts',
  'documents/preparedDocument',
  'localCorpus/localCorpus',
  'localCorpus/preparedIndex',
  'phraseIndex/phraseIndex',
  'phraseIndex/segment/markGone',
  'phraseIndex/segment/phraseSegment',
  'phraseIndex/segmentPolicy',
];

/** The room a file of the core is in, by its path from there without ".ts": its folder, or itself where it stands loose. */
export function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : file;
}
