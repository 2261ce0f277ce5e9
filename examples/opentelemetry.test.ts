import { expect, test } from "vitest";
import { npmRunExample } from "./support/testing.js";

test("opentelemetry shows each attempt, what calls waited for, and all that an operator asks for", async () => {
  const { exitCode, stdout, stderr } = await npmRunExample("opentelemetry");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  const [spans, metrics] = stdout.split("\nMetrics\n") as [string, string];

  // Attempts are children of the span that was active when the call was made.
  expect(spans).toMatch(/^ +0 ms +\d+ ms {2}nightly run$/m);
  expect(spans).toMatch(/ms {4}GET \/api\/v1\/customers +200$/m);
  expect(spans).toMatch(/ms {4}wait for the limit$/m);
  expect(spans.match(/ms {4}GET \/ +200/g)).toHaveLength(8);
  expect(spans.match(/ms {4}GET \/ +429$/gm)).toHaveLength(1);
  expect(spans).toMatch(/GET \/ +200, attempt 2$/m);

  expect(metrics).toMatch(/http\.client\.request\.duration +getSuppliers 200 +8 times/);
  expect(metrics).toMatch(/http\.client\.request\.duration +getSuppliers 429 +1 times/);
  expect(metrics).toMatch(/client\.limiter\.wait\.duration +getSuppliers +9 times/);
  expect(metrics).toMatch(/client\.limiter\.queue\.length +0 call/);
  expect(metrics).toMatch(/client\.limiter\.share +\d call/);
  expect(metrics).toMatch(/client\.limiter\.pause\.duration +1 times, mean 1\.\d+ s/);
  expect(metrics).toMatch(/client\.retries +getSuppliers 429 +1 call/);
  expect(metrics).toMatch(/client\.token\.refresh\.duration +1 times/);
}, 60_000);
