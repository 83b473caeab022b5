import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft } from '../../../../server/src/core';
import { citationCompletion } from '../../../../server/src/core/features/completion/citationCompletion';
import {
  completionCursor,
  type CompletionWishes,
} from '../../../../server/src/core/features/completion/completionCursor';
import type { CompletionItem } from '../../../../server/src/core/features/completion/completionItem';
import type { CompletionSource } from '../../../../server/src/core/features/completion/completionSource';
import {
  completionSources,
  type ListedSource,
  sourcesBefore,
} from '../../../../server/src/core/features/completion/completionSources';
import { frontMatterCompletion } from '../../../../server/src/core/features/completion/frontMatterCompletion';
import { joinedItems, offersAt } from '../../../../server/src/core/features/completion/joinedItems';
import { openingCompletion } from '../../../../server/src/core/features/completion/openingCompletion';
import { phraseCompletion } from '../../../../server/src/core/features/completion/phraseCompletion';
import { writtenNameCompletion } from '../../../../server/src/core/features/completion/writtenNameCompletion';
import { root } from '../../../support/root';
import { seedCorpus } from '../../../support/seedCorpus';

/** A source that offers words, each in the place of the last letters typed: "ab:2" replaces two. */
function offering(...offered: readonly string[]): CompletionSource {
  return {
    name: offered.join(' '),
    appliesTo: () => true,
    itemsAt: ({ offset }) =>
      offered.map((offer): CompletionItem => {
        const [insert = '', back = '0', detail = ''] = offer.split(':');
        return {
          kind: 'phrase',
          label: insert,
          aside: '',
          insert,
          replaceStart: offset - Number(back),
          detail,
          documentation: '',
          filterText: insert,
          count: 0,
          documents: new Map(),
        };
      }),
  };
}

/** What a list shows where "we abc" is typed: texts, with the detail of those that have one. */
function shown(listed: readonly ListedSource[], wishes: CompletionWishes = { invoked: true }): string {
  const text = 'we abc';
  const cursor = completionCursor(createDraft(text), text.length, seedCorpus(), wishes);
  return joinedItems([...offersAt(cursor, listed)], cursor)
    .map(({ insert, detail }) => (detail === '' ? insert : `${insert} (${detail})`))
    .join(', ');
}

/** A source that must not be asked. */
const unasked: CompletionSource = {
  name: 'unasked',
  appliesTo: () => true,
  itemsAt: () => assert.fail('it was asked'),
};

describe('the list of completion sources', () => {
  it('has every source of the folder, each once and by a name of its own', () => {
    const folder = join(root, 'server/src/core/features/completion');
    const exported = readdirSync(folder).flatMap(
      (file) => /^export const (\w+): CompletionSource = /m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? [],
    );
    const list = readFileSync(join(folder, 'completionSources.ts'), 'utf8');
    assert.ok(exported.length > 0);
    assert.deepEqual(
      exported.filter((name) => list.split(`source: ${name}`).length !== 2),
      [],
    );
    assert.equal(completionSources.length, exported.length);
    assert.equal(new Set(completionSources.map(({ source }) => source.name)).size, exported.length);
  });

  it('speaks of sources before each alone, as those behind it have not been asked', () => {
    completionSources.forEach(({ source, unless = [], covers = [], retells }, at) => {
      const before = completionSources.slice(0, at).map((row) => row.source);
      for (const other of [...unless, ...covers, ...(retells ? [retells] : [])])
        assert.ok(before.includes(other), `${source.name} comes before ${other.name}`);
    });
  });

  it('is shown in its order', () => {
    assert.equal(shown([{ source: offering('abcd:3', 'abce:3') }, { source: offering('xy') }]), 'abcd, abce, xy');
  });

  it('shows the first of the items that make the same text', () => {
    const listed = [{ source: offering('abcd:3:one') }, { source: offering('d:0:two', 'we abcd:6:three', 'e') }];
    assert.equal(shown(listed), 'abcd (one), e');
  });

  it('shows all that stands, repeated or not', () => {
    const listed = [
      { source: offering('abcd:3:one', 'd:0:two'), stands: true as const },
      { source: offering('d', 'e', 'e') },
    ];
    assert.equal(shown(listed), 'abcd (one), d (two), d, e');
  });

  it('does not ask a source where another has something', () => {
    const [first, none] = [offering('abcd:3'), offering()];
    assert.equal(shown([{ source: first }, { source: unasked, unless: [none, first] }]), 'abcd');
    assert.equal(shown([{ source: none }, { source: offering('x'), unless: [none] }]), 'x');
  });

  it('does not ask a source that does not apply', () => {
    assert.equal(shown([{ source: { ...unasked, appliesTo: () => false } }]), '');
  });

  it('tells an item as the source does that tells it better, in its place', () => {
    const phrases = offering('abcd:3:one', 'abce:3');
    const listed = [{ source: phrases }, { source: offering('abce:3:agreed', 'abcf:3:agreed'), retells: phrases }];
    assert.equal(shown(listed), 'abcd (one), abce (agreed), abcf (agreed)');
    const other = [{ source: offering('abce:3') }, { source: offering('abce:3:agreed'), retells: offering() }];
    assert.equal(shown(other), 'abce');
  });

  it('leaves out what replaces less than the first item that it has to cover', () => {
    const [names, none] = [offering('abcd:3'), offering()];
    const topics = offering('x:2', 'y:3', 'z:6');
    assert.equal(shown([{ source: none }, { source: names }, { source: topics, covers: [none, names] }]), 'abcd, y, z');
    assert.equal(shown([{ source: names }, { source: topics, covers: [none] }]), 'abcd, x, y, z');
  });

  it('is closed where a letter is left of the first item, for who types on quietly', () => {
    const listed = [{ source: offering() }, { source: offering('abcd:3', 'abcdef:3') }];
    assert.equal(shown(listed, {}), '');
    assert.equal(shown(listed, { mode: 'eager' }), 'abcd, abcdef');
    assert.equal(shown([{ source: offering('abcde:3') }, ...listed], {}), 'abcde, abcd, abcdef');
    assert.equal(shown([{ source: offering('abcd:3'), stands: true }, ...listed], {}), 'abcd, abcd, abcdef');
  });

  it('knows what is shown before the phrases, and that ghost text has to agree with', () => {
    assert.deepEqual(
      sourcesBefore(phraseCompletion).map(({ source }) => source),
      [frontMatterCompletion, citationCompletion, writtenNameCompletion, openingCompletion],
    );
  });

  it('asks no source behind the one that somebody stops at', () => {
    const cursor = completionCursor(createDraft('we abc'), 6, seedCorpus());
    const [first] = offersAt(cursor, [{ source: offering('abcd:3') }, { source: unasked }]);
    assert.equal(first?.items[0]?.insert, 'abcd');
  });
});
