// Uploads a file to the Interpreter at a URL and tells its parent how many bytes of memory it took beyond its start.
import { openAsBlob } from "node:fs";
import { createInterpreterClient, unwrap } from "lagerkoll-interpreter";

const [url, path] = process.argv.slice(2);
const interpreter = createInterpreterClient({ baseUrl: url!, auth: { store: "1", apiKey: "made-up" } });
const file = await openAsBlob(path!);

globalThis.gc?.();
const start = process.memoryUsage.rss();
let peak = start;
const sampler = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
await unwrap(interpreter.interpretInvoice({ body: { file } }));
clearInterval(sampler);
process.send!(peak - start);
