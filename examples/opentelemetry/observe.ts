import { context, type Meter, SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import type { ClientEvent } from "lagerkoll-suppliers";

/** Bounds of histograms, in s: from one answer in a local network to a minute's wait for the limit. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/**
 * An `onEvent` that turns what a client tells into spans and metrics. Names and attributes are those of OpenTelemetry's
 * semantic conventions for HTTP clients where there are any. One observer serves all clients of a process.
 */
export function observe(tracer: Tracer, meter: Meter): (event: ClientEvent) => void {
  const seconds = { unit: "s", advice: { explicitBucketBoundaries: SECONDS } };
  const duration = meter.createHistogram("http.client.request.duration", seconds);
  const waited = meter.createHistogram("client.limiter.wait.duration", seconds);
  const queueLength = meter.createGauge("client.limiter.queue.length", { unit: "{call}" });
  const share = meter.createGauge("client.limiter.share", { unit: "{call}" });
  const pauses = meter.createHistogram("client.limiter.pause.duration", seconds);
  const retries = meter.createCounter("client.retries", { unit: "{call}" });
  const tokens = meter.createHistogram("client.token.refresh.duration", seconds);
  const backend = meter.createGauge("client.limiter.backend.up");

  return (event) => {
    switch (event.type) {
      case "queued":
        queueLength.record(event.queueLength);
        break;

      case "sent":
        queueLength.record(event.queueLength);
        waited.record(event.waitedMs / 1000, { "client.operation": event.operation });
        if (event.share !== undefined) share.record(event.share);
        // A call that goes at once needs no span for that.
        if (event.waitedMs > 1) {
          tracer.startSpan("wait for the limit", { startTime: event.at - event.waitedMs }).end(event.at);
        }
        break;

      case "answered": {
        const { at, method, path, operation, attempts, durationMs, status, error, outcome } = event;
        const errorType = error ?? (status !== undefined && status >= 400 ? String(status) : undefined);
        const attributes = {
          "http.request.method": method,
          "url.template": path,
          "client.operation": operation,
          ...(status !== undefined && { "http.response.status_code": status }),
          ...(errorType !== undefined && { "error.type": errorType }),
        };
        duration.record(durationMs / 1000, attributes);
        // One span per attempt. Events come in the context of their call: its span is the parent.
        const span = tracer.startSpan(
          `${method} ${path}`,
          {
            kind: SpanKind.CLIENT,
            startTime: at - durationMs,
            attributes: {
              ...attributes,
              ...(attempts > 1 && { "http.request.resend_count": attempts - 1 }),
              "client.outcome": outcome,
            },
          },
          context.active(),
        );
        if (errorType !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end(at);
        break;
      }

      case "retried":
        retries.add(1, {
          "client.operation": event.operation,
          "error.type": event.error ?? String(event.status),
        });
        break;

      case "paused":
        pauses.record(event.pauseMs / 1000);
        share.record(event.share);
        queueLength.record(event.queueLength);
        break;

      case "tokenRefreshed":
        tokens.record(event.durationMs / 1000);
        break;

      case "backend":
        backend.record(
          event.state === "back" ? 1 : 0,
          event.reason === undefined ? {} : { "error.type": event.reason },
        );
        break;
    }
  };
}
