import assert from 'node:assert/strict';
import { spokenWords } from '../../../server/src/core/text/spokenWords';

const said = (text: string): string =>
  spokenWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('spokenWords', () => {
  for (const [name, text, expected] of [
    ['words between spaces', 'Terrorism in 2018 is transnational.', 'Terrorism|in|2018|is|transnational.'],
    ['no dashes or bullets', '- regions – and more', 'regions|and|more'],
    ['a number and its year', 'resolution 2396 (2017)', 'resolution|2396|(2017)'],
    ['no stage notes', 'Thank you. [pause] I go on.', 'Thank|you.|I|go|on.'],
    ['insertions in a quotation', 'said “[the Council] decides”', 'said|“[the|Council]|decides”'],
    ['insertions in a word', '[S]tates agree', '[S]tates|agree'],
    ['the text of a link, not its address', 'see [A/RES/75/291](https://docs.un.org/x) now', 'see|A/RES/75/291|now'],
    ['no bare addresses', 'at https://www.un.org/counterterrorism or a.b@un.org now', 'at|or|now'],
    ['no tags', '<p>agreed</p> <b>today</b>', 'agreed|today'],
    ['each character of Chinese', '我们支持 CTED，谢谢。', '我|们|支|持|CTED，|谢|谢'],
    ['no footnote marks', 'as agreed[^1] today', 'as|agreed|today'],
    ['an unclosed bracket is text', 'we [agree', 'we|[agree'],
    ['non-breaking spaces part words', 'resolution\u00A02396', 'resolution|2396'],
    ['nothing that is struck out', 'We ~~never~~ agree <del>at all</del> {--now--} {++today++}.', 'We|agree|today'],
    ['no pictures', 'see ![three words here](a.png) and ![more][1] now', 'see|and|now'],
    ['no title of a link', 'see [the text](https://docs.un.org/x "a title of it") now', 'see|the|text|now'],
    [
      'no directions',
      '(Speaks in French) Nous (pause) remercions (0:45) la Présidente (2017).',
      'Nous|remercions|la|Présidente|(2017).',
    ],
    ['words in brackets that are no direction', 'States (and others) agree', 'States|(and|others)|agree'],
    ['no label of who speaks', 'Chair: I thank you.', 'I|thank|you.'],
    ['no label with a note', 'The President (spoke in Spanish): We go on.', 'We|go|on.'],
    ['no label in French', 'Le Président : Merci.', 'Merci.'],
    ['no label in Russian', 'Председатель: Слово предоставляется всем.', 'Слово|предоставляется|всем.'],
    ['no label in Arabic', 'الرئيس: شكرا لكم.', 'شكرا|لكم.'],
    ['no label in Chinese', '主席（以英语发言）：谢谢。', '谢|谢'],
    ['the salutation, with a colon too', 'Señor Presidente: Gracias.', 'Señor|Presidente:|Gracias.'],
    ['an office that something is said of', 'Chair and members: thank you.', 'Chair|and|members:|thank|you.'],
    ['nothing in nothing', '', ''],
  ] as const) {
    it(name, () => assert.equal(said(text), expected));
  }
});
