import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Api } from "../../specs/manifest.js";
import { comparePage } from "../check/compare-page.js";
import type { Compared } from "../check/report.js";
import { type Page, readPages } from "../page.js";
import { GitHub, type PullRequest } from "./github.js";
import { Repository } from "./repository.js";
import type { Run } from "./run.js";
import * as texts from "./texts.js";

/** The workflow whose checks a pull request needs. */
const checks = "ci.yml";

/**
 * Checks the page of each API and proposes what has changed: a branch and a pull request per API, which later runs
 * refresh; an issue where a page isn't understood, closed when it is again. Where nothing has changed, nothing happens.
 *
 * What people have done stays: a branch that somebody has committed to is not overwritten, and a pull request that was
 * closed is not opened again for the same change.
 *
 * @param run runs `git`, `gh` and `npm` in the repository's folder
 * @param log says what became of each API, a line each
 * @returns whether all went well; what went wrong is logged, and the other APIs have their turn
 * @throws Error when the working tree isn't clean
 */
export async function proposeUpdates(apis: readonly Api[], run: Run, log: (line: string) => void): Promise<boolean> {
  const repository = await Repository.open(run);
  let allWell = true;
  for (const api of apis) {
    try {
      log(`${api.name}: ${await new Proposal(api, run, repository).make()}`);
    } catch (error) {
      allWell = false;
      log(`${api.name}: failed. ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await repository.reset();
    }
  }
  return allWell;
}

/** What becomes of one API. */
class Proposal {
  private readonly github: GitHub;
  private readonly branch: string;

  constructor(
    private readonly api: Api,
    private readonly run: Run,
    private readonly repository: Repository,
  ) {
    this.github = new GitHub(run);
    this.branch = texts.branchOf(api);
  }

  /** @returns what was done */
  async make(): Promise<string> {
    let page: Page;
    let found: Compared;
    try {
      [page] = (await readPages(this.api.upstream)) as [Page];
      found = { api: this.api.name, source: page.source, ...comparePage(this.api, page) };
    } catch (error) {
      return this.report(error instanceof Error ? error.message : String(error));
    }
    const closed = await this.closeReport();
    return `${found.drift.length === 0 ? await this.withdraw() : await this.propose(page, found)}${closed}`;
  }

  /** Nothing has changed; if something had, the page says again what it said before. */
  private async withdraw(): Promise<string> {
    const request = await this.github.pullRequest(this.branch);
    if (request?.state !== "OPEN") return "nothing has changed";
    await this.github.closePullRequest(request.number, "The page says again what is taken over already.");
    return `nothing has changed any more; closed #${request.number}`;
  }

  private async propose(page: Page, found: Compared): Promise<string> {
    const mark = texts.markOf(found.drift);
    const [request, tip] = [await this.github.pullRequest(this.branch), await this.repository.tip(this.branch)];
    const isSame = request?.body.includes(mark) ?? false;
    if (request?.state === "CLOSED" && isSame) return `#${request.number} with this change was closed, so it is left`;
    if (request?.state === "OPEN" && tip !== undefined) {
      if (await this.repository.hasCommitsOfPeople(tip)) return this.leaveToPeople(request, found, isSame);
      if (isSame && (await this.repository.standsOnBase(tip))) return `#${request.number} is up to date`;
    }
    return this.update(page, found, request, tip);
  }

  private async leaveToPeople(request: PullRequest, found: Compared, isSame: boolean): Promise<string> {
    if (!isSame) {
      const body = texts.leftToPeople(this.api, found);
      await this.github.editPullRequest(request.number, texts.pullRequestTitle(this.api), body);
    }
    return `people work on #${request.number}, so its branch is left as it is`;
  }

  private async update(
    page: Page,
    found: Compared,
    request: PullRequest | undefined,
    tip: string | undefined,
  ): Promise<string> {
    const { code, output } = await this.runUpdate(page);
    if (code !== 0 && code !== 1) return this.report(output);
    const title = texts.pullRequestTitle(this.api);
    const changesets = await this.changesets();
    const body = texts.pullRequestBody(this.api, found, { needsPerson: code === 1, output, changesets });

    await this.repository.propose(this.branch, title, tip);
    const isOpen = request?.state === "OPEN";
    if (isOpen) await this.github.editPullRequest(request.number, title, body);
    const url = isOpen
      ? `#${request.number}`
      : await this.github.openPullRequest(this.branch, this.repository.base, title, body);
    await this.github.startChecks(checks, this.branch);
    return `${isOpen ? "refreshed" : "opened"} ${url}${code === 1 ? ", where something is left to a person" : ""}`;
  }

  /** Takes over the page that was checked, not another that comes a moment later. */
  private async runUpdate(page: Page): Promise<{ code: number; output: string }> {
    const directory = await mkdtemp(join(tmpdir(), "upstream-page-"));
    try {
      const file = join(directory, "page");
      await writeFile(file, page.text);
      const args = ["run", "--silent", "upstream", "--", "update", this.api.name, "--from", file];
      const { code, stdout, stderr } = await this.run("npm", args);
      return { code, output: `${stdout}${stderr}`.replaceAll(file, page.source) };
    } finally {
      await rm(directory, { recursive: true });
    }
  }

  /** What the update has written for the changelogs. */
  private async changesets(): Promise<string[]> {
    const files = await this.repository.changedIn(".changeset");
    return Promise.all(files.map((file) => readFile(join(this.api.directory, file), "utf8")));
  }

  private async report(problem: string): Promise<string> {
    const body = texts.issueBody(this.api, problem);
    const issue = await this.github.issue(texts.issueTitle(this.api));
    if (!issue) return `not understood, see ${await this.github.openIssue(texts.issueTitle(this.api), body)}`;
    if (issue.body.trim() !== body.trim()) await this.github.editIssue(issue.number, body);
    return `still not understood, see #${issue.number}`;
  }

  private async closeReport(): Promise<string> {
    const issue = await this.github.issue(texts.issueTitle(this.api));
    if (!issue) return "";
    await this.github.closeIssue(issue.number, "The page is understood again.");
    return `; closed #${issue.number}, the page is understood again`;
  }
}
