import assert from 'node:assert/strict';
import { openWorkbenchFor } from './workbench';

/** Milliseconds between the keys of somebody who types well: lists have the time to come up. */
const PERSON = 100;

describe('a drafter who begins with a snippet', function () {
  const workbench = openWorkbenchFor(this);
  before(() => workbench.openDraft());

  it('has in its fields what was typed there', async () => {
    await beginWith('statement');
    await fillEvent('hlc-2023');
    for (const field of ['II', 'Norway', 'Minister', '', 'Madam President', 'the Chair']) await fill(field);
    await says(
      '---\nevent: hlc-2023\nsession: II\ndelegation: Norway\nspeaker: Minister\nrole: floor\n---\n\nCheck against delivery\n\n' +
        'Madam President,\nExcellencies, ladies and gentlemen,\n\n' +
        'At the outset, I should like to thank the Chair for convening this Conference.\n',
    );
    await workbench.shows('I thank you, Madam President.');
  });

  it('has them where the words begin like others that are usual there', async () => {
    await beginWith('explanation-of-position');
    for (const field of ['Madam Chair', '', 'A/C.6/80/L.1', 'which is', 'voted for', 'it is right']) await fill(field);
    await says(
      'Madam Chair,\n\nMy delegation wishes to explain its position on draft resolution A/C.6/80/L.1, which is.\n\n' +
        'We voted for because it is right.\n',
    );
  });

  it('is shown the sessions with their titles where one is to be named', async () => {
    await beginWith('statement');
    await fillEvent('hlc-2023');
    await workbench.page.keyboard.press('Control+Space');
    await workbench.suggestion('Global Threat Landscape');
    await workbench.type('threat', PERSON);
    await workbench.suggestion('Global Threat Landscape');
    await workbench.page.keyboard.press('Tab');
    await fill('');
    await fill('Norway');
    await says('---\nevent: hlc-2023\nsession: III\ndelegation: Norway\nspeaker: ');
  });

  /** Puts a snippet in the place of all there is. */
  async function beginWith(prefix: string): Promise<void> {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+A');
    await workbench.type(prefix, PERSON);
    await workbench.page.keyboard.press('Tab');
  }

  /** Types into the field of the event, whose list closes once it is whole, and goes on to the next. */
  async function fillEvent(event: string): Promise<void> {
    await workbench.type(event, PERSON);
    await workbench.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    await workbench.page.keyboard.press('Tab');
  }

  /** Types into a field and goes on to the next. */
  async function fill(field: string): Promise<void> {
    await workbench.type(field, PERSON);
    await workbench.page.keyboard.press('Tab');
  }

  /** Holds the draft to how it is to begin. */
  async function says(beginning: string): Promise<void> {
    await workbench.page.keyboard.press('Control+S');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal((await workbench.read('statement.undraft')).slice(0, beginning.length), beginning);
  }
});
