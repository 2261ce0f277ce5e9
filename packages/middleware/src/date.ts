import { InvalidParameterError } from "./errors.js";

/** Before this (March 1973) a number of ms is a number of seconds, taken for ms by mistake: both are twelve digits or fewer. */
const EARLIEST_MS = 1e11;
/** The latest time that a Date can hold (ECMA-262, 21.4.1.1). */
const LATEST_MS = 8.64e15;

/**
 * A time in ms since 1970, as Lagerkoll writes it, as a Date. null and undefined stay what they are. Throws an
 * `InvalidParameterError` for what can't be one: fractions, NaN, seconds.
 */
export function toDate(epochMs: number): Date;
export function toDate(epochMs: number | null): Date | null;
export function toDate(epochMs: number | undefined): Date | undefined;
export function toDate(epochMs: number | null | undefined): Date | null | undefined;
export function toDate(epochMs: number | null | undefined): Date | null | undefined {
  if (epochMs === null || epochMs === undefined) return epochMs;
  checkEpochMs(epochMs);
  return new Date(epochMs);
}

/** A Date as ms since 1970. Throws an `InvalidParameterError` for an invalid Date, and for one made of seconds (a day in 1970). */
export function fromDate(date: Date): number {
  const epochMs = date.getTime();
  if (Number.isNaN(epochMs)) throw new InvalidParameterError("the date is invalid (its time is NaN).");
  checkEpochMs(epochMs);
  return epochMs;
}

function checkEpochMs(value: number): void {
  if (!Number.isInteger(value) || Math.abs(value) > LATEST_MS) {
    throw new InvalidParameterError(`${value} isn't a time in ms since 1970.`);
  }
  if (Math.abs(value) < EARLIEST_MS) {
    throw new InvalidParameterError(
      `${value} looks like seconds: in ms since 1970 it would be ${new Date(value).toISOString()}. Multiply by 1000.`,
    );
  }
}
