import type { MeasureMessage, PageMessage, SpeechMessage } from '../messages';

/** Tells the extension how much room the page has, whenever it asks. */
export function tellRoom(editor: { postMessage(message: PageMessage): void }): void {
  const tell = (): void => {
    const { innerWidth: width, innerHeight: height } = window;
    editor.postMessage({ type: 'room', width, height });
  };
  window.addEventListener('message', ({ data }: MessageEvent<SpeechMessage | MeasureMessage>) => {
    // A page has the room that VS Code gave it by the second picture after a change of the window.
    if (!('speech' in data)) requestAnimationFrame(() => requestAnimationFrame(tell));
  });
}
