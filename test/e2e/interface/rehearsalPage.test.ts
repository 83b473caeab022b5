import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PREFERENCES } from '../../../client/src/rehearsal/messages';
import { type LookedAtPage, RehearsalOnPage, toldSpeech } from '../../support/rehearsalOnPage';
import { root } from '../../support/root';
import { words } from '../../support/speechOfWords';

/** A minute at about a word a second, with forty seconds to say it in. */
const MINUTE = `---\npace: 60\nlimit: 40s\n---\n\n# Opening\n\n${words(20)}\n\n[pause]\n\n# Point\n\n${words(40)}\n`;
const STATEMENT = readFileSync(join(root, 'samples/statement.undraft'), 'utf8');
const ARABIC = 'السيد الرئيس،\n\nنشكر الأمين العام على عقد هذا المؤتمر، ونؤكد التزامنا بمكافحة الإرهاب.\n';

describe('the page of the rehearsal', function () {
  this.timeout(120_000);
  const rehearsal = new RehearsalOnPage();
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => rehearsal.page.keyboard.press(key)), Promise.resolve());
  const pass = (seconds: number) => rehearsal.page.clock.runFor(seconds * 1000);
  const textOf = (id: string): Promise<string> => rehearsal.page.locator(`#${id}`).innerText();
  const word = (): Promise<string> => rehearsal.page.locator('#text .word').innerText();
  const phase = (): Promise<string | null> => rehearsal.page.locator('#stage').getAttribute('data-phase');

  before(() => rehearsal.open());
  after(() => rehearsal.close());

  describe('on a clock of its own', () => {
    beforeEach(() => rehearsal.start('fake'));

    it('asks for its text, and for nothing else; nothing it does breaks its policy', async () => {
      await rehearsal.tell(STATEMENT, { start: 0 });
      await press('Space', 'm', 'c', '+', 'ArrowRight', 'ArrowDown', 'Escape');
      assert.deepEqual((await rehearsal.sent())[0], { type: 'open' });
      assert.deepEqual(
        rehearsal.heard.map((heard) => heard.slice(heard.lastIndexOf('/') + 1)),
        ['page.html', 'rehearsal.css', 'rehearsalScript.js'],
      );
    });

    it('counts down, goes with the clock, warns at thirty seconds and at the limit, and says how it went', async () => {
      await rehearsal.tell(MINUTE, { start: 0 });
      const { seconds } = toldSpeech(MINUTE);
      await press('Space');
      await pass(1);
      assert.equal(await textOf('count'), '2');
      await pass(2 + 5);
      assert.deepEqual([await phase(), await textOf('elapsed'), await textOf('left')], ['speaking', '0:05', '0:35']);
      assert.equal(await rehearsal.page.locator('#warning').isVisible(), false);
      await pass(6);
      assert.match(await textOf('warning'), /▲ 0:29 left/);
      assert.equal(await textOf('warned'), '30 seconds left.');
      await pass(31);
      assert.match(await textOf('warning'), /■ Time is up: 0:02 over/);
      assert.deepEqual([await textOf('left-name'), await textOf('warned')], ['Over', 'Time is up.']);
      await pass(seconds - 42 + 1);
      assert.equal(await phase(), 'finished');
      assert.match(await textOf('summary-title'), /^Finished at 0:5\d|^Finished at 1:\d\d/);
      assert.match(await textOf('summary-time'), /over the limit of 0:40/);
      assert.deepEqual(await rehearsal.page.locator('#summary-sections tbody th').allInnerTexts(), [
        'Opening',
        'Point',
      ]);
    });

    it('shows what is not said, dimmed, and goes over it', async () => {
      await rehearsal.tell(MINUTE, { start: 0 });
      assert.deepEqual(await rehearsal.page.locator('#text .heading').allInnerTexts(), ['Opening', 'Point']);
      assert.equal(await rehearsal.page.locator('#text .note').innerText(), '[pause]');
      assert.equal(await word(), 'word0');
    });

    it('starts from the cursor, with the time that the plan gives the place', async () => {
      await rehearsal.tell(MINUTE, { start: MINUTE.indexOf('word10') + 2 });
      assert.equal(await word(), 'word10');
      assert.match(await textOf('elapsed'), /0:(09|1\d)/);
      await press('Home');
      assert.deepEqual([await word(), await textOf('elapsed')], ['word0', '0:00']);
    });

    it('is used by keys alone: pause, lines, paragraphs, pace, and back to the editor at the word', async () => {
      await rehearsal.tell(STATEMENT, { start: 0, preferences: { ...DEFAULT_PREFERENCES, countdown: false } });
      await press('Space');
      await pass(4);
      await press('Space');
      const held = await textOf('elapsed');
      await pass(60);
      assert.deepEqual([await phase(), await textOf('elapsed')], ['paused', held]);
      await press('PageDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
      assert.equal(await textOf('pace'), '115 words a minute');
      assert.match(await textOf('ahead'), /ahead/);
      await press(...Array.from({ length: 12 }, () => 'ArrowUp'));
      assert.equal(await word(), 'Mr.');
      assert.match(await textOf('ahead'), /behind/);
      await press('PageDown', 'Enter');
      const offset = STATEMENT.indexOf('At the outset');
      assert.deepEqual((await rehearsal.sent()).at(-1), { type: 'leave', offset });
    });

    it('is used by the buttons, which Space presses when they have the focus', async () => {
      await rehearsal.tell(MINUTE, { start: 0 });
      await rehearsal.page.getByRole('button', { name: 'Mirror' }).focus();
      await press('Space');
      assert.equal(await rehearsal.page.getByRole('button', { name: 'Mirror' }).getAttribute('aria-pressed'), 'true');
      assert.equal(await phase(), 'ready');
      await rehearsal.page.getByRole('button', { name: 'Start' }).click();
      assert.equal(await phase(), 'counting');
      await rehearsal.page.locator('#text b', { hasText: 'word7' }).first().click();
      assert.equal(await word(), 'word7');
    });

    it('remembers what the speaker wants of it', async () => {
      await rehearsal.tell(MINUTE, { start: 0 });
      await press('+', '+', 'm', 'c', '3');
      assert.deepEqual((await rehearsal.sent()).at(-1), {
        type: 'preferences',
        preferences: { fontSize: 52, mirror: true, highContrast: true, countdown: false },
      });
      assert.equal(await rehearsal.page.locator('#text').evaluate((text) => getComputedStyle(text).fontSize), '52px');
      assert.match(
        await rehearsal.page.locator('#reader').evaluate((text) => getComputedStyle(text).transform),
        /matrix\(-1/,
      );
    });

    it('learns the pace, and offers to set it', async () => {
      await rehearsal.tell(MINUTE, { start: 0, preferences: { ...DEFAULT_PREFERENCES, countdown: false } });
      await press('ArrowRight', 'ArrowRight', 'Space');
      await pass(25);
      await press('s');
      assert.match(await textOf('summary-title'), /^Stopped at 0:25/);
      await rehearsal.page.getByRole('button', { name: 'Set pace to 70 words a minute in this draft' }).click();
      assert.deepEqual((await rehearsal.sent()).at(-1), { type: 'setPace', pace: 70, keeper: 'draft' });
      // The draft names its pace: it would not follow the setting.
      assert.equal(await rehearsal.page.getByRole('button', { name: 'for all drafts' }).isVisible(), false);
    });

    it('keeps the word and the clock when the text is edited', async () => {
      await rehearsal.tell(MINUTE, { start: 0, preferences: { ...DEFAULT_PREFERENCES, countdown: false } });
      await press('Space');
      await pass(12);
      const [before, elapsed] = [await word(), await textOf('elapsed')];
      await rehearsal.tell(MINUTE.replace('word0', 'Once more, word0').replace('word35', ''));
      assert.deepEqual([await word(), await textOf('elapsed'), await phase()], [before, elapsed, 'speaking']);
    });

    it('has kept how far it is, and holds there in a new window', async () => {
      await rehearsal.tell(MINUTE, { start: 0, preferences: { ...DEFAULT_PREFERENCES, countdown: false } });
      await press('ArrowRight', 'Space');
      await pass(12);
      const [before, elapsed] = [await word(), await textOf('elapsed')];
      await rehearsal.page.evaluate(() => {
        const saved = JSON.parse(sessionStorage.getItem('state')!) as object;
        sessionStorage.setItem('state', JSON.stringify({ ...saved, page: 'of the window before' }));
      });
      await rehearsal.page.reload();
      await pass(20);
      assert.deepEqual([await word(), await textOf('elapsed'), await phase()], [before, elapsed, 'paused']);
      assert.equal(await textOf('pace'), '65 words a minute');
      await rehearsal.tell(MINUTE.replace('word0', 'Once more, word0'));
      assert.deepEqual([await word(), await textOf('elapsed'), await phase()], [before, elapsed, 'paused']);
      await press('Space');
      await pass(3);
      assert.equal(await phase(), 'speaking');
    });

    it('reads from right to left what is written so', async () => {
      await rehearsal.tell(ARABIC, { start: 0 });
      const { page } = rehearsal;
      assert.deepEqual(
        [await page.locator('#text').getAttribute('dir'), await page.locator('#text').getAttribute('lang')],
        ['rtl', 'ar'],
      );
      const [first, second] = await page
        .locator('#text b')
        .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().right));
      assert.ok(first! > second!, 'the second word is not left of the first');
      assert.deepEqual(await rehearsal.violations(), []);
    });

    it('goes on by lines where less motion is wanted, and smoothly elsewhere', async () => {
      const places = async (): Promise<Set<string>> => {
        await rehearsal.tell(STATEMENT, { start: 0, preferences: { ...DEFAULT_PREFERENCES, countdown: false } });
        await press('Home', 'Space');
        const seen = new Set<string>();
        for (let look = 0; look < 20; look++) {
          await pass(0.2);
          seen.add(await rehearsal.page.locator('#speech').evaluate((speech) => speech.style.transform));
        }
        return seen;
      };
      assert.ok((await places()).size > 12);
      await rehearsal.page.emulateMedia({ reducedMotion: 'reduce' });
      assert.ok((await places()).size <= 4);
    });

    it('has nothing to say of an empty draft, and survives it', async () => {
      await rehearsal.tell('', { start: 0 });
      await press('Space', 'ArrowDown', 's', 'Escape');
      assert.deepEqual((await rehearsal.sent()).at(-1), { type: 'leave', offset: 0 });
      await rehearsal.tell(MINUTE);
      assert.equal(await word(), 'word0');
    });

    for (const look of ['light', 'dark', 'high contrast'] as const)
      it(`has nothing that axe-core finds wrong, in ${look}`, async () => {
        await rehearsal.page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
        const preferences = { ...DEFAULT_PREFERENCES, highContrast: look === 'high contrast' };
        await rehearsal.tell(MINUTE, { start: 0, preferences });
        const isClean = async (state: string): Promise<void> =>
          assert.deepEqual(await rehearsal.violations(), [], state);
        await isClean('ready');
        await press('Space');
        await isClean('counting down');
        await pass(4);
        await isClean('speaking');
        await pass(12);
        await isClean('warning');
        await press('Space');
        await isClean('paused');
        await press('Space');
        await pass(28);
        await isClean('over');
        await press('ArrowRight', 's');
        await isClean('finished');
      });
  });

  it('goes on, as the clock in the room does, when it was hidden and is shown again', async () => {
    await rehearsal.start('real');
    await rehearsal.tell(STATEMENT, { start: 0, preferences: { ...DEFAULT_PREFERENCES, countdown: false } });
    await press('ArrowRight', 'Space');
    const begun = Date.now();
    await rehearsal.page.evaluate(() => {
      // Half a minute goes by while there is no page.
      const saved = JSON.parse(sessionStorage.getItem('state')!) as { prompter: { at: number } };
      saved.prompter.at -= 30_000;
      sessionStorage.setItem('state', JSON.stringify(saved));
      // The page that goes keeps nothing more.
      Storage.prototype.setItem = () => undefined;
    });
    await rehearsal.page.reload();
    assert.deepEqual([await phase(), await textOf('pace')], ['speaking', '115 words a minute']);
    for (const edited of [undefined, `${STATEMENT}And we shall act.`]) {
      if (edited !== undefined) await rehearsal.tell(edited);
      const [minutes = 0, seconds = 0] = (await textOf('elapsed')).split(':').map(Number);
      const most = 30 + (Date.now() - begun) / 1000 + 1;
      assert.ok(minutes * 60 + seconds >= 30 && minutes * 60 + seconds <= most, `${minutes}:${seconds} of ${most} s`);
    }
  });

  it('keeps time by the clock, whatever its timers do', async function () {
    await rehearsal.start('throttled');
    const { page } = rehearsal;
    const told = `---\npace: 250\nlimit: 20m\n---\n\n${words(3000)}\n`;
    await rehearsal.tell(told, { start: 0, preferences: { ...DEFAULT_PREFERENCES, countdown: false } });
    const starts = toldSpeech(told).parts.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.word?.from ?? []));
    const seconds = Number(process.env['ROSTRUM_E2E_REHEARSAL_SECONDS'] ?? 10);
    this.timeout(120_000 + seconds * 1000);
    const { drift, looks } = await page.evaluate(driftOf, { starts, seconds });
    if (process.env['ROSTRUM_E2E_REHEARSAL_SECONDS'])
      console.log(`drift: ${(100 * drift).toFixed(4)} % of ${seconds} s, looked at ${looks} times`);
    assert.ok(drift <= 0.002, `${(100 * drift).toFixed(3)} %`);
    // A page that is looked at often would say nothing of timers that are late.
    assert.ok(looks < 4 * seconds, `${looks} looks`);
  });
});

/** In the page: starts it, and gives the greatest share of the time by which a word was shown too early or too late. */
function driftOf({
  starts,
  seconds,
}: {
  readonly starts: readonly number[];
  readonly seconds: number;
}): Promise<{ drift: number; looks: number }> {
  return new Promise((resolve) => {
    const { looked } = window as unknown as LookedAtPage;
    let drift = 0;
    let looks = 0;
    let begun = Infinity;
    new MutationObserver(() => {
      const passed = (looked.at - begun) / 1000;
      if (passed < seconds / 2) return;
      looks++;
      const words = Array.from(document.querySelectorAll('#text b'));
      const at = words.findIndex((element) => element.classList.contains('word'));
      const early = starts[at]! - (performance.now() - begun) / 1000;
      const late = passed - (starts[at + 1] ?? Infinity);
      drift = Math.max(drift, early / passed, late / passed);
      if (passed > seconds) resolve({ drift, looks });
    }).observe(document.getElementById('speech')!, { attributeFilter: ['style'] });
    begun = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
  });
}
