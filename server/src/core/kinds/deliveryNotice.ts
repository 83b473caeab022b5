/**
 * The notice on the first page of a speech that what is said counts, not what is written, in the six languages: "Check against delivery",
 * "Vérifier au prononcé", "Seul le prononcé fait foi", "Cotéjese con la alocución", "Сверить с текстом выступления", "以发言为准". A whole line,
 * with brackets or marks of emphasis around it.
 */
export const deliveryNotice =
  /^[\s([*_–—-]*(?:(?:please\s+)?check\s+against\s+delivery|as\s+delivered|as\s+prepared(?:\s+for\s+delivery)?|(?:seule?s?\s+(?:le|les|la)\s+(?:texte|prononcée?s?|version|paroles?|discours)(?!\p{L}).{0,30}(?:foi|prononcée?s?))|(?:à\s+)?vérifier\s+(?:au\s+(?:texte\s+)?prononcé|contre\s+le\s+prononcé|à\s+(?:l[’']audition|l[’']écoute|la\s+lecture)).{0,12}|à\s+lire\s+tel\s+quel|(?:favor\s+|por\s+favor\s+)?cot[eé]j(?:ar|ese|en)(?!\p{L}).{0,50}|verif(?:icar|íquese|ique)\s+(?:con|contra|al|en)(?!\p{L}).{0,40}|(?:проверять|сверять|сверить|проверить)\s+(?:с|со|по|на)\s.{0,50}|по\s+(?:мере|фактическому)\s+выступлени[яю]|(?:يرجى\s+)?(?:المراجعة|مراجعة|التحقق|التدقيق|يراجع|تراجع|العبرة)\s.{0,40}(?:الإلقاء|إلقاء|إلقائه|المسموع|الملقى|الإلقا).{0,12}|(?:يعتد|المعتمد)\s.{0,20}(?:عند\s+)?(?:الإلقاء|الملقى).{0,10}|(?:请)?以(?:现场|实际|口头)?(?:的)?(?:发言|讲话|演讲|宣读).{0,6}为准|请(?:以|核对)(?:现场)?发言.{0,8})[\s)\]*_.。–—-]*$/iu;
