import type { SignRow } from './kindSigns';

/** By what an English text shows itself to be one that nobody speaks, and which. What texts call themselves stands in `core/kinds/ownNames.ts`. */
export const englishWritten: readonly SignRow[] = [
  {
    sign: 'title-programme',
    form: /^(?:(?:indicative|tentative|provisional|draft|daily|detailed|preliminary)\s+)?(?:timetable|schedule|running\s+order|run\s+of\s+show|session\s+plan|order\s+of\s+(?:business|the\s+day)|course\s+outline)\b.{0,80}$/i,
    accept: ['Indicative timetable', 'Session plan – training of trainers'],
    reject: ['Scheduled for the spring'],
  },
  {
    sign: 'title-summary',
    form: /^(?:outcome\s+document|record\s+of\s+(?:the\s+)?discussions?|meeting\s+(?:notes|summary|report)|wrap-up|minutes\s+of)\b.{0,100}$/i,
    accept: ['Outcome document', 'Meeting summary'],
    reject: ['The outcome is open'],
  },
  {
    sign: 'title-bare-summary',
    form: /^(?:executive\s+)?summary$/i,
    accept: ['Summary', 'Executive summary'],
    reject: ['Summary of the Chair of the meeting held in May was read'],
  },
  {
    sign: 'this-note',
    form: /\b(?:this|the\s+present)\s+concept\s+(?:note|paper)\b|^the\s+concept\s+(?:note|paper)\s+(?:sets|provides|outlines|describes)\b|^(?:this|the\s+present)\s+(?:background\s+)?note\s+(?:provides|presents|sets\s+out|outlines|describes|aims|contains|explains|informs)\b|^the\s+(?:purpose|aim|objective)\s+of\s+(?:this|the)\s+(?:note|paper|document|event|meeting|workshop|conference)\s+is\b/i,
    accept: [
      'This concept note sets out the format.',
      'The present note outlines the background.',
      'The purpose of this note is to inform delegations.',
    ],
    reject: ['This note verbale was sent in May.', 'We thank the Chair for the concept note.'],
  },
  {
    sign: 'asks-participants',
    form: /^(?:\W|\d)*(?:[IVX]+\.\s*)?(?:key|guiding|discussion|suggested|possible)\s+(?:discussion\s+)?questions?\b|^(?:\W|\d)*questions\s+(?:for|to\s+guide)\s+(?:the\s+)?(?:discussions?|consideration|debate)\b/i,
    accept: ['Guiding questions', '4. Key questions for discussion', 'Questions for consideration'],
    reject: ['We have questions for the panel'],
  },
  {
    sign: 'outlines',
    form: /^(?:[\dIVX]+[.)]\s*|[A-H][.)]\s*)?(?:introduction|background|context|rationale|(?:aims?|goals?|purpose)(?:\s+and\s+objectives?)?|objectives?|expected\s+(?:outcomes?|results|outputs?)|outcomes?|format|modalities|logistics|venue|participa(?:nts|tion)|target\s+audience|themes?|methodology|structure|background\s+documents?|why\s+this\s+(?:meeting|event|workshop)\?|what\s+will\s+be\s+discussed\?|who\s+should\s+attend\?|contacts?|registration)(?:\s+(?:and|of)\s+(?:\w+\s?){1,4})?$/i,
    accept: ['Background', 'II. Objectives', 'Expected outcome', 'Format and participation', 'Venue'],
    reject: ['Background is what they lack in the field'],
  },
  {
    sign: 'will-be-held',
    form: /\b(?:conference|congress|workshop|meeting|event|forum|seminar|dialogue|symposium|panel|debate|round[- ]?table|training|course|consultations?|discussions?)\b[^.;]{0,80}\b(?:will|is\s+to|are\s+to)\s+(?:be\s+(?:held|organi[sz]ed|convened|structured|divided)|bring\s+together|provide|convene|take\s+place|offer|explore|focus|build|gather|consist|feature|include)\b|\b(?:conference|workshop|meeting|event|forum|seminar|dialogue|symposium|panel|debate|round[- ]?table|training)\s+(?:aims|seeks|is\s+(?:intended|aimed))\b/i,
    accept: ['The workshop will bring together practitioners.'],
    reject: ['The workshop brought together practitioners.'],
  },
  {
    sign: 'invites-participants',
    form: /\b(?:participants|speakers|delegations|member\s+states)\s+(?:are|will\s+be)\s+(?:invited|encouraged|asked|expected)\s+to\b|\binterventions\s+(?:from\s+the\s+floor\s+)?(?:should|are\s+to|must)\b/i,
    accept: ['Participants are invited to consider the following.'],
    reject: ['Participants were invited by the host.'],
  },
  {
    sign: 'names-break',
    form: /(?:^|[\s|–—-])(?:coffee|tea|lunch|health|networking|refreshment)(?:[ /]\w+)?\s+break\b|(?:^|[|\s\d])(?:registration|group\s+photo(?:graph)?|reception|lunch)\s*\|?$|^(?:registration|lunch|reception)\b.{0,40}$/i,
    accept: ['11.00 Coffee break', 'Registration and coffee', 'Lunch'],
    reject: ['They broke for the day'],
  },
  {
    sign: 'told-hours',
    form: /\b(?:lunch|dinner|coffee|tea|breakfast|a\s+reception)\b.{0,40}\b(?:is|will\s+be|are)\s+(?:served|offered|taken|at)\b|\b(?:begins?|opens?|closes?|starts?|ends?|resumes?|reconvenes?|leaves?|follow(?:s|ed)|reports?\s+back)\b(?:\s+\S+){0,6}\s+(?:at|until|between)\s+(?:\d{1,2}(?:[.:]\d\d)?|half\s+past|noon|nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight)\b(?!\s*(?:%|per|years?|months|locations|levels))|\bfrom\s+(?:a\s+quarter\s+past|half\s+past|nine|ten|eleven|noon|two|three|four)\b.{0,20}\b(?:to|until)\s+(?:a\s+quarter|half|nine|ten|eleven|twelve|noon|one|two|three|four|five|six|seven)\b|\btakes?\s+place\s+on\s+\w+day\s+at\b/i,
    accept: [
      'Lunch is served in the garden.',
      'The colloquium opens at nine on Tuesday with a welcome by the Chief Justice.',
    ],
    reject: ['Radicalization begins at home.', 'The project ends at two levels.'],
  },
  {
    sign: 'names-panel',
    form: /^\|?\s*(?:moderat(?:or|ed\s+by)|panell?ists?|speakers?|keynote\s+speakers?|chair|facilitator|rapporteur|presenters?)\s*:\s*\S|^(?:opening|closing|plenary|thematic|parallel|panel|working|technical)\s+(?:session|segment|ceremony|discussion)s?\b.{0,80}$|^session\s+(?:\d|[IVX])/i,
    accept: ['Moderator: Ms. Roe', 'Opening session', 'Session 1: Borders'],
    reject: ['The Moderator thanked all speakers'],
  },
  {
    sign: 'names-day',
    form: /^(?:day\s+(?:\d|one|two|three)\b|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:,|\s|$)).{0,50}$/i,
    accept: ['Day 1', 'Monday, 12 June 2023'],
    reject: ['Daylight is short'],
  },
  {
    sign: 'key-messages',
    form: /^(?:\W|\d)*(?:[IVX]+\.\s*)?(?:(?:key\s+|main\s+)?takeaways\b.*|(?:key|main)\s+(?:elements|points|messages|findings|outcomes)\b.*|summary(?:\s+of\b.*)|executive\s+summary|conclusions\s+and\s+recommendations|highlights\b.*|main\s+points\s+raised)$/i,
    accept: ['Key takeaways', 'Main points raised', 'Conclusions and recommendations'],
    reject: ['Key to success is trust'],
  },
  {
    sign: 'participants-said',
    form: /(?:^|[.;!?,]\s)(?:(?:several|many|some|most|a\s+(?:number\s+of|few)|various|other|all|one|two|three|the|both)\s+)?(?:\w+\s+)?(?:participants|speakers?|panell?ists?|delegations|delegates|member\s+states|representatives|briefers?|discussants?|interventions|experts|moderator|chair(?:person)?|keynote\s+speaker)\s+(?:(?:also|further|generally|broadly|widely|repeatedly|then)\s+)?(?:noted|stressed|underlined|emphasi[sz]ed|highlighted|discussed|debated|compared|lamented|agreed|recalled|welcomed|expressed|called|pointed|identified|shared|reaffirmed|recogni[sz]ed|acknowledged|suggested|raised|drew|observed|considered|presented|recommended|urged|warned|explored|exchanged|reported|described|mentioned|cautioned|opened|closed|thanked|referred|outlined|concurred|converged|spoke|argued|explained|proposed|asked|requested|questioned|sought|wondered|supported|regretted|insisted|praised|gave|made|offered|found|felt|were\s+of\s+the\s+view)\b/i,
    accept: ['Several speakers underlined the role of women.', 'Participants noted that funds had fallen.'],
    reject: ['Participants will discuss the role of women.', 'Delegations are invited to speak.'],
  },
  {
    sign: 'meeting-was',
    form: /\b(?:conference|workshop|meeting|event|forum|seminar|dialogue|symposium|panel|debate|round[- ]?table|session|discussion|training|segment)\b(?:,[^,]{0,120},)?[^.;,]{0,80}\s(?:brought\s+together|was\s+(?:chaired|opened|moderated|attended|held|organi[sz]ed|convened|structured|co-chaired)|were\s+(?:held|chaired)|gathered|heard|addressed|focused|discussed|examined|explored|featured|considered|concluded)\b/i,
    accept: ['The workshop brought together 80 participants.', 'Session I was chaired by Ms. Roe.'],
    reject: ['The workshop will bring together 80 participants.'],
  },
  {
    sign: 'was-said',
    form: /\bit\s+was\s+(?:also\s+|further\s+|generally\s+|widely\s+)?(?:noted|stressed|suggested|recalled|emphasi[sz]ed|underlined|agreed|observed|pointed\s+out|proposed|recommended|felt)\b|\bthere\s+was\s+(?:broad|wide|general|strong|a\s+\w+)\s+(?:agreement|support|consensus|recognition|sense)\b/i,
    accept: ['It was noted that borders are long.', 'There was broad agreement on this.'],
    reject: ['It was in May that they met.'],
  },
  {
    sign: 'present-report',
    form: /\b(?:the\s+present|this)\s+(?:\w+\s+)?report\b|^this\s+is\s+the\s+\S+\s+(?:\w+\s+)?report\b|^the\s+\S+\s+report\s+of\s+the\s+.{3,60}\s+(?:is|was)\s+(?:submitted|prepared)\b|\b(?:it|report)\s+covers\s+the\s+period\b|^the\s+(?:\w+\s+)?report\s+(?:covers|provides|describes|reviews|examines|is\s+(?:submitted|divided|structured))\b/i,
    accept: [
      'The present report is submitted pursuant to resolution 75/291.',
      'This report covers the period to June.',
    ],
    reject: ['We thank the Secretary-General for his report.'],
  },
  {
    sign: 'told-of-meeting',
    form: /\b(?:it|(?:committee|commission|council|conference|working\s+group))\s+had\s+before\s+it\b|\bstatements?\s+(?:was|were)\s+made\s+by\b|\bthe\s+observers?\s+for\b.{3,120}\balso\s+made\b|\bad\s+referendum\b/i,
    accept: [
      'It had before it a note by the Secretariat.',
      'Statements were made by the representatives of Freedonia.',
    ],
    reject: ['We thank all who made statements.'],
  },
  {
    sign: 'was-requested',
    form: /\b(?:requested|invited)\s+(?:the|me)\b.{0,60}\bto\s+(?:\w+\s+)?(?:report|submit|present|provide|prepare)\b/i,
    accept: ['the General Assembly requested the Secretary-General to submit a report on it'],
    reject: ['Requests the Secretary-General to report to it'],
  },
  {
    sign: 'report-heading',
    form: /^(?:[\dIVX]+\.\s*)?(?:introduction|observations(?:\s+and\s+recommendations)?|conclusions?(?:\s+and\s+recommendations)?|recommendations|findings|scope\s+and\s+methodology|activities\s+(?:of|undertaken).*|acknowledgements?)$/i,
    accept: ['I. Introduction', 'Observations and recommendations'],
    reject: ['Observations were made by all'],
  },
  {
    sign: 'letter-head',
    form: /^(?:(?:the\s+)?permanent\s+(?:observer\s+)?mission\s+of\b.{0,80}|embassy\s+of\b.{0,60}|(?:our\s+|your\s+)?ref(?:erence)?\s*[.:]\s*.{0,60}|no\.?\s*[\w/.-]{2,30}|(?:his|her)\s+excellency\b.{0,100}|subject\s*:.{0,150}|re\s*:.{0,150}|via\s+e-?mail\b.{0,60}|by\s+hand\b.{0,40}|(?:\d{3,4}\s+)?(?:\w+\s+){1,4}(?:avenue|street|plaza)\b.{0,60})$/i,
    accept: ['PERMANENT MISSION OF FREEDONIA TO THE UNITED NATIONS', 'Ref.: 45/2023', 'Subject: nomination of experts'],
    reject: ['Statement by the Permanent Mission of Freedonia'],
  },
  {
    sign: 'letter-greeting',
    form: /^(?:(?:your\s+)?excellency|dear\s+(?:mr|ms|mrs|madam|sir|ambassador|excellency|professor|dr|colleague|minister|under-secretary|secretary|co-chairs?|chair)\b.{0,60}|sir|madam)\s*,?$/i,
    accept: ['Excellency,', 'Dear Mr. President,', 'Dear Ambassador Roe,'],
    reject: ['Excellencies,', 'Dear colleagues and friends,'],
  },
  {
    sign: 'compliments',
    form: /^the\s+(?:permanent\s+(?:observer\s+)?mission|embassy|ministry|delegation|secretariat)\b.{3,160}\b(?:has\s+the\s+honou?r\s+to|refers\s+to\s+(?:the|its|your)|wishes\s+to\s+(?:inform|refer|advise))\b|^the\b.{3,160}\bpresents?\s+(?:its|his|her|their)\s+compliments\s+to\b/i,
    accept: ['The Permanent Mission of Freedonia to the United Nations presents its compliments to the Office'],
    reject: ['The report presents its findings to the Committee'],
  },
  {
    sign: 'transmits',
    form: /\b(?:honou?r|pleased|pleasure|writ(?:e|ing))\s+(?:to|of)\s+(?:(?:transmit|forward|enclose|submit|attach|inform|refer|address|draw|write|bring|request|advise|invite|acknowledge)\w*)\s+(?:(?:to\s+)?you\b|herewith|to\s+your\b|(?:the\s+)?(?:enclosed|attached)\b|the\s+(?:text|receipt)\b|your\s+(?:attention|letter|excellency)|a\s+(?:letter|copy|concept)\b|receipt\b|.{0,40}\b(?:your\s+(?:letter|note)|for\s+your|letter\s+dated))|^please\s+find\s+(?:enclosed|attached|herewith)\b|\bupon\s+instructions?\s+(?:from|of)\s+my\s+government\b|^I\s+(?:am\s+writing|write)\s+(?:to|in|with|on)\b/i,
    accept: [
      'I have the honour to transmit herewith a concept note.',
      'I am writing to inform you of our candidature.',
      'Please find attached the report.',
    ],
    reject: [
      'I have the honour to speak on behalf of the Group.',
      'I am pleased to inform the Council that we ratified it.',
    ],
  },
  {
    sign: 'circulate',
    form: /\b(?:circulat\w+|issued?)\b.{0,80}\bas\s+(?:a\s+|an\s+official\s+)?documents?\s+of\s+the\b|\bgrateful\s+if\b.{0,80}\b(?:letter|note|annex|circulated|could|would)\b/i,
    accept: ['I should be grateful if you would have the present letter circulated as a document of the Council.'],
    reject: ['The report was circulated in May.'],
  },
  {
    sign: 'assurances',
    form: /\bassurances?\s+of\s+(?:my|our|its|their|his|her)\s+(?:highest|high|most)\b|^yours\s+(?:sincerely|faithfully|truly)\b|^sincerely(?:\s+yours)?,?$|^(?:with\s+)?(?:best|kind|warm)\s+regards\b/im,
    accept: ['Accept, Excellency, the assurances of my highest consideration.', 'Yours sincerely,'],
    reject: ['He speaks sincerely to us.'],
  },
  {
    sign: 'press-line',
    form: /^(?:\W*for\s+immediate\s+release\b.*|(?:for\s+)?(?:more|further)\s+information\b.{0,60}contact.*|media\s+(?:contacts?|enquir\w+|inquir\w+|advisory)\b.*|press\s+(?:contacts?|enquir\w+)\b.*|notes?\s+to\s+(?:editors|correspondents)\b.*|(?:SG\/SM|SC|GA|DSG\/SM|PRESS|UNIS\/\w+|HR)\/\d[\d/]*|for\s+information\s+media\b.*|security\s+council\s+press\s+statement\b.*|statement\s+(?:attributable\s+to|by)\s+the\s+spokesperson\b.*|under\s+embargo\b.*|embargoed\s+until\b(?!\s+delivery).*)$/i,
    accept: ['FOR IMMEDIATE RELEASE', 'Media contact: press office', 'SG/SM/21789'],
    reject: ['The media were invited to the session'],
  },
  {
    sign: 'dateline',
    form: /^(?:\(?[A-Z][A-Z .’'-]{2,30}(?:\/[A-Z .’'-]{2,30})?|\(?(?:New\s+York|Geneva|Vienna|Nairobi|[A-Z][a-z]+(?:,\s[A-Z][a-z]+)?)),?\s(?:\(?\d{1,2}\s+\p{L}+(?:\s+\d{4})?|\(?\p{L}+\s+\d{1,2}(?:,\s*\d{4})?)\)?(?:\s*\([^)]{2,30}\))?\s*[-–—:]+\s*\S.{20}/u,
    accept: [
      'NEW YORK, 19 June 2023 – The United Nations today launched a programme',
      'Vienna, 5 May — Experts from 40 States met to discuss',
    ],
    reject: ['New York, 19 June 2023', 'New York, 28 June 2018 – 10 a.m.'],
  },
  {
    sign: 'press-words',
    form: /\b[Tt]he\s+following\s+(?:(?:S|s)ecurity\s+(?:C|c)ouncil\s+press\s+)?(?:statement|message)\s+was\s+(?:issued|released)\b|^[Tt]he\s+[Mm]embers\s+of\s+the\s+Security\s+Council\s+(?:condemned|expressed|reaffirmed|underlined|reiterated|welcomed|noted)\b|\b(?:announced|launched|unveiled|signed)\s+today\b|\btoday\s+(?:announced|launched|unveiled|signed|opened|welcomed|condemned|concluded)\b|\btold\s+(?:reporters|journalists|the\s+press)\b|\b(?:spokesperson|ministry|office|minister)\b.{0,40}\b(?:announced|said\s+in\s+a\s+statement)\b|\b(?:announced|launched|signed|said)\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[”"],?\s+(?:said|says|added)\s+(?:[A-Z]|the\b|Mr|Ms)/,
    accept: [
      'The following statement was issued today by the Spokesperson.',
      'The Office today announced a programme.',
      '“This matters,” said Ms. Roe.',
    ],
    reject: ['Today we meet to discuss victims.'],
  },
  {
    sign: 'called-to-order',
    form: /^the\s+meeting\s+(?:was\s+called\s+to\s+order|was\s+resumed|resumed)\b/i,
    accept: ['The meeting was called to order at 10 a.m.'],
    reject: ['The meeting was called off.'],
  },
  {
    sign: 'will-convene',
    form: /\b(?:will|is\s+to|plans\s+to|are\s+to)\s+(?:jointly\s+|co-)?(?:convene|host|hold|organi[sz]e)\s+(?:an?|the)\s+(?:\S+\s+){0,4}(?:conference|congress|workshop|meeting|event|forum|seminar|webinar|dialogue|symposium|panel|debate|round[- ]?table|training|course)\b/i,
    accept: ['The Office will convene a one-day expert meeting on the return of children.'],
    reject: ['The Office convened a meeting.'],
  },
  {
    sign: 'participants-said',
    form: /(?:^|[.;!?]\s)(?:many|some|several|others?|a\s+few|most|a\s+number|one)(?:\s+of\s+(?:them|those\s+present))?\s+(?:also\s+)?(?:noted|stressed|underlined|emphasi[sz]ed|highlighted|recalled|welcomed|pointed|suggested|observed|asked|regretted|warned|argued|proposed|described|cautioned|questioned|called\s+for)\b/i,
    accept: ['Others noted that schools were not ready.', 'A number of them regretted the lack of scanners.'],
    reject: ['Many have suffered.'],
  },
  {
    sign: 'title-report',
    form: /^(?:mission|visit|activity|progress|annual|interim|final|evaluation|situation|trip|assessment|status)\s+report\b.{0,100}$/i,
    accept: ['Mission report: Norvania, 3–7 June'],
    reject: ['Reporting is due in June'],
  },
];
