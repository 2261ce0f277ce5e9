import { existsSync } from "node:fs";
import { describe } from "vitest";
import { capturedPage, captures, provesTheCheck } from "./lagerkoll-suite.js";

// The longest page takes as long as all others: in a file of its own it is tested beside them.
describe.runIf(process.env.CI === "true" || existsSync(captures))("lagerkoll-customer-orders.txt", () => {
  provesTheCheck(() => capturedPage("lagerkoll-customer-orders.txt"), { count: 300, formsEach: 1 });
});
