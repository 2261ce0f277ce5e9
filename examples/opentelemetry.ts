// What clients do, as OpenTelemetry's spans and metrics.
//
//   npm run example -- opentelemetry
//
// It works with a sandbox that it starts itself, and prints at the end what it collected. In a program of your own, give
// the providers exporters of OTLP in place of those that keep everything in memory; opentelemetry/observe.ts stays as it is.

import { context, metrics, type Span, trace } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { createGksClient } from "gks-client";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { createSuppliersClient, unwrap } from "lagerkoll-suppliers";
import { observe } from "./opentelemetry/observe.js";
import { metricTable, spanTree } from "./opentelemetry/summary.js";

const spans = new InMemorySpanExporter();
new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).register();
const readings = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: readings })] });
metrics.setGlobalMeterProvider(meters);

const tracer = trace.getTracer("opentelemetry-example");
const onEvent = observe(tracer, metrics.getMeter("opentelemetry-example"));

// A small limit, so that there is something to wait for.
const rateLimit = { limit: 5, windowMs: 1000 };
const sandbox = await startSandbox({ lagerkoll: { rateLimit } });
try {
  await tracer.startActiveSpan("nightly run", work);
} finally {
  await sandbox.close();
}

await meters.forceFlush();
console.log("Spans: what the nightly run did, and what it waited for\n");
console.log(spanTree(spans.getFinishedSpans()));
console.log("\nMetrics\n");
console.log(metricTable(readings.getMetrics().at(-1)!));
await meters.shutdown();
context.disable();

async function work(span: Span): Promise<void> {
  const { gks, lagerkoll } = sandbox;
  const customers = createGksClient({
    baseUrl: gks.baseUrl,
    auth: { clientId: gks.clientId, clientSecret: gks.clientSecret, tokenUrl: gks.tokenUrl },
    onEvent,
  });
  await unwrap(customers.getCustomers());

  const suppliers = createSuppliersClient({
    baseUrl: lagerkoll.baseUrls.suppliers,
    auth: { store: lagerkoll.store, apiKey: lagerkoll.apiKey },
    rateLimit,
    onEvent,
  });
  // Somebody else uses the store, too: one call will be refused, and the client waits as it is asked to.
  lagerkoll.inject({ operation: "getSuppliers", retryAfterSeconds: 1 });
  await Promise.all(Array.from({ length: 8 }, () => unwrap(suppliers.getSuppliers())));
  span.end();
}
