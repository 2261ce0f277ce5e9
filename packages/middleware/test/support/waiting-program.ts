// A program that makes three calls, one of which has to wait, and does nothing else: `waiting-program.ts <url>`.
import { withLimiter } from "lagerkoll-gks-middleware";

const fetch = withLimiter({ limit: 2, windowMs: 300, key: "program" })(globalThis.fetch);
const url = process.argv[2] as string;
const responses = await Promise.all([fetch(url), fetch(url), fetch(url)]);
await Promise.all(responses.map((response) => response.text()));
process.stdout.write(responses.map(({ status }) => status).join(" "));
