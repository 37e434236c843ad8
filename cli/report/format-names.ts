/** The formats by name, for the help and the shell completion, which load none of them. */
export const reportFormatNames: readonly string[] = [
  "text",
  "json",
  "sarif",
  "github",
  "junit",
  "checkstyle",
  "codeclimate",
  "rdjson",
  "html",
  "markdown",
];
