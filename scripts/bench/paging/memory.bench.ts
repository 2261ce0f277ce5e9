import { type PaginatedMethod, paginate } from "lagerkoll-gks-middleware";
import type { Benchmark } from "../benchmark.js";

const pageSize = 100;
const pages = 10_000;

/** A list of a million rows that is made as it is asked for. */
const method: PaginatedMethod<[init?: { params?: object }], unknown, unknown, { id: number }> = Object.assign(
  async (init?: { params?: { query?: Record<string, unknown> } }) => {
    const page = Number(init?.params?.query?.page ?? 0);
    const rows = Array.from({ length: pageSize }, (_, i) => ({ id: page * pageSize + i, name: `row ${i} of ${page}` }));
    return { data: { rows, pages }, response: new Response() };
  },
  { pagination: { items: "rows", page: { param: "page", first: 0 }, limit: "limit", end: "pages" } } as const,
);

const benchmark: Benchmark = {
  name: "paging-memory",
  title: "paginate() over a million rows: the most heap beyond that after the first thousand",
  async run() {
    let rows = 0;
    let start = 0;
    let peak = 0;
    for await (const _ of paginate(method)) {
      rows++;
      if (rows % 1000 !== 0) continue;
      // Garbage that isn't collected yet is no memory in use.
      if (rows % 50_000 === 0 || rows === 1000) globalThis.gc?.();
      const { heapUsed } = process.memoryUsage();
      if (rows === 1000) start = heapUsed;
      if (rows % 50_000 === 0) peak = Math.max(peak, heapUsed);
    }
    if (rows !== pageSize * pages) throw new Error(`${rows} rows came.`);
    return [{ what: "growth over a million rows", value: Math.max(0, peak - start) / 2 ** 20, unit: "MB", atMost: 5 }];
  },
};

export default benchmark;
