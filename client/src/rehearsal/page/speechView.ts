import type { RehearsalResult } from '../../../../server/src/protocol';
import type { PrompterView } from '../timing/prompter';
import type { Speech } from '../timing/speech';
import { byId, make } from './elements';
import { isRightToLeft } from './language';

/** A line of the text as it is laid out: its words, when it begins, and where it stands, in pixels from the top of the text. */
interface Line {
  readonly first: number;
  readonly from: number;
  readonly top: number;
  readonly height: number;
}

/** Where the line that is spoken stands, as a share of the height of the window: what comes is seen below it. */
const EYE = 0.36;
/** How far the background of a line goes beyond its words, as a share of its height. */
const MARGIN = 0.14;

/** The text of the speech: follows the place, and marks the line and the word that are spoken. */
export class SpeechView {
  readonly #reader = byId('reader');
  readonly #speech = byId('speech');
  readonly #text = byId('text');
  readonly #line = byId('line');
  /** Whether the text is to move by lines rather than smoothly. */
  readonly #isStill: () => boolean;
  #words: HTMLElement[] = [];
  #timed: Speech | undefined;
  #lines: Line[] = [];
  #shownWord = -1;
  #shownLine = -1;

  constructor(isStill: () => boolean) {
    this.#isStill = isStill;
  }

  /** Shows a text. */
  show({ parts, language }: RehearsalResult, speech: Speech): void {
    this.#timed = speech;
    this.#words = [];
    const said = speech.words.map(({ text }) => text).join(' ');
    const isBackwards = isRightToLeft(said);
    this.#text.dir = this.#speech.dir = isBackwards ? 'rtl' : 'ltr';
    if (language === undefined) this.#text.removeAttribute('lang');
    else this.#text.lang = language;
    this.#text.replaceChildren(
      ...parts.map(({ kind, pieces }) => {
        const part = make(kind === 'heading' ? 'h2' : 'p', { className: kind });
        for (const { text, word, isNote } of pieces) {
          const element = word ? make('b', { text }) : isNote ? make('i', { text }) : document.createTextNode(text);
          if (word) this.#words.push(element as HTMLElement);
          part.append(element);
        }
        return part;
      }),
    );
    this.layOut();
  }

  /** Finds the lines anew: the text, its size or the window is another. */
  layOut(): void {
    this.#lines = [];
    this.#words.forEach((word, index) => {
      const { offsetTop: top, offsetHeight: height } = word;
      const line = this.#lines.at(-1);
      if (line && Math.abs(top - line.top) < height / 2) return;
      this.#lines.push({ first: index, from: this.#timed?.words[index]?.from ?? 0, top, height });
    });
    for (const word of this.#words) word.className = '';
    this.#shownWord = -1;
    this.#shownLine = -1;
  }

  paint({ place, word }: PrompterView): void {
    const index = this.#lineOf(word);
    const line = this.#lines[index];
    if (!line) return;
    this.#markWord(word);
    this.#markLine(index, line);
    const next = this.#lines[index + 1];
    const way = next && !this.#isStill() ? (next.top - line.top) * this.#share(place, line, next) : 0;
    const y = this.#reader.clientHeight * EYE - (line.top + line.height / 2 + way);
    this.#speech.style.transform = `translateY(${y.toFixed(2)}px)`;
  }

  /** The place at which the line begins that is `by` lines from that of a word. */
  lineFrom(word: number, by: -1 | 1): number | undefined {
    const index = this.#lineOf(word);
    return (this.#lines[index + by] ?? this.#lines[index])?.from;
  }

  /** Number of the word at an element of the page, `undefined` where there is none. */
  wordOf(target: EventTarget | null): number | undefined {
    const index = this.#words.indexOf(target as HTMLElement);
    return index < 0 ? undefined : index;
  }

  #share(place: number, line: Line, next: Line): number {
    return next.from > line.from ? Math.min(1, Math.max(0, (place - line.from) / (next.from - line.from))) : 0;
  }

  #lineOf(word: number): number {
    const after = this.#lines.findIndex(({ first }) => first > word);
    return after < 0 ? this.#lines.length - 1 : Math.max(0, after - 1);
  }

  #markWord(word: number): void {
    if (word === this.#shownWord) return;
    const [from, to] = [Math.min(word, this.#shownWord), Math.max(word, this.#shownWord)];
    for (let at = Math.max(0, from); at <= to; at++) {
      this.#words[at]?.classList.toggle('said', at < word);
      this.#words[at]?.classList.toggle('word', at === word);
    }
    this.#shownWord = word;
  }

  #markLine(index: number, line: Line): void {
    if (index === this.#shownLine) return;
    const wordsOf = (at: number): readonly HTMLElement[] =>
      this.#lines[at] ? this.#words.slice(this.#lines[at].first, this.#lines[at + 1]?.first) : [];
    for (const word of wordsOf(this.#shownLine)) word.classList.remove('line');
    for (const word of wordsOf(index)) word.classList.add('line');
    this.#shownLine = index;
    const margin = line.height * MARGIN;
    this.#line.style.transform = `translateY(${line.top - margin}px)`;
    this.#line.style.height = `${line.height + 2 * margin}px`;
  }
}
