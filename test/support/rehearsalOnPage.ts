import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { DEFAULT_PREFERENCES, type PageMessage, type SpeechMessage } from '../../client/src/rehearsal/messages';
import { rehearsalPage } from '../../client/src/rehearsal/rehearsalPage';
import { type Context, createCorpus, createDraft, rehearsalOf } from '../../server/src/core';
import type { RehearsalResult } from '../../server/src/protocol';
import { root } from './root';

const FILES = ['rehearsalScript.js', 'rehearsal.css'] as const;

/** What VS Code gives the page: it keeps what the page says, and what it puts away, over a reload too. */
interface EditorOfPage {
  readonly sent: PageMessage[];
}

/** What a page has for a clock: one that goes on only when told to, that of the machine, or that with timers that are late. */
export type PageClock = 'fake' | 'real' | 'throttled';

/** A page whose timers are throttled notes when it last looked at the clock. */
export interface LookedAtPage {
  readonly looked: { readonly at: number };
}

/** A draft as the server tells it to the page. */
export function toldSpeech(text: string): RehearsalResult {
  const context: Context = {
    corpus: createCorpus([]),
    wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
  };
  const draft = createDraft(text);
  const { language, ...rest } = rehearsalOf(draft, context);
  return {
    ...rest,
    ...(language && { language }),
    version: 1,
    paceEdits: [],
  };
}

/** The page of the rehearsal in a browser, with the policy it has in VS Code, and nothing around it. */
export class RehearsalOnPage {
  readonly #folder = mkdtempSync(join(tmpdir(), 'rostrum-rehearsal-'));
  #browser: Browser | undefined;
  #page: Page | undefined;
  #isFake = false;
  /** What the page asked for and what the browser complained of. */
  readonly heard: string[] = [];

  get page(): Page {
    assert.ok(this.#page, 'the page is not open');
    return this.#page;
  }

  /** Starts a browser. */
  async open(): Promise<void> {
    const executablePath = process.env['ROSTRUM_E2E_CHROMIUM'];
    assert.ok(executablePath, 'ROSTRUM_E2E_CHROMIUM names no browser: run node scripts/e2e.mjs interface');
    for (const file of FILES) copyFileSync(join(root, 'dist', file), join(this.#folder, file));
    const [script, style] = FILES;
    writeFileSync(join(this.#folder, 'page.html'), rehearsalPage({ script, style, nonce: 'n0nce', page: 'this' }));
    this.#browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }

  /** A page as it comes up for the first time. */
  async start(clock: PageClock): Promise<void> {
    await this.#page?.context().close();
    assert.ok(this.#browser);
    const context = await this.#browser.newContext({ viewport: { width: 1180, height: 800 }, offline: true });
    this.#page = await context.newPage();
    this.heard.length = 0;
    this.page.on('request', (request) => this.heard.push(request.url()));
    this.page.on('console', (message) => this.heard.push(message.text()));
    this.page.on('pageerror', (error) => this.heard.push(error.message));
    await this.page.addInitScript(() => {
      const sent: PageMessage[] = [];
      Object.assign(window, {
        sent,
        acquireVsCodeApi: () => ({
          postMessage: (message: PageMessage) => sent.push(message),
          getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') as unknown,
          setState: (state: unknown) => sessionStorage.setItem('state', JSON.stringify(state)),
        }),
      });
    });
    this.#isFake = clock === 'fake';
    if (clock === 'throttled') await this.page.addInitScript(throttle);
    if (this.#isFake) await this.page.clock.install({ time: 0 });
    await this.page.goto(pathToFileURL(join(this.#folder, 'page.html')).toString());
    if (this.#isFake) await this.page.clock.pauseAt(1000);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true });
  }

  /** Gives the page a text, as the extension does. */
  async tell(text: string, more: Partial<SpeechMessage> = {}): Promise<void> {
    const message: SpeechMessage = {
      uri: 'file:///statement.undraft',
      title: 'statement.undraft',
      speech: toldSpeech(text),
      preferences: DEFAULT_PREFERENCES,
      ...more,
    };
    await this.page.evaluate(
      (data) =>
        new Promise<void>((resolve) => {
          window.addEventListener('message', () => resolve(), { once: true });
          window.postMessage(data, '*');
        }),
      message,
    );
  }

  /** What the page has said to the extension. */
  sent(): Promise<PageMessage[]> {
    return this.page.evaluate(() => (window as unknown as EditorOfPage).sent);
  }

  /** What axe-core finds wrong with the page as it is. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
    const found = this.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    });
    // A clock that stands still would hold it up.
    const waiting = new Set([found]);
    void found.finally(() => waiting.clear()).catch(() => undefined);
    while (this.#isFake && waiting.size > 0) await this.page.clock.runFor(1);
    return found;
  }
}

/** In the page: pictures and timers about once a second and not regularly, as in a window behind others, and a busy processor. */
function throttle(): void {
  const looked = { at: 0 };
  Object.assign(window, { looked });
  const later = window.setTimeout.bind(window);
  let count = 0;
  const irregularly = (look: () => void): number =>
    later(
      () => {
        looked.at = performance.now();
        look();
      },
      500 + ((count++ * 7919) % 1000),
    );
  window.requestAnimationFrame = (paint) => irregularly(() => paint(performance.now()));
  const every = (look: () => void): number =>
    irregularly(() => {
      look();
      every(look);
    });
  window.setInterval = every as typeof window.setInterval;
  const keepBusy = (): void => {
    const end = performance.now() + 200;
    while (performance.now() < end);
    later(keepBusy, 900);
  };
  keepBusy();
}
