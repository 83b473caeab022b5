import type { SignRow } from './kindSigns';

/** By what an English text shows that it is read out, and as what. What texts call themselves stands in `core/kinds/ownNames.ts`. */
export const englishSpoken: readonly SignRow[] = [
  {
    sign: 'title-statement',
    form: /^(?:talking\s+points|speaking\s+(?:notes|points)|speech|national\s+(?:statement|intervention))\b.{0,120}$|^(?!press\b).{0,60}\b(?:statement|intervention)\s+(?:by|of|on\s+behalf|delivered)\b.{0,200}$/i,
    accept: ['Talking points – Security Council briefing', 'Joint statement by the Nordic countries'],
    reject: ['The statement was brief'],
  },
  {
    sign: 'title-remarks',
    form: /^keynote(?:$|\s?[,:–—(]).{0,150}$|^(?:opening|closing|welcome|welcoming|keynote|introductory|concluding)\s+(?:remarks|address|speech|words)\b.{0,150}$|^(?:.{3,80}[’']s?\s+)?(?:opening\s+|closing\s+|keynote\s+)?(?:remarks|keynote)\s+(?:at|to|for|on|session|segment)\b.{0,150}$|^.{3,80}[’']s?\s+(?:opening\s+|closing\s+)?remarks\b.{0,150}$/i,
    accept: ['Secretary-General’s remarks to the Conference', 'Keynote, Geneva, 3 May'],
    reject: ['He remarks that it was late', 'Keynote speakers have ten minutes'],
  },
  {
    sign: 'title-right-of-reply',
    form: /\brights?\s+of\s+reply\b.{0,80}$/i,
    accept: ['Second right of reply', 'Statement in exercise of the right of reply'],
    reject: ['The reply was right'],
  },
  {
    sign: 'title-explanation-of-vote',
    form: /\bexplanations?\s+of\s+votes?\b.{0,100}$|^EOV\b/i,
    accept: ['Statement in explanation of vote', 'EOV on L.23'],
    reject: ['The vote was explained'],
  },
  {
    sign: 'title-explanation-of-position',
    form: /\bexplanations?\s+of\s+positions?\b.{0,100}$|^EOP\b/i,
    accept: ['General statement and explanation of position after adoption'],
    reject: ['The position was explained'],
  },
  {
    sign: 'own-delegation',
    form: /\b(?:my|our)\s+(?:own\s+)?(?:delegation|country|government|people|nation|president|prime\s+minister|region|national\s+capacity)\b/i,
    accept: ['My delegation thanks you.', 'in our national capacity'],
    reject: ['Each delegation has three minutes.'],
  },
  {
    sign: 'first-person',
    form: /\b(?:allow\s+me|may\s+I|permit\s+me|let\s+me|(?<!\b(?:session|annex|part|chapter|pillar|panel|section|phase|group)\s)I\s+(?:should|would|wish|want|am|have|(?:\w+\s+)?congratulate|thank|join|extend|take|speak|stand|bring|begin|convey|welcome|commend|express|come|will|shall)|we\s+(?:thank|commend|congratulate|welcome|wish|reiterate|reaffirm|remain|call|urge|stand|believe|condemn|support|share|align|appreciate)(?!\w))\b/i,
    accept: ['Allow me to begin with victims.', 'We thank the briefers.', 'I welcome the report.'],
    reject: ['Session I will be chaired by the host.', 'They thank the briefers.'],
  },
  {
    sign: 'chair-addressed',
    form: /(?:^|[,.;!?]\s)(?:thank\s+you,?\s+)?(?:Mr\.?|Madam|Mister|Ms\.?)\s+(?:President|Chair\w*|Moderator|Co-Chair\w*|Facilitator|Secretary-General)[,.!]/,
    accept: ['Thank you, Mr. President.', 'This, Madam Chair, is no small matter.'],
    reject: ['The session was opened by Mr. Chairman Roe.'],
  },
  {
    sign: 'aligns-itself',
    form: /\b(?:aligns?|associates?|associate|align)\s+(?:itself|ourselves|myself|themselves)\s+with\s+the\s+(?:statement|intervention|position)|\b(?:I|we)\s+(?:have\s+the\s+honou?r\s+to\s+|am\s+|are\s+)?(?:speak|deliver|make|speaking|delivering)\b.{0,30}\bon\s+behalf\s+of\b/i,
    accept: [
      'Freedonia aligns itself with the statement delivered by the European Union.',
      'I have the honour to deliver this statement on behalf of the Group.',
    ],
    reject: ['The measures align with the Strategy.'],
  },
  {
    sign: 'thanks',
    form: /^(?:(?:and\s+)?I\s+thank\s+you\b|(?:many\s+)?thank(?:s|\s+you)(?:,?\s+(?:very\s+much|(?:so\s+)?much|once\s+again))?(?:\s+for\s+your\s+(?:kind\s+)?attention)?(?:[.!…*_]*$|,?\s+(?:mr|madam|ms|chair|president|excellenc|distinguished|your|co-chairs|all)\b))/i,
    accept: ['I thank you, Mr. President.', 'Thank you.', 'Thank you for your attention.'],
    reject: ['Thanks to the support of donors, work has begun.'],
  },
  {
    sign: 'welcomes-participants',
    form: /\b(?:welcome\s+you(?:\s+all)?\b|(?:^|[.!,]\s|\band\s)welcome,?\s+(?:everyone\s+|all\s+)?to\s+(?:(?:the|this|our|today[’']s)\b.{0,80}\b(?:conference|meeting|event|workshop|forum|session|week|symposium|dialogue|briefing|panel|discussion|training)|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?[,.!])|\b(?:privilege|pleasure|honou?r)\s+(?:of|to)\s+(?:moderat|chair|host|open)\w*|(?:pleasure|honou?r|privilege)\s+(?:for\s+me\s+)?to\s+(?:welcome|open|close|deliver\s+(?:the|these|this)\s+(?:opening|closing|keynote)|join\s+you|be\s+(?:here|with\s+you)))/i,
    accept: [
      'It is my pleasure to welcome you to this workshop.',
      'I welcome you all.',
      'Good morning, and welcome to Vienna.',
    ],
    reject: ['We welcome the report of the Secretary-General.', 'It is an honour to speak for the Group.'],
  },
  {
    sign: 'opens-meeting',
    form: /\b(?:as\s+(?:the\s+)?(?:moderator|chair|co-chair|host|facilitator)\s+of\s+(?:this|today|the\s+(?:panel|session|meeting))|(?:pleasure|honou?r|privilege)\s+(?:for\s+me\s+)?to\s+(?:introduce|present|host|have\s+you)|I\s+(?:now\s+|hereby\s+)?declare\s+(?:open|closed|this\b.{0,60}\b(?:open|closed))|I\s+(?:now\s+)?(?:(?:have\s+the\s+(?:honou?r|pleasure)\s+(?:to|of)|am\s+pleased\s+to)\s+)?giv(?:e|ing)\s+the\s+floor|(?:open|opening|close|closing|bring\s+to\s+a\s+close)\s+(?:of\s+)?(?:this|today[’']s)\s+(?:\S+\s+){0,3}(?:conference|meeting|event|workshop|forum|session|symposium|week)\b)/i,
    accept: ['I declare open the Third Conference.', 'I now give the floor to the first panellist.'],
    reject: ['The Chair declared the meeting open.'],
  },
  {
    sign: 'replies-by-right',
    form: /\b(?:exercis\w+|use|using|avail\w*|tak\w+\s+the\s+floor|speak\w*|respond\w*)\b.{0,60}\bright\s+(?:of|to)\s+reply\b|\bin\s+right\s+of\s+reply\b|\b(?:take|taking|taken|have|asked\s+for|requested|need|obliged|compelled)\b.{0,40}\b(?:the\s+floor)?\s*\bin\s+(?:response|reply)\s+to\s+(?:the\s+|what\b)?(?:\S+\s+){0,3}(?:remarks|statement|allegations|accusations|comments|claims|said)\b|^(?:.{0,60}\s)?(?:take|taking|taken|asked\s+for|requested)\s+the\s+floor\s+(?:again\s+|once\s+more\s+)?to\s+(?:respond|reply)\s+to\s+(?:the\s+)?(?:\S+\s+){0,3}(?:remarks|statement|allegations|accusations|comments|claims)\b/i,
    accept: [
      'My delegation wishes to exercise its right of reply.',
      'I am taking the floor to respond to the baseless allegations made by a delegation.',
    ],
    reject: ['The right of reply is governed by rule 73.', 'We respond to the needs of victims.'],
  },
  {
    sign: 'replies-by-right',
    form: /\b(?:compelled|obliged|forced|constrained|have|has)\s+to\s+(?:respond|reply|react|answer|take\s+the\s+floor)\b.{0,80}\b(?:accusations?|allegations?|insinuations?|slander|calumn\w+|attacks?\s+(?:made\s+)?(?:by|against))\b|\b(?:reject\w*|refute\w*)\b.{0,60}\b(?:accusations?|allegations?|claims|assertions)\b.{0,60}\b(?:just|levelled|leveled|made|heard|voiced|by\s+the\s+(?:delegation|representative))\b/i,
    accept: [
      'My delegation is compelled to respond, under rule 115, to the baseless accusations just levelled against my country.',
      'We categorically reject the unfounded claims made a moment ago by the delegation of Sylvania.',
    ],
    reject: [
      'States are obliged to respond to the needs of victims of attacks.',
      'We reject the claims of terrorists.',
    ],
  },
  {
    sign: 'explains-vote',
    form: /\b(?:explain\w*|explanation)\s+(?:of\s+)?(?:(?:its|our|my|their|his|her|the)\s+)?(?:(?:delegation|country|government)[’']s\s+)?votes?\b|\bin\s+explanation\s+of\s+vote\b|\b(?:before|after)\s+the\s+vot(?:e|ing)\b/i,
    accept: ['I take the floor in explanation of vote.', 'We wish to explain our vote.'],
    reject: ['The vote took place in May.', 'We explain our position.'],
  },
  {
    sign: 'voted-now',
    form: /\b(?:(?:we|I|delegation|country|government|[A-Z]\w+)\s+(?:have\s+|has\s+|had\s+(?:no\s+choice\s+but\s+)?to\s+|therefore\s+|thus\s+|just\s+|regrettably\s+|reluctantly\s+)*(?:voted?|voted|will\s+vote|abstain\w*|will\s+abstain))\b.{0,60}\b(?:draft|just\s+adopted|today|this\s+(?:draft|resolution|text)|the\s+(?:text|vote)\b|as\s+a\s+whole|L\.\d)|\b(?:will|shall|intends?\s+to|going\s+to|decided\s+to)\s+(?:vote\s+(?:in\s+favou?r|against|yes|no|for)|abstain)\b/,
    accept: [
      'My delegation voted in favour of draft resolution A/C.3/78/L.10.',
      'Freedonia abstained in the vote on this resolution.',
    ],
    reject: ['We voted in favour of resolution 2664 last year.'],
  },
  {
    sign: 'explains-position',
    form: /\b(?:explain\w*|explanation|clarify)\s+(?:of\s+)?(?:(?:its|our|my|their|the)\s+)?(?:(?:delegation|country|government)[’']s\s+)?positions?\b/i,
    accept: ['I take the floor to explain our position.', 'in explanation of position'],
    reject: ['The position of the Group is explained in the letter; the vote was held.'],
  },
  {
    sign: 'joined-consensus',
    form: /\b(?:join(?:ed|s|ing)?|part\s+of|block(?:ed)?|(?:went|go|goes|gone)\s+along\s+with|(?:stand|stood)\s+in\s+the\s+way\s+of|break(?:ing)?|broken?|object(?:ed)?\s+to)\s+(?:in\s+)?(?:the\s+|today[’']s\s+|a\s+)?consensus\b.{0,80}\b(?:draft|this|today|text|just|L\.\d|adopted)|\bdis(?:sociates?|associates?)\s+(?:itself|ourselves|themselves)?\s*(?:itself\s+)?from\b/i,
    accept: ['We joined the consensus on this text.', 'Freedonia dissociates itself from operative paragraph 12.'],
    reject: ['The Strategy was adopted by consensus.'],
  },
  {
    sign: 'joined-consensus',
    form: /\b(?:did\s+not|not|nor)\s+break\s+(?:the\s+)?silence\b|\b(?:text|document|draft|resolution|outcome|declaration|decision)\s+(?:that\s+was\s+|which\s+was\s+)?just\s+adopted\s+(?:without\s+a\s+vote|by\s+consensus)|\b(?:our|this|its|my)\s+(?:understanding|interpretation|reservation|explanation)s?\b.{0,40}\b(?:included|reflected|placed|recorded|noted)\s+in\s+the\s+(?:official\s+|summary\s+|verbatim\s+)?records?\b|\bplace\s+on\s+(?:the\s+)?record\s+(?:our|its|my|that)\b/i,
    accept: [
      'My delegation did not break silence.',
      'We place on record our understanding that nothing in this text prejudices those rights.',
      'We request that this understanding be included in the official record.',
    ],
    reject: ['We break the silence on abuse.', 'A record was adopted without a vote in May.'],
  },
  {
    sign: 'replies-by-right',
    form: /\b(?:ask\w*\s+for|tak\w*|request\w*)\s+the\s+floor\s+(?:again|once\s+more|a\s+second\s+time|at\s+this\s+late\s+hour)\b|\breject\w*\b.{0,40}\bwhat\s+(?:was|has\s+been|we\s+have|we)\s+(?:just\s+)?(?:said|heard)\b|\bin\s+response\s+to\s+what\s+(?:was|has\s+been)\s+(?:just\s+)?said\s+by\b/i,
    accept: [
      'I apologize for asking for the floor at this late hour.',
      'We reject in the strongest terms what was said.',
    ],
    reject: ['I take the floor to speak of victims.', 'We reject terrorism in all its forms.'],
  },
  {
    sign: 'voted-now',
    form: /\b(?:we|I|delegation|country|government)\s+(?:therefore|thus|accordingly|consequently)\s+(?:abstained|voted)\b|\b(?:our|its|my)\s+(?:abstention|negative\s+vote|vote\s+(?:in\s+favou?r|against))\s+(?:is|was|does|should|must|cannot|reflects|means)\b/i,
    accept: ['We therefore abstained.', 'Our abstention is not indifference.'],
    reject: ['They abstained in 2014.', 'The right to vote was restored.'],
  },
  {
    sign: 'voted-now',
    form: /\b(?:delegation|country|government|we|I)\s+(?:was|were|am|is|are|had)\s+(?:\w+\s+)?(?:obliged|compelled|constrained|forced|led|unable|no\s+choice\s+but|no\s+option\s+but)\s+(?:not\s+)?to\s+(?:abstain|vote)\b/i,
    accept: ['My delegation was therefore obliged to abstain.'],
    reject: ['Citizens were compelled to vote at gunpoint.'],
  },
  {
    sign: 'opens-meeting',
    form: /\b(?:we|this)\s+(?:have\s+|has\s+|now\s+)*(?:come|comes|reached?)\s+to\s+the\s+end\s+of\b.{0,60}\b(?:time|meeting|session|conference|day|days|week|workshop|forum|panel|programme|event)\b|\bit\s+(?:only\s+)?remains\s+for\s+me\s+to\s+thank\b|\b(?:the|this)\s+(?:meeting|session|conference|workshop|forum)\s+(?:is|stands)\s+(?:closed|adjourned|open)\b/i,
    accept: ['So, dear colleagues, we have come to the end of our time.', 'It remains for me to thank the panellists.'],
    reject: ['We have come to the end of our patience.'],
  },
];
