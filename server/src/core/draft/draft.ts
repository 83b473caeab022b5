import { type BlockFacts } from './blockFacts';
import { type Citation } from '../cite/citation';
import { isUnfinished, type CitationInContext } from '../cite/citationInContext';
import { introducedNumbers } from '../cite/loneNumbers';
import { groundedShortForms, type ShortForm } from '../cite/shortForms';
import { shiftWrittenForm } from '../cite/writtenShortForms';
import { type DraftBlock, draftBlocks, isSpoken } from './draftBlocks';
import { type FrontMatter, keyValue, NO_FRONT_MATTER } from '../frontMatter/frontMatter';
import { type DraftKind, draftKindOf } from './draftKind';
import { type Catalogue, shippedCatalogue } from '../lexicon/catalogue';
import { type NameMention } from '../names/nameMention';
import { withoutGroundless } from '../names/shortNames';
import {
  citationsAmong,
  type EarlierVersion,
  earlierVersion,
  mentionsAmong,
  placeBlock,
  type PlacedBlock,
} from './placedBlock';
import { lazy } from '../text/lazy';
import { type Memory, Remembering, withMemory } from '../text/memory';
import { type DraftLanguage, likeliestLanguage, NO_SIGNS } from '../text/language';
import { type Span } from '../text/span';

/** The versions of one document, each made with the one before: owns what is remembered from one to the next. */
export type Lineage = Remembering;

/** A text someone is drafting, with everything that can be derived from it. Immutable; a new version is a new draft. */
export interface Draft extends Remembering {
  readonly text: string;
  /** What the names and citations of the text are set against. */
  readonly catalogue: Catalogue;
  /** The same object for a draft and the earlier version it was made with. */
  readonly lineage: Lineage;
  readonly blocks: readonly DraftBlock[];
  readonly frontMatter: FrontMatter;
  /** What it is: as the front matter names it, else as its text shows. */
  readonly kind: DraftKind;
  /** As the front matter names it, else as its text seems to be; `undefined` where the front matter names one that is not official. */
  readonly language: DraftLanguage | undefined;
  /** Number of words that are said. */
  readonly wordCount: number;
  /** The resolutions and documents the text names, in text order. */
  readonly citations: readonly Citation[];
  /** The citations that rules judge: finished ones, outside code and comments; set against the tables, in text order. */
  readonly mentions: readonly CitationInContext[];
  /** Mentions of resolutions and documents without their numbers, in text order. */
  readonly shortForms: readonly ShortForm[];
  /** The entities, conventions, persons and terms the text names, in text order. */
  readonly names: readonly NameMention[];
  /** The text of a block of this draft. What is kept of it, or made of its parts, keeps no version of the draft in memory. */
  content(block: DraftBlock): string;
  /** Facts of a block of this draft. */
  facts(block: DraftBlock): BlockFacts;
  /** Where the spoken word with this number stands (0 is the first), `undefined` past the last. */
  wordAt(index: number): Span | undefined;
}

/** What a draft is made with beside its text. */
export interface DraftOptions {
  /**
   * An earlier version of the same document: what it knew of paragraphs that did not change is taken over. The result is the
   * same with and without it.
   */
  readonly previous?: Draft | undefined;
  /** The rows that ship with Rostrum where none is given. */
  readonly catalogue?: Catalogue;
}

/** Derives a draft from its text. */
export function createDraft(text: string, { previous, catalogue = shippedCatalogue }: DraftOptions = {}): Draft {
  const isUsable = previous instanceof AnalysedDraft && previous.catalogue === catalogue;
  return new AnalysedDraft(text, catalogue, isUsable ? previous : undefined);
}

class AnalysedDraft extends Remembering implements Draft {
  declare readonly memory: Memory;
  readonly text: string;
  readonly catalogue: Catalogue;
  readonly lineage: Lineage;
  readonly blocks: readonly DraftBlock[];
  readonly #wordCount: () => number;
  readonly #kind: () => DraftKind;
  readonly #language: () => DraftLanguage | undefined;
  readonly #citations: () => readonly Citation[];
  readonly #mentions: () => readonly CitationInContext[];
  readonly #shortForms: () => readonly ShortForm[];
  readonly #names: () => readonly NameMention[];
  readonly #placed = new Map<number, PlacedBlock>();
  readonly #earlier: EarlierVersion | undefined;

  constructor(text: string, catalogue: Catalogue, previous: AnalysedDraft | undefined) {
    super();
    this.text = text;
    this.catalogue = catalogue;
    this.lineage = previous?.lineage ?? withMemory<Lineage>({});
    this.blocks = draftBlocks(text);
    this.#earlier = previous && earlierVersion(previous.#placed, text.length - previous.text.length);
    const introduced = lazy(() => introducedNumbers(this.blocks.flatMap((block) => this.facts(block).citations)));
    this.#citations = lazy(() => this.blocks.flatMap((block) => citationsAmong(this.#place(block), introduced())));
    this.#mentions = lazy(() =>
      this.blocks
        .flatMap((block) => mentionsAmong(this.#place(block), introduced(), catalogue))
        .filter(({ citation }) => !isUnfinished(text, citation)),
    );
    this.#shortForms = lazy(() => {
      const written = this.blocks.map((block) => ({ at: block.span.start, ...this.facts(block).shortForms }));
      const forms = written.flatMap(({ at, forms: own }) => own.map((form) => shiftWrittenForm(form, at)));
      const saysStrategy = written.some((block) => block.saysStrategy);
      return groundedShortForms({ forms, saysStrategy }, this.citations, catalogue);
    });
    this.#names = lazy(() =>
      withoutGroundless(
        text,
        this.blocks.flatMap((block) => this.#place(block).names),
      ),
    );
    this.#language = lazy(() => {
      return this.frontMatter.has('language') ? keyValue(this.frontMatter, 'language') : this.#seemingLanguage();
    });
    this.#kind = lazy(() => draftKindOf(this));
    this.#wordCount = lazy(() => this.#spoken().reduce((sum, block) => sum + this.facts(block).words.length, 0));
  }

  get frontMatter(): FrontMatter {
    const [first] = this.blocks;
    return first?.kind === 'front-matter' ? this.facts(first).frontMatter : NO_FRONT_MATTER;
  }

  get kind(): DraftKind {
    return this.#kind();
  }

  get language(): DraftLanguage | undefined {
    return this.#language();
  }

  get wordCount(): number {
    return this.#wordCount();
  }

  get citations(): readonly Citation[] {
    return this.#citations();
  }

  get mentions(): readonly CitationInContext[] {
    return this.#mentions();
  }

  get shortForms(): readonly ShortForm[] {
    return this.#shortForms();
  }

  get names(): readonly NameMention[] {
    return this.#names();
  }

  content(block: DraftBlock): string {
    return this.#place(block).content;
  }

  facts(block: DraftBlock): BlockFacts {
    return this.#place(block).facts;
  }

  wordAt(index: number): Span | undefined {
    let left = index;
    for (const block of this.#spoken()) {
      const { words } = this.facts(block);
      const word = words[left];
      if (word) return { start: block.span.start + word.start, end: block.span.start + word.end };
      left -= words.length;
    }
    return undefined;
  }

  #seemingLanguage(): DraftLanguage {
    const signs = { ...NO_SIGNS };
    for (const block of this.#spoken()) {
      const found = this.facts(block).languageSigns;
      signs.en += found.en;
      signs.fr += found.fr;
      signs.es += found.es;
      signs.ru += found.ru;
      signs.ar += found.ar;
      signs.zh += found.zh;
    }
    return likeliestLanguage(signs);
  }

  #place(block: DraftBlock): PlacedBlock {
    let placed = this.#placed.get(block.span.start);
    if (!placed)
      this.#placed.set(block.span.start, (placed = placeBlock(this.text, block, this.catalogue, this.#earlier)));
    return placed;
  }

  #spoken(): readonly DraftBlock[] {
    return this.blocks.filter(({ kind }) => isSpoken(kind));
  }
}
