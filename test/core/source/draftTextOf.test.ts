import assert from 'node:assert/strict';
import { draftTextOf } from '../../../server/src/core';
import { parseSourceDocument } from '../../../server/src/core/source/parseSourceDocument';

/** Each paragraph of the text that is made of what a reader gave, behind where it is. */
function paragraphsOf(raw: string, isPaged: boolean): readonly string[] {
  const { clean, blocks } = parseSourceDocument({ id: 'a', uri: '', text: raw });
  const { text, placeAt } = draftTextOf({ raw, clean, blocks }, { isPaged });
  return text
    .trimEnd()
    .split('\n\n')
    .map((paragraph) => {
      const { page, paragraph: number } = placeAt(text.indexOf(paragraph));
      return `${page === undefined ? '' : `${page}/`}${number} ${paragraph}`;
    });
}

const WORD = `# Our say

Mr. Chair,

We thank the Committee[^1] for its work.

1. Ports keep lamps:
(a) Lit by night;
(b) Clean by day.

- A last point

| Port | Lamps |
| North | Four |

[^1]: Set up by resolution 1373 (2001).
`;

const PAGES = `Mr. Chair,

We thank the pilots of the harbour for their patient imple-
mentation of the rules, and for the log that they keep at dawn and at dusk, which is

\fthe memory of the port and of all that sail from it.

We thank the keepers as well, who have had no rest.
`;

describe('a document as the text of a draft', () => {
  it('has its paragraphs with the marks that drafts have, and their numbers in the document', () => {
    assert.deepEqual(paragraphsOf(WORD, false), [
      '1 # Our say',
      '2 Mr. Chair,',
      '3 We thank the Committee for its work.',
      '4 1. Ports keep lamps:',
      '5 (a) Lit by night;',
      '6 (b) Clean by day.',
      '7 - A last point',
      '8 Port | Lamps',
      '9 North | Four',
      '10 [^1]: Set up by resolution 1373 (2001).',
    ]);
  });

  it('has words whole that a line cuts, and numbers its paragraphs on each page', () => {
    const [chair, pilots, keepers] = paragraphsOf(PAGES, true);
    assert.deepEqual([chair, keepers], ['1/1 Mr. Chair,', '2/2 We thank the keepers as well, who have had no rest.']);
    assert.match(pilots!, /^1\/2 We thank .* patient implementation of .* which is the memory of the port /);
  });

  it('has what goes on on the next page there, as the first paragraph of it', () => {
    const { clean, blocks } = parseSourceDocument({ id: 'a', uri: '', text: PAGES });
    const { text, placeAt } = draftTextOf({ raw: PAGES, clean, blocks }, { isPaged: true });
    const at = (words: string): string => {
      const { page, paragraph } = placeAt(text.indexOf(words));
      return `${page}/${paragraph}`;
    };
    assert.deepEqual([at('which is'), at('the memory'), at('sail')], ['1/2', '2/1', '2/1']);
    assert.deepEqual(placeAt(text.length), { page: 2, paragraph: 2 });
  });

  it('is empty, and has one place, where there is no paragraph', () => {
    const { clean, blocks } = parseSourceDocument({ id: 'a', uri: '', text: ' \n' });
    const { text, placeAt } = draftTextOf({ raw: ' \n', clean, blocks }, { isPaged: true });
    assert.deepEqual([text, placeAt(0)], ['\n', { paragraph: 1, page: 1 }]);
  });
});
