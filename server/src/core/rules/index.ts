import { acronymDefinedTwice } from './acronym-defined-twice';
import { acronymUnused } from './acronym-unused';
import { agreedLanguage } from './agreed-language';
import { emptyStub } from './empty-stub';
import { entityName } from './entity-name';
import { formerName } from './former-name';
import { frontMatterKey } from './front-matter-key';
import { frontMatterSyntax } from './front-matter-syntax';
import { frontMatterValue } from './front-matter-value';
import { groupName } from './group-name';
import { malformedSymbol } from './malformed-symbol';
import { misquotedText } from './misquoted-text';
import { overTimeLimit } from './over-time-limit';
import { paceTooFast } from './pace-too-fast';
import { personName } from './person-name';
import { quoteMeaning } from './quote-meaning';
import { quoteNotFound } from './quote-not-found';
import { quoteSource } from './quote-source';
import type { Rule } from './rule';
import { sessionNotOpen } from './session-not-open';
import { suppression } from './suppression';
import { unclosedQuotation } from './unclosed-quotation';
import { undefinedAcronym } from './undefined-acronym';
import { unknownResolution } from './unknown-resolution';
import { unknownSymbol } from './unknown-symbol';
import { wrongOrgan } from './wrong-organ';
import { wrongResolutionYear } from './wrong-resolution-year';
import { wrongSessionYear } from './wrong-session-year';
import { yearMissing } from './year-missing';

/** Every rule, in the order the settings page shows them. Adding a rule is one file plus one line here. */
export const rules: readonly Rule[] = [
  overTimeLimit,
  paceTooFast,
  sessionNotOpen,
  frontMatterValue,
  frontMatterKey,
  frontMatterSyntax,
  wrongResolutionYear,
  wrongSessionYear,
  wrongOrgan,
  unknownResolution,
  unknownSymbol,
  malformedSymbol,
  yearMissing,
  misquotedText,
  quoteMeaning,
  quoteSource,
  entityName,
  personName,
  formerName,
  groupName,
  agreedLanguage,
  undefinedAcronym,
  acronymDefinedTwice,
  acronymUnused,
  emptyStub,
  quoteNotFound,
  unclosedQuotation,
  // The last: it speaks of what the others have found.
  suppression,
];
