import fc from "fast-check";
import { expect, test } from "vitest";
import { Queue, Waiting } from "../src/queue.js";

class Caller extends Waiting {
  constructor(
    readonly priority: number,
    readonly place: number,
  ) {
    super();
  }

  wake(): void {}
}

test("callers leave by priority, then by place, however they came and went", () => {
  const commands = fc.array(
    fc.oneof(
      fc.record({ add: fc.integer({ min: -2, max: 2 }), place: fc.nat(50) }),
      fc.record({ remove: fc.nat() }),
      fc.constant("shift" as const),
    ),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(commands, (steps) => {
      const queue = new Queue();
      let model: Waiting[] = [];
      for (const step of steps) {
        if (step === "shift") {
          const expected = model.toSorted((a, b) => b.priority - a.priority || a.place - b.place)[0];
          const actual = queue.shift();
          expect([actual?.priority, actual?.place]).toEqual([expected?.priority, expected?.place]);
          model = model.filter((waiting) => waiting !== actual);
        } else if ("add" in step) {
          const waiting = new Caller(step.add, step.place);
          queue.add(waiting);
          model.push(waiting);
        } else if (model.length > 0) {
          const [waiting] = model.splice(step.remove % model.length, 1);
          queue.remove(waiting as Waiting);
        }
        expect(queue.size).toBe(model.length);
      }
    }),
  );
});
