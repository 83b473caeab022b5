import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFrontMatter } from '../../../server/src/core/frontMatter/frontMatter';
import { frontMatterKeys } from '../../../server/src/core/frontMatter/keys/frontMatterKeys';

describe('parseFrontMatter', () => {
  it('reads any text, with spans in it, and knows the keys of what another reader reads', () => {
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom(...frontMatterKeys, 'title'), fc.string({ maxLength: 12 }))
        .map((pair) => pair.join(': ')),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n---\nText.', ''), (lines, end) => {
        const text = `---\n${lines.join('\n')}${end}`;
        const matter = parseFrontMatter(text);
        for (const { span, key } of matter.values())
          assert.ok(key.start < key.end && key.end <= span.start && span.end <= text.length);
        if (matter.fault) assert.ok(matter.fault.span.end <= text.length);
      }),
      { numRuns: 500 },
    );
  });
});
