import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Writes a file that is there whole or not at all, after a crash too: it grows under another name, and takes its own
 * when it is on the disk. A stream is written as it arrives, so that the file's size costs no memory.
 */
export async function writeWhole(path: string, content: string | ReadableStream<Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, content, { flush: true });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
