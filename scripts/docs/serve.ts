import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { Site } from "./site.js";

/** A site that is being served. */
export interface ServedSite {
  /** `http://127.0.0.1:4020/` */
  readonly url: string;
  close(): Promise<void>;
}

const mediaTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/**
 * Serves a site on this machine only.
 *
 * @param options port: 0 for one that is free; path: what the site's paths begin with, as where it isn't at a host's root
 * @throws Error (EADDRINUSE) when the port is taken
 */
export async function serveSite(site: Site, { port = 0, path = "/" } = {}): Promise<ServedSite> {
  const server = createServer(({ url = "/" }, response) => {
    // No file of a site has a name that would be encoded.
    const { pathname } = new URL(url, "http://127.0.0.1");
    const name = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    const file = name === "" || name?.endsWith("/") ? `${name}index.html` : name;
    const content = file === undefined ? undefined : site.get(file);
    if (content === undefined) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end(`There is no page ${pathname}.`);
      return;
    }
    response.writeHead(200, { "Content-Type": mediaTypes[extname(file!)] ?? "text/plain" }).end(content);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
