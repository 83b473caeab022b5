import assert from 'node:assert/strict';
import { createCorpus, findSymbols } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

const corpus = seedCorpus();
const names = (query: string): string[] => findSymbols(query, corpus).map(({ kind, name }) => `${kind} ${name}`);

describe('findSymbols', () => {
  it('finds citations by number, symbol and subject', () => {
    assert.deepEqual(names('2396'), ['citation S/RES/2396 (2017)']);
    assert.deepEqual(names('s/res/2396'), ['citation S/RES/2396 (2017)']);
    assert.deepEqual(names('women peace'), ['citation S/RES/1325 (2000)', 'term WPS: women and peace and security']);
    assert.deepEqual(names('seventh review'), [
      'citation A/RES/75/291',
      'person Mohamed Al-Hassan',
      'person Agustín Santos Maraver',
    ]);
  });

  it('finds entities, conventions, persons and terms by acronym, name and what they are', () => {
    assert.deepEqual(names('CTED'), [
      'entity CTED: Counter-Terrorism Committee Executive Directorate',
      'entity GRN: Global Research Network',
      'person Michèle Coninsx',
      'person Michael Smith',
    ]);
    assert.ok(
      names('security council body').includes('entity CTED: Counter-Terrorism Committee Executive Directorate'),
    );
    assert.ok(names('foreign fighters').includes('term FTF: foreign terrorist fighters'));
    assert.ok(names('voronkov').includes('person Vladimir Voronkov'));
    const [found] = findSymbols('CTED', corpus);
    const best = corpus.names.bestMention('entity cted')!;
    assert.deepEqual(found?.place, { document: best.documentId, span: best.span });
  });

  it('leads to where the corpus says most', () => {
    const [found] = findSymbols('2396', corpus);
    const best = corpus.citations.bestMention('S/RES/2396')!;
    assert.deepEqual(found?.place, { document: best.documentId, span: best.span });
  });

  it('finds events by id, name and theme, and sessions by number, title and event', () => {
    assert.match(names('hlc 2023 conference')[0]!, /^event hlc-2023: Third United Nations High-Level Conference/);
    assert.match(names('reinvigorated multilateralism')[0]!, /^event hlc-2023/);
    assert.deepEqual(names('hlc-2018 Session II:'), [
      'session Session II: Combatting the Evolving Threat from Foreign Terrorist Fighters',
      'session Session III: Strengthening Global Action to Prevent Violent Extremism, including by Engaging Youth and Preventing Misuse of New Technologies and the Internet by Terrorists',
    ]);
  });

  it('gives everything for an empty query and nothing for what is not there', () => {
    const all = names('');
    const kinds = new Set(all.map((name) => name.split(' ')[0]));
    assert.deepEqual([...kinds], ['event', 'session', 'citation', 'entity', 'person', 'term']);
    assert.deepEqual(names(' '), all);
    assert.deepEqual(names('no such thing'), []);
    assert.deepEqual(findSymbols('', createCorpus([])), []);
  });

  it('gives two hundred at most', () => {
    const text = Array.from({ length: 300 }, (_, at) => `Resolution ${1300 + at} matters.`).join('\n\n');
    assert.equal(findSymbols('', createCorpus([{ id: 'a', uri: 'file:///a.txt', text }])).length, 200);
  });
});
