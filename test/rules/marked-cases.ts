/** One case of a marked file: a claim, a draft that shows it, and the part of a house style that it takes. */
export interface MarkedCase {
  readonly claim: string;
  readonly draft: string;
  readonly configuration: string | null;
}

const headed = /^```json copydesk\.json\n(?<configuration>.*?)\n```\n\s*(?<draft>.*)$/su;

/** The cases of a marked Markdown file: each `## ` heading is a claim, and all that follows, up to the next one, its draft. */
export function readCases(file: string): readonly MarkedCase[] {
  return file
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const end = section.indexOf("\n");
      const body = section.slice(end).trim();
      const head = headed.exec(body)?.groups;
      return {
        claim: section.slice(0, end).trim(),
        draft: `${head?.draft ?? body}\n`,
        configuration: head?.configuration ?? null,
      };
    });
}
