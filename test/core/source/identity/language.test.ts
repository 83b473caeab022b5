import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from '../../../support/parse';

/** [language, text]; `undefined` where none of the six is clear. */
const TEXTS: readonly (readonly [language: string | undefined, text: string])[] = [
  [
    'en',
    'The harbours of the region were lit by oil until the Convention entered into force, and have been lit by current since then.',
  ],
  [
    'fr',
    'Les ports de la région étaient éclairés par des lampes à huile et sont depuis lors éclairés par le courant, pour le bien des pilotes et de ceux qui vivent sur les côtes.',
  ],
  [
    'es',
    'Los puertos de la región se iluminaban con lámparas de aceite y desde entonces se iluminan con corriente, para el bien de los pilotos y de las personas que viven en la costa.',
  ],
  [
    'ru',
    'Порты региона освещались маслом до вступления Конвенции в силу и с тех пор освещаются током, что выгодно лоцманам и жителям побережья.',
  ],
  [
    'ar',
    'كانت موانئ المنطقة تضاء بالزيت حتى دخول الاتفاقية حيز النفاذ، ومنذ ذلك الحين تضاء بالتيار الكهربائي لصالح الملاحين وسكان الساحل.',
  ],
  ['zh', '在公约生效之前，该区域的港口用油照明，此后用电照明，这有利于领航员和沿海居民，也有利于各国之间的合作。'],
  [
    undefined,
    'Die Häfen der Region wurden mit Öl beleuchtet und werden seitdem mit Strom beleuchtet, was für die Lotsen und die Menschen an der Küste nicht ohne Nutzen ist.',
  ],
  [
    undefined,
    'Os portos da região eram iluminados com óleo e desde então são iluminados com corrente, para o bem dos pilotos e das pessoas que vivem na costa e não no mar.',
  ],
  [
    undefined,
    'Порти регіону освітлювалися олією і відтоді освітлюються струмом, що вигідно лоцманам і жителям узбережжя, які їх бачать.',
  ],
  [
    undefined,
    'この地域の港は、条約が発効するまで油で照らされていましたが、それ以来、電気で照らされており、水先人にとって有益です。',
  ],
  [
    undefined,
    'بنادر منطقه تا زمان لازم‌الاجرا شدن کنوانسیون با روغن روشن می‌شدند و از آن پس با برق روشن می‌شوند که برای ملوانان مفید است.',
  ],
  [undefined, 'A/RES/91/17'],
  [undefined, ''],
];

describe('the language of a document', () => {
  for (const [language, text] of TEXTS)
    it(`is ${language ?? 'not told'}: ${text.slice(0, 40)}`, () =>
      assert.equal(parse(text).identity.language?.value, language));

  it('is what its front matter says', () =>
    assert.equal(parse('---\nlanguage: French\n---\n\nLa mer.\n').identity.language?.value, 'fr'));
});
