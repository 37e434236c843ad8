import "./start.test.ts";
import "./findings.test.ts";
import "./fixes.test.ts";
import "./telling.test.ts";
import "./sourcing.test.ts";
import "./workspace.test.ts";
import "./resilience.test.ts";
import "./typing.test.ts";
