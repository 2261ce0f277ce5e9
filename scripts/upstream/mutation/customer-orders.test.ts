import { describe } from "vitest";
import { isCaptureCommitted } from "../test-captures.js";
import { capturedPage, provesTheCheck } from "./lagerkoll-suite.js";

const api = "lagerkoll-customer-orders";

// The longest page takes as long as all others: in a file of its own it is tested beside them.
describe.runIf(isCaptureCommitted(api))("the captured page of customer orders", () => {
  provesTheCheck(() => capturedPage(api), { count: 300, formsEach: 1 });
});
