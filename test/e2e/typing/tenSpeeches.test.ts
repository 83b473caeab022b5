import { allSpeeches } from './speeches';
import { typesLetterForLetter } from './typingReport';

describe('a drafter who types ten speeches', function () {
  typesLetterForLetter(this, allSpeeches());
});
