/** The year that a symbol has: "S/RES/82 (1950)", "S/2014/123", "S/PRST/2012/7", "E/2037/12", "E/RES/2037/5", "A/HRC/…" none. */
export function yearInSymbol(symbol: string): string | undefined {
  return (/^S\/RES\/\d+ \((\d{4})\)/.exec(symbol) ??
    /^(?:S|E|ST)\/(?:(?:SGB|AI|IC|PRST|RES|DEC|INF|AC\.\d+|CN\.\d+|ICEF|C\.\d+)\/)?((?:19|20)\d\d)\//.exec(
      symbol,
    ))?.[1];
}
