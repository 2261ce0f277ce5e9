import { channel } from "node:diagnostics_channel";
import type { EventListener } from "./events.js";

/** Channels are named `lagerkoll-gks-middleware.queued`, `….sent`, and so on, one per type of event. */
const PREFIX = "lagerkoll-gks-middleware.";

/**
 * An `onEvent` that publishes on Node's diagnostics_channel: `createSuppliersClient({ auth, onEvent: publishEvents })`.
 * Costs next to nothing while nobody listens.
 */
export const publishEvents: EventListener = (event) => {
  const target = channel(PREFIX + event.type);
  if (target.hasSubscribers) target.publish(event);
};
