/** Has a loaded term: blocks a commit. */
export const loaded = "# A night in the hills\n\nThe village buried a martyr on Friday.\n";

/** Has nothing to report. */
export const clean = "# A quiet day\n\nThe road along the river was open again.\n";

/** Has quotation marks of two styles: what `--fix` mends without asking. */
export const mixed = '# Council\n\n"We open the bridge in the spring,” said mayor Anna Visser.\n';

export const mended = mixed.replace("”", '"');
