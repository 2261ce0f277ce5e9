import { describe, expectTypeOf, it } from "vitest";
import { createInterpreterClient, type PurchaseOrder, PurchaseOrderState, unwrap } from "../src/index.js";

const interpreter = createInterpreterClient({ auth: { store: "1", userId: "2", userToken: "token" } });
const file = new Blob();

describe("what goes out", () => {
  it("is a file, and for a delivery note the order that it belongs to", () => {
    void interpreter.interpretDeliveryNote({ body: { file, order_id: 3557 } });
    void interpreter.interpretInvoice({ body: { file: new File([file], "invoice.pdf") } });
    // @ts-expect-error the file is a must
    void interpreter.interpretDeliveryNote({ body: { order_id: 3557 } });
    // @ts-expect-error an invoice has no order
    void interpreter.interpretInvoice({ body: { file, order_id: 3557 } });
    // @ts-expect-error a text is no file
    void interpreter.interpretInvoice({ body: { file: "invoice.pdf" } });
  });
});

describe("what comes back", () => {
  it("is a purchase order, also for an invoice", async () => {
    const order = await unwrap(interpreter.interpretInvoice({ body: { file } }));
    expectTypeOf(order).toEqualTypeOf<PurchaseOrder>();
    expectTypeOf(order.deliveryNoteId).toEqualTypeOf<string | undefined>();
  });

  it("may be in a state that nobody listed", () => {
    expectTypeOf(PurchaseOrderState.RECEIVED).toEqualTypeOf<2>();
    expectTypeOf<7>().toExtend<PurchaseOrderState>();
  });
});
