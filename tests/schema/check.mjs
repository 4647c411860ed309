// Proves with a public validator that the samples fit the schema and that planted faults do not, and that a SARIF log fits the schema of SARIF 2.1.0.
// Run by ./build schema-check.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import AjvDraft04 from "ajv-draft-04";
import { parse } from "yaml";

const [schemaFile, samples, sarifFile] = process.argv.slice(2);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false }).compile(JSON.parse(readFileSync(schemaFile, "utf8")));

function yamlFiles(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? yamlFiles(path) : name.endsWith(".yaml") && name !== "phrases.yaml" ? [path] : [];
  });
}

let failed = 0;
function expect(isRight, what, errors) {
  console.log(`${isRight ? "ok  " : "FAIL"} ${what}`);
  if (!isRight) {
    failed++;
    console.log(JSON.stringify((errors ?? []).slice(0, 5), null, 1));
  }
}

for (const file of yamlFiles(samples)) {
  expect(validate(parse(readFileSync(file, "utf8"))), file, validate.errors);
}

const planted = {
  "an unknown key": "reportgen: 1\nperiod: 2024\nsesions: []\n",
  "an unknown Chinese key": "格式版本: 1\n年度: 2024\n人代会: [{日期: 2024-01-16, 次: 5, 应倒: 50}]\n",
  "a word outside a choice": "reportgen: 1\nperiod: 2024\ninspections: [{date: 2024-05-09, kind: inspect, topic: 防汛}]\n",
  "a missing required field": "reportgen: 1\nperiod: 2024\nsessions: [{date: 2024-01-16}]\n",
  "a map in the place of a list": "reportgen: 1\nperiod: 2024\nsuggestions: {total: 4}\n",
  "a list in the place of a number": "reportgen: 1\nperiod: 2024\nsessions: [{date: 2024-01-16, no: 5, attended: [1, 2]}]\n",
  "a waiver without its reason": "reportgen: 1\nperiod: 2024\nsessions: [{date: 2024-01-16, no: 5, waive: {rule: R-06}}]\n",
  "a file without its version": "period: 2024\n",
};
for (const [what, text] of Object.entries(planted)) {
  expect(!validate(parse(text)), `refuses ${what}`);
}

// The schema that the makers of SARIF ship with their own test matchers.
const matchers = dirname(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json"));
const sarif = JSON.parse(readFileSync(join(matchers, "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const validateSarif = new AjvDraft04({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarif);
const log = JSON.parse(readFileSync(sarifFile, "utf8"));
const results = log.runs[0].results;
expect(validateSarif(log), `the SARIF log of ${results.length} findings`, validateSarif.errors);
expect(results.some((r) => r.suppressions), "the SARIF log holds a waived finding");
expect(!validateSarif({ ...log, version: "2.0.0" }), "refuses a SARIF log of another version");
expect(!validateSarif({ ...log, runs: [{ ...log.runs[0], results: [{ ruleId: "R-06" }] }] }), "refuses a SARIF result without a message");

process.exit(failed ? 1 : 0);
