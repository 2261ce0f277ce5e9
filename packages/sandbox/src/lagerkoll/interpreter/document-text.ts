import type { PurchaseOrder } from "lagerkoll-interpreter";

/** A row of a supplier's document. */
export interface DocumentRow {
  readonly articleId: string;
  readonly name: string;
  readonly amount: number;
  readonly unit?: string;
  readonly price?: number;
}

/** Fields of a purchase order that a supplier's document states by a label. */
type Stated = Pick<
  PurchaseOrder,
  | "poReference"
  | "supplierName"
  | "supplierOrderId"
  | "deliveryNoteId"
  | "externalInvoiceReference"
  | "deliveryDate"
  | "goodsMarking"
  | "paymentTerms"
  | "deliveryTerms"
  | "message"
>;

/** Labels as suppliers write them, in Swedish and English. */
const labels: Readonly<Record<keyof Stated, RegExp>> = {
  poReference: /^(?:er beställning|ert ordernr|ert ordernummer|er order|purchase order|po|your order)$/,
  supplierName: /^(?:leverantör|avsändare|supplier|from)$/,
  supplierOrderId: /^(?:vårt ordernr|vårt ordernummer|ordernr|ordernummer|our order|order number)$/,
  deliveryNoteId: /^(?:följesedel|följesedelsnr|följesedelsnummer|delivery note|delivery note number)$/,
  externalInvoiceReference: /^(?:faktura|fakturanr|fakturanummer|invoice|invoice number)$/,
  deliveryDate: /^(?:leveransdatum|leveransdag|delivery date)$/,
  goodsMarking: /^(?:godsmärkning|märkning|goods marking)$/,
  paymentTerms: /^(?:betalningsvillkor|payment terms)$/,
  deliveryTerms: /^(?:leveransvillkor|delivery terms)$/,
  message: /^(?:meddelande|message)$/,
};

/** What lines of the form `Label: value` state, and headings such as `Följesedel 1001`. */
export function statedIn(lines: readonly string[]): Stated {
  const stated: Record<string, string | number> = {};
  for (const line of lines) {
    const [, label = "", value = ""] =
      /^([^:]+?)\s*:\s*(.+)$/.exec(line) ?? /^(\p{L}[\p{L} ]*)\s+(\S*\d\S*)$/u.exec(line) ?? [];
    const field = Object.entries(labels).find(([, pattern]) => pattern.test(label.toLowerCase()))?.[0];
    if (field === undefined || field in stated) continue;
    const read = field === "deliveryDate" ? dateOf(value) : value;
    if (read !== undefined) stated[field] = read;
  }
  return stated;
}

/** `2026-03-01` as ms since 1970. */
function dateOf(text: string): number | undefined {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Columns of a table by their headings, each with the form of its cells. The first two must be there. */
const columns: readonly {
  readonly name: keyof DocumentRow | "sum";
  readonly heading: RegExp;
  readonly cell: string;
}[] = [
  { name: "articleId", heading: /^(?:artikel(?:nr|nummer)?|art\.?\s?nr|article|item)\b/i, cell: "(?<articleId>\\S+)" },
  { name: "name", heading: /^(?:benämning|beskrivning|description|name)\b/i, cell: "(?<name>.+?)" },
  { name: "amount", heading: /^(?:antal|levererat|quantity|qty)\b/i, cell: "(?<amount>[\\d.,]+)" },
  { name: "unit", heading: /^(?:enhet|unit)\b/i, cell: "(?<unit>\\p{L}+\\.?)" },
  { name: "price", heading: /^(?:à-pris|á-pris|pris|price)(?=\s|$)/i, cell: "(?<price>[\\d.,]+)" },
  { name: "sum", heading: /^(?:summa|belopp|amount|total|sum)\b/i, cell: "(?<sum>[\\d.,]+)" },
];

/** A row may be broken over so many lines, where cells are narrow. */
const maxLinesOfRow = 5;

/** Rows of the tables in a document, which begin with known headings. */
export function rowsIn(lines: readonly string[]): DocumentRow[] {
  const rows: DocumentRow[] = [];
  let pattern: RegExp | undefined;
  let begun: string[] = [];
  for (const line of lines) {
    const headings = patternOf(line);
    pattern = headings ?? pattern;
    begun = headings ? [] : [...begun, line].slice(-maxLinesOfRow);
    const row = pattern && rowOf(begun.join(" "), pattern);
    if (!row) continue;
    rows.push(row);
    begun = [];
  }
  return rows;
}

/** How the rows below this line look, when it is a line of headings. */
function patternOf(line: string): RegExp | undefined {
  const cells: string[] = [];
  let rest = line;
  while (rest !== "") {
    const column = columns.find(({ heading }) => heading.test(rest));
    if (!column || cells.includes(column.cell)) return undefined;
    cells.push(column.cell);
    rest = rest.replace(column.heading, "").trimStart();
  }
  const has = (name: string) => cells.some((cell) => cell.startsWith(`(?<${name}>`));
  return has("articleId") && has("name") && has("amount") ? new RegExp(`^${cells.join("\\s+")}$`, "u") : undefined;
}

function rowOf(line: string, pattern: RegExp): DocumentRow | undefined {
  const cells = pattern.exec(line)?.groups;
  if (!cells) return undefined;
  const { articleId = "", name = "", amount, unit, price } = cells;
  return {
    articleId,
    name,
    amount: numberOf(amount!),
    ...(unit !== undefined && { unit }),
    ...(price !== undefined && { price: numberOf(price) }),
  };
}

/** Both `12,5` and `12.5`. */
function numberOf(text: string): number {
  return Number(text.replace(",", "."));
}
