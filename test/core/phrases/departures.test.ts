import assert from 'node:assert/strict';
import { createCorpus } from '../../../server/src/core';
import { agreedLanguage } from '../../../server/src/core/rules/agreed-language';
import { readMarks } from '../../support/marks';
import { problemsOf } from '../../support/ruleTable';
import { seedCorpus } from '../../support/seedCorpus';

/** Right as they are: another part of speech, a negation, an object, a number or owner of the draft's own, agreed elsewhere, a list, a title. */
const RIGHT = [
  'These acts threaten international peace and security.',
  'Piracy threatens international peace and security.',
  'A conflict threatening international peace and security calls for action.',
  'Peace in the region was threatened, and with it international peace and security.',
  'The threat is real. International peace and security are at stake.',
  'There are no human rights and no fundamental freedoms there.',
  'They have neither human rights nor fundamental freedoms.',
  'We ask for human rights and not only for fundamental freedoms.',
  'Human rights without fundamental freedoms are nothing.',
  'We condemn it in the strongest terms.',
  'We condemn them in the strongest terms.',
  'My country condemns this in the strongest terms.',
  'We condemned the attack in the strongest terms.',
  'We condemn all of these acts in the strongest terms.',
  'We also condemn in the strongest terms the attack of yesterday.',
  'It works in line with the mandate given to us.',
  'It works in line with a mandate of its own.',
  'They act in line with this mandate.',
  'They act within the mandates given to them.',
  'We uphold gender equality and the empowerment of all women and girls.',
  'We uphold gender equality and the empowerment of women and girls.',
  'We uphold gender equality and women’s empowerment.',
  'We uphold gender equality and the full empowerment of women.',
  'We support exchanging best practices.',
  'We exchange best practices with our neighbours.',
  'They exchanged the best practices of many years.',
  'We are sharing information, expertise and resources.',
  'We share our information, expertise and resources.',
  'We must respect human rights and fundamental freedoms.',
  'They respect the sovereignty, territorial integrity and political independence of all States.',
  'We act in accordance with our obligations under international law.',
  'We act in accordance with your own obligations under international law.',
  'States must not act in accordance with any such obligations under international law.',
  'We protect and promote human rights.',
  'We are protecting and promoting human rights.',
  'We promote and protect all human rights.',
  'We promote and protect the human rights of migrants.',
  'We promote the protecting of human rights.',
  'They act at the international, regional and national levels.',
  'They act at the local, national, regional and international levels.',
  'They act at national and international levels.',
  'We value interreligious and intercultural dialogue.',
  'We build effective, inclusive and accountable institutions.',
  'We uphold the principles and purposes of the Charter of the United Nations.',
  'We uphold the purposes and the principles of the Charter of the United Nations.',
  'Women and girls suffer from gender-based and sexual violence.',
  'We learn from best practices and the lessons learned since then.',
  'Terrorism could not and should not be associated with any religion, nationality or civilization.',
  'Terrorism must not be associated with any religion, nationality or civilization.',
  'It constitutes one of the most serious threats to peace and security.',
  'We need effective human rights and rule of law institutions.',
  'The human rights and rule of law components of the mission are strong.',
  'We contribute to countering this threat by the range of United Nations efforts in support of Member States.',
  'Terrorism has no religion.',
  'Terrorism in any form is bad.',
  'We follow international human rights, humanitarian and refugee law.',
  'We follow international human rights, refugee and humanitarian law.',
  'We act in line with international law.',
  'We do so whenever and by whomsoever committed.',
  'They adopted measures on national, regional and international levels.',
  'Combating transnational organised crime is hard.',
  'We mourn the victims of terrorism, and their families.',
  'We help no victims of terrorism and their families.',
  'We use technical assistance, and capacity building costs money.',
  'It is a matter for national owners.',
  'We met the Secretary-General. His Plan of Action is known to prevent violence.',
  'We discuss all its forms, and manifestations of it are many.',
  'He said “violent extremism conducive to terrorism” and went on.',
  "He spoke of 'root causes of terrorism' in 2011 “and the root causes of terrorism in all forms”.",
  'The statement “Root Causes of Terrorism” was read.',
  'We read Root Causes of Terrorism in Context by a colleague.',
  'The Root Causes Of Terrorism Conference met.',
  'We look for the roots of terrorism and its causes.',
  'The terrorist attack had far-right politics behind it.',
  'The right-wing parties condemn terrorism.',
  'They are on the far right, terrorism is not theirs.',
  'We preserve international human rights and humanitarian law.',
  'Each State has the primary responsibility for its citizens, and the maintenance of international peace is ours.',
  'We prevent and counter terrorism and violent extremism.',
  'They are serious criminals and offend others.',
  'These offences are serious and criminal.',
  'The financing of terrorism must stop; we prevent and combat it.',
  'We suppress those who finance terrorist acts.',
  'Foreign terrorists fight and their family members suffer.',
  'They supply foreign fighters and terrorist groups.',
];

/** Departures, each with what stands in their place after the first fix; '' where both wordings are somebody's choice. */
const DEPARTURES: readonly (readonly [string, string])[] = [
  ['We condemn violence [[in all forms and manifestations]].', 'in all its forms and manifestations'],
  ['We condemn [[terrorism in all its form and manifestations]].', 'terrorism in all its forms and manifestations'],
  ['We condemn [[terrorism in its forms and manifestations]].', 'terrorism in all its forms and manifestations'],
  ['We condemn [[terrorism in all of its forms and manifestations]].', 'terrorism in all its forms and manifestations'],
  ['We condemn [[terrorism in all its manifestations and forms]].', 'terrorism in all its forms and manifestations'],
  ['We condemn [[terrorism in all its forms]].', 'terrorism in all its forms and manifestations'],
  ['We condemn [[terrorism in all forms and manifestations]].', 'terrorism in all its forms and manifestations'],
  [
    'Terrorism [[constitutes one of most serious threats to international peace and security]].',
    'constitutes one of the most serious threats to international peace and security',
  ],
  [
    'Terrorism [[constitutes one of the most serious threat to international peace and security]].',
    'constitutes one of the most serious threats to international peace and security',
  ],
  ['Terrorism is a [[threat for international peace and security]].', 'threat to international peace and security'],
  [
    'Terrorism is a threat to the international peace and security, and the [[threat at international peace and security]] grows.',
    'threat to international peace and security',
  ],
  [
    'We must stop the spread: [[conditions conductive to the spread of terrorism]] persist.',
    'conditions conducive to the spread of terrorism',
  ],
  [
    'The [[conditions conducive for the spread of terrorism]] persist.',
    'conditions conducive to the spread of terrorism',
  ],
  ['The [[conditions conducive to spread of terrorism]] persist.', 'conditions conducive to the spread of terrorism'],
  [
    'The [[conditions conducive to the spread of terorism]] persist.',
    'conditions conducive to the spread of terrorism',
  ],
  ['We prevent [[violent extremism conducive to terrorism]].', 'violent extremism as and when conducive to terrorism'],
  [
    'We prevent [[violent extremism when conducive to terrorism]].',
    'violent extremism as and when conducive to terrorism',
  ],
  [
    'We prevent [[violent extremism as and when conductive to terrorism]].',
    'violent extremism as and when conducive to terrorism',
  ],
  ['We prevent [[violent extremism that leads to terrorism]].', 'violent extremism as and when conducive to terrorism'],
  [
    'We prevent [[violent extremism, which can be conducive to terrorism]].',
    'violent extremism as and when conducive to terrorism',
  ],
  [
    'We prevent [[violent extremism that can be conducive to terrorism]].',
    'violent extremism as and when conducive to terrorism',
  ],
  ['We address the [[root causes of terrorism]].', ''],
  ['We fear [[far-right terrorism]] and its spread.', ''],
  ['We fear [[right-wing terrorism]] and its spread.', ''],
  ['We act [[in accordance to international law]].', 'in accordance with international law'],
  [
    'We act [[in accordance with Charter of the United Nations]].',
    'in accordance with the Charter of the United Nations',
  ],
  [
    'We keep the [[purposes and principles of Charter of the United Nations]].',
    'purposes and principles of the Charter of the United Nations',
  ],
  [
    'We keep the [[purposes and principles in the Charter of the United Nations]].',
    'purposes and principles of the Charter of the United Nations',
  ],
  ['We uphold [[human rights and rule of law]].', 'human rights and the rule of law'],
  ['We uphold [[human right and the rule of law]].', 'human rights and the rule of law'],
  ['We uphold [[human rights for all and rule of law]].', 'human rights for all and the rule of law'],
  ['We uphold [[international human right law]].', 'international human rights law'],
  [
    'This is the [[fundamental basis for the fight against terrorism]].',
    'fundamental basis of the fight against terrorism',
  ],
  ['These are [[complimentary and mutually reinforcing]].', 'complementary and mutually reinforcing'],
  [
    'We ask [[international, regional and sub-regional organizations]] to help.',
    'international, regional and subregional organizations',
  ],
  [
    'We ask [[international, regional, and sub-regional organizations]] to help.',
    'international, regional and subregional organizations',
  ],
  ['We ask for [[technical assistance and capacity building]].', 'technical assistance and capacity-building'],
  ['We use [[Advanced Passenger Information]] at all airports.', 'Advance Passenger Information'],
  [
    'The matter is before us, and the Council [[decides to remain seised of the matter]].',
    'decides to remain seized of the matter',
  ],
  [
    'Terrorism [[should not be associated with any religion]].',
    'should not be associated with any religion, nationality, civilization or ethnic group',
  ],
  [
    'Terrorism [[should not be associated with any religion, ethnicity or nationality]].',
    'should not be associated with any religion, nationality, civilization or ethnic group',
  ],
  [
    '[[Terrorism cannot and should not be associated to any religion, nationality or civilization]].',
    'Terrorism cannot and should not be associated with any religion, nationality or civilization',
  ],
  [
    'These are [[terrorist attacks on the basis of xenophobia, racism and other new forms of intolerance, or in the name of religion or belief]].',
    'terrorist attacks on the basis of xenophobia, racism and other forms of intolerance, or in the name of religion or belief',
  ],
  [
    'These are attacks [[on the basis of xenophobia, racism and other forms of intolerance or in name of religion or belief]].',
    'on the basis of xenophobia, racism and other forms of intolerance, or in the name of religion or belief',
  ],
  ['We uphold [[gender equality and empowerment of women]].', 'gender equality and the empowerment of women'],
  [
    'We uphold the [[full, equal and meaningful participation and leadership by women]].',
    'full, equal and meaningful participation and leadership of women',
  ],
  [
    'We need [[technical assistance for Member States upon their request]].',
    'technical assistance to Member States upon their request',
  ],
  ['We help [[victims of terrorism and families]].', 'victims of terrorism and their families'],
  ['We help [[foreign terrorist fighters and family members]].', 'foreign terrorist fighters and their family members'],
  [
    'The Council has the [[primary responsibility for maintenance of international peace and security]].',
    'primary responsibility for the maintenance of international peace and security',
  ],
  [
    'The Council has the [[primary responsibility of the maintenance of international peace and security]].',
    'primary responsibility for the maintenance of international peace and security',
  ],
  [
    'We act on the basis of the principle of extraditing or prosecuting, [[on the basis of principle to extradite or prosecute]].',
    'on the basis of the principle to extradite or prosecute',
  ],
  ['We [[prevent and suppress financing of terrorist acts]].', 'prevent and suppress the financing of terrorist acts'],
  [
    'We [[refrain from providing any form of support, active or passive, to entities or persons involved in terrorists acts]].',
    'refrain from providing any form of support, active or passive, to entities or persons involved in terrorist acts',
  ],
  [
    'It happens with [[information and communication technologies, in particular the Internet and other media]].',
    'information and communications technologies, in particular the Internet and other media',
  ],
  [
    'The [[sovereignty, territorial integrity and political independence of States]] matters.',
    'sovereignty, territorial integrity and political independence of all States',
  ],
  [
    'We [[comply with all obligations under international law, in particular international human rights law, international refugee law and international humanitarian law]].',
    'comply with all their obligations under international law, in particular international human rights law, international refugee law, and international humanitarian law',
  ],
  [
    'We [[comply with all their obligations under international law, in particular international human rights law, refugee law and international humanitarian law]].',
    'comply with all their obligations under international law, in particular international human rights law, international refugee law, and international humanitarian law',
  ],
  [
    '[[Effective counter-terrorism measures and the protection of human rights are not conflicting goals but complementary and mutual reinforcing]].',
    'Effective counter-terrorism measures and the protection of human rights are not conflicting goals but complementary and mutually reinforcing',
  ],
  [
    '[[Terrorism will not be defeated by military force, law enforcement measures and intelligence operation alone]].',
    'Terrorism will not be defeated by military force, law enforcement measures, and intelligence operations alone',
  ],
  [
    'The [[need to promote and protect rights of victims of terrorism]] is clear.',
    'need to promote and protect the rights of victims of terrorism',
  ],
  [
    'We recall the dehumanization of victims of [[terrorism in all forms and manifestations]].',
    'terrorism in all its forms and manifestations',
  ],
  ['We call on the United Nations to provide assistance [[in line with mandates]].', 'in line with their mandates'],
  [
    'We [[develop national and regional plans of actions to prevent violent extremism as and when conducive to terrorism]].',
    'develop national and regional plans of action to prevent violent extremism as and when conducive to terrorism',
  ],
  [
    'We stress the [[importance of whole-of-government and whole-of-society approach, stressing the importance of cooperation with all relevant stakeholders, including civil society, in countering terrorism and preventing violent extremism conducive to terrorism]].',
    'importance of a whole-of-government and whole-of-society approach, stressing the importance of cooperation with all relevant stakeholders, including civil society, in countering terrorism and preventing violent extremism conducive to terrorism',
  ],
  [
    'We welcome the [[dialogue, tolerance and understanding between civilizations]].',
    'dialogue, tolerance and understanding among civilizations',
  ],
];

/** No text ends with a departure: its writer may not be done with it. */
const MORE = '\n\nMore.';

describe('agreed language', () => {
  for (const text of RIGHT)
    it(`is not missed in “${text}”`, () => {
      for (const corpus of [seedCorpus(), createCorpus([])])
        assert.deepEqual(
          problemsOf(agreedLanguage, text + MORE, corpus).map(({ message }) => message),
          [],
        );
    });

  for (const [marked, fixed] of DEPARTURES)
    it(`is departed from in “${marked}”`, () => {
      const { text, ranges } = readMarks(marked);
      const problems = problemsOf(agreedLanguage, text + MORE);
      assert.deepEqual(
        problems.map(({ span }) => span),
        ranges,
      );
      assert.equal(problems[0]!.fixes?.[0]?.edits[0]!.newText ?? '', fixed);
      assert.deepEqual([...new Set(problems.map(({ severity }) => severity))], ['information']);
      for (const { message } of problems) assert.doesNotMatch(message, /not agreed|general knowledge|paraphrase/i);
    });
});
