import { isAdded, isMarked } from "./marks.js";
import type { Reading } from "./reading.js";

/** What holds for the whole API: `info.x-source`, server, rate limit, authentication, sections. */
export function claimBasics({ api, root, claim, locate }: Reading): void {
  claim("", "name", api, root);
  const source = root.at("info", "x-source");
  for (const aspect of ["title", "headers", "hashes"] as const) {
    const value = source?.take(aspect);
    if (value !== undefined) claim("", aspect, value, source!.get(aspect)!);
  }
  const server = root.at("servers", "0");
  const url = server?.take("url");
  // Pages end it in a slash; paths begin with one.
  if (url !== undefined) claim("", "base URL", `${url}/`, server!.get("url")!, { ours: isMarked(server) });

  const rate = root.get("x-rate-limit");
  if (rate) {
    const marked = { ours: isAdded(rate) };
    const [limit, seconds] = [rate.take("limit"), rate.take("windowSeconds")];
    if (limit !== undefined) claim("", "limit", limit, rate.get("limit")!, marked);
    if (seconds !== undefined) claim("", "window in seconds", seconds, rate.get("windowSeconds")!, marked);
    // Which headers a limit is counted by is no fact of a page.
    rate.pass("key");
  }

  const schemes = root.at("components", "securitySchemes");
  if (schemes) locate("auth", schemes);
  for (const scheme of schemes?.members() ?? []) {
    const resolved = scheme.resolved();
    const [type, place, name] = ["type", "in", "name"].map((keyword) => resolved.take(keyword));
    // The key is how `security` calls it.
    const header =
      type === "apiKey" && place === "header" && name === scheme.key ? name : `${name} (${type}, ${place})`;
    claim(`auth header ${header}`, "exists", "", scheme, { ours: isAdded(resolved) });
  }
  const security = root.get("security");
  if (security) claim("", "security", root.take("security"), security);

  for (const tag of root.get("tags")?.members() ?? [])
    claim(`section ${tag.take("name")}`, "exists", "", tag, { ours: isAdded(tag) });
}
