/** A request that main does not answer: from a page or frame that is not ours, or not as agreed. */
export class Refusal extends Error {}
