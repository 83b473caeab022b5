import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { root } from '../../support/root';

/** A statement of four hundred words that quotes rightly, wrongly and nobody, cites what is and what is not, and ignores something. */
const STATEMENT = 'test/e2e/workspace/citeCheck.undraft';

describe('the cite-check report in a browser', function () {
  this.timeout(60_000);
  let folder: string;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-report-'));
    const file = join(folder, 'report.html');
    execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'report', STATEMENT, '--output', file], { cwd: root });
    const executablePath = process.env['ROSTRUM_E2E_CHROMIUM'];
    assert.ok(executablePath, 'ROSTRUM_E2E_CHROMIUM names no browser: run node scripts/e2e.mjs interface');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage({ viewport: { width: 900, height: 1200 }, offline: true });
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => asked.push(message.text()));
    await page.goto(pathToFileURL(file).toString());
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('opens offline, and asks for nothing', () => assert.equal(asked.length, 1, asked.join('\n')));

  it('prints on two pages of A4', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const keep = process.env['ROSTRUM_E2E_REPORT'];
    if (keep) writeFileSync(keep, pdf);
    const printed = pdf.toString('latin1');
    const pages = printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    assert.ok(pages === 1 || pages === 2, `${pages} pages`);
    for (const [, width, height] of printed.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)) {
      assert.ok(Math.abs(Number(width) - 595) < 1.5 && Math.abs(Number(height) - 842) < 1.5, `${width} by ${height}`);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read in ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      const contrasts = await page.evaluate(contrastsOfTexts);
      assert.ok(contrasts.length > 20);
      for (const { text, contrast } of contrasts) assert.ok(contrast >= 4.5, `${contrast.toFixed(2)}: ${text}`);
      const background = contrasts[0]!.background;
      assert.equal(background < 0.2, colorScheme === 'dark');
    });
});

/** In the page: the contrast of each text with the page behind it, as WCAG reckons it. */
function contrastsOfTexts(): { text: string; contrast: number; background: number }[] {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const background = luminance(getComputedStyle(document.body).backgroundColor);
  return Array.from(document.querySelectorAll('body *'), (element) => {
    const own = luminance(getComputedStyle(element).color);
    const contrast = (Math.max(own, background) + 0.05) / (Math.min(own, background) + 0.05);
    return { text: element.textContent.trim().slice(0, 40), contrast, background };
  }).filter(({ text }) => text !== '');
}
