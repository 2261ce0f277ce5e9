/**
 * Where Redoc shows what one of our addresses names. It runs in the browser.
 *
 * @param hash `#operation/getSuppliers/query/limit`; anything that isn't an address of ours gives `undefined`
 * @param routes Redoc's addresses of operations and schemas by ours: see `redocRoutes`
 */
export function redocPlace(hash: string, routes: Readonly<Record<string, string>>): string | undefined {
  const [kind, name, ...inside] = decoded(hash.slice(1)).split("/");
  const route = routes[`${kind}/${name}`];
  if (route === undefined) return undefined;
  const part = partOf(inside);
  return part === undefined ? `#${route}` : `#${route}#${route.slice(1)}/${part}`;
}

/** Nobody knows what is in an address; what can't be decoded is none of ours. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A parameter (`query`, `limit`) or a field (`contactEmail`) as Redoc names it within its operation or schema. */
function partOf([first, second]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  if (second === undefined) return `path=${first.toLowerCase()}`;
  return `t=request&in=${first}&path=${second.toLowerCase()}`;
}
