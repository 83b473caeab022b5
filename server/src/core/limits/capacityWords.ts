/** Words for who speaks, by capacity, as forms: for the rows that tell who is limited and in what capacity. */
export const capacityWords: Readonly<Record<'delegates' | 'groups' | 'chairs' | 'panellists' | 'observers', string>> = {
  delegates: 'delegation[s]|delegate[s]|member state[s]|countr(y|ies)|signator(y|ies)|participant[s]|floor',
  groups: 'group[s]',
  chairs: 'chair[s|man|men|woman|women|person[s]]|moderator[s]|facilitator[s]|rapporteur[s]',
  panellists:
    'panel[l]ist[s]|presenter[s]|briefer[s]|discussant[s]|commentator[s]|respondent[s]|expert[s]|resource person[s]',
  observers: 'observer[s]|organi(s|z)ation[s]',
};
