import type { Editor } from "./editor.js";

/** How to mend something that the check found. */
export interface Repair {
  /** What can be done, the best first. The first that the check likes is taken. */
  readonly ways: readonly ((editor: Editor) => void)[];
  /** Does it change values alone that stand in the spec already, so that no other place moves? */
  readonly isInPlace: boolean;
}
