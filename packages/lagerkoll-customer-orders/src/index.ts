export * from "./index.gen.js";

// What is written by hand for this package is exported from here; generating leaves this file alone.
