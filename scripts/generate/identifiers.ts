/** Names in the emitted code. */

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** `Sales order-line` → `SalesOrderLine`; letters keep their case otherwise. */
export function pascalCase(name: string): string {
  const words = name.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
  const joined = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
  return /^\p{ID_Start}/u.test(joined) ? joined : `_${joined}`;
}

/** A property name as it stands in an object type or literal: quoted where it must be. */
export function propertyKey(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** How a property is read: `.name`, or `["other name"]`. */
export function access(name: string): string {
  return identifier.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

export function isIdentifier(name: string): boolean {
  return identifier.test(name);
}
