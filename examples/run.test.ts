import { startSandbox } from "lagerkoll-gks-sandbox";
import { expect, onTestFinished, test } from "vitest";
import { environmentOf } from "./support/demos.js";
import { startExample, temporaryFolder } from "./support/testing.js";

test("without a name, the examples are listed", async () => {
  const { exitCode, stderr } = await startExample("run", [], {}).ended;
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Which example? There are:\n");
  for (const name of ["sync-orders", "order-to-gks", "print-delivery-notes", "interpret-invoice", "gks-quickstart"]) {
    expect(stderr).toContain(`  npm run example -- ${name}\n`);
  }
  expect(stderr).not.toContain("test");
}, 60_000);

test("an unknown name is refused", async () => {
  const { exitCode, stderr } = await startExample("run", ["../packages/sandbox/src/cli"], {}).ended;
  expect(exitCode).toBe(2);
  expect(stderr).toContain("There is no example ../packages/sandbox/src/cli.");
}, 60_000);

test("with half of the credentials, nothing goes anywhere", async () => {
  const environment = { LAGERKOLL_STORE: "1", LAGERKOLL_API_KEY: "key", GKS_URL: "http://127.0.0.1:1" };
  const { exitCode, stdout, stderr } = await startExample("run", ["order-to-gks"], environment).ended;
  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("GKS_CLIENT_ID and GKS_CLIENT_SECRET must be set, too.");
}, 60_000);

test("with all of them, it goes where they lead", async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  sandbox.lagerkoll.addOrder({ customerId: 1, externalOrderId: "mine", state: 20 });
  const folder = await temporaryFolder();
  const running = startExample("run", ["print-delivery-notes", "--to", folder], environmentOf(sandbox));
  const { exitCode, stdout, stderr } = await running.ended;
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(`delivery-note-1001-Kafé-Kanelbullen.pdf\n1 of 1 delivery notes are in ${folder}.\n`);
}, 60_000);
