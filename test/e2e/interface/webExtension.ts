import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../support/root';

/** Where the extension lies on the server of a window, beside what is really there. */
const FOLDER = '/rostrum-as-web-extension';

/**
 * Has the windows that a page opens on a server come with the extension as one of the web: its files are read over HTTP, as from a
 * marketplace, and it runs in a worker of the page. What is served are the files of the package, which scripts/e2e.mjs has laid out.
 */
export async function serveWebExtension(page: Page, server: URL): Promise<void> {
  const files = path.join(root, '.vscode-test', 'extension');
  await page.route(
    (url) => url.origin === server.origin && url.pathname.startsWith(`${FOLDER}/`),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(files, decodeURIComponent(pathname.slice(FOLDER.length)));
      await route.fulfill(existsSync(file) ? { path: file } : { status: 404 });
    },
  );
  const location = { scheme: server.protocol.slice(0, -1), authority: server.host, path: FOLDER };
  const options = JSON.stringify({ additionalBuiltinExtensions: [location] }).replaceAll('"', '&quot;');
  await page.route(
    (url) => url.origin === server.origin && url.pathname === '/',
    async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const body = html.replace(
        /(id="vscode-workbench-web-configuration" data-settings=")\{/,
        (_, before: string) => `${before}${options.slice(0, -1)},`,
      );
      if (body === html) throw new Error('The page of VS Code has no options where they are expected');
      await route.fulfill({ response: answer, body });
    },
  );
}
