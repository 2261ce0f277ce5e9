// RFC 9110, 5.6.7: the form in use, and two obsolete ones that a recipient must take.
const DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? [\w -]+ \d\d:\d\d:\d\d( GMT| \d{4})$/;

/**
 * What Retry-After asks for (RFC 9110, 10.2.3), in ms from now. A date in the past is 0. Undefined when the header is
 * missing or says nothing: words, negative numbers, fractions, numbers beyond what can be counted in ms.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) {
    const ms = Number(value) * 1000;
    return Number.isSafeInteger(ms) ? ms : undefined;
  }
  if (!DATE.test(value)) return undefined;
  // The asctime form names no zone and means GMT.
  const ms = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
