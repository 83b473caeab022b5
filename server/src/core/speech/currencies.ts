const NAMES: Readonly<Record<string, string>> = {
  US$: 'you ess dollars',
  USD: 'you ess dollars',
  $: 'dollars',
  '€': 'euros',
  EUR: 'euros',
  '£': 'pounds',
  GBP: 'pounds',
  '¥': 'yen',
  CHF: 'swiss francs',
};

/** What a sign or code of a currency is called; `undefined` for anything else. */
export function currencyOf(written: string): readonly string[] | undefined {
  return Object.hasOwn(NAMES, written) ? NAMES[written]!.split(' ') : undefined;
}

/** An amount with its sign in one word: "$5", "US$40,000", "5€". */
export function currencyForm(core: string): { readonly figure: string; readonly name: readonly string[] } | undefined {
  const [, sign = '', figure = '', behind = ''] =
    /^(US\$|USD|EUR|GBP|CHF|[$€£¥])?(\d[\d.,]*(?:bn|mn|tn|m|k)?)([€£$])?$/.exec(core) ?? [];
  const name = currencyOf(sign) ?? currencyOf(behind);
  return name && { figure, name };
}

export function isMagnitude(core: string): boolean {
  return /^(?:hundred|thousand|million|billion|trillion)s?$/i.test(core);
}
