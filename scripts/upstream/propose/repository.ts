import { output, type Run } from "./run.js";

/** Whom the commits are by. People who go on with a branch commit under their own names. */
const author = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

/** The git repository that updates are proposed to, and its remote `origin`. */
export class Repository {
  private constructor(
    private readonly run: Run,
    /** The branch that is checked out: what is proposed goes there. */
    readonly base: string,
    /** Its commit. */
    private readonly commit: string,
  ) {}

  /**
   * @throws Error when no branch is checked out, or there are changes that aren't committed: they would be taken for
   *   those of an update
   */
  static async open(run: Run): Promise<Repository> {
    const base = await output(run, "git", ["symbolic-ref", "--short", "HEAD"]);
    const changed = await output(run, "git", ["status", "--porcelain"]);
    if (changed !== "") throw new Error(`There are changes that aren't committed; commit or remove them:\n${changed}`);
    return new Repository(run, base, await output(run, "git", ["rev-parse", "HEAD"]));
  }

  /** Files of a folder that are new or changed, relative to the repository's. */
  async changedIn(folder: string): Promise<string[]> {
    const listed = await this.git("ls-files", "--modified", "--others", "--exclude-standard", "--", folder);
    return listed.split("\n").filter((file) => file !== "");
  }

  /** The last commit of a branch at the remote, with all before it; undefined where there is no such branch. */
  async tip(branch: string): Promise<string | undefined> {
    const [listed] = (await this.git("ls-remote", "--heads", "origin", `refs/heads/${branch}`)).split("\t");
    if (!listed) return undefined;
    await this.git("fetch", "--quiet", "--no-tags", "origin", `refs/heads/${branch}`);
    return this.git("rev-parse", "FETCH_HEAD");
  }

  /** Does a commit stand right on the base, with none missing between? */
  async standsOnBase(tip: string): Promise<boolean> {
    return (await this.git("rev-parse", `${tip}^`)) === this.commit;
  }

  /** Has somebody committed to a branch beside this script? */
  async hasCommitsOfPeople(tip: string): Promise<boolean> {
    const emails = await this.git("log", "--format=%ae", `${this.commit}..${tip}`);
    return emails.split("\n").some((email) => email !== "" && email !== author.email);
  }

  /**
   * Commits all changes of the working tree as the one commit of a branch and pushes it.
   *
   * @param tip what the branch is at the remote; if it is something else by now, nothing is pushed
   * @throws Error when nothing has changed, or the push is refused
   */
  async propose(branch: string, message: string, tip: string | undefined): Promise<void> {
    await this.git("add", "--all");
    const identity = ["-c", `user.name=${author.name}`, "-c", `user.email=${author.email}`];
    await this.git("checkout", "--quiet", "-B", branch);
    await this.git(...identity, "commit", "--quiet", "--message", message);
    const ref = `refs/heads/${branch}`;
    await this.git("push", "--quiet", `--force-with-lease=${ref}:${tip ?? ""}`, "origin", `HEAD:${ref}`);
  }

  /** Goes back to the base, and forgets what an update has left behind. */
  async reset(): Promise<void> {
    await this.git("add", "--all");
    await this.git("reset", "--quiet", "--hard");
    await this.git("checkout", "--quiet", this.base);
  }

  private git(...args: string[]): Promise<string> {
    return output(this.run, "git", args);
  }
}
