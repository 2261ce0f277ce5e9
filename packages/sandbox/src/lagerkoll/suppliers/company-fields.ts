import { Refused } from "../refused.js";
import { storeCurrency } from "../warehouse.js";

type CompanyFields = Readonly<Partial<Record<"country" | "currency" | "orgNumber" | "vatNumber", string | undefined>>>;

const countryNames = new Intl.DisplayNames("sv", { type: "region", fallback: "none" });
const currencies = new Set(Intl.supportedValuesOf("currency"));

/**
 * What Lagerkoll derives from what a supplier was given. Countries and currencies that exist are those of ISO 3166-1 and
 * ISO 4217.
 *
 * @throws Refused when there is no such country or currency
 */
export function companyFields({ country, currency, orgNumber, vatNumber }: CompanyFields) {
  const derived = orgNumber ?? (vatNumber && orgNumberOf(vatNumber));
  const countryName = country === undefined ? undefined : nameOf(country);
  if (currency !== undefined && !currencies.has(currency)) {
    throw new Refused(`There is no currency ${currency}; it takes a code of three letters, such as SEK.`, {
      field: "currency",
    });
  }
  return {
    ...(derived !== undefined && { orgNumber: derived }),
    ...(countryName !== undefined && { countryName }),
    // Rates between currencies are no business of a sandbox.
    ...(currency === storeCurrency && { rate: 1 }),
  };
}

/** `SE551234567801` → `5512345678`; any other number stands for itself. */
function orgNumberOf(vatNumber: string): string {
  return /^SE(.+)01$/.exec(vatNumber)?.[1] ?? vatNumber;
}

function nameOf(country: string): string {
  const name = /^[A-Z]{2}$/.test(country) ? countryNames.of(country) : undefined;
  if (name !== undefined) return name;
  throw new Refused(`There is no country ${country}; it takes a code of two letters, such as SE.`, {
    field: "country",
  });
}
