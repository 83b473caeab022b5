import { cueTable } from '../cues/cueTable';
import { type WordLists } from '../cues/form';

const words: WordLists = {
  we: 'we|I|they|he|she|it|who|which|that|states|government|ministry|police|courts|parliament|service[s]|council|authorit(y|ies)|unit[s]|compan(y|ies)|bank[s]|school[s]|organi(z|s)ation[s]',
  small:
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|_teen|twenty*|thirty*|forty*|fifty*|sixty*|seventy*|eighty*|ninety*',
  unit: 'day[s]|week[s]|month[s]|year[s]|hour[s]|minute[s]|time[s]|people|person[s]|case[s]|countries|state[s]|officer[s]|page[s]|per cent|percent|dollars|euros',
};

/** By what a sentence shows that it counts, measures or dates something. */
export const figures = cueTable(
  [
    {
      means: 'a count in letters',
      form: '{small}|hundred[s]|thousand[s]|million[s]|dozen[s]|half of|a (third|quarter|fifth|tenth|twentieth) of|two thirds|one in _|out of',
      notAfter: 'next|last|coming|past|these|the|following|Pillar[s]',
      accept: ['It takes forty days.', 'Twelve were charged.', 'Half of our list is gone.', 'Some two hundred came.'],
      reject: ['We thank you.', 'It evolves over the next two years.', 'The two go hand in hand.'],
    },
    {
      means: 'a count in figures',
      form: '\\d|\\d\\d|\\d\\d\\d',
      notAfter: 'resolution[s]|article|paragraph[s]|session|pillar[s]',
      accept: ['We trained 312 officers.', 'It reached 40 per cent.'],
      reject: ['We implement resolution 1373.', 'In 2018 we met.', 'We recall resolution 2178 (2014).'],
    },
    {
      means: 'how often, or how long',
      form: '(every|once a|twice a|each|a) [second ](day|night|week|month|year|quarter|hour|Monday|Friday|Wednesday)|(within|for|after|in) {small} {unit}|once|twice',
      notBefore: 'more|again',
      accept: ['They meet every second Wednesday.', 'Twice a year we exercise.', 'It came within ten days.'],
      reject: ['We come here each time.', 'Once more we thank you.'],
    },
  ],
  { words },
);

/** By what a sentence shows that something was done, or holds. */
export const deeds = cueTable(
  [
    {
      means: 'has done it',
      form: '(have|has|had) [(also|since|already|now|just|recently|thus|therefore|in this way) ](_ed|set up|set|put|made|built|begun|brought|drawn|found|given|kept|led|paid|run|sent|shown|spent|taken|taught|written|rewritten|cut|gone|come|become|fallen|risen|grown|learned|learnt|seen)',
      notAfter: 'we all|could',
      accept: [
        'We have adopted a law.',
        'The ministry has since rewritten it.',
        'They have since been to see it: it has grown.',
      ],
      reject: ['We have to act.', 'They have a role.'],
    },
    {
      means: 'did it',
      form: '(we|I|they|he|she|it|who|which|police|government|ministry|court[s]|parliament|bank|council|army) [(also|then|therefore|first|never|thus|now) ](_ed|set up|put|made|built|began|brought|drew|found|gave|kept|led|paid|ran|sent|showed|spent|took|taught|wrote|cut|went|came|became|fell|rose|grew|learnt|saw|bought|sold|left|let|told|said|met|lost|stood|hit|shot)',
      notAfter: 'as|if|what|which|that',
      accept: ['We posted a magistrate there.', 'They wrote these rules down.', 'The bank then closed it.'],
      reject: ['We act together.', 'They must be supported.'],
    },
    {
      means: 'it was done',
      form: '(was|were|been|being) [(also|then|first|never|not|thus|now|once) ](_ed|set up|put|made|built|begun|brought|drawn|found|given|held|kept|led|paid|run|sent|shown|taken|taught|thrown|written|cut|won|lost|told|heard|shot|killed|beaten)',
      accept: ['It was done; four were contested.', 'A unit was set up.', 'The police were trained there.'],
      reject: ['It is done.', 'It should be strengthened.'],
    },
    {
      means: 'it now holds',
      form: 'now (work[s]|sit[s]|meet[s]|send[s]|know[s]|take[s]|keep[s]|pay[s]|run[s]|ha(ve|s)|read[s]|ask[s]|use[s]|give[s]|ring[s]|let[s]|require[s])|(is|are) now _|in force|under (the|our) (law|act|code) of|since (19|20)\\d\\d|since (January|February|March|April|May|June|July|August|September|October|November|December|last|then)',
      accept: ['We now keep a copy.', 'It is in force among five of us.', 'Since January sellers must see a card.'],
      reject: ['We are here now.', 'We support the law.'],
    },
  ],
  { words },
);

/** By what a sentence shows by which means something is to be done, or who is to do it. */
export const means = cueTable(
  [
    {
      means: 'proposes',
      form: '(propose|suggest|recommend|ask|advise|would begin|would put|would start)[s] (that|with|to|for)|our (proposal|wish|suggestion|request|advice|first|second) <30> (is|concerns)|there ought to be|ought to|we would need|would need',
      accept: ['We propose that each entity name one.', 'There ought to be one interview.', 'We ask that it be done.'],
      reject: ['We thank you.', 'Proposals are welcome.'],
    },
    {
      means: 'by doing something',
      form: 'by [not ]_ing|through (a|an|the) (_|joint|common|single) (list|network|platform|form|unit|office|line|window|register|fund|roster|portal|channel)|so that|in order that|by means of',
      notBefore: 'to',
      accept: [
        'It is cut by posting a magistrate.',
        'They are sent through a single window.',
        'We pay early so that they can plan.',
      ],
      reject: ['By and large it works.', 'Through this we go.'],
    },
    {
      means: 'who is to do it',
      form: 'should (pay|name|publish|keep|begin|start|come|stay|sit|send|give|go|get|have|be (able|told|heard|asked|held|found|paid|required|published|placed|looked|sent|given) (to|by|on|in|at|before|after|again|for))|must (be able to|give|say|name|pay|see|show|keep|agree|ask|look|reply|telephone|come)|may [not ](carry|put|give|keep|use|complain|wait|sit)',
      accept: ['Big partners should pay.', 'A judge must give reasons.', 'Whoever is to testify may wait there.'],
      reject: ['It should be strengthened.', 'We must act.'],
    },
  ],
  { words },
);

/** By what a sentence that begins with it asks for a deed. */
export const orders = cueTable(
  [
    {
      means: 'tells what to do',
      form: '[and |then |finally, |first, |second, |third, ](send|put|fund|let|give|do not|never|write|begin|start|stop|ask|pay|name|publish|train|come back|look|take|make|keep|use|set up|appoint|share|teach|link|build|open|include|involve|test|measure)',
      notBefore: 'me|us|that|of|place|part',
      accept: ['Send the trainer to the wharf.', 'Let a small group report.', 'Do not take the child away.'],
      reject: ['Let me thank you.', 'Let us act.'],
    },
  ],
  { frame: (source) => `^${source}\\b` },
);

/** By what a sentence shows that it gives a ground. */
export const reasons = cueTable([
  {
    means: 'gives the ground',
    form: 'because|since (we|the|it|they|a|no|nobody|there|half|he|she|his|that|otherwise)|which (means|makes|is why)|this is why|that is why|the reason|as a result|owing to|for (they|it|he|she|nobody|we|there|no|their|in)|due to the|therefore we|so we|so (the|they|it|nobody)|thanks to (them|it|this)',
    accept: ['It works because the judges trust it.', 'We doubt it, for nobody pays.', 'So we now keep one.'],
    reject: ['We came for them.', 'So far, good.'],
  },
  {
    means: 'gives what shows it',
    form: '(shows|showed|shown|proved|proves|found|explains|reveal[s|ed]|taught us|tells us|told us|learned|learnt) (that|us|to|how|by|from)|in our (experience|judgement|view) <40> (is|are|will|was)|as (we|our) _ (found|saw|learned)|evaluation|audit',
    accept: ['It taught us to wait.', 'An audit found that it fell.'],
    reject: ['We found a home.'],
  },
]);

/** By what a sentence shows on what something hangs. */
export const conditions = cueTable([
  {
    means: 'sets a condition',
    form: 'if (a|the|it|they|we|he|she|there|nobody|somebody|no|one|you|in)|unless|only (if|when|where|after|before)|on [the |one |two ]condition[s]|provided that|whoever|wherever a|as long as|until|before (a|the|it|they|we|any|each|money)|after (a|the|each)|where (a|an|the|they|it|nobody)|when (a|the|we|they|he|she|it|somebody|one|business)',
    accept: [
      'It has sense only if it has no secretariat.',
      'Whoever asks gets one.',
      'Where the ministry wrote alone, it failed.',
    ],
    reject: ['We ask what is new.', 'After thanks, we go on.'],
  },
]);

/** By what a sentence shows that it judges, compares or tells what fails. */
export const findings = cueTable([
  {
    means: 'weighs one against another',
    form: 'rather than|instead of|not [only |just ](a|an|the|by|from|because|one|merely)|(more|less|fewer|better|harder|higher|lower|faster|cheaper|later|earlier|richer|_er) than|not …3 but|three times|as (often|much|many|well) as|neither …3 nor|the same',
    accept: ['They should pay rather than teach.', 'It pays more than we do.', 'It was not a treaty but two persons.'],
    reject: ['It is a treaty.', 'More must be done.'],
  },
  {
    means: 'tells what fails, or is missing',
    form: 'cannot|could not|can not|nobody|no one|nothing|never|hardly|seldom|rarely|only (one|two|three|four|five|a)|too (late|early|high|many|few|slow|long|much|often)|refuse[s|d]|fail(s|ed)|lack[s|ed]|without|still (_s|lack|wait|use|have)|missing|difficult[y|ies] (is|are)|hard (is|to)|harder',
    accept: ['Nobody could say who had held it.', 'It came too late.', 'The weak point is that they lack pay.'],
    reject: ['It came in time.'],
  },
  {
    means: 'expects',
    form: '(expect|foresee|fear|dread|doubt|anticipate|predict|estimate|assess) [_ ](that|it|them|fewer|more|a|the|to|attacks|is)|will (turn|become|move|shift|come|grow|fall|choose|use|target|spread|rise|pay|film|remain a|be (borne|driven|_er|made))|(is|are) (likely|unlikely|less likely|more likely)|heaviest|weakest|worst|most _ (is|are|will)',
    accept: ['We expect fewer large plots.', 'They will choose soft targets.'],
    reject: ['We expect results.', 'We will act.'],
  },
]);

/** By what a sentence shows that it tells what is not so: what is declared at every meeting is seldom put in the negative. */
export const denials = cueTable([
  {
    means: 'says what is not so',
    form: 'no|not|nobody|never|nothing|neither|none|without',
    notBefore: 'doubt|only|be|least|merely',
    notAfter: 'must|should|shall',
    accept: ['No company would insure it.', 'They do not reply.', 'It came without a list.'],
    reject: ['There is no doubt of it.', 'We must not wait.', 'It is not only a duty.'],
  },
]);

/** By what a sentence shows that it tells of persons, things and days. */
export const accounts = cueTable([
  {
    means: 'a day or a place of its own',
    form: '(last|this|next) (year|month|week|spring|summer|autumn|winter|night)|on (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[s]|in (January|February|March|April|May|June|July|August|September|October|November|December)|by (19|20)\\d\\d|in (19|20)\\d\\d|years ago|in (my|our) (country|town|city|region|ministry|experience|case|village|laboratory|own)',
    accept: ['Last year the bank closed it.', 'In our country a judge decides.', 'In 2015 we did so.'],
    reject: ['We spoke.', 'The last word.'],
  },
  {
    means: 'one of them',
    form: 'for (example|instance)|one of (our|my|them|us)|some of (our|them)|(a|one) (judge|mother|boy|girl|woman|man|child|teacher|prosecutor|policeman|officer|bank|company|student|mayor|nurse|family|village|town)|a _ (gives|runs|keeps|sits|talks|reads|goes|stays|pays|helps|asks|decides|knows|lends)',
    accept: ['A hotel chain helps: one of our judges says so.', 'For example, a teacher sits there.'],
    reject: ['Judges matter.'],
  },
]);
