import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Benchmark, median } from "../benchmark.js";

const size = 500 * 2 ** 20;
const rounds = 3;

const benchmark: Benchmark = {
  name: "upload-memory",
  title:
    "the Interpreter takes a file of 500 MB from fs.openAsBlob, in a process of its own; most memory beyond its start",
  async run() {
    const folder = await mkdtemp(join(tmpdir(), "upload-"));
    const received: number[] = [];
    const server = createServer(async (request, response) => {
      let bytes = 0;
      for await (const chunk of request) bytes += (chunk as Buffer).length;
      received.push(bytes);
      response.setHeader("content-type", "application/json");
      response.end("{}");
    });
    try {
      const file = join(folder, "large.pdf");
      const handle = await open(file, "w");
      await handle.truncate(size);
      await handle.close();
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

      const peaks: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const uploader = fork(fileURLToPath(new URL("uploader.ts", import.meta.url)), [url, file]);
        const [peak] = (await once(uploader, "message")) as [number];
        peaks.push(peak);
      }
      if (received.some((bytes) => bytes < size)) throw new Error(`The server got ${received.join(", ")} bytes.`);
      return [{ what: "extra memory of an upload of 500 MB", value: median(peaks) / 2 ** 20, unit: "MB", atMost: 100 }];
    } finally {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

export default benchmark;
