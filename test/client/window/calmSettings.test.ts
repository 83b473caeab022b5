import assert from 'node:assert/strict';
import { calmSettings } from '../../../client/src/window/calmSettings';

const names = (isKnown: (name: string) => boolean): string[] => calmSettings(isKnown).map(({ name }) => name);

describe('the settings of a calm window', () => {
  it('turn assistants off as a whole where VS Code can, and hide the secondary side bar', () => {
    assert.deepEqual(names(() => true).slice(0, 2), [
      'chat.disableAIFeatures',
      'workbench.secondarySideBar.defaultVisibility',
    ]);
  });

  it('hide what is shown of assistants where it cannot', () => {
    assert.deepEqual(names((name) => name !== 'chat.disableAIFeatures').slice(0, 2), [
      'chat.commandCenter.enabled',
      'workbench.editor.empty.hint',
    ]);
  });

  it('leave out what this VS Code does not know', () => {
    const isKnown = (name: string): boolean => name.startsWith('editor.');
    assert.deepEqual(names(isKnown), [
      'editor.wordWrap',
      'editor.wordWrapColumn',
      'editor.padding.top',
      'editor.padding.bottom',
    ]);
    assert.deepEqual(
      names(() => false),
      [],
    );
  });

  it('touch the editor in drafts alone', () => {
    for (const { name, language } of calmSettings(() => true))
      assert.equal(language, name.startsWith('editor.') ? 'un-draft' : undefined, name);
  });
});
