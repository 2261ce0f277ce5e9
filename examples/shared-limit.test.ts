import { expect, test } from "vitest";
import { describeWithRedis } from "../packages/middleware/test/support/redis.js";
import { npmRunExample, startExample } from "./support/testing.js";

describeWithRedis("shared-limit", () => {
  test("lets four workers make all their calls, none refused, and shows how they get on", async () => {
    const { exitCode, stdout, stderr } = await npmRunExample("shared-limit");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("200 calls of four workers; the store allows 40 in 2 s.");
    for (const done of [
      "orders +█{30} +90/90",
      "webshop +█{30} +20/20",
      "reports +█{30} +60/60",
      "cleaning +█{30} +30/30",
    ]) {
      expect(stdout).toMatch(new RegExp(`^${done}  done$`, "m"));
    }
    expect(stdout).toMatch(/^orders +█*░+ +\d+\/90 {2}\d+ waiting$/m);
    expect(stdout).toMatch(/^200 calls in \d+\.\d s \(at least 8 s\), 0 refused with 429\.$/m);
    expect(stdout).not.toContain("\u001b");
  }, 60_000);
});

test("shared-limit says what to install where there is no Redis", async () => {
  const { exitCode, stderr } = await startExample("shared-limit", [], { PATH: "" }).ended;
  expect(exitCode).toBe(2);
  expect(stderr).toContain("needs redis-server, and there is none. Install it");
}, 60_000);
