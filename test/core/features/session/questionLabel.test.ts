import assert from 'node:assert/strict';
import { questionLabel } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

describe('a key question in a narrow view', () => {
  for (const [question, label] of [
    ['The role of law enforcement agencies in prevention', 'Law enforcement agencies in prevention'],
    ['The importance of building trust with local communities', 'Building trust with local communities'],
    ['The need for a multi-stakeholder approach to efforts', 'Multi-stakeholder approach to efforts'],
    ['How can Member States prevent their travel?', 'Prevent their travel?'],
    ['How can Member States help streamline the roles of entities?', 'Streamline the roles of entities?'],
    ['What are some of the main challenges that actors face?', 'Challenges that actors face?'],
    ['What are the respective roles of agencies?', 'Roles of agencies?'],
    // Without its verb in front the subject would make no sense.
    [
      'How can targeted research contribute to our understanding?',
      'How can targeted research contribute to our understanding?',
    ],
    ['How should the United Nations engage with others?', 'How should the United Nations engage with others?'],
    ['Which States or regions will be most impacted?', 'Which States or regions will be most impacted?'],
    // Too little would be left.
    ['What are the challenges?', 'What are the challenges?'],
    ['', ''],
  ] as const)
    it(`“${question}” begins “${label}”`, () => assert.equal(questionLabel(question), label));

  it('says the end of the question, and as much of it as says something', () => {
    for (const { sessions } of seedCorpus().events)
      for (const { text } of sessions.flatMap(({ questions }) => questions)) {
        const label = questionLabel(text);
        assert.ok(text.endsWith(label.slice(1)) && label.split(' ').length >= 3, text);
      }
  });
});
