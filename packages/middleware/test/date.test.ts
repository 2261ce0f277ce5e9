import { fromDate, InvalidParameterError, toDate } from "lagerkoll-gks-middleware";
import { expect, test } from "vitest";

test("there and back", () => {
  const date = new Date("2024-04-19T12:34:56.789Z");
  expect(toDate(1_713_530_096_789)).toEqual(date);
  expect(fromDate(date)).toBe(1_713_530_096_789);
  expect(toDate(null)).toBeNull();
  expect(toDate(undefined)).toBeUndefined();
});

test.each([1_713_530_096, 0, 1, -1_713_530_096])("%d is taken for seconds, and refused", (value) => {
  expect(() => toDate(value)).toThrow(InvalidParameterError);
  expect(() => toDate(value)).toThrow("Multiply by 1000");
  expect(() => fromDate(new Date(value))).toThrow("Multiply by 1000");
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1_713_530_096_789.5, 9e15, "1713530096789" as never])(
  "%s isn't a time",
  (value) => {
    expect(() => toDate(value)).toThrow("isn't a time in ms since 1970");
  },
);

test("an invalid Date is refused", () => {
  expect(() => fromDate(new Date("soon"))).toThrow("the date is invalid");
});
