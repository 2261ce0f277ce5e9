#!/usr/bin/env node
// Stands in for GitHub's command line in tests: keeps pull requests and issues in a file beside it, and notes each call
// there. Knows the commands and flags that github.ts uses, and fails on any other.
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const [noun, verb, ...rest] = process.argv.slice(2);
const file = join(__dirname, "github.json");
const state = JSON.parse(readFileSync(file, "utf8"));
const words = [];
const flags = {};
for (let i = 0; i < rest.length; i++) {
  if (!rest[i].startsWith("--")) words.push(rest[i]);
  else if (rest[i] === "--force") flags.force = true;
  else flags[rest[i].slice(2)] = rest[++i];
}
if (flags["body-file"] === "-") flags.body = readFileSync(0, "utf8");
delete flags["body-file"];
state.calls.push([noun, verb, ...words].join(" "));

const list = { pr: state.pullRequests, issue: state.issues }[noun];
const command = `${noun} ${verb}`;
if (state.failing && command === state.failing) {
  writeFileSync(file, JSON.stringify(state));
  console.error("HTTP 503: no server is available");
  process.exit(1);
}
const found = list?.find(({ number }) => String(number) === words[0]);
if (verb === "list") {
  const wanted = list.filter(
    (item) =>
      (!flags.head || item.head === flags.head) &&
      (!flags.label || item.label === flags.label) &&
      (flags.state === "all" || item.state.toLowerCase() === flags.state),
  );
  const fields = flags.json.split(",");
  console.log(JSON.stringify(wanted.map((item) => Object.fromEntries(fields.map((field) => [field, item[field]])))));
} else if (verb === "create" && list) {
  const number = state.pullRequests.length + state.issues.length + 1;
  list.push({ number, state: "OPEN", ...flags });
  console.log(`https://github.example/boxes/${noun}/${number}`);
} else if (verb === "edit" && found) {
  Object.assign(found, flags);
} else if (verb === "close" && found) {
  found.state = "CLOSED";
} else if (command !== "label create" && command !== "workflow run") {
  console.error(`unknown command: gh ${process.argv.slice(2).join(" ")}`);
  process.exit(1);
}
writeFileSync(file, JSON.stringify(state));
