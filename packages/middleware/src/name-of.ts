/**
 * The name of a value: `nameOf(CustomerOrderState, 30)` is `"PACKED"`; undefined for a value that the API has but never
 * listed, which a switch over the known ones would stumble on.
 */
export function nameOf<Values extends Readonly<Record<string, string | number>>>(
  values: Values,
  value: string | number | null | undefined,
): (keyof Values & string) | undefined {
  return Object.keys(values).find((name) => values[name] === value);
}
