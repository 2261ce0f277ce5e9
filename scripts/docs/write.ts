import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Site } from "./site.js";

/** Puts a site in place of the one in a folder; should that fail, the old one stays. */
export async function writeSite(site: Site, folder: string): Promise<void> {
  const temporary = `${folder}.${process.pid}.tmp`;
  try {
    for (const [path, content] of site) {
      await mkdir(dirname(join(temporary, path)), { recursive: true });
      await writeFile(join(temporary, path), content);
    }
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(temporary, folder);
}
