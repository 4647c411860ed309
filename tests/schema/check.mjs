// Proves with a public validator that the samples fit the schema and that planted faults do not. Run by ./build schema-check.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";

const [schemaFile, samples] = process.argv.slice(2);
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

process.exit(failed ? 1 : 0);
