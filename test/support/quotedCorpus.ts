import { createCorpus } from '../../server/src/core';

const files = [
  {
    id: 'assembly',
    uri: 'file:///corpus/assembly.txt',
    text: `A/RES/99/1

Resolution adopted by the General Assembly on 3 October 2044

The General Assembly,

1. Decides that all harbours shall be lit at night, where appropriate, and that no lamp shall be dimmed before sunrise;

2. Requests the keepers of harbours to report every 12 months on the lamps that they have mended;

3. Encourages keepers to share, in accordance with their own rules, the oil that is left over in the spring.
`,
  },
  {
    id: 'note',
    uri: 'file:///corpus/note.txt',
    text: `Concept note: a week of lamps

1. The week of lamps brings together keepers from every coast to speak about glass, oil and patience.

2. In its resolution 99/2, the General Assembly asked keepers “to count the gulls on every pier each morning”, which they do.

3. Requests the keepers of lighthouses to report every 24 months on the lamps that they have mended and lost.
`,
  },
] as const;

/** Two made-up documents: a resolution, and a note that quotes another one. */
export const quotedCorpus = createCorpus(files);
