import { createCorpus } from '../../../server/src/core';
import { sessionNotOpen } from '../../../server/src/core/rules/session-not-open';
import { describeRule } from '../../support/ruleTable';

const corpus = createCorpus([
  {
    id: 'note',
    uri: 'file:///note.txt',
    text: `Workshop on Border Security

Concept Note

12-13 May 2024, Nairobi

The Workshop on Border Security will be held in Nairobi on 12-13 May 2024.

Session I: Borders

Chiefs will speak first. This session, which is open to Member States only, deals with borders.

Session II: Ports (open to Member States and civil society)

Session III: Roads (open to Member States and observers)

Session IV: Rivers
`,
  },
]);
const draft = (yaml: string) => `---\nevent: workshop-2024\nkind: statement\n${yaml}\n---\nMr. Chair,`;

describeRule(
  sessionNotOpen,
  [
    draft('session: I'),
    draft('session: I\ndelegation: Kenya'),
    draft('session: I\ndelegation: Example Delegation'),
    draft('session: I\nrole: panellist\ndelegation: Example Foundation'),
    draft('session: II\nrole: civil society'),
    draft('session: III\nrole: observer'),
    draft('session: IV\nrole: civil society'),
    'Mr. Chair,',
  ],
  [
    {
      text: draft('session: I\nrole: [[civil society]]'),
      message: 'Session I is open to Member States only, not to civil society: choose another, or ask the organizers',
    },
    { text: draft('session: I\nrole: [[observer]]'), message: /open to Member States only, not to observers/ },
    { text: draft('session: I\ndelegation: [[Example Foundation]]'), message: /not to civil society/ },
    { text: draft('session: III\nrole: [[civil society]]'), message: /open to Member States and observers, not to/ },
  ],
  corpus,
);
