import assert from 'node:assert/strict';
import { leansOn } from '../../../server/src/core/cuts/leaning';
import { rootOf } from '../../../server/src/core/meaning/root';
import { tokenize } from '../../../server/src/core/text/tokens';

const rootsOf = (text: string): ReadonlySet<string> => new Set(tokenize(text).map(({ key }) => rootOf(key)));

/** Whether the second sentence leans on the first; what was said before both is the third. */
function leans([gone, next, before = '']: readonly [string, string, string?]): boolean {
  const known = rootsOf(before);
  return leansOn(next, { gone: rootsOf(gone), isKnown: (root) => known.has(root) });
}

const LEANING: readonly (readonly [string, string, string?])[] = [
  // Words that point back, also over a name for it.
  ['Courts met.', 'This was new.'],
  ['We asked what was owed.', 'The answer took us four years.'],
  ['Courts met.', 'However, police rested.'],
  ['Courts met.', 'At the same time, police rested.'],
  ['Courts met.', 'Along the way, there were setbacks.'],
  ['There are many families.', 'Some, such as those in the north, grow coffee.'],
  ['Courts fail.', 'Police have the same problem.'],
  ['One view was wrong.', 'There was a similar lack of patience.'],
  ['States want a voice.', 'We believe that is the way to a fair world.'],
  ['Courts met.', 'We must therefore act.'],
  ['Courts met.', 'and rested.'],
  ['Consent takes four hours.', 'A boat needs three.'],
  ['The old books lied.', 'We printed new ones.'],
  ['Two States came.', 'We thank both.'],
  ['Such acts are crimes.', 'Work has been begun to counter them.'],
  ['The town is old.', 'Courts sit there at night.'],
  ['Evidence is old.', 'Collecting it takes years.'],
  // A pronoun with nothing before it that it can stand for.
  ['We thank Mr. Essy.', 'We are grateful to him for his work.'],
  ['We thank Mr. Essy.', 'The delegation assures him of its support.'],
  ['Europe has changed.', 'For all of us, it lies in the south.'],
  ['The Council acted.', 'We support its efforts.'],
  ['States acted.', 'We know their work.'],
  // "The" thing that was brought in.
  ['A treaty was signed.', 'The treaty is new.'],
  ['We welcome the decision to create a council.', 'The council will help.', 'The council of our town met.'],
  ['Courts met.', 'The treaty is old.'],
  ['Floods came.', 'We know such floods.'],
  ['Floods came.', 'Nobody had seen the floods come.'],
  ['Lebanon is at peace.', 'Peace requires the will of all in Lebanon.'],
];

const ALONE: readonly (readonly [string, string, string?])[] = [
  ['Courts met.', 'Police need radios at sea.'],
  ['Courts met.', 'The people of the north need water.'],
  ['Courts met.', 'The treaty is new to us.', 'A treaty was signed.'],
  ['Courts met.', 'States must keep their word.'],
  ['Courts met.', 'My delegation renews its support.'],
  ['Courts met.', 'We thank the Office for its work.'],
  ['Courts met.', 'We thank the President for his work.'],
  ['Courts met.', 'We find that it is necessary to act.'],
  ['Courts met.', 'We know both judges and officers.'],
  ['Courts met.', 'We know that there is evidence.'],
  ['Courts met.', 'We are honoured to address this Assembly.'],
  ['Courts met.', ''],
  // What says which by its own words; a name; what everybody in the room speaks of.
  ['Courts met.', 'We thank all those who ask for it.'],
  ['Courts met.', 'As for those who return, not all of them are guilty.'],
  ['Courts met.', 'Crimes such as fraud are new.'],
  ['Courts met.', 'The Sahel needs water.'],
  ['The counter-terrorism law is new.', 'We know Counter-Terrorism Week.'],
];

describe('a sentence behind one that goes', () => {
  for (const pair of LEANING) it(`leans on it: ${pair[0]} ${pair[1]}`, () => assert.ok(leans(pair)));
  for (const pair of ALONE) it(`stands alone: ${pair[0]} ${pair[1]}`, () => assert.ok(!leans(pair)));
});
