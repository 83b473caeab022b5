import fc from 'fast-check';

/** Drafts of every kind of block, in any order, closed and not. */
export const randomDrafts = fc
  .tuple(
    fc.constantFrom('', '---\nlimit: 3m\n---\n', '---\nlimit: 40 words\npace: 130\n'),
    fc.array(
      fc.constantFrom(
        '\n\n',
        '\n',
        '# Borders\n\n',
        '## Prevention in 2017\n',
        'Title\n=====\n',
        'Mr. Chair,\n\n',
        'Check against delivery\n\n',
        '- first, ',
        '> quoted words ',
        '[Slide 1]\n\n',
        ' [pause] ',
        '[^1]: a note\n\n',
        'agreed[^1] ',
        '<!-- out -->',
        '<!-- ',
        '-->',
        '```\n',
        'resolution 2396 (2017), adopted on 28-29 June 2018; ',
        'A/RES/60/288 ',
        'US$ 5 million and 12.5% of it. ',
        'UNODC, CTED and UNESCO ',
        'see https://www.un.org/counterterrorism or a.b@un.org ',
        'a word ',
        'Member States have reaffirmed their commitment to international cooperation. ',
      ),
      { maxLength: 40 },
    ),
  )
  .map(([front, pieces]) => front + pieces.join(''));
