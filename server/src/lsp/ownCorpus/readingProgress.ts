import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { CorpusReadingState } from '../../protocol';

/** A reading that is under way. */
export interface ReadingReport {
  /** Whether the user had it stopped. */
  readonly cancelled: boolean;
  done(files: number): void;
  /** Says that what was read is now being indexed, which may take a while. */
  indexing(): void;
  end(): void;
}

/** The fewest files for which a bar is shown. */
const WORTH_A_BAR = 4;
/** Milliseconds between two reports. */
const PAUSE = 200;

/** Tells the client how far the reading of the user's documents is: files done, time left. It can be cancelled there. */
export class ReadingProgress {
  readonly #connection: Connection;
  readonly #changed: () => void;
  #state: CorpusReadingState | undefined;

  constructor(connection: Connection, changed: () => void) {
    this.#connection = connection;
    this.#changed = changed;
  }

  /** The reading under way, if any. */
  get state(): CorpusReadingState | undefined {
    return this.#state;
  }

  /** `cancel` is called when the user has it stopped. */
  begin(total: number, cancel: () => void): ReadingReport {
    const began = Date.now();
    let told = began;
    this.#state = { done: 0, total };
    this.#changed();
    let bar: WorkDoneProgressServerReporter | undefined;
    let ended = false;
    const show = async (): Promise<void> => {
      const made = await this.#connection.window.createWorkDoneProgress();
      if (ended) return;
      bar = made;
      bar.begin('Reading the documents of your corpus', 0, `0 of ${total} files`, true);
      bar.token.onCancellationRequested(cancel);
    };
    // Nothing waits for the client; one that shows no progress is not asked. Without a bar the reading goes on.
    if (total >= WORTH_A_BAR) show().catch(() => undefined);
    return {
      get cancelled() {
        return bar?.token.isCancellationRequested ?? false;
      },
      done: (files) => {
        const now = Date.now();
        if (now - told < PAUSE) return;
        told = now;
        const secondsLeft = Math.ceil((((now - began) / files) * (total - files)) / 1000);
        this.#state = { done: files, total, secondsLeft };
        this.#changed();
        bar?.report((files / total) * 100, `${files} of ${total} files, ${inWords(secondsLeft)} left`);
      },
      indexing: () => bar?.report(100, 'indexing what was read'),
      end: () => {
        if (ended) return;
        ended = true;
        this.#state = undefined;
        bar?.done();
      },
    };
  }
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
