import { type HrTime, SpanStatusCode } from "@opentelemetry/api";
import { DataPointType, type Histogram, type ResourceMetrics } from "@opentelemetry/sdk-metrics";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-node";

const toMs = ([seconds, nanoseconds]: HrTime) => seconds * 1000 + nanoseconds / 1e6;

/** Spans as a tree, each with its time from the first one's start, its length and what came of it. */
export function spanTree(spans: readonly ReadableSpan[]): string {
  const start = Math.min(...spans.map(({ startTime }) => toMs(startTime)));
  const lines = (parentId: string | undefined, indent: string): string[] =>
    spans
      .filter((span) => span.parentSpanContext?.spanId === parentId)
      .sort((a, b) => toMs(a.startTime) - toMs(b.startTime))
      .flatMap((span) => {
        const { attributes } = span;
        const isError = span.status.code === SpanStatusCode.ERROR;
        const attempt = Number(attributes["http.request.resend_count"] ?? 0) + 1;
        const result = isError ? attributes["error.type"] : attributes["http.response.status_code"];
        const notes = [result, attempt > 1 && `attempt ${attempt}`].filter(Boolean).join(", ");
        const at = `${(toMs(span.startTime) - start).toFixed(0)} ms`.padStart(8);
        const length = `${toMs(span.duration).toFixed(0)} ms`.padStart(8);
        return [
          `${at}  ${length}  ${`${indent}${span.name}`.padEnd(30)}  ${notes}`.trimEnd(),
          ...lines(span.spanContext().spanId, `${indent}  `),
        ];
      });
  return [`${"starts".padStart(8)}  ${"takes".padStart(8)}`, ...lines(undefined, "")].join("\n");
}

/** Metrics as a table, one line per metric and set of attributes. */
export function metricTable({ scopeMetrics }: ResourceMetrics): string {
  const rows = scopeMetrics.flatMap(({ metrics }) =>
    metrics.flatMap((metric) => {
      const unit = metric.descriptor.unit.replace(/[{}]/g, "");
      return metric.dataPoints.map(({ attributes, value }) => {
        const about = [
          attributes["client.operation"],
          attributes["http.response.status_code"],
          attributes["error.type"],
        ];
        const text =
          metric.dataPointType === DataPointType.HISTOGRAM ? spread(value as Histogram, unit) : `${value} ${unit}`;
        return [metric.descriptor.name, [...new Set(about.filter(Boolean).map(String))].join(" "), text] as const;
      });
    }),
  );
  return rows.map(([name, about, text]) => `${name.padEnd(31)}  ${about.padEnd(24)}  ${text}`.trimEnd()).join("\n");
}

function spread({ count, sum = 0, max = 0 }: Histogram, unit: string): string {
  return `${count} times, mean ${(sum / count).toFixed(3)} ${unit}, most ${max.toFixed(3)} ${unit}`;
}
