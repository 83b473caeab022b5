import assert from 'node:assert/strict';
import { htmlText } from '../../server/src/host/readers/html/htmlText';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** [what, the page, its text]. */
const TEXTS: readonly (readonly [what: string, html: string, text: string])[] = [
  ['its title where nothing in it is one', '<title>Harbour lights</title><p>Text', '# Harbour lights\n\nText'],
  ['its title without the site', '<title>Press release | United Nations</title><p>Text', '# Press release\n\nText'],
  [
    'its title without a site of its own name',
    '<title>Harbours - Lamps of Freedonia</title><meta property="og:site_name" content="Lamps of Freedonia"><p>Text',
    '# Harbours\n\nText',
  ],
  [
    'its title after the site',
    '<meta property="og:site_name" content="Freedonia"><title>Freedonia | Harbours</title><p>Text',
    '# Harbours\n\nText',
  ],
  [
    'its title with a dash of its own',
    '<title>Harbours – a way forward</title><p>Text',
    '# Harbours – a way forward\n\nText',
  ],
  ['no second title', '<title>Site</title><h1>Harbours</h1><p>Text', '# Harbours\n\nText'],
  [
    'its title where it stands on the page',
    '<title>Harbours | UN</title><p>4 March 2031</p><p><b>Harbours</b></p><p>Text',
    '4 March 2031\n\n# Harbours\n\nText',
  ],
  [
    'its title where it stands first on the page',
    '<title>Harbours | UN</title><p><b>Harbours</b></p><p>Text',
    '# Harbours\n\nText',
  ],
  [
    'its main part alone',
    '<div>Beside</div><main><h1>Harbours</h1><p>Text</p></main><div>After</div>',
    '# Harbours\n\nText',
  ],
  [
    'its one article',
    '<div>Beside</div><article><h1>Harbours</h1>Text<article>Answer</article></article>',
    '# Harbours\n\nText\n\nAnswer',
  ],
  ['all of several articles', '<article>One</article><article>Two</article>', 'One\n\nTwo'],
  [
    'its title from beside the main part',
    '<title>x</title><div><h1>Harbours</h1></div><main><p>Text</main>',
    '# Harbours\n\nText',
  ],
  [
    'its title and not the name of the site',
    '<title>Harbours | UN</title><header><h1>United Nations</h1></header><main><p>Text</main>',
    '# Harbours\n\nText',
  ],
  [
    'the header of the page itself',
    '<header><h1>Harbours</h1><p>4 March 2031</p></header><p>Text</p>',
    '# Harbours\n\n4 March 2031\n\nText',
  ],
  [
    'no menus',
    '<nav>Home</nav><div id="main-menu"><a href="/">News</a></div><ul class="breadcrumb"><li><a>Up</a></ul><div role="banner">UN</div><p>Text</p><footer>Terms</footer><aside>More</aside>',
    'Text',
  ],
  [
    'what is called a menu and is text',
    '<div class="menu"><p>The menu of the dinner for the pilots of the harbour has three courses, and it is printed here in full for all of them, as agreed.</p></div>',
    'The menu of the dinner for the pilots of the harbour has three courses, and it is printed here in full for all of them, as agreed.',
  ],
  [
    'the footer of an article',
    '<article><p>Text</p><footer>Signed</footer></article><article>Two</article>',
    'Text\n\nSigned\n\nTwo',
  ],
  [
    'no way to skip',
    '<a href="#c">Skip to main content</a><a href="#c">Aller au contenu principal</a><p id="c">Text <a href="#d">skip the queue</a>',
    'Text skip the queue',
  ],
  [
    'nothing hidden',
    '<style>@media print { .seen { display: none } } .away, #gone { color: red; display: none }</style><p hidden>a</p><p style="display:none">b</p><p aria-hidden="true">c</p><p class="sr-only">d</p><p class="away">e</p><p id="gone">f</p><p class="seen">Text</p>',
    'Text',
  ],
  [
    'no struck-out words',
    '<p>It <del>decided</del><ins>agreed</ins> to <s>go</s> <span style="text-decoration: line-through">run</span> stay.',
    'It agreed to stay.',
  ],
  [
    'notes tied to their marks',
    '<p>Lamps<sup><a href="#fn1" id="r1">[1]</a></sup> burn<sup><a href="#fn2" id="r2">2</a></sup>.</p><ol><li id="fn1"><p>See the log. <a href="#r1">↩</a></p></li><li id="fn2">And the code. <a href="#r2">Back to text</a></li></ol>',
    'Lamps[^1] burn[^2].\n\n[^1]: See the log.\n\n[^2]: And the code.',
  ],
  [
    'notes that only lead back',
    '<p>Lamps<a href="#_ftn1" name="_ftnref1">[1]</a> burn.</p><div id="ftn1"><p><a href="#_ftnref1">[1]</a> See the code.</p></div>',
    'Lamps[^1] burn.\n\n[^1]: See the code.',
  ],
  [
    'notes beside the main part',
    '<main><p>Lamps<a href="#n1">1</a></p></main><div>x</div><section class="footnotes"><p id="n1">1. See the code.</p></section>',
    'Lamps[^1]\n\n[^1]: See the code.',
  ],
  [
    'numbers that lead to no note',
    '<p>Page <a href="#p2">2</a>.</p><p>Chapter <a href="http://a/#p2">3</a>.</p>',
    'Page 2.\n\nChapter 3.',
  ],
  [
    'a title as Word saves it',
    '<p class=MsoTitle>Concept note</p><p class=MsoNormal>Text<span style="mso-hide:all"> gone</span></p>',
    '# Concept note\n\nText',
  ],
  [
    'items with numbers of their own',
    '<ol><li>a<ul><li>b</li></ul></li><li value=7>c</li></ol>Text',
    '1. a\n- b\n7. c\n\nText',
  ],
  [
    'a table that only lays out',
    '<table><tr><td><h2>Scope</h2><p>One</p><p>Two</p></td><td>Beside</td></tr></table>',
    '## Scope\n\nOne\n\nTwo\n\nBeside',
  ],
  ['a table with a head', '<table><thead><tr><th>a<th>b</thead><tr><td>c<br>d<td>e</table>', '| a | b |\n| c d | e |'],
  ['paragraphs parted by breaks', 'One<br>two<br><br>Three', 'One\ntwo\n\nThree'],
  ['lines that are set', '<pre>One\n  two\n\nThree</pre>', 'One\ntwo\n\nThree'],
  ['quotation marks of elements', '<p>He said <q>no</q>.', 'He said “no”.'],
  ['a page of a thousand open elements', `${'<div>'.repeat(1000)}Text`, 'Text'],
];

/** [what, the page, what is left out as "reason: text"]. */
const LEFT_OUT: readonly (readonly [what: string, html: string, leftOut: readonly string[]])[] = [
  [
    'what stands beside the main part',
    '<title>Harbours | UN</title><nav><a>Home</a><a>News</a></nav><main><h1>Harbours</h1></main><p hidden>Draft</p>',
    ['page-title: Harbours | UN', 'navigation: HomeNews', 'hidden: Draft'],
  ],
  ['the name of the site', '<title>Harbours | UN</title><p>Text', ['page-title: | UN']],
  ['struck-out words', '<p>a <del>b</del> c<s>d</s>', ['struck-out: b', 'struck-out: d']],
  [
    'what a browser does not show',
    '<template>a</template><p>Text</p><noscript>b</noscript><button>Send</button>',
    ['hidden: a', 'hidden: b', 'navigation: Send'],
  ],
  [
    'the head and foot of an old site',
    '<div id="header"><a href="/">Home</a> | <a href="/about">About</a></div><p>Text</p><div id="footer">© 2020 Freedonia, 1 Harbour Street</div>',
    ['navigation: Home | About', 'navigation: © 2020 Freedonia, 1 Harbour Street'],
  ],
  [
    'a box that leads to other pages of the site',
    '<p>Text</p><section><h2>See also</h2><ul><li><a href="/1">Harbours, 27 October 2031</a></li><li>Lamps</li></ul></section><div class="toolbar"><a>English</a> <a>Français</a></div>',
    ['navigation: See also Harbours, 27 October 2031 Lamps', 'navigation: English Français'],
  ],
  [
    'no section of a document that has such a heading',
    `<p>Text</p><section><h2>See also</h2><p>${'The harbours of the region are lit at night. '.repeat(6)}</p></section>`,
    [],
  ],
  [
    'what its sheet hides or strikes out, by elements in each other, the last rule for each',
    '<style>.a .b, div.c, p#d { display: none } .s { text-decoration: line-through } .g { display: none } .g { display: block }</style><div class=a><p class=b>One</p></div><p class=b>Two</p><div class=c>Three</div><p class=c>Four</p><p id=d>Five</p><p class=g>Six <span class=s>seven</span></p>',
    ['hidden: One', 'hidden: Three', 'hidden: Five', 'struck-out: seven'],
  ],
  [
    'nothing of a page that is hidden until its scripts have run',
    '<style>body, html.x, , p a { visibility: hidden }</style><p>Text',
    [],
  ],
  [
    'the cells of links beside the text of an old page',
    `<table><tr><td><a>Home</a> | <a>News</a> | <a>Search</a></td></tr><tr><td><a>Press</a><br><a>Photos</a><br><a>Film</a></td><td>${'The harbours of the region are lit. '.repeat(7)}</td></tr></table>`,
    ['navigation: Home | News | Search', 'navigation: Press Photos Film'],
  ],
  [
    'no cell of links that is one of a table of documents',
    `<table><tr><td><a>A/RES/91/17</a> <a>A/RES/91/18</a> <a>A/RES/91/19</a></td><td>${'The harbours of the region are lit. '.repeat(7)}</td></tr><tr><td><a>North</a> <a>South</a></td><td>x</td></tr></table>`,
    [],
  ],
  [
    'no head of a document that is called a header',
    '<div class="header"><p>United Nations</p><p>A/RES/91/17</p></div><p>Text</p><div class="footer">Adopted without a vote</div>',
    [],
  ],
  [
    'a way back in words',
    '<p>x<a id=r1 href="#f1">1</a></p><p id=f1>Note. <a href="#r1">Return</a>',
    ['navigation: Return'],
  ],
];

/** [what, the bytes of the page, its text]. */
const ENCODINGS: readonly (readonly [what: string, bytes: Uint8Array, text: string])[] = [
  ['its mark, whatever it says', Buffer.from('\uFEFF<meta charset="iso-8859-1"><p>é'), 'é'],
  ['what it says', latin1('<meta charset="windows-1256"><p>\xDE\xD1\xC7\xD1'), 'قرار'],
  [
    'what its header would have said',
    latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xCF\xF0\xE8'),
    'При',
  ],
  ['Latin-1 as Windows-1252', latin1('<meta charset=iso-8859-1><p>\x93a\x94'), '“a”'],
  ['Chinese', latin1('<meta charset="gb2312"><p>\xBE\xF6\xD2\xE9'), '决议'],
  ['its XML declaration', latin1('<?xml version="1.0" encoding="iso-8859-2"?><p>\xB9'), 'š'],
  ['not a comment', latin1('<!-- <meta charset="windows-1251"> --><p>\xE9'), 'é'],
  ['not what it says too late', latin1(`${' '.repeat(1024)}<meta charset="windows-1251"><p>\xE9`), 'é'],
  ['UTF-8 where it can be nothing else, whatever it says', utf8('<meta charset="iso-8859-1"><p>“é”'), '“é”'],
  ['UTF-8 where it is valid', utf8('<p>“é”'), '“é”'],
  ['Windows-1252 where it is not', latin1('<p>\x93\xE9\x94'), '“é”'],
  ['UTF-8 where it says UTF-16', utf8('<meta charset="utf-16"><p>é'), 'é'],
  ['no name of nothing', utf8('<meta charset="klingon"><p>é'), 'é'],
];

describe('a web page', () => {
  for (const [what, html, text] of TEXTS)
    it(`gives ${what}`, async () => assert.equal((await htmlText(utf8(html))).text, `${text}\n`));

  for (const [what, html, leftOut] of LEFT_OUT) {
    it(`lists ${what}`, async () => {
      const found = (await htmlText(utf8(html))).leftOut;
      assert.deepEqual(
        found.map(({ reason, text }) => `${reason}: ${text}`),
        leftOut,
      );
    });
  }

  for (const [what, bytes, text] of ENCODINGS)
    it(`is decoded by ${what}`, async () => assert.equal((await htmlText(bytes)).text, `${text}\n`));

  it('says that words of it are struck out', async () =>
    assert.deepEqual((await htmlText(utf8('<p>a <s>b c</s>'))).notes, ['has struck-out words (2)']));
});
