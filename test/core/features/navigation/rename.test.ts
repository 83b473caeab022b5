import assert from 'node:assert/strict';
import { createDraft, renameAt, renameTargetAt } from '../../../../server/src/core';
import { readMarks } from '../../../support/marks';

/** The text after the rename, or why there is none. */
function renamed(marked: string, newName: string): string {
  const { text, cursor } = readMarks(marked);
  const found = renameAt(createDraft(text), cursor!, newName);
  if ('refusal' in found) return found.refusal;
  return found.edits.reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

describe('renameAt', () => {
  for (const [name, before, newName, after] of [
    [
      'the bracket and every use',
      'The Example Working Group (EWG) met.\n\nEW$0G agreed. Members of EWG left.',
      'WG',
      'The Example Working Group (WG) met.\n\nWG agreed. Members of WG left.',
    ],
    [
      'a name in the bracket',
      'EWG$0 (Example Working Group), then EWG.',
      'XWG',
      'XWG (Example Working Group), then XWG.',
    ],
    ['possessives', "$0UNOCT’s plans, UNOCT's staff", 'OCT', "OCT’s plans, OCT's staff"],
    ['plurals', 'An FTF$0, many FTFs and the FTFs’ travel', 'XTF', 'An XTF, many XTFs and the XTFs’ travel'],
    ['compounds', 'UN$0OCT-led, CTED/UNOCT', 'OCT', 'OCT-led, CTED/OCT'],
    ['headings', '# About E$0WG\n\nSTATEMENT BY THE EWG\n\nEWG met', 'X', '# About X\n\nSTATEMENT BY THE X\n\nX met'],
    ['that acronym only', 'P/CVE, PC$0VE and PCVEX', 'CVE', 'P/CVE, CVE and PCVEX'],
    ['no quotation', 'E$0WG: “EWG met.” EWG did.\n\n> EWG met.', 'X', 'X: “EWG met.” X did.\n\n> EWG met.'],
    ['a word in quotation marks', 'The Example Group (“E$0G”) met', 'XG', 'The Example Group (“XG”) met'],
    [
      'no symbol, address, code, comment and front matter',
      '---\nspeaker: EWG\n---\n\nE$0WG, A/EWG/2, EWG/2018, https://x.org/EWG, [EWG](EWG.md), `EWG`\n\n<!-- EWG -->',
      'X',
      '---\nspeaker: EWG\n---\n\nX, A/EWG/2, EWG/2018, https://x.org/EWG, [X](EWG.md), `EWG`\n\n<!-- EWG -->',
    ],
    ['nothing for the same again', 'E$0WG met', 'EWG', 'EWG met'],
    ['into one with marks', 'PC$0VE', 'P/CVE', 'P/CVE'],
  ] as const)
    it(`renames ${name}`, () => assert.equal(renamed(before, newName), after));

  for (const [name, marked, newName, refusal] of [
    ['where no acronym stands', 'We me$0et', 'EWG', /^Only an acronym/],
    ['in a symbol', 'S/RE$0S/2396', 'EWG', /^Only an acronym/],
    ['in a quotation', '“EW$0G met.”', 'EG', /^EWG stands in a quotation/],
    ['to nothing', 'EW$0G', '  ', /^Without a new acronym EWG/],
    ['to several words', 'EW$0G', 'E WG', /one word/],
    ['to marks', 'EW$0G', '(E)', /letters and figures/],
    ['to another of the draft', 'EW$0G and CTED', 'CTED', /^The draft uses CTED already/],
  ] as const)
    it(`refuses to rename ${name}`, () => assert.match(renamed(marked, newName), refusal));
});

describe('renameTargetAt', () => {
  it('gives the acronym without plural and possessive', () => {
    const { text, cursor, ranges } = readMarks('two [[FT$0F]]s met');
    assert.deepEqual(renameTargetAt(createDraft(text), cursor!), { span: ranges[0], text: 'FTF' });
    assert.match((renameTargetAt(createDraft(text), 0) as { refusal: string }).refusal, /^Only an acronym/);
  });
});
