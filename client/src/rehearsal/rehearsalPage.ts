/** Where the page finds what it is made of. */
export interface PageSources {
  readonly script: string;
  readonly style: string;
  /** The nonce of the page's script and style, made anew for each page: without it nothing runs. */
  readonly nonce: string;
  /** Which page this is: another one in each window. */
  readonly page: string;
}

/** A button: what it does, what it says, its key as shown and as told to screen readers. */
const button = (action: string, label: string, key: string, shortcut: string, state = ''): string =>
  `<button type="button" data-action="${action}" aria-keyshortcuts="${shortcut}"${state}><span class="label">${label}</span> <kbd aria-hidden="true">${key}</kbd></button>`;

const PRESSED = ' aria-pressed="false"';

/**
 * The page of the rehearsal, without its text. It fetches nothing and runs nothing but its own script: the policy in it forbids
 * everything else.
 */
export function rehearsalPage({ script, style, nonce, page }: PageSources): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rehearsal</title>
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<main id="stage" data-page="${page}" data-phase="ready">
  <header>
    <h1 id="title">Rehearsal</h1>
    <div id="clocks">
      <div class="clock" role="timer"><span class="name">Spoken</span> <span class="value" id="elapsed">0:00</span> <span class="note" id="end"></span></div>
      <div class="clock" role="timer"><span class="name" id="left-name">Left</span> <span class="value" id="left">0:00</span> <span class="note" id="limit"></span></div>
      <div class="clock"><span class="name">Plan</span> <span class="value" id="ahead">on plan</span> <span class="note" id="where"></span></div>
    </div>
    <div id="bar"><ol id="sections" aria-label="Sections"></ol><div id="clock-hand" aria-hidden="true"></div><div id="limit-mark" aria-hidden="true"><span>limit</span></div></div>
  </header>
  <section id="reader" aria-label="Text of the speech"><div id="speech"><div id="line" aria-hidden="true"></div><div id="text"></div></div><p id="warning" hidden></p><div id="count" aria-hidden="true" hidden></div></section>
  <section id="summary" aria-labelledby="summary-title" hidden><div>
    <h2 id="summary-title" tabindex="-1"></h2>
    <p id="summary-time"></p>
    <table id="summary-sections"><caption>Time taken for each section</caption><thead><tr><th scope="col">Section</th><th scope="col">Planned</th><th scope="col">Taken</th><th scope="col">Difference</th></tr></thead><tbody></tbody></table>
    <p id="summary-pace"></p>
    <div class="choices"><button type="button" data-action="setPaceInDraft" hidden></button><button type="button" data-action="setPaceInSettings" hidden></button>${button('restart', 'Once more', 'Home', 'Home')}</div>
  </div></section>
  <footer role="group" aria-label="Controls">
    <div>${button('play', 'Start', 'Space', 'Space')}${button('stop', 'Stop', 'S', 'S')}</div>
    <div>${button('lineBack', 'Line back', '↑', 'ArrowUp')}${button('lineOn', 'Line on', '↓', 'ArrowDown')}</div>
    <div>${button('slower', 'Slower', '←', 'ArrowLeft')}<output id="pace" aria-label="Pace">110 words a minute</output>${button('faster', 'Faster', '→', 'ArrowRight')}</div>
    <div>${button('smaller', 'Smaller', '−', '-')}${button('larger', 'Larger', '+', '+')}</div>
    <div>${button('mirror', 'Mirror', 'M', 'M', PRESSED)}${button('highContrast', 'Contrast', 'C', 'C', PRESSED)}${button('countdown', 'Countdown', '3', '3', PRESSED)}</div>
    <div>${button('leave', 'To the editor', 'Esc', 'Escape Enter')}</div>
  </footer>
</main>
<div id="said" class="heard" role="status" aria-live="polite"></div>
<div id="warned" class="heard" role="alert" aria-live="assertive"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
