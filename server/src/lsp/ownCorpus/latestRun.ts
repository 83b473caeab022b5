/**
 * A task of which one run is under way at a time: all requests during a run lead to one further run after it. A run that fails is reported
 * and does not keep later ones from being made.
 */
export class LatestRun {
  readonly #task: (outdated: () => boolean) => Promise<void>;
  readonly #failed: (error: unknown) => void;
  #asked = 0;
  #isRunning = false;

  /** `task` may ask at any time whether another run is wanted by now, and break off. */
  constructor(task: (outdated: () => boolean) => Promise<void>, failed: (error: unknown) => void) {
    this.#task = task;
    this.#failed = failed;
  }

  ask(): void {
    this.#asked++;
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (let begun = -1; begun !== this.#asked;) {
      begun = this.#asked;
      try {
        await this.#task(() => begun !== this.#asked);
      } catch (error) {
        this.#failed(error);
      }
    }
    this.#isRunning = false;
  }
}
