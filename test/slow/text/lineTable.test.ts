import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineTable } from '../../../server/src/core/text/lineTable';

describe('lineTable', () => {
  it('counts lines as editors do', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', ' '), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat({ max: 60 }), (content, offset) => {
        const inside = Math.min(offset, content.length);
        // The editor's own table moves an offset between \r and \n before both; nobody asks for one.
        if (content[inside - 1] === '\r' && content[inside] === '\n') return;
        assert.deepEqual(
          lineTable(content).position(offset),
          TextDocument.create('x:', 'x', 0, content).positionAt(offset),
        );
      }),
    );
  });
});
