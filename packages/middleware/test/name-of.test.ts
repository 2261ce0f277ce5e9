import { nameOf } from "lagerkoll-gks-middleware";
import { expect, expectTypeOf, test } from "vitest";

const BoxState = { NEW: 0, FULL: 5, GONE: 60 } as const;

test("names what is listed, and survives what isn't", () => {
  expect(nameOf(BoxState, 0)).toBe("NEW");
  expect(nameOf(BoxState, 60)).toBe("GONE");
  expect(nameOf(BoxState, 45)).toBeUndefined();
  expect(nameOf(BoxState, null)).toBeUndefined();
  expect(nameOf(BoxState, undefined)).toBeUndefined();
  expectTypeOf(nameOf(BoxState, 1)).toEqualTypeOf<"NEW" | "FULL" | "GONE" | undefined>();
});
