/** An amount or a price as Swedes write it: `1234,50`; whole numbers without decimals. */
export function number(value: number | undefined): string {
  if (value === undefined) return "";
  return (Number.isInteger(value) ? `${value}` : value.toFixed(2)).replace(".", ",");
}

/** `2026-03-01`, from ms since 1970. */
export function date(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 10);
}
