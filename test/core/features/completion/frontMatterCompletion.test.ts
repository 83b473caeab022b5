import assert from 'node:assert/strict';
import { completionItemsAt, createDraft, type Wishes } from '../../../../server/src/core';
import { completionCursor } from '../../../../server/src/core/features/completion/completionCursor';
import { frontMatterCompletion } from '../../../../server/src/core/features/completion/frontMatterCompletion';
import { readMarks } from '../../../support/marks';
import { seedCorpus } from '../../../support/seedCorpus';

const settings: Wishes['settings'] = { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 };

function itemsAt(marked: string, invoked = false, own: Partial<Wishes['settings']> = {}) {
  const { text, cursor } = readMarks(marked);
  const asked = { invoked, wishes: { settings: { ...settings, ...own } } };
  const isInside = frontMatterCompletion.appliesTo(completionCursor(createDraft(text), cursor!, seedCorpus(), asked));
  const items = isInside ? completionItemsAt(createDraft(text), cursor!, seedCorpus(), asked) : undefined;
  const after = (label: string): string => {
    const item = items!.find((candidate) => candidate.label === label)!;
    assert.ok(item.filterText.startsWith(text.slice(item.replaceStart, cursor)), 'an editor would leave it out');
    return text.slice(0, item.replaceStart) + item.insert + text.slice(item.replaceEnd);
  };
  return { items, labels: items?.map(({ label }) => label).join(' '), after };
}

const events = 'hlc-2023 hlc-2021 hlc-2018 symposium-2011';
const sessions2023 = 'opening I II III IV closing';
const keys = 'event session date speaker delegation role limit pace kind language';

describe('completion in front matter', () => {
  for (const [marked, expected] of [
    // Keys: those that are not there yet.
    ['---\n$0', keys],
    ['---\n$0\n---\nText.', keys],
    ['---\nev$0\n---\nText.', 'event'],
    ['---\nevent: hlc-2023\n$0\n---\nText.', 'session date speaker delegation role limit pace kind language'],
    ['---\nevent: hlc-2023\nses$0', 'session'],
    ['---\nevent: hlc-2023\nl$0\nlimit: 3m\n---', 'language'],
    ['---\n$0event: hlc-2023\n---', keys],
    // Values: empty, half typed, in quotes, without a closing fence.
    ['---\nevent: $0\n---\nText.', events],
    ['---\nevent:$0\n---\nText.', events],
    ['---\nevent: $0', events],
    ['---\nevent: hlc-20$0', 'hlc-2023 hlc-2021 hlc-2018'],
    ['---\nevent: "$0\nsession: II\n---\nText.', events],
    ['---\nevent: "hlc$0"\n---\nText.', 'hlc-2023 hlc-2021 hlc-2018'],
    ["---\nevent: 'hlc-2018$0'\n---\nText.", ''],
    ['---\nevent: third$0\n---', 'hlc-2023'],
    ['---\nevent: transformative tech$0\n---', 'hlc-2021'],
    ['---\nevent: 2011$0\n---', 'symposium-2011'],
    ['---\nevent: nothing of the kind$0\n---', ''],
    ['---\nevent: hlc-2023$0\n---', ''],
    ['---\nevent: hlc-2023\nsession: $0\n---\nText.', sessions2023],
    ['---\nsession: I$0\nevent: hlc-2023', ''],
    ['---\nsession: $0\nevent: hlc-2023\n---', sessions2023],
    ['---\nevent: hlc-2023\nsession: threat$0\n---', 'III'],
    ['---\nevent: hlc-2021\nsession: II.$0\n---', 'II.A II.B II.C'],
    ['---\nsession: $0\n---', ''],
    ['---\nevent: hlc-2023\nrole: $0\n---', 'floor eminent chair panellist group observer civil society'],
    ['---\nevent: hlc-2018\nlimit: $0\n---', '4m 2m 3m 5m 400 words 2 pages'],
    ['---\nevent: symposium-2011\nsession: III\nlimit: $0\n---', '5m 3m 2m 4m 400 words 2 pages'],
    ['---\npace: $0\n---', '100 110 120 130'],
    ['---\nlanguage: fre$0\n---', 'fr'],
    ['---\nkind: right$0\n---', 'right-of-reply'],
    ['---\nweather: $0\n---', ''],
    // Outside of it.
    ['---\nevent: hlc-2023 # $0\n---\nText.', undefined],
    ['---\nevent: hlc-2023\n---\n$0', undefined],
    ['---\nevent: hlc-2023\n---$0', undefined],
    ['$0---\nevent: hlc-2023\n---', undefined],
    ['--$0-\nevent: hlc-2023\n---', undefined],
    ['Text.\n\n---\nev$0', undefined],
    ['---\n\nMr. Chair,\n\nev$0', undefined],
    ['---\nevent: hlc-2023\n\nMr. Chair, ev$0', undefined],
    ['event: $0', undefined],
  ] as const) {
    it(`${JSON.stringify(marked)} → ${expected ?? 'not front matter'}`, () =>
      assert.equal(itemsAt(marked).labels, expected));
  }

  it('shows what else there is to whoever asks at a value that is typed in full', () => {
    assert.equal(itemsAt('---\nevent: hlc-2018$0\n---', true).labels, events);
  });

  for (const [marked, label, expected] of [
    ['---\nev$0\n---', 'event', '---\nevent: \n---'],
    ['---\nev$0: hlc-2023\n---', 'event', '---\nevent: hlc-2023\n---'],
    ['---\nevent:$0\n---', 'hlc-2023', '---\nevent: hlc-2023\n---'],
    ['---\nevent: hlc-20$018\n---', 'hlc-2018', '---\nevent: hlc-2018\n---'],
    ['---\nevent: third$0 # the last\n---', 'hlc-2023', '---\nevent: hlc-2023 # the last\n---'],
    ['---\nevent: "thi$0rd"\n---', 'hlc-2023', '---\nevent: "hlc-2023"\n---'],
    ['---\nevent: "thi$0\n---', 'hlc-2023', '---\nevent: "hlc-2023\n---'],
  ] as const) {
    it(`${JSON.stringify(marked)} with ${label} is ${JSON.stringify(expected)}`, () =>
      assert.equal(itemsAt(marked).after(label), expected));
  }

  it('documents events by name, dates, theme and limit', () => {
    const item = itemsAt('---\nevent: $0\n---').items!.find(({ label }) => label === 'hlc-2023')!;
    assert.equal(item.aside, '19–20 June 2023');
    for (const piece of [
      'Third United Nations High-Level Conference of Heads of Counter-Terrorism Agencies of Member States',
      'Theme: Addressing Terrorism through Reinvigorated Multilateralism and Institutional Cooperation',
      'Limit: 3 minutes for Member State Heads of Delegation and representatives of civil society organizations',
      '“Member State Heads of Delegation and representatives of civil society organizations are invited to make a maximum of three-minute remarks',
    ])
      assert.ok(item.documentation.includes(piece), `${piece}\nis not in\n${item.documentation}`);
  });

  it('says which sessions are for Member States only, who chairs, and what each capacity has', () => {
    const third = itemsAt('---\nevent: hlc-2023\nsession: $0\n---').items!.find(({ label }) => label === 'III')!;
    assert.equal(third.aside, 'The Global Threat Landscape: Assessment of Current and Emerging Trends');
    assert.equal(third.detail, 'Open to Member States only');
    assert.match(third.documentation, /\*\*Open to Member States only\*\*/);
    assert.match(third.documentation, /5 key questions/);
    const chaired = itemsAt('---\nevent: symposium-2011\nsession: $0\n---').items!.find(
      ({ label }) => label === 'III',
    )!;
    assert.match(chaired.documentation, /Chair: Mr\. Michael Smith/);
    const roles = itemsAt('---\nevent: symposium-2011\nsession: III\nrole: $0\n---').items!;
    assert.deepEqual(
      roles.map(({ label, aside }) => `${label} ${aside}`),
      ['floor 3:00', 'eminent 5:00', 'chair ', 'panellist ', 'group ', 'observer ', 'civil society '],
    );
  });

  it('takes event, delegation and speaker from the settings', () => {
    const own = { event: 'hlc-2023', delegation: 'Côte d’Ivoire', speaker: 'H.E. Ms. Example' };
    assert.equal(itemsAt('---\nsession: $0\n---', false, own).labels, sessions2023);
    assert.equal(itemsAt('---\ndelegation: $0\n---', false, own).labels, 'Côte d’Ivoire');
    assert.equal(itemsAt('---\nspeaker: $0\n---', false, own).labels, 'H.E. Ms. Example');
  });
});
