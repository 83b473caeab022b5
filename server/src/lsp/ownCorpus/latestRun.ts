/**
 * A task that is run whenever somebody asks, one run at a time: what is asked for during a run is one further run behind it. A run that
 * fails is told of, and keeps none of the later ones from being made.
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
