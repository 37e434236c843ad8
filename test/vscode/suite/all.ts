import "./start.test.ts";
import "./findings.test.ts";
import "./fixes.test.ts";
import "./telling.test.ts";
import "./sourcing.test.ts";
