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
    ['nothing in nothing', '', ''],
  ] as const) {
    it(name, () => assert.equal(said(text), expected));
  }
});
