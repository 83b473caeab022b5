/** A terminal's last line, as far as we write on it. */
export interface ProgressPort {
  write(text: string): void;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** How many characters a line has room for. */
  readonly columns: number;
}

/** Milliseconds that work may take before anything is said of it, and between two states that are shown. */
const SILENT = 1000;
const EACH = 100;

/**
 * One line that says how far work is that takes longer than a second. It is written over by the next state, and taken away before anything else is
 * written. It has no clock of its own: what is not asked for shows nothing.
 */
export class ProgressLine {
  readonly #port: ProgressPort;
  readonly #started: number;
  #shown: number | undefined;

  constructor(port: ProgressPort) {
    this.#port = port;
    this.#started = port.now();
  }

  show(state: string): void {
    const now = this.#port.now();
    if (now - this.#started < SILENT || (this.#shown !== undefined && now - this.#shown < EACH)) return;
    this.#shown = now;
    this.#port.write(`\r\u001B[K${state.slice(0, Math.max(0, this.#port.columns - 1))}`);
  }

  clear(): void {
    if (this.#shown === undefined) return;
    this.#shown = undefined;
    this.#port.write('\r\u001B[K');
  }
}
