/** A file of rows of the user's own, with one entity. */
export const ownGroup = `entities:
  - id: harbour-group
    name: Harbour Security Group
    acronym: HSG
    kind: working group
    about: Delegations that meet on port security.
`;
