import { picker } from "lagerkoll-gks-middleware";
import { expect, test } from "vitest";

interface Row {
  id?: number;
  name?: string | null;
  computed?: number;
}
interface Box extends Row {
  lid?: Row | null;
  rows?: Row[];
}

const pickRow = picker<object, never>("id name");
const toUpdate = picker<Box, object>("name", { lid: pickRow, rows: pickRow });

test("keeps what may be sent, in rows and objects within too", () => {
  const fetched: Box = {
    id: 7,
    name: "å",
    computed: 1,
    lid: { id: 8, computed: 2 },
    rows: [{ id: 1, name: null, computed: 3 }, {}],
  };
  const before = structuredClone(fetched);
  expect(toUpdate(fetched)).toEqual({ name: "å", lid: { id: 8 }, rows: [{ id: 1, name: null }, {}] });
  expect(fetched).toEqual(before);
});

test("adds nothing to what wasn't there, and lets null be null", () => {
  expect(toUpdate({ lid: null })).toEqual({ lid: null });
  expect(Object.keys(toUpdate({}))).toEqual([]);
  expect(Object.keys(toUpdate({ name: undefined } as unknown as Box))).toEqual([]);
});
