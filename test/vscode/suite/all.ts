import "./start.test.ts";
import "./findings.test.ts";
