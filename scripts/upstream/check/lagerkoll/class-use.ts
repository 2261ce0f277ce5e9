import type { Facts } from "../../lagerkoll/facts.js";

/** How the operations of an API use a class, directly or inside another one. */
export interface ClassUse {
  /** Methods of the operations in whose body it is sent. */
  sentBy(className: string): ReadonlySet<string>;
}

/** Finds out which classes are sent. Of two captures: what either says, so that a change is seen from both sides. */
export function classUse(...captures: readonly Facts[]): ClassUse {
  const sent = new Map<string, Set<string>>();
  for (const facts of captures) {
    const classes = new Map(facts.classes.map((type) => [type.name, type]));
    const follow = (name: string | undefined, method: string): void => {
      const type = classes.get(name?.replace(/\[\]$/, "") ?? "");
      const methods = sent.get(type?.name ?? "") ?? new Set<string>();
      if (!type || methods.has(method)) return;
      sent.set(type.name, methods.add(method));
      for (const field of type.fields) {
        follow(field.type, method);
        follow(field.items, method);
      }
    };
    for (const operation of facts.operations) follow(operation.request, operation.method);
  }
  const never = new Set<string>();
  return { sentBy: (className) => sent.get(className) ?? never };
}
