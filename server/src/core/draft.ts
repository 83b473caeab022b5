import { type Citation, shiftCitation } from './cite/citation';
import { findCitations } from './cite/find';
import { isUnfinished, type Mention, mentionsOf, shiftMention } from './cite/mention';
import { findShortForms, type ShortForm } from './cite/shortForms';
import { type DraftBlock, draftBlocks, isSpoken } from './draftBlocks';
import { type FrontMatter, NO_FRONT_MATTER, parseFrontMatter } from './frontMatter';
import { type Catalogue, shippedCatalogue } from './lexicon/catalogue';
import { type AcronymMention, findAcronyms } from './names/findAcronyms';
import { findNames } from './names/findNames';
import { type NameMention, shiftName } from './names/nameMention';
import { findNearNames, type NearName } from './names/nearNames';
import { withoutGroundless } from './names/shortNames';
import { lazy } from './text/lazy';
import { quotedSpans } from './text/quotedSpans';
import { type Span } from './text/span';
import { spokenWords } from './text/spokenWords';
import { type Token, tokenize } from './text/tokens';

/** What is known of one block from its text alone; offsets are relative to the block's start. */
export interface BlockFacts {
  /** The words that are said, in order. */
  readonly words: readonly Span[];
  /** Its words as phrases are made of, said or not. */
  readonly tokens: readonly Token[];
  /** The resolutions and documents it names, said or not. */
  readonly citations: readonly Citation[];
  /** The same, set against the tables. */
  readonly mentions: readonly Mention[];
  /** The entities, conventions, persons and terms it names, said or not; short forms with and without ground. */
  readonly names: readonly NameMention[];
  /** The acronyms it writes, said or not. */
  readonly acronyms: readonly AcronymMention[];
  /** Near-misses of official names in it. */
  readonly nearNames: readonly NearName[];
  /** What it quotes from others; for a block that is a quotation as a whole, see its kind. */
  readonly quotations: readonly Span[];
  /** What it says as front matter; asked only of the block at the top, so that its spans count from the start of the draft. */
  readonly frontMatter: FrontMatter;
}

/** A text someone is drafting, with everything that can be derived from it. Immutable; a new version is a new draft. */
export interface Draft {
  readonly text: string;
  /** What the names and citations of the text are set against. */
  readonly catalogue: Catalogue;
  readonly blocks: readonly DraftBlock[];
  readonly frontMatter: FrontMatter;
  /** Number of words that are said. */
  readonly wordCount: number;
  /** The resolutions and documents the text names, in text order. */
  readonly citations: readonly Citation[];
  /** The citations that rules judge: finished ones, outside code and comments; set against the tables, in text order. */
  readonly mentions: readonly Mention[];
  /** Mentions of resolutions and documents without their numbers, in text order. */
  readonly shortForms: readonly ShortForm[];
  /** The entities, conventions, persons and terms the text names, in text order. */
  readonly names: readonly NameMention[];
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

class AnalysedDraft implements Draft {
  readonly text: string;
  readonly catalogue: Catalogue;
  readonly blocks: readonly DraftBlock[];
  readonly #wordCount: () => number;
  readonly #citations: () => readonly Citation[];
  readonly #mentions: () => readonly Mention[];
  readonly #shortForms: () => readonly ShortForm[];
  readonly #names: () => readonly NameMention[];
  /** By block text, so that equal paragraphs are analysed once and an edit touches one paragraph. */
  readonly #facts = new Map<string, BlockFacts>();
  /** The same by block, as comparing paragraphs takes longer than finding one again. */
  readonly #ofBlock = new Map<DraftBlock, BlockFacts>();
  /** Facts of the version before, read only until this version has asked for each of its blocks. */
  readonly #earlier: ReadonlyMap<string, BlockFacts> | undefined;

  constructor(text: string, catalogue: Catalogue, previous: AnalysedDraft | undefined) {
    this.text = text;
    this.catalogue = catalogue;
    this.blocks = draftBlocks(text);
    this.#earlier = previous?.settledFacts();
    this.#citations = lazy(() =>
      this.blocks.flatMap((block) =>
        this.facts(block).citations.map((found) => shiftCitation(found, block.span.start)),
      ),
    );
    this.#mentions = lazy(() =>
      this.blocks.flatMap((block) => this.#mentionsIn(block)).filter(({ citation }) => !isUnfinished(text, citation)),
    );
    this.#shortForms = lazy(() => findShortForms(text, this.citations, catalogue));
    this.#names = lazy(() =>
      withoutGroundless(
        text,
        this.blocks.flatMap((block) => this.facts(block).names.map((found) => shiftName(found, block.span.start))),
      ),
    );
    this.#wordCount = lazy(() => this.#spoken().reduce((sum, block) => sum + this.facts(block).words.length, 0));
  }

  get frontMatter(): FrontMatter {
    const [first] = this.blocks;
    return first?.kind === 'front-matter' ? this.facts(first).frontMatter : NO_FRONT_MATTER;
  }

  get wordCount(): number {
    return this.#wordCount();
  }

  get citations(): readonly Citation[] {
    return this.#citations();
  }

  get mentions(): readonly Mention[] {
    return this.#mentions();
  }

  get shortForms(): readonly ShortForm[] {
    return this.#shortForms();
  }

  get names(): readonly NameMention[] {
    return this.#names();
  }

  facts(block: DraftBlock): BlockFacts {
    const known = this.#ofBlock.get(block);
    if (known) return known;
    const content = this.text.slice(block.span.start, block.span.end);
    const found = this.#facts.get(content) ?? this.#earlier?.get(content) ?? factsOf(content, this.catalogue);
    this.#facts.set(content, found);
    this.#ofBlock.set(block, found);
    return found;
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

  #mentionsIn(block: DraftBlock): readonly Mention[] {
    const { kind, span } = block;
    if (kind === 'code' || kind === 'comment') return [];
    const mentions = this.facts(block).mentions.map((mention) => shiftMention(mention, span.start));
    return kind === 'quotation' ? mentions.map((mention) => ({ ...mention, quoted: true })) : mentions;
  }

  #spoken(): readonly DraftBlock[] {
    return this.blocks.filter(({ kind }) => isSpoken(kind));
  }

  /** Facts of this version alone: a chain of versions must not keep every paragraph ever typed. */
  settledFacts(): ReadonlyMap<string, BlockFacts> {
    return this.#facts;
  }
}

function factsOf(content: string, catalogue: Catalogue): BlockFacts {
  const words = lazy(() => spokenWords(content));
  const tokens = lazy(() => tokenize(content));
  const citations = lazy(() => findCitations(content));
  const mentions = lazy(() => mentionsOf(content, citations(), catalogue));
  const names = lazy(() => findNames(content, catalogue));
  const acronyms = lazy(() => findAcronyms(content, { names: names(), citations: citations() }));
  const nearNames = lazy(() => findNearNames(content, names(), catalogue));
  const quotations = lazy(() => quotedSpans(content));
  const frontMatter = lazy(() => parseFrontMatter(content));
  return {
    get words() {
      return words();
    },
    get tokens() {
      return tokens();
    },
    get citations() {
      return citations();
    },
    get mentions() {
      return mentions();
    },
    get names() {
      return names();
    },
    get acronyms() {
      return acronyms();
    },
    get nearNames() {
      return nearNames();
    },
    get quotations() {
      return quotations();
    },
    get frontMatter() {
      return frontMatter();
    },
  };
}
