import { cueTable } from '../cues/cueTable';
import { type WordLists } from '../cues/form';
import { courtesies } from '../cues/wordLists';

const words: WordLists = {
  we: 'we|I|my delegation|my Government|our delegation|my country|our Government|the Group|our experts',
  weight:
    'essential|important|crucial|vital|imperative|indispensable|key|central|necessary|paramount|fundamental|critical|timely|needed|urgent|welcome|useful|valuable|relevant|correct',
};

/** By what a sentence shows that it says a question again. */
export const asked = cueTable(
  [
    {
      means: 'asks',
      form: '(the|this|these|a) [_ ]question[s] (of|whether|how|what|which|is|are|before|deserve[s])|(is|are) <30> question[s]|ask ourselves|is a matter (of|in|on|for) which|we (must|should) ask',
      accept: ['The question of how to share is a central one.', 'These are precisely the correct questions.'],
      reject: ['We answered it.'],
    },
    {
      means: 'names it only',
      form: '(on|as to|as for|as regards|with regard to|regarding|concerning|turning to|with respect to) (the|those|these|this|our)',
      accept: ['As to the practices, we listen.', 'With regard to the Plan, we thank.'],
      reject: ['We regard it as ours.'],
    },
  ],
  { words },
);

/** By what a sentence shows that it gives weight to its object, and no more. */
export const importance = cueTable(
  [
    {
      means: 'calls it important',
      form: '(is|are|remain[s]|be|becomes|seems) [also |indeed |of |a |an |the |therefore |truly |equally |absolutely |highly |more |precisely |duly |such a ][_ ]({weight})|attach* …3 importance|(great|utmost|particular|vital|highest|paramount|special|crucial) (importance|significance|attention|interest|concern|value)|importance of|(key|central|important|crucial|vital|irreplaceable|leading|indispensable|pivotal|special) (role|part|place|task|element|tool|question|pillar)|priorit(y|ies)|milestone',
      accept: [
        'It is essential.',
        'We attach the greatest importance to it.',
        'The United Nations has an irreplaceable role.',
      ],
      reject: ['It works.'],
    },
    {
      means: 'says it deserves something',
      form: 'deserve[s]|merit[s]|(must|should|cannot|may|are|is) [not ][be |to be ](under_|over_|neglected|forgotten|ignored|left behind|remain indifferent)|beyond doubt|no doubt|goes without saying|close to our heart|cannot be over_',
      accept: [
        'It deserves careful consideration.',
        'They are not to be underestimated.',
        'Their needs must not be overlooked.',
      ],
      reject: ['It serves us.'],
    },
  ],
  { words },
);

/** By what a sentence shows that it wants its object, without a means. */
export const needs = cueTable(
  [
    {
      means: 'says that it should be so',
      form: '(should|must|need to|needs to|has to|have to|can|could|ought to) [not ][also |therefore |only |all |always |duly |further |better |fully |urgently ]be [further |better |duly |fully |more |made |used in |developed in |consistently |effectively ](_ed|done|found|sought|met|given|taken|made|brought|put)|(need|necessity|needs) (for|of|to)|(is|are) needed|more must be done|further (efforts|steps|measures|work)|(has|have) to be _|must be _ and|should be _ and|must be at|it is (time to|incumbent)|calls for|require[s] (a|more|greater|political|collective|joint|all)|demand[s] (a|our|more)|greater (cooperation|coordination|effort[s]|attention|role)',
      accept: [
        'Channels should be streamlined.',
        'There is a need for more cooperation.',
        'The right tools are needed.',
      ],
      reject: ['Channels are many.'],
    },
    {
      means: 'says what all should do',
      form: '(must|should|shall|have to|has to|needs to|need to) [_ly ][all |also |therefore |jointly |together |continue to |further |remain |likewise ](play|work|strengthen|enhance|improve|promote|ensure|support|address|act|continue|protect|cooperate|collect|share|seek|develop|prevent|respect|take|contribute|do|redouble|intensify|join|unite|go|guide|harmonize|engage)',
      accept: ['States must share information.', 'Everybody should play a part.'],
      reject: ['They share it.'],
    },
  ],
  { words },
);

/** By what a sentence shows that it takes a stand and no step. */
export const support = cueTable(
  [
    {
      means: 'is for it',
      form: '({we}) [also |fully |strongly |therefore |warmly |further |likewise |firmly |equally |too, |all |merely |of course |naturally, ](welcome|commend|support|salute|applaud|appreciate|encourage|call|urge|underline|stress|emphasize|emphasise|reaffirm|reiterate|recall|recognize|recognise|acknowledge|note|believe|consider|express|condemn|wish|hope|trust|share|see|value|stand|look|attach|subscribe|align|join|highlight|favour|endorse|agree|invite|appeal|draw attention)[s|es]',
      accept: ['We welcome the Framework.', 'My delegation strongly supports it.', 'We also recall it.'],
      reject: ['We built it.'],
    },
    {
      means: 'is sure of it',
      form: 'conviction|convinced|(we|I) (are|am) [fully |well |deeply ](aware|conscious|not blind|mindful|ready|open|committed|determined|of the (view|opinion))|in (the|our) (opinion|view) of|it is our (hope|wish|desire)|our (hope|wish) that',
      accept: ['It is our firm conviction.', 'We are fully aware of it.'],
      reject: ['They are ready.'],
    },
  ],
  { words },
);

/** By what a sentence shows that something is to come. */
export const announced = cueTable(
  [
    {
      means: 'will be told or done later',
      form: '(will|shall) [also |soon |shortly |then |further |gladly |be glad to |be happy to |be pleased to |in due course ](present|submit|circulate|inform|share|revert|announce|follow|continue|keep (you|partners|the|all)|listen|send|report|make|host|hold|table|speak|come back|return to|be (_ed|held|laid|made|ready|put|brought|given))|will (contain|adopt|take part|open new)',
      accept: [
        'We will soon present our views.',
        'Its findings will be presented.',
        'We shall keep partners informed.',
      ],
      reject: ['They will choose soft targets.', 'We will pay two thirds of it.'],
    },
    {
      means: 'is under way',
      form: '(is|are) [now |currently |still |also |presently ](to be (_)|studying|working on|considering|preparing|drafting|finalizing|developing|reviewing|elaborating|examining|planning|launch_|being (prepared|developed|drafted|studied|examined|considered|elaborated|finalized|reviewed))|under (development|preparation|consideration|way|discussion|study|elaboration)|in the [final ](stage|process|course)|in (due|the near) (course|time|future)|in due|(is|are|am) about to|working in this direction|at a later stage|on another occasion|pleased to announce|series of steps|before the end of the year|later this year|in the coming (weeks|months)|has been (ordered|commissioned|launched|tasked|mandated|instructed)|is (scheduled|planned|foreseen|envisaged|expected to be)|work has begun|details will follow|launched a [_ ](process|initiative|consultation)',
      accept: ['A portal is under development.', 'Our experts are studying it.', 'A programme is in the final stage.'],
      reject: ['A portal is open.'],
    },
    {
      means: 'is ready, or looks forward',
      form: 'stand[s] ready|ready to|intend[s] to|plan[s] to|aim[s] to|look[s|ing] forward|with interest|willing to|open to|aspire[s]',
      accept: ['Our experts stand ready.', 'We intend to adopt one.'],
      reject: ['They stand there.'],
    },
  ],
  { words },
);

/** By what a sentence shows that somebody binds himself to nothing that can be held against him. */
export const pledges = cueTable([
  {
    means: 'is committed',
    form: 'commit(ted|ment[s])|spare no effort|political will|solidarity|will continue to|determin(ed|ation)|resolve to|unwavering|steadfast|zero tolerance|full cooperation|vigilan(t|ce)|joint efforts|collective (effort[s]|action|response)|joint[ly](action|efforts)|only together|hand in hand|united front|mutual trust|spirit of|shoulder to shoulder|rest assured|reliable partner|utmost to|play its part|contribute its share',
    accept: ['We are committed to it.', 'We will spare no effort.'],
    reject: ['We signed it.'],
  },
]);

/** By what a sentence shows that it is said of terrorism at every meeting. */
export const generalities = cueTable([
  {
    means: 'is true everywhere',
    form: 'by (strengthen|enhanc|promot|improv|foster|deepen|ensur|tackl|address|harness|leverag|work|cooperat)ing|all [its ]forms|no (country|State|one|region) is (immune|spared)|knows no border[s]|scourge|evil|global (threat|challenge|problem)|transnational|each (other|one|side|of us|in its) [proper|own|respective]|respective role[s]|whole-of-society|whole of society|holistic|comprehensive|multifaceted|multidimensional|all stakeholders|every stakeholder|everyone|all of us|by all|at (all|every) (level|stage)[s]|at the (international|national|global)|full respect|in accordance with|in line with|in compliance with|root causes|complex and|opportunit(y|ies)|potential|new horizons|side effects|golden|two sides|as is known|it is no secret|as we all know|more than ever|we live in|mankind|humanity|interconnected|the only way|called upon to|(can|could) do more|(make|makes|made) [a _ ]contribution|valuable|two faces|same coin|it is well known|as is well known|lifeblood|without (which|whom)|respective|have merit|has merit|modest|(each|all) (has|have) [something|a part|a role]|at the heart of|the centre of|(everything|all) [that can |possible ](must|should|is to) be done|part of the solution|has always (been|stood|had)|have always (been|stood|had)|no impunity|special responsibility|positive message|our future|key to|is the key|face justice|brought to justice|in everyone|in the interest of all|complex phenomenon|most serious of|in a [_ ]manner|in this (direction|regard|matter|struggle|spirit)',
    accept: ['Terrorism in all its forms is a scourge.', 'Each has its respective role.'],
    reject: ['It happened here.'],
  },
]);

/** By what a sentence shows that it thanks: it names the subject of the session, and says nothing of it. */
export const thanks = cueTable([
  {
    means: 'a courtesy',
    form: `${courtesies}|distinguished|count on`,
    accept: ['We are grateful to the Office.', 'It is an honour to be here.', 'You can count on us.'],
    reject: ['Evidence reaches courts.', 'It is honourable.'],
  },
]);

/** By what a sentence shows that it praises or greets. */
export const praise = cueTable([
  {
    means: 'praises or greets',
    form: 'appreciat(e|es|ion)|commend[s]|tribute|condolences|greet_|excellenc(y|ies)|wish <20> success|applaud|salute[s]|admir_|impressed|exemplary|outstanding|remarkable|invaluable|tireless*|proud|prais_|cordial|warm_',
    accept: ['We salute it.', 'We commend the Office.', 'It is praised.'],
    reject: ['It works.'],
  },
]);

/** By what a sentence shows that it leaves the question to others, or to later. */
export const refusals = cueTable([
  {
    means: 'does not speak of it',
    form: 'prefer[s] (to leave|not to)|leave [it |this |that |the matter ]to (others|those|you)|(is|are) not for (us|me) to|(will|shall|would) not (dwell|speak|go into|comment)|rather that somebody else|(no|little) (comment|view|position)',
    accept: ['Which countries suffer most I prefer to leave to those concerned.', 'We shall not dwell on it.'],
    reject: ['We leave tomorrow.'],
  },
]);

/** By what a sentence shows that it says who speaks, and for whom. */
export const introductions = cueTable([
  {
    means: 'says who speaks',
    form: '(I|We) (speak|have the honour|am here|come|appear|address|take the floor|am speaking|shall speak|shall report|was asked|preside) <20> (for|from|as|on behalf of|before|to|over)|(I am|I have been|my name is|I was) (a|an|the|not|responsible|\\w+ years)|our (secretariat|association|organization|organisation|network|firm|company|foundation|institute) (serves|represents|works|brings)|I come from|in my [national ]capacity|(allow|permit) (me|us|a _ country) to (tell|introduce|greet|begin|convey|bring|recall)|let me tell you|I (shall|will) (be brief|tell|give|speak|use)',
    accept: [
      'I speak for the secretariat of an organization.',
      'Our secretariat serves fourteen States.',
      'Allow me to tell you about her.',
    ],
    reject: ['They speak.'],
  },
]);

/** By what a sentence shows that it speaks of something that no session on terrorism asks about. */
export const elsewhere = cueTable([
  {
    means: 'nature, money and health',
    form: 'for the climate|sea level|cyclone[s]|hurricane[s]|earthquake[s]|deep-sea|coral|moratorium|concessional|our debt|debt relief|interest on|vaccin_|food basket[s]|per capita|gross (domestic|national)|national product|remittances|migration that|safe, orderly|sustainable development goal[s]|least developed|garment|exports|infant mortality|literacy|2030 Agenda|South-South',
    accept: ['Our debt is greater than what we spend on schools.', 'We distributed food baskets.'],
    reject: ['The climate in the courtroom was good.'],
  },
  {
    means: 'feasts, guests and records',
    form: 'touris(m|t|ts)|beach_|carnival|festival|centenary|national day|prize for|cordially invited|warm greetings|heartfelt|fraternal|candidacy|election to|bid for|presidency of|independence day|international day of|commemorat_|candles|minute of silence|our poet|poet of|our ancestors|blue helmet[s]|peacekeep*|troop contribut_|co-sponsor*|party to <30> instruments|constitution guarantees|head of Government|leader of the opposition|graduate[s] from the group|enrolled in|dynamic and visionary|visionary',
    accept: ['We invite you to our beaches.', 'They wore the blue helmet.'],
    reject: ['They carried stones.'],
  },
  {
    means: 'quarrels of States',
    form: 'foreign (occupation|domination)|occupied territor(y|ies)|territorial integrity|inalienable|double standards|sanctions imposed on us|unilateral [coercive ]measures|embargo|Non-Aligned|aligns itself|sovereign equality|displaced persons from|hearths',
    accept: ['A fifth of our land is under foreign occupation.'],
    reject: ['A fifth of our land is dry.'],
  },
  {
    means: 'the house and its elections',
    form: 'by consensus|reviewed for the|Permanent Representatives|co-facilitator[s]|able (team|leadership)|historic decision|best memory|wise (guidance|leadership)|initiative of|broad support|Human Rights Council|aligned|permanent seat|reform of the (Council|Security Council)|nuclear (weapons|disarmament)',
    accept: ['The Strategy was reviewed by consensus.', 'He put forward the initiative of a Code.'],
    reject: ['He took the initiative.'],
  },
]);
