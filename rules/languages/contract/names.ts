// biome-ignore lint/suspicious/noEmptyInterface: filled by its owner.
export interface NameWords {}
