import type { SalesOrder } from "gks-client";
import type { FieldErrors } from "./problem.js";

/**
 * What GKS's page says of a sales order in its descriptions and no schema can state.
 *
 * Where the page can be read in two ways, only what breaks both is an error. The limits that it gives for GKS3 alone
 * are not checked.
 */
export function orderErrors(order: SalesOrder): FieldErrors {
  return { ...exportErrors(order), ...vatErrors(order), ...nameErrors(order), ...priceErrors(order) };
}

function exportErrors({ isExport, isExportWithinEu }: SalesOrder): FieldErrors {
  if (!isExportWithinEu || isExport) return {};
  return { isExportWithinEu: ["Can only be true when isExport is true too."] };
}

/** Percentage of a line that names none. */
const defaultVat = 25;

/**
 * A lone null counts as left out. Where all lines, isExport and isExportWithinEu are null, GKS takes VAT from the company
 * directory; that passes here, since all lines are alike.
 */
function vatErrors({ isExport, salesOrderlines }: SalesOrder): FieldErrors {
  const rates = salesOrderlines.map(({ vatPercent }) => vatPercent ?? defaultVat);
  const expected = isExport ? 0 : rates[0];
  const reason = isExport ? "isExport is true" : "all lines must have the same, and the first has it";
  return Object.fromEntries(
    rates.flatMap((rate, index) => {
      if (rate === expected) return [];
      const leftOut = salesOrderlines[index]?.vatPercent == null ? " as when left out" : "";
      return [[`salesOrderlines[${index}].vatPercent`, [`Must be ${expected}, not ${rate}${leftOut}: ${reason}.`]]];
    }),
  );
}

/** The page doesn't say whether both names together or each has room for so many; here each has. */
const maxNameLength = 39;

function nameErrors({ billingContact }: SalesOrder): FieldErrors {
  const { firstName, lastName } = billingContact;
  return Object.fromEntries(
    Object.entries({ firstName, lastName })
      .filter(([, name]) => name.length > maxNameLength)
      .map(([field, name]) => [
        `billingContact.${field}`,
        [`Must not have more than ${maxNameLength} characters; this has ${name.length}.`],
      ]),
  );
}

const maxPriceDigits = 10;
const maxPriceDecimals = 3;

function priceErrors({ salesOrderlines }: SalesOrder): FieldErrors {
  return Object.fromEntries(
    salesOrderlines.flatMap(({ unitPrice }, index) => {
      if (unitPrice == null || isPrice(unitPrice)) return [];
      const message = `Must not have more than ${maxPriceDigits} digits, ${maxPriceDecimals} of them decimals; this is ${unitPrice}.`;
      return [[`salesOrderlines[${index}].unitPrice`, [message]]];
    }),
  );
}

function isPrice(price: number): boolean {
  const size = Math.abs(price);
  const rounded = size.toFixed(maxPriceDecimals);
  if (size >= 10 ** maxPriceDigits || Number(rounded) !== size) return false;
  const digits = rounded
    .replace(/\.?0+$/, "")
    .replace(/^0/, "")
    .replace(".", "");
  return digits.length <= maxPriceDigits;
}
