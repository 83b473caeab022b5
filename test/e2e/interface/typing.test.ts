import { fewSpeeches } from '../typing/speeches';
import { typesLetterForLetter } from '../typing/typingReport';

describe('a drafter who types a speech from its first to its last word', function () {
  typesLetterForLetter(this, fewSpeeches());
});
