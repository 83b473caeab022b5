import assert from 'node:assert/strict';
import { isDirection, isStageNote } from '../../../server/src/core/text/stageNote';

describe('isDirection', () => {
  for (const words of [
    'pause',
    'pause for applause',
    'Speaks in French',
    'spoke in Arabic',
    'Resumes in English',
    'continues in Spanish',
    'the speaker continued in French',
    'in Russian',
    'next slide',
    'slide 12',
    'applause',
    'laughter',
    'look up',
    'a minute of silence',
    '0:45',
    '~1:30',
    '30 seconds',
    'parle en anglais',
    'l’orateur poursuit en anglais',
    'Applaudissements',
    'courte pause',
    'habla en inglés',
    'continúa en francés',
    'pausa para aplausos',
    'говорит по-английски',
    'продолжает на русском языке',
    'пауза',
    'Аплодисменты',
    'تكلم بالإنكليزية',
    'يتحدث باللغة الفرنسية',
    'تصفيق',
    '以英语发言',
    '继续以法语发言',
    '停顿',
    '掌声',
  ])
    it(`is ${words}`, () => assert.equal(isDirection(words), true));
  for (const words of [
    '2017',
    'CTED',
    'in English law',
    'see the slides of last year',
    'or so we thought',
    'look to the future',
    'in particular',
    'paragraph 12',
    'as in 2018',
    'les pauses',
    'в том числе',
    'مثلا',
    '联合国',
  ])
    it(`is not ${words}`, () => assert.equal(isDirection(words), false));
});

describe('isStageNote', () => {
  for (const line of [
    '[anything at all]',
    '(Speaks in French)',
    '（掌声）',
    '*(pause)*',
    'PAUSE',
    '— PAUSE —',
    '*pause*',
    'Пауза',
  ])
    it(`is ${line}`, () => assert.equal(isStageNote(line), true));
  for (const line of ['(2017)', 'We pause here.', 'SILENCES', 'Applause is due', '(see the annex)', '[a] and [b] c'])
    it(`is not ${line}`, () => assert.equal(isStageNote(line), false));
});
