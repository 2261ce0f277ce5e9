import { BaseResolver, type Config, type Document } from "@redocly/openapi-core";
import { type JsonValue, paths } from "jsonpath-rfc9535";
import type { Api } from "./manifest.js";
import { locate } from "./problem.js";
import { BundleError, readSpecFile } from "./read.js";

interface Overlay {
  readonly actions: readonly { readonly target: string; readonly description?: string }[];
}

/**
 * Hands an API's overlays to Redocly one action at a time, so that each target can be tried on the document as it is
 * when the action's turn comes: Redocly itself stays silent when an action matches nothing.
 */
export class OverlayResolver extends BaseResolver {
  readonly #root: Document;
  readonly #api: Api;
  readonly #actions = new Map<string, { overlay: Document<Overlay>; index: number }>();
  /** What there is to say of each action that matches nothing. They are left out, so that all are found. */
  readonly idle: string[] = [];

  /** @param root the document that the overlays change, in place */
  constructor(config: Config, root: Document, api: Api) {
    super(config.resolve);
    this.#root = root;
    this.#api = api;
  }

  /**
   * The actions of all overlays in their order, each under a name to pass to Redocly as if it were an overlay.
   *
   * @throws BundleError naming the file when an overlay can't be read
   */
  async readActions(): Promise<string[]> {
    for (const file of this.#api.overlays) {
      const overlay = await readSpecFile<Overlay>(this, this.#api, file);
      if (!Array.isArray(overlay.parsed?.actions))
        throw new BundleError(`${file}: an overlay needs a list of \`actions\`.`);
      for (const index of overlay.parsed.actions.keys()) this.#actions.set(`${file}#${index}`, { overlay, index });
    }
    return [...this.#actions.keys()];
  }

  override async resolveDocument<T = unknown>(base: string | null, ref: string, isRoot?: boolean) {
    const found = this.#actions.get(ref);
    if (!found) return super.resolveDocument<T>(base, ref, isRoot);
    const { overlay, index } = found;
    const action = overlay.parsed.actions[index];
    const isIdle = action !== undefined && this.#isIdle(action.target);
    if (isIdle) this.idle.push(this.#idleMessage(overlay, index));
    // A hole for each other action keeps the index, and with it the pointer in an error, right.
    const actions: unknown[] = [];
    actions.length = index;
    if (!isIdle) actions[index] = action;
    return { source: overlay.source, parsed: { ...overlay.parsed, actions } as T };
  }

  #isIdle(target: string): boolean {
    try {
      return paths(this.#root.parsed as JsonValue, target).length === 0;
    } catch {
      return false; // Not a JSONPath: Redocly says so, with its place.
    }
  }

  #idleMessage(overlay: Document<Overlay>, index: number): string {
    const { target, description = "none given" } = overlay.parsed.actions[index] ?? { target: "" };
    const { file, line, pointer } = locate(
      { source: overlay.source, pointer: `#/actions/${index}` },
      this.#api.directory,
    );
    return (
      `${file}:${line} ${pointer}: the overlay action matches nothing any more.\n` +
      `  target: ${target}\n  reason: ${description.trim()}\n` +
      `Compare the target with ${this.#api.root}: correct it, or remove the action when the vendor has made the change.`
    );
  }
}
