export type { Clock } from "./clock.js";
export type { StoredCustomer } from "./gks/customers.js";
export type { GksSandbox, GksSandboxOptions } from "./gks/gks.js";
export type { PlacedOrder } from "./gks/orders.js";
export type { GksCredentials } from "./gks/token-endpoint.js";
export { PortError } from "./listen.js";
export { type Sandbox, type SandboxOptions, startSandbox } from "./sandbox.js";
