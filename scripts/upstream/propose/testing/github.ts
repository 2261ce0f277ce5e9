import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Item {
  readonly number: number;
  state: "OPEN" | "CLOSED" | "MERGED";
  readonly title: string;
  body: string;
  readonly head?: string;
  readonly base?: string;
  readonly label?: string;
}

interface State {
  calls: string[];
  readonly pullRequests: Item[];
  readonly issues: Item[];
  /** A command that fails: `pr create`. */
  failing?: string;
}

/** A `gh` on the path that keeps what it is told in a file. */
export class FakeGitHub {
  private readonly file: string;

  /** @param env sets an environment variable */
  constructor(directory: string, env: (name: string, value: string) => void) {
    const bin = join(directory, "bin");
    mkdirSync(bin);
    copyFileSync(fileURLToPath(new URL("gh.cjs", import.meta.url)), join(bin, "gh"));
    chmodSync(join(bin, "gh"), 0o755);
    this.file = join(bin, "github.json");
    this.write({ calls: [], pullRequests: [], issues: [] });
    env("PATH", `${bin}:${process.env.PATH}`);
  }

  get state(): State {
    return JSON.parse(readFileSync(this.file, "utf8")) as State;
  }

  edit(change: (state: State) => void): void {
    const { state } = this;
    change(state);
    this.write(state);
  }

  /** Calls since the last look that changed something. */
  changes(): string[] {
    const { calls } = this.state;
    this.edit((state) => {
      state.calls = [];
    });
    return calls.filter((call) => !/^\w+ list/.test(call));
  }

  private write(state: State): void {
    writeFileSync(this.file, JSON.stringify(state));
  }
}
