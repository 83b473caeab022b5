import { Html } from '../text/markup';

/** How the report looks: on a screen light or dark, as VS Code or the system has it, and on A4 as paper is. */
export const citeCheckStyle = new Html(`
:root { color-scheme: light dark; --text: #1b1b1b; --page: #fff; --dim: #555; --line: #ccc; --good: #14632f; --look: #7a4a00; --bad: #a01414; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e4e4; --page: #1c1c1e; --dim: #a8a8a8; --line: #48484a; --good: #7fd69a; --look: #f0b866; --bad: #ff9a94; }
}
body.vscode-light { --text: #1b1b1b; --page: #fff; --dim: #555; --line: #ccc; --good: #14632f; --look: #7a4a00; --bad: #a01414; }
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) {
  --text: #e4e4e4; --page: #1c1c1e; --dim: #a8a8a8; --line: #48484a; --good: #7fd69a; --look: #f0b866; --bad: #ff9a94;
}
* { box-sizing: border-box; }
body { max-width: 50rem; margin: 0 auto; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 15px/1.45 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; line-height: 1.2; margin: 0 0 .2em; }
h2 { font-size: 1.1em; margin: 1.2em 0 .4em; padding-bottom: .15em; border-bottom: 1px solid var(--line); break-after: avoid; }
p { margin: .15em 0; }
ol { margin: 0; padding-left: 1.8em; }
li { margin: .5em 0; break-inside: avoid; }
blockquote { margin: .2em 0; padding-left: .7em; border-left: 3px solid var(--line); }
.kind { color: var(--dim); text-transform: uppercase; letter-spacing: .06em; font-size: .8em; }
.place, .source, .none, footer { color: var(--dim); font-size: .9em; }
.evidence { font-style: italic; }
.badge { display: inline-block; padding: 0 .45em; border: 1px solid currentColor; border-radius: .6em; font-size: .85em; font-weight: 600; }
.good { color: var(--good); }
.look { color: var(--look); }
.bad, del { color: var(--bad); }
.plain { color: var(--dim); }
del { text-decoration: line-through; }
ins { color: var(--good); text-decoration: underline; }
footer { margin-top: 1.5em; padding-top: .4em; border-top: 1px solid var(--line); }
@page { size: A4; margin: 14mm 15mm; }
@media print {
  :root, body, body.vscode-dark, body.vscode-high-contrast { --text: #000; --page: #fff; --dim: #444; --line: #bbb; --good: #14632f; --look: #7a4a00; --bad: #a01414; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.3; }
  h1 { font-size: 14pt; }
  li { margin: .3em 0; }
  h2 { margin: .8em 0 .3em; }
}
`);
