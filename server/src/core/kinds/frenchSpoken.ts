import type { SignRow } from './kindSigns';

/** By what a French text shows that it is read out, and as what. */
export const frenchSpoken: readonly SignRow[] = [
  {
    sign: 'title-statement',
    form: /^(?:(?:déclaration|intervention|discours|allocution|message)\s+(?:de|du|des|d[’']|faite?|prononcée?|par|au\s+nom|nationale?)(?!\p{L}).{0,200}|(?:projet\s+de\s+)?(?:déclaration|intervention|discours|allocution))$/iu,
    accept: ['Déclaration de S.E. Mme Roe, Ministre', 'Intervention de la délégation de la Freedonia'],
    reject: ['Les déclarations étaient brèves'],
  },
  {
    sign: 'title-remarks',
    form: /^(?:(?:observations?|remarques|allocution|propos|discours|mots?)\s+(?:liminaires?|d[’']ouverture|de\s+clôture|de\s+bienvenue|finales?|introducti\p{L}+)).{0,200}$/iu,
    accept: ['Allocution d’ouverture', 'Observations liminaires du Président'],
    reject: ['Les observations sont closes'],
  },
  {
    sign: 'title-right-of-reply',
    form: /(?:^|exercice\s+du\s+|au\s+titre\s+du\s+)droit\s+de\s+réponse/iu,
    accept: ['Droit de réponse', 'Exercice du droit de réponse de la Freedonia'],
    reject: ['La réponse de droit'],
  },
  {
    sign: 'title-explanation-of-vote',
    form: /^explications?\s+d[eu]\s+votes?(?!\p{L})/iu,
    accept: ['Explication de vote avant le vote'],
    reject: ['Le vote expliqué'],
  },
  {
    sign: 'title-explanation-of-position',
    form: /^explications?\s+de\s+(?:la\s+)?position(?!\p{L})/iu,
    accept: ['Explication de position'],
    reject: ['La position du Groupe'],
  },
  {
    sign: 'own-delegation',
    form: /(?<!\p{L})(?:ma\s+délégation|mon\s+(?:pays|gouvernement|peuple|président)|notre\s+(?:délégation|pays|gouvernement)|à\s+titre\s+national)(?!\p{L})/iu,
    accept: ['Ma délégation vous remercie.', 'J’ajoute à titre national ce qui suit.'],
    reject: ['Chaque délégation dispose de trois minutes.'],
  },
  {
    sign: 'first-person',
    form: /(?<!\p{L})(?:permettez[- ](?:moi|nous)|qu[’']il\s+me\s+soit\s+permis|je\s+(?:voudrais|souhaite|tiens|félicite|remercie|me\s+félicite|me\s+réjouis|suis|prends|m[’']exprime|salue|saisis)|j[’']ai\s+(?:l[’']honneur|le\s+plaisir)|nous\s+(?:remercions|saluons|félicitons|appelons|réaffirmons|condamnons|souhaitons|soutenons|tenons|sommes|voudrions|nous\s+(?:félicitons|associons)))(?!\p{L})/iu,
    accept: ['Je voudrais remercier les orateurs.', 'Nous saluons le rapport.'],
    reject: ['Ils remercient les orateurs.'],
  },
  {
    sign: 'chair-addressed',
    form: /(?:^|[,.;!?]\s)(?:je\s+vous\s+remercie,?\s+|merci,?\s+)?(?:monsieur|madame|m\.|mme)\s+l[ea]\s+(?:(?:vice-|co)?président\p{L}*|secrétaire\s+général\p{L}*|modérat\p{L}+)\s?[,.!]/iu,
    accept: ['Merci, Monsieur le Président.', 'La tâche, Madame la Présidente, est grande.'],
    reject: ['Monsieur le Président a ouvert la séance.'],
  },
  {
    sign: 'aligns-itself',
    form: /s[’']associe(?:nt)?\s+(?:pleinement\s+)?(?:à|aux)\s+(?:la\s+|l[’'])?(?:déclaration|intervention)|(?:nous\s+associons|m[’']associe)\s+(?:pleinement\s+)?(?:à|aux)|(?:prendre\s+la\s+parole|m[’']exprimer|m[’']exprime|intervenir|prononcer)\s.{0,40}au\s+nom\s+d/iu,
    accept: [
      'La Freedonia s’associe à la déclaration de l’Union européenne.',
      'J’ai l’honneur de prendre la parole au nom du Groupe.',
    ],
    reject: ['Le président agit au nom de tous.'],
  },
  {
    sign: 'thanks',
    form: /^(?:je\s+vous\s+remercie(?:,|\.|\s+(?:de\s+votre|pour\s+votre|monsieur|madame|,)|$)|(?:un\s+grand\s+)?merci(?:\s+(?:beaucoup|infiniment))?(?:\s+(?:de|pour)\s+votre\s+(?:aimable\s+)?attention)?(?:\s*[.!]|,\s+(?:monsieur|madame|excellence)|$))/iu,
    accept: ['Je vous remercie.', 'Merci de votre attention.'],
    reject: ['Merci à tous les donateurs qui ont financé ce projet.'],
  },
  {
    sign: 'welcomes-participants',
    form: /souhaite(?:r|ns)?\s+(?:à\s+tou\p{L}+\s+)?(?:\p{L}+\s+)?la\s+bienvenue|vous\s+souhaiter\s|vous\s+accueillir|bienvenue\s+(?:à|au)\s|(?:honneur|plaisir|joie)\s+(?:pour\s+\p{L}+\s+)?(?:de|d[’'])\s?(?:vous\s+)?(?:accueillir|ouvrir|recevoir|clôturer)/iu,
    accept: ['J’ai le plaisir de vous souhaiter la bienvenue à cet atelier.', 'un honneur de vous accueillir'],
    reject: ['Le rapport est bienvenu.'],
  },
  {
    sign: 'opens-meeting',
    form: /je\s+déclare\s+(?:ouvert|clos)|je\s+(?:donne|passe|cède)\s+(?:maintenant\s+|à\s+présent\s+)?la\s+parole|(?:ouvrir|ouverture\s+de|clôturer|clore)\s+(?:cet?te?|les\s+travaux\s+de\s+cet?te?)\s/iu,
    accept: ['Je déclare ouverte la troisième Conférence.', 'Je donne maintenant la parole à Mme Roe.'],
    reject: ['Le Président a déclaré la séance ouverte.'],
  },
  {
    sign: 'replies-by-right',
    form: /(?:exerc\p{L}+|us(?:er|ant|e)|titre|prend\p{L}*\s+la\s+parole|vertu)\s.{0,60}droit\s+de\s+réponse|(?:parole|obligée?s?|contrainte?s?)\s.{0,40}(?:pour|de)\s+répondre\s+(?:aux|à\s+(?:la|l[’']|ce))/iu,
    accept: ['Ma délégation souhaite exercer son droit de réponse.', 'au titre du droit de réponse'],
    reject: ['Le droit de réponse est régi par l’article 73.'],
  },
  {
    sign: 'explains-vote',
    form: /(?:expli(?:quer|cation)|explications)\s+(?:de\s+|du\s+|le\s+|notre\s+|son\s+|mon\s+)(?:\p{L}+\s+)?votes?(?!\p{L})/iu,
    accept: ['Je prends la parole pour une explication de vote.', 'Nous souhaitons expliquer notre vote.'],
    reject: ['Le vote a eu lieu en mai.'],
  },
  {
    sign: 'voted-now',
    form: /(?:a|avons|ai)\s+(?:\p{L}+\s+)?(?:voté\s+(?:pour|contre|en\s+faveur)|s[’']est\s+abstenue?)|(?:nous\s+sommes|s[’']est)\s+abstenus?e?s?|(?:votera|voterons|s[’']abstiendra)\s/iu,
    accept: ['Ma délégation a voté pour le projet de résolution.', 'Mon pays s’est abstenue lors du vote.'],
    reject: ['Le projet a été mis aux voix.'],
  },
  {
    sign: 'explains-position',
    form: /(?:expli(?:quer|cation)|préciser|explications)\s+(?:de\s+|du\s+|notre\s+|sa\s+|la\s+|ma\s+)(?:\p{L}+\s+)?position/iu,
    accept: ['Je prends la parole pour une explication de position.', 'expliquer notre position'],
    reject: ['La position du Groupe est connue.'],
  },
  {
    sign: 'joined-consensus',
    form: /(?:joint|joints|jointe|joignons|joindre|associ\p{L}+|ralli\p{L}*)\s+(?:au|à\s+ce)\s+consensus|se\s+dissocie(?:r|nt)?|(?:nous|me)\s+dissocions/iu,
    accept: ['Nous nous sommes joints au consensus.', 'La Freedonia se dissocie du paragraphe 12.'],
    reject: ['La Stratégie a été adoptée par consensus.'],
  },
  {
    sign: 'opens-meeting',
    form: /en\s+(?:ma\s+qualité|tant\s+que|qualité)\s+(?:de\s+|d[’'])?(?:modérat|président|animat|co-?président|hôte)/iu,
    accept: ['En ma qualité de modératrice, je vous présente quatre orateurs.'],
    reject: ['Le modérateur a parlé.'],
  },
  {
    sign: 'joined-consensus',
    form: /(?:pas|ni)\s+romp(?:u|re)\s+(?:la\s+procédure\s+de\s+)?(?:le\s+)?silence|(?:figure|consign\p{L}+|reflét\p{L}+|inscri\p{L}+)\s+(?:dûment\s+)?(?:au|dans\s+le)\s+(?:procès-verbal|compte\s+rendu)|(?:texte|document|projet|résolution)\s+(?:qui\s+vient\s+d[’']être\s+)?adoptée?\s+(?:par\s+consensus|sans\s+vote)\s+(?:à\s+l[’']instant|ce\s+(?:jour|matin)|aujourd[’']hui)/iu,
    accept: ['Ma délégation n’a pas rompu le silence.', 'Nous demandons que cette position figure au procès-verbal.'],
    reject: ['Il faut rompre le silence sur les abus.'],
  },
  {
    sign: 'opens-meeting',
    form: /(?:nous\s+(?:voici\s+)?(?:arrivons|parvenons|arrivés)|touche)\s+(?:au\s+terme|à\s+la\s+fin|à\s+sa\s+fin)|il\s+ne\s+me\s+reste\s+(?:plus\s+)?qu[’']à\s+remercier|la\s+séance\s+est\s+levée/iu,
    accept: ['Nous voici arrivés au terme de nos travaux.'],
    reject: ['Le terme est échu.'],
  },
];
