// The rules of the log that processes share, one question after another. What is sent by it is tested in redis.test.ts.
import { Redis } from "ioredis";
import { expect, onTestFinished, test } from "vitest";
import { type Question, type Reply, SHARED_LOG, toReply } from "../src/redis/shared-log.js";
import { describeWithRedis, redisForTest, wait } from "./support/redis.js";

const LEASE_MS = 10_000;

async function connect(): Promise<Redis> {
  const redis = new Redis((await redisForTest()).url);
  onTestFinished(() => redis.disconnect());
  return redis;
}

/** A new log of 100 slots per 60 s; each question is one of a process that knows the log. */
async function createLog(numbers: { limit?: number; windowMs?: number } = {}, redis?: Redis) {
  const connection = redis ?? (await connect());
  let epoch = 0;
  return async (about: Partial<Question>): Promise<Reply> => {
    const nothing = { wanted: 0, answered: [], unused: [], refused: [], renewed: [] };
    const question = { epoch, limit: 100, windowMs: 60_000, leaseMs: LEASE_MS, ...nothing, ...numbers, ...about };
    const reply = toReply(await connection.eval(SHARED_LOG, 2, "log", "state", JSON.stringify(question)), question);
    epoch = reply.epoch;
    return reply;
  };
}

/** A slot as it is told of: answered just now, or refused just now after having been sent just before. */
const answered = (ids: readonly number[]) => ids.map((id) => [id, 0] as const);
const refused = (id: number | undefined, pauseMs: number) => [[id as number, 1, pauseMs]] as const;

describeWithRedis("slots of the shared log", () => {
  test("are given up to the limit, each once, whoever asks", async () => {
    const ask = await createLog({ limit: 5 });
    const replies = [await ask({ wanted: 3 }), await ask({ wanted: 3 }), await ask({ wanted: 3 })];
    expect(replies.map(({ ids }) => ids.length)).toEqual([3, 2, 0]);
    expect(new Set(replies.flatMap(({ ids }) => ids)).size).toBe(5);
    // All are under way: nobody can tell when one will be free.
    expect(replies[2]).toMatchObject({ waitMs: undefined, free: 0, share: 5 });
  });

  test("are free again when a window has passed since the answer", async () => {
    const ask = await createLog({ limit: 1, windowMs: 300 });
    const { ids } = await ask({ wanted: 1 });
    await wait(200);
    const full = await ask({ answered: answered(ids), wanted: 1 });
    expect(full.ids).toEqual([]);
    expect(full.waitMs).toBeGreaterThan(250);
    await wait(full.waitMs as number);
    expect((await ask({ wanted: 1 })).ids).toHaveLength(1);
  });

  test("are free again at once when their calls were never sent", async () => {
    const ask = await createLog({ limit: 2 });
    const { ids } = await ask({ wanted: 2 });
    expect((await ask({ unused: ids.slice(0, 1), wanted: 2 })).ids).toHaveLength(1);
  });

  test("whose process died are free again when their lease and a window are over, unless it is renewed", async () => {
    const ask = await createLog({ limit: 2, windowMs: 200 });
    const { ids } = await ask({ wanted: 2, leaseMs: 100 });
    await ask({ renewed: ids.slice(0, 1), leaseMs: 60_000 });
    expect((await ask({ wanted: 2 })).ids).toEqual([]);
    await wait(310);
    expect((await ask({ wanted: 2 })).ids).toHaveLength(1);
  });

  test("aren't given by a log that the process doesn't know", async () => {
    const ask = await createLog();
    await ask({});
    expect(await ask({ epoch: 4711, wanted: 1 })).toMatchObject({ lost: true, ids: [] });
    expect((await ask({ epoch: 0, wanted: 1 })).ids).toHaveLength(1);
  });
});

describeWithRedis("the shared log", () => {
  test("is gone from Redis some time after it was last asked", async () => {
    const redis = await connect();
    const ask = await createLog({ windowMs: 200 }, redis);
    await ask({ wanted: 1, leaseMs: 100 });
    for (const key of ["log", "state"]) {
      const lifetimeMs = await redis.pttl(key);
      expect(lifetimeMs).toBeGreaterThan(500);
      expect(lifetimeMs).toBeLessThanOrEqual(700);
    }
  });
});

describeWithRedis("a refusal", () => {
  test("stops everybody for as long as was asked", async () => {
    const ask = await createLog();
    const { ids } = await ask({ wanted: 1 });
    const stopped = await ask({ refused: refused(ids[0], 300), wanted: 5 });
    expect(stopped).toMatchObject({ ids: [], waitMs: 300, pausedMs: 300 });
    await wait(100);
    expect(await ask({ wanted: 5 })).toMatchObject({ ids: [] });
    await wait(210);
    expect((await ask({ wanted: 5 })).ids).toHaveLength(1);
  });

  test("lets one call go ahead then, and with each answer more", async () => {
    const ask = await createLog();
    const { ids } = await ask({ wanted: 1 });
    await ask({ refused: refused(ids[0], 10) });
    await wait(15);
    const first = await ask({ wanted: 5 });
    expect(first.ids).toHaveLength(1);
    expect((await ask({ wanted: 5 })).ids).toEqual([]);
    // One and a half for each answer: half of it is kept.
    const second = await ask({ answered: answered(first.ids), wanted: 5 });
    expect(second.ids).toHaveLength(1);
    const third = await ask({ answered: answered(second.ids), wanted: 5 });
    expect(third.ids).toHaveLength(2);
    // A trial that was never sent is tried again.
    expect((await ask({ unused: third.ids.slice(0, 1), wanted: 5 })).ids).toHaveLength(1);
  });

  test("of a call that was on the road starts nothing anew, however late it comes", async () => {
    const ask = await createLog();
    const { ids } = await ask({ wanted: 2 });
    await ask({ refused: refused(ids[0], 10) });
    await wait(15);
    const first = await ask({ wanted: 1 });
    const second = await ask({ answered: answered(first.ids), wanted: 1 });
    await ask({ answered: answered(second.ids), refused: [[ids[1] as number, 1000, 1]] });
    await wait(5);
    expect((await ask({ wanted: 5 })).ids).toHaveLength(2);
  });

  test("has another go ahead when the first doesn't come back", async () => {
    const ask = await createLog();
    const { ids } = await ask({ wanted: 1 });
    await ask({ refused: refused(ids[0], 10) });
    await wait(15);
    expect((await ask({ wanted: 5 })).ids).toHaveLength(1);
    await wait(110);
    expect((await ask({ wanted: 5 })).ids).toEqual([]);
    // It is given up for lost when a lease is over.
    expect((await ask({ wanted: 5, leaseMs: 100 })).ids).toHaveLength(1);
  });

  test("cuts the share to what got through, once for all calls that were on the road; what gets through of them counts", async () => {
    const ask = await createLog();
    const { ids } = await ask({ wanted: 40 });
    await ask({ answered: answered(ids.slice(0, 20)) });
    expect((await ask({ refused: refused(ids[20], 5000) })).share).toBe(20);
    expect((await ask({ refused: refused(ids[21], 5000) })).share).toBe(20);
    expect((await ask({ answered: answered(ids.slice(22, 25)) })).share).toBe(23);
  });

  test("leaves the share alone where nothing got through", async () => {
    const ask = await createLog();
    const { ids } = await ask({ wanted: 2 });
    // One is still under way.
    expect(await ask({ refused: refused(ids[0], 10) })).toMatchObject({ share: 100, free: 99 });
  });

  test("is forgotten: the share grows back by two fifths of the limit per window", async () => {
    const ask = await createLog({ windowMs: 500 });
    const { ids } = await ask({ wanted: 40 });
    await ask({ answered: answered(ids.slice(0, 20)), refused: refused(ids[20], 10) });
    await wait(510);
    const { share } = await ask({});
    expect(share).toBeGreaterThanOrEqual(60);
    expect(share).toBeLessThanOrEqual(75);
  });
});
