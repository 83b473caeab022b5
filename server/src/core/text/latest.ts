/** Remembers the last answer, for as long as the question stays the same. */
export class Latest<Answer> {
  #last: { readonly answer: Answer } | undefined;

  /** The last answer where it `fits` what is asked, else the one that `answer` gives. */
  get(fits: (last: Answer) => boolean, answer: () => Answer): Answer {
    if (!this.#last || !fits(this.#last.answer)) this.#last = { answer: answer() };
    return this.#last.answer;
  }
}
