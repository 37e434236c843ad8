/**
 * The page with what its `$ copydesk …` blocks really print. `run` gives what the command writes for the words after its name; a block may hold several commands.
 */
export function withOutput(page: string, run: (words: readonly string[]) => string): string {
  return page.replace(/^```console\n(?<block>.*?)^```$/gmsu, (_, block: string) => {
    const commands = block.split("\n").filter((line) => line.startsWith("$ copydesk "));
    const shown = commands.map((command) => `${command}\n${run(command.split(" ").slice(2)).trimEnd()}`);
    return `\`\`\`console\n${shown.join("\n\n")}\n\`\`\``;
  });
}
