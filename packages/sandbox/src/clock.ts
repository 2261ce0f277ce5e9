/** Says what time it is, in milliseconds since 1970 as `Date.now` does. Tests hand in their own. */
export type Clock = () => number;
