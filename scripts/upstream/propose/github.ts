import { output, type Run } from "./run.js";

export interface PullRequest {
  readonly number: number;
  readonly state: "OPEN" | "CLOSED" | "MERGED";
  readonly body: string;
}

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

/** Issues of this script carry a label, by which it finds them again. */
const label = "upstream";

/** Pull requests and issues, by GitHub's command line `gh`, which knows the repository and has the token. */
export class GitHub {
  constructor(private readonly run: Run) {}

  /** The newest pull request from a branch, be it open or not. */
  async pullRequest(branch: string): Promise<PullRequest | undefined> {
    const fields = ["--state", "all", "--limit", "100", "--json", "number,state,body"];
    const found = JSON.parse(await this.gh("", "pr", "list", "--head", branch, ...fields)) as PullRequest[];
    return found.sort((a, b) => b.number - a.number)[0];
  }

  /** @returns its URL */
  async openPullRequest(branch: string, base: string, title: string, body: string): Promise<string> {
    return this.gh(body, "pr", "create", "--head", branch, "--base", base, "--title", title, "--body-file", "-");
  }

  async editPullRequest(number: number, title: string, body: string): Promise<void> {
    await this.gh(body, "pr", "edit", String(number), "--title", title, "--body-file", "-");
  }

  async closePullRequest(number: number, comment: string): Promise<void> {
    await this.gh("", "pr", "close", String(number), "--comment", comment);
  }

  /** What the Actions token pushes starts no workflow by itself. */
  async startChecks(workflow: string, branch: string): Promise<void> {
    await this.gh("", "workflow", "run", workflow, "--ref", branch);
  }

  /** The open issue of that title. */
  async issue(title: string): Promise<Issue | undefined> {
    const fields = ["--state", "open", "--limit", "100", "--json", "number,title,body"];
    const open = JSON.parse(await this.gh("", "issue", "list", "--label", label, ...fields)) as Issue[];
    return open.find((issue) => issue.title === title);
  }

  /** @returns its URL */
  async openIssue(title: string, body: string): Promise<string> {
    // Makes the label when it isn't there yet, and leaves it as it is when it is.
    const meaning = ["--description", "The vendors' pages", "--color", "c5def5", "--force"];
    await this.gh("", "label", "create", label, ...meaning);
    return this.gh(body, "issue", "create", "--label", label, "--title", title, "--body-file", "-");
  }

  async editIssue(number: number, body: string): Promise<void> {
    await this.gh(body, "issue", "edit", String(number), "--body-file", "-");
  }

  async closeIssue(number: number, comment: string): Promise<void> {
    await this.gh("", "issue", "close", String(number), "--comment", comment);
  }

  private gh(input: string, ...args: string[]): Promise<string> {
    return output(this.run, "gh", args, input);
  }
}
