import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generateCommand } from "../../generate/command.js";
import { type Difference, readIfThere } from "../../generate/output.js";
import { formatLock, generatorVersion, lockFile, readLock, sha256, withEntry } from "../../specs/lock.js";
import { type Api, readManifest } from "../../specs/manifest.js";
import { changesetOf } from "../changeset.js";
import { comparePage } from "../check/compare-page.js";
import type { Drift } from "../check/drift.js";
import { readSources } from "../check/sources.js";
import { specPlaces } from "../check/spec-place.js";
import type { FetchOptions } from "../fetch.js";
import { importerOf } from "../importers.js";
import { judge } from "../judge/judge.js";
import type { Verdict } from "../judge/verdict.js";
import { type Page, PageError } from "../page.js";
import { editLagerkollSpec, leftForPeople } from "./lagerkoll.js";
import type { Released, Updated } from "./report.js";
import { differences, staged } from "./stage.js";

export interface UpdateRequest {
  /** Folder of the manifest. */
  readonly directory: string;
  readonly apis: readonly Api[];
  /** Did the caller name the APIs? Then each wants a page. */
  readonly areNamed: boolean;
  /** Files, directories and URLs; none: the URLs of the manifest. */
  readonly from: readonly string[];
  /** Day to note as that of the import, YYYY-MM-DD. */
  readonly today: string;
  readonly fetch?: FetchOptions;
}

/** What an update would do. Nothing is written yet. */
export interface Plan {
  readonly updated: readonly Updated[];
  /** APIs whose own page wasn't taken over, but whose package changes with what specs share. */
  readonly sharing: readonly Released[];
  /** Files of directories that are no API's page. */
  readonly skipped: readonly string[];
  /** What has to be written, relative to the manifest's folder. */
  readonly changes: readonly Difference[];
}

/**
 * Takes over what the vendors' pages say, in a copy of the tree: the published document or the facts, the lock, the
 * hand-written specs as far as a machine can tell, the packages, and a changeset for what it means to users.
 *
 * @throws PageError when a page can't be read or understood, even when the others can
 * @throws Error when no page is there for an API that was named
 */
export async function planUpdate(request: UpdateRequest): Promise<Plan> {
  const { directory } = request;
  const { pages, failures, skipped } = await readSources(request);
  const [failure] = failures;
  if (failure) throw new Error(failures.map(({ error }) => error).join("\n"));
  refuseTwins(pages);
  return staged(directory, async (stage) => {
    const manifest = readManifest(stage);
    const taken: Taken[] = [];
    for (const { api, page } of pages) {
      const there = manifest.find(({ name }) => name === api.name)!;
      taken.push(await takeOver(api, there, page, request.today));
    }
    const updated: Updated[] = [];
    for (const one of taken) updated.push(await finish(one, directory, stage));
    const others = manifest.filter(({ name }) => !taken.some(({ api }) => api.name === name));
    const sharing = await releaseSharing(others, directory, stage);
    return { updated, sharing, skipped, changes: await differences(directory, stage) };
  });
}

/** Judges the packages that were made anew only because a file has changed that specs share. */
async function releaseSharing(others: readonly Api[], directory: string, stage: string): Promise<Released[]> {
  const changes = await differences(directory, stage);
  const released: Released[] = [];
  for (const api of others) {
    if (!changes.some(({ file }) => file.startsWith(`packages/${api.package}/`))) continue;
    const { verdict, changeset } = await writeChangeset(api, [], directory, stage);
    if (changeset) released.push({ api: api.name, verdict, changeset });
  }
  return released;
}

function refuseTwins(pages: readonly { readonly api: Api; readonly page: Page }[]): void {
  for (const { api, page } of pages) {
    const other = pages.find((candidate) => candidate.api.name === api.name && candidate.page !== page);
    if (other)
      throw new PageError(page.source, `is a page of ${api.name}, and so is ${other.page.source}. Name one of them.`);
  }
}

/** A page whose statements stand in the staged tree. */
interface Taken {
  /** The API in the staged tree. */
  readonly api: Api;
  readonly page: Page;
  readonly drift: readonly Drift[];
  readonly capturedAt: string | null;
  readonly notes: readonly string[];
}

/** Writes what a page states into the staged tree: imported files, lock, hand-written spec. */
async function takeOver(original: Api, api: Api, page: Page, today: string): Promise<Taken> {
  const importer = importerOf(api);
  const isFirst = (await readIfThere(join(original.directory, importer.file))) === undefined;
  const drift = isFirst ? [] : comparePage(original, page).drift;
  const { content, others = [], capturedAt } = importer.import(page);
  // The page's order says where new things belong; the imported file is sorted.
  const edit = api.name.startsWith("lagerkoll-") ? editLagerkollSpec(original, api, page) : undefined;

  const lock = await readLock(api.directory);
  const changed = await writeChanged(api.directory, [{ file: importer.file, content }, ...others]);
  const entry = lock[api.name];
  // The page's own hash says nothing: its samples are random, so that no two loads are the same text.
  if (changed || entry?.source !== api.upstream || entry.generator !== generatorVersion) {
    const made = {
      source: api.upstream,
      fetchedAt: today,
      capturedAt,
      page: sha256(page.text),
      document: sha256(content),
      generator: generatorVersion,
    };
    await writeChanged(api.directory, [{ file: lockFile, content: formatLock(withEntry(lock, api.name, made)) }]);
  }
  const notes = edit ? await edit() : [];
  return { api, page, drift, capturedAt, notes };
}

/** Regenerates, checks and judges what was taken over. */
async function finish(taken: Taken, directory: string, stage: string): Promise<Updated> {
  const { api, page, drift, capturedAt, notes } = taken;
  const left = api.name.startsWith("lagerkoll-") ? leftForPeople(api) : [];
  const failed = await regenerate(api, directory);
  const changeset =
    drift.length === 0
      ? undefined
      : await writeChangeset(api, drift, directory, failed === undefined ? stage : undefined);
  return {
    api: api.name,
    source: page.source,
    capturedAt,
    drift,
    find: specPlaces(api),
    notes,
    left: failed === undefined ? left : [...left, failed],
    ...changeset,
  };
}

/** Makes the API's package anew, and where a file has changed that specs share, those of the others. */
async function regenerate(api: Api, directory: string): Promise<string | undefined> {
  const manifest = readManifest(api.directory);
  const isShared = (file: string) => file.startsWith("specs/lagerkoll/") && !manifest.some(({ root }) => root === file);
  const sharesChange = (await differences(directory, api.directory)).some(({ file }) => isShared(file));
  const names = manifest.filter(({ name }) => name === api.name || (sharesChange && name.startsWith("lagerkoll-")));
  const surroundings = { directory: api.directory, log: () => {}, install: () => {} };
  try {
    await generateCommand(
      names.map(({ name }) => name),
      { check: false },
      surroundings,
    );
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** @param after the tree as it becomes; none when its packages couldn't be made, so that the drift alone can be judged */
async function writeChangeset(
  api: Api,
  drift: readonly Drift[],
  before: string,
  after: string | undefined,
): Promise<{ verdict: Verdict; changeset?: string }> {
  const verdict = await judge({ api: api.name, drift, before, after: after ?? before });
  const manifest = await readFile(join(api.directory, "packages", api.package, "package.json"), "utf8");
  const changeset = changesetOf(verdict, drift, (JSON.parse(manifest) as { version: string }).version);
  if (!changeset) return { verdict };
  const file = await freeName(api.directory, changeset);
  await writeChanged(api.directory, [{ ...changeset, file }]);
  return { verdict, changeset: file };
}

/** An earlier update that isn't released yet keeps its changeset: this one comes on top of it. */
async function freeName(
  directory: string,
  { file, content }: { readonly file: string; readonly content: string },
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? file : file.replace(/\.md$/, `-${number}.md`);
    const found = await readIfThere(join(directory, name));
    if (found === undefined || found === content) return name;
  }
}

/** Writes the files that aren't so already; was there any? */
async function writeChanged(
  directory: string,
  files: readonly { readonly file: string; readonly content: string }[],
): Promise<boolean> {
  let changed = false;
  for (const { file, content } of files) {
    const path = join(directory, file);
    if ((await readIfThere(path)) === content) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    changed = true;
  }
  return changed;
}
