import type { SignRow } from './kindSigns';

/** By what a Spanish text shows that it is read out, and as what. */
export const spanishSpoken: readonly SignRow[] = [
  {
    sign: 'title-statement',
    form: /^(?:(?:declaración|intervención|discurso|alocución|mensaje|palabras)\s+(?:del?|por|formulada|pronunciad[ao]|en\s+nombre|nacional)(?!\p{L}).{0,200}|(?:proyecto\s+de\s+)?(?:declaración|intervención|discurso|alocución))$/iu,
    accept: ['Intervención de la Delegación de Fredonia', 'Discurso'],
    reject: ['Las intervenciones fueron breves'],
  },
  {
    sign: 'title-remarks',
    form: /^(?:(?:palabras|observaciones|discurso|alocución|mensaje)\s+(?:de\s+(?:apertura|clausura|bienvenida|cierre)|inaugura\p{L}+|introductori[oa]s?|finales|preliminares)).{0,200}$/iu,
    accept: ['Palabras de apertura', 'Observaciones introductorias'],
    reject: ['Las palabras faltan'],
  },
  {
    sign: 'title-right-of-reply',
    form: /(?:^|ejercicio\s+del\s+)derecho\s+(?:a|de)\s+(?:contestar|respuesta|réplica)/iu,
    accept: ['Derecho a contestar', 'Ejercicio del derecho de respuesta'],
    reject: ['La respuesta llegó'],
  },
  {
    sign: 'title-explanation-of-vote',
    form: /^explicaci(?:ón|ones)\s+del?\s+voto(?!\p{L})/iu,
    accept: ['Explicación de voto'],
    reject: ['El voto fue secreto'],
  },
  {
    sign: 'title-explanation-of-position',
    form: /^explicaci(?:ón|ones)\s+de\s+(?:la\s+)?(?:posición|postura)(?!\p{L})/iu,
    accept: ['Explicación de posición'],
    reject: ['La posición del Grupo'],
  },
  {
    sign: 'own-delegation',
    form: /(?<!\p{L})(?:mi|nuestr[ao])\s+(?:delegación|país|gobierno|pueblo|presidente)(?!\p{L})|(?<!\p{L})a\s+título\s+nacional(?!\p{L})/iu,
    accept: ['Mi delegación le da las gracias.', 'Nuestro país condena el terrorismo.'],
    reject: ['Cada delegación tiene tres minutos.'],
  },
  {
    sign: 'first-person',
    form: /(?<!\p{L})(?:permítame|permítanme|quisiera|quisiéramos|deseo|deseamos|quiero|queremos|agradezco|agradecemos|felicito|felicitamos|acogemos|celebramos|condenamos|reafirmamos|reiteramos|apoyamos|instamos|nos\s+(?:sumamos|asociamos|complace)|tengo\s+el\s+(?:honor|placer)|me\s+(?:complace|dirijo|sumo)|saludo|saludamos)(?!\p{L})/iu,
    accept: ['Quisiera agradecer a los ponentes.', 'Reiteramos nuestra condena.'],
    reject: ['Agradecieron a los ponentes.'],
  },
  {
    sign: 'chair-addressed',
    form: /(?:^|[,.;!?]\s)(?:(?:muchas\s+)?gracias,?\s+)?(?:señora?|sra?\.)\s+(?:(?:vice|co-?)?president[ea]|secretari[oa]\s+general|moderador[a]?)\s?[,.!:]/iu,
    accept: ['Gracias, Señor Presidente.', 'La tarea, señora Presidenta, es grande.'],
    reject: ['El señor Presidente abrió la sesión.'],
  },
  {
    sign: 'aligns-itself',
    form: /se\s+(?:asocia|suma|alinea)\s+(?:plenamente\s+)?(?:a|con)\s+(?:la|lo|las)\s|(?:intervenir|hablar|formular|pronunciar|hago\s+uso)\s.{0,50}en\s+nombre\s+de/iu,
    accept: [
      'Fredonia se asocia a la declaración formulada por la Unión Europea.',
      'Tengo el honor de intervenir en nombre del Grupo.',
    ],
    reject: ['El Presidente actúa en nombre de todos.'],
  },
  {
    sign: 'thanks',
    form: /^(?:(?:muchas\s+|mil\s+)?gracias(?:\s+por\s+su\s+(?:amable\s+)?atención)?(?:\s*[.!]|,\s+(?:señor|excelencia|sr)|$)|le\s+agradezco\s*[.,])/iu,
    accept: ['Muchas gracias.', 'Gracias, Señor Presidente.'],
    reject: ['Gracias al apoyo de los donantes, se avanzó.'],
  },
  {
    sign: 'welcomes-participants',
    form: /dar(?:les)?\s+la\s+(?:más\s+)?(?:\p{L}+\s+)?bienvenida|les\s+doy\s+la\s+(?:\p{L}+\s+)?bienvenida|bienvenid[oa]s\s+a\s|inaugurar\s+est[ea]|(?:honor|placer|gusto)\s.{0,30}(?:recibir|acoger|inaugurar|dar)l[eo]s|un\s+honor\s+acoger/iu,
    accept: ['Me complace darles la bienvenida a este taller.', 'Sean bienvenidos a Viena.'],
    reject: ['La propuesta fue bienvenida.'],
  },
  {
    sign: 'opens-meeting',
    form: /declaro\s+(?:abiert|inaugurad|clausurad)|(?:doy|cedo|concedo|tiene)\s+(?:ahora\s+)?la\s+palabra|(?:apertura|clausura|clausurar|inauguración)\s+de\s+est[ea]/iu,
    accept: ['Declaro abierta la Tercera Conferencia.', 'Doy ahora la palabra a la Sra. Roe.'],
    reject: ['El Presidente abrió la sesión.'],
  },
  {
    sign: 'replies-by-right',
    form: /(?:ejerc\p{L}+|ejercicio|uso|virtud|hacer\s+uso)\s.{0,60}derecho\s+(?:a|de)\s+(?:contestar|respuesta|réplica|contestación)|(?:palabra|obligad\p{L}+)\s.{0,40}(?:para|a)\s+(?:responder|contestar)\s+(?:a|al)\s/iu,
    accept: ['Mi delegación desea ejercer su derecho a contestar.', 'en ejercicio del derecho de respuesta'],
    reject: ['El derecho a contestar se rige por el artículo 73.'],
  },
  {
    sign: 'explains-vote',
    form: /(?:explica\p{L}*|explicar)\s+(?:de(?:l)?\s+|el\s+|nuestro\s+|su\s+|mi\s+)(?:\p{L}+\s+)?voto|(?:antes|después)\s+de\s+la\s+votación/iu,
    accept: ['Tomo la palabra para explicar nuestro voto.', 'en explicación de voto'],
    reject: ['El voto fue secreto.'],
  },
  {
    sign: 'voted-now',
    form: /(?:ha\s+votado|hemos\s+votado|votó|votamos|votará|votaremos)\s+(?:\p{L}+\s+)?(?:a\s+favor|en\s+contra)|(?:se\s+abstuvo|nos\s+(?:hemos\s+)?abstuvimos|nos\s+hemos\s+abstenido|se\s+ha\s+abstenido|se\s+abstendrá)/iu,
    accept: ['Mi delegación votó a favor del proyecto de resolución.', 'Nos hemos abstenido en la votación.'],
    reject: ['El proyecto fue sometido a votación.'],
  },
  {
    sign: 'explains-position',
    form: /(?:explica\p{L}*|explicar|aclarar)\s+(?:de\s+|nuestra\s+|su\s+|mi\s+|la\s+)(?:\p{L}+\s+)?(?:posición|postura)/iu,
    accept: ['Tomo la palabra para explicar nuestra posición.', 'explicación de posición'],
    reject: ['La posición del Grupo es conocida.'],
  },
  {
    sign: 'joined-consensus',
    form: /(?:sum\p{L}+|un\p{L}+|adher\p{L}+|adhier\p{L}+|unido)\s+al\s+consenso|se\s+(?:disocia|desvincula|desmarca)|nos\s+(?:disociamos|desvinculamos)/iu,
    accept: ['Nos sumamos al consenso.', 'Fredonia se disocia del párrafo 12.'],
    reject: ['La Estrategia fue aprobada por consenso.'],
  },
  {
    sign: 'opens-meeting',
    form: /(?:en\s+mi\s+calidad\s+de|como)\s+(?:moderador|president|copresident|anfitri|facilitador)/iu,
    accept: ['Como moderadora, me complace presentarles a cuatro oradores.'],
    reject: ['El moderador habló.'],
  },
  {
    sign: 'joined-consensus',
    form: /no\s+(?:ha\s+)?romp\p{L}+\s+el\s+silencio|(?:conste|constancia|quede|recoja|refleje)\s.{0,40}(?:en\s+(?:el\s+)?actas?|en\s+el\s+registro)/iu,
    accept: ['Mi delegación no rompió el silencio.', 'Pedimos que esta interpretación conste en acta.'],
    reject: ['Las víctimas rompieron el silencio.'],
  },
  {
    sign: 'opens-meeting',
    form: /(?:hemos\s+llegado|llegamos)\s+al\s+(?:final|término)|solo\s+me\s+(?:queda|resta)\s+agradecer|se\s+levanta\s+la\s+sesión/iu,
    accept: ['Hemos llegado al final de esta jornada.'],
    reject: ['Llegamos al aeropuerto.'],
  },
];
