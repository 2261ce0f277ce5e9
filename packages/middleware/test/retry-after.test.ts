import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { retryAfterMs } from "../src/retry-after.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1, 12, 0, 0) });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["0", 0],
  ["7", 7000],
  [" 7 ", 7000],
  ["86400", 86_400_000],
  // The three forms of a date, RFC 9110, 5.6.7.
  ["Thu, 01 Jan 2026 12:00:30 GMT", 30_000],
  ["Thursday, 01-Jan-26 12:00:30 GMT", 30_000],
  ["Thu Jan  1 12:00:30 2026", 30_000],
  ["Thu, 01 Jan 2026 11:59:00 GMT", 0],
])("%j is %j ms", (value, ms) => {
  expect(retryAfterMs(new Headers({ "retry-after": value }))).toBe(ms);
});

test.each(["", "soon", "-5", "1.5", "1e3", "0x10", "99999999999999999999", "2026-01-01", "Infinity"])(
  "%j says nothing",
  (value) => {
    expect(retryAfterMs(new Headers({ "retry-after": value }))).toBeUndefined();
  },
);

test("a missing header says nothing", () => {
  expect(retryAfterMs(new Headers())).toBeUndefined();
});
