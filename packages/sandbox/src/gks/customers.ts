import type { AddressInput, Customer, CustomerCreate, CustomerSummary, GetCustomersInit } from "gks-client";
import type { Handler } from "../api/serve.js";
import { problem, validationProblem } from "./problem.js";

/** A customer in the company directory. It always has a number. */
export type StoredCustomer = Customer & { number: string };

type Filters = NonNullable<NonNullable<GetCustomersInit["params"]>["query"]>;

/** No customer can be created under this number. */
class CustomerNumberError extends Error {
  override readonly name = "CustomerNumberError";
}

/** The company directory. */
export class Customers {
  readonly #byNumber = new Map<string, StoredCustomer>();
  #lastGiven = 100_000;

  /** In the order in which they were created. */
  get all(): StoredCustomer[] {
    return [...this.#byNumber.values()];
  }

  get(number: string): StoredCustomer | undefined {
    return this.#byNumber.get(number);
  }

  /**
   * Takes a customer in, with a number of its own where it brings none.
   *
   * @throws CustomerNumberError when the number is empty or taken
   */
  add(given: CustomerCreate): StoredCustomer {
    const number = given.number ?? this.#nextNumber();
    if (number === "")
      throw new CustomerNumberError("A customer number must not be empty. Leave it out to have one given.");
    if (this.#byNumber.has(number)) throw new CustomerNumberError(`There is a customer with number ${number} already.`);
    const { name, corporateIdentityNumber, invoiceEmail = null, tags = [] } = given;
    const postalAddress = wholeAddress(given.postalAddress);
    const customer = { name, number, invoiceEmail, postalAddress, corporateIdentityNumber, tags };
    this.#byNumber.set(number, customer);
    return customer;
  }

  readonly createCustomer: Handler<{ body: CustomerCreate }> = ({ body }) => {
    try {
      this.add(body);
      return { status: 200 };
    } catch (error) {
      if (error instanceof CustomerNumberError) return validationProblem({ number: [error.message] });
      throw error;
    }
  };

  readonly getCustomer: Handler<{ params: { path: { customerNumber: string } } }> = ({ params }) => {
    const customer = this.get(params.path.customerNumber);
    return customer ? { status: 200, body: customer } : unknownCustomer(params.path.customerNumber);
  };

  readonly getCustomers: Handler<{ params: { query: Filters & { page: number; limit: number } } }> = ({ params }) => {
    const { page, limit, ...filters } = params.query;
    const found = this.all.filter((customer) => matches(customer, filters));
    const customers = found.slice((page - 1) * limit, page * limit).map(summary);
    return { status: 200, body: { page, limit, totalCount: found.length, customers } };
  };

  #nextNumber(): string {
    let number: string;
    do number = `K${++this.#lastGiven}`;
    while (this.#byNumber.has(number));
    return number;
  }
}

/** Status 404 for a customer number that nobody has. */
export function unknownCustomer(number: string) {
  return problem(404, `There is no customer with number ${number}.`);
}

/** Filters narrow the list together; an empty one filters nothing, as usual in ASP.NET. */
function matches(customer: StoredCustomer, { number, name, corporateIdentityNumber }: Filters): boolean {
  return (
    (!number || customer.number === number) &&
    (!name || lowerCase(customer.name).includes(lowerCase(name))) &&
    (!corporateIdentityNumber || digits(customer.corporateIdentityNumber) === digits(corporateIdentityNumber))
  );
}

function lowerCase(text: string): string {
  return text.toLocaleLowerCase("sv");
}

function digits(corporateIdentityNumber: string): string {
  return corporateIdentityNumber.replaceAll(/[\s-]/g, "");
}

function summary({ number, name, corporateIdentityNumber }: StoredCustomer): CustomerSummary {
  return { number, name, corporateIdentityNumber };
}

function wholeAddress(given: AddressInput): Customer["postalAddress"] {
  const { address1 = null, address2 = null, address3 = null, city = null } = given;
  const { zipCode = null, state = null, countryCode = null } = given;
  return { address1, address2, address3, city, zipCode, state, countryCode };
}
