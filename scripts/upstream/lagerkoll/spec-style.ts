import { Document, isPair, isScalar, type Node, type ToStringOptions, visit, type YAMLMap } from "yaml";

/** How the YAML of specs is printed. */
export const specStyle: ToStringOptions = { lineWidth: 120, flowCollectionPadding: true };

/** Hashes and short lists in one line each, an empty line between the parts of the document, operations and schemas. */
export function toYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  styleNode(document.contents);
  visit(document, {
    Map(_, node, path) {
      const keys = path.filter(isPair).map((pair) => String(pair.key));
      const parts = keys.length === 0 || ["paths", "components/schemas"].includes(keys.join("/"));
      if (!parts) return;
      for (const { key } of node.items.slice(keys.length === 0 ? 2 : 1)) if (isScalar(key)) key.spaceBefore = true;
    },
  });
  return document.toString(specStyle);
}

/** Hashes and short lists in one line each. */
export function styleNode(node: Node | null): void {
  visit(node, {
    Seq(_, list) {
      list.flow = list.items.every(isScalar);
    },
    Map(_, map) {
      if (map.items.length > 0 && isHashes(map)) map.flow = true;
    },
  });
}

/** Is this one of the facts' `hashes`, all of them short texts? */
function isHashes(node: YAMLMap): boolean {
  return node.items.every(({ value }) => isScalar(value) && /^[0-9a-f]{12}$/.test(String(value.value)));
}
