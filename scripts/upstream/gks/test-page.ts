/** Pages in the form of Simutek's, about crates: written for the tests. */

interface Fragment {
  info?: { title: string; version: string };
  components?: object;
  paths?: object;
  [key: string]: unknown;
}

export const info = { title: "GKS Crates API", version: "1.0" };

export const crate = {
  required: ["label"],
  type: "object",
  properties: { label: { type: "string", description: "What is in it." }, size: { $ref: "#/components/schemas/Size" } },
};

export const size = { type: "string", enum: ["small", "large"] };

export const getCrates: Fragment = {
  components: { schemas: { Size: size, Crate: crate } },
  paths: { "/crates": { get: { summary: "Lists crates", responses: { 200: { description: "All of them" } } } } },
};

export const postCrate: Fragment = {
  components: { schemas: { Crate: crate, Size: size } },
  paths: { "/crates": { post: { summary: "Adds a crate", responses: { 200: { description: "Added" } } } } },
};

export const sizeObject: Fragment = { components: { schemas: { Size: size } } };

/** A section of a page: prose and a fence with one fragment. */
export function section(title: string, fragment: Fragment, prose = "Some words."): string {
  return `## ${title}\n\n> ${prose}\n\n${fence(JSON.stringify({ openapi: "3.0.4", info, ...fragment }))}\n`;
}

export function fence(content: string, language = "json"): string {
  return `\`\`\`${language}\n${content}\n\`\`\`\n`;
}

export const cratesPage = [
  "# API\n\nHow to use it.\n",
  section("GET /crates", getCrates),
  section("POST /crates", postCrate),
  section("The Size object", sizeObject),
].join("\n");
