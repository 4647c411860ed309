// Looks at the page of "reportgen watch" with headless Chromium, driven over the WebDriver protocol: node tests/browser/watch.mjs reportgen.dll samples/qinghe
// It must show the report, follow a change of a template and of the records without being told to, tell a fault above the last good report, go back to
// normal when that is mended, and ask nobody but the server for anything.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const [program, samples] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "reportgen-browser-"));
const town = join(folder, "town");
const started = [];
let session;
let failed = false;

const pause = ms => new Promise(done => setTimeout(done, ms));

function check(what, isRight) {
  console.log(`${isRight ? "ok   " : "FAIL "} ${what}`);
  failed ||= !isRight;
}

async function until(what, test) {
  for (let i = 0; i < 150; i++) {
    if (await test().catch(() => false)) { check(what, true); return; }
    await pause(200);
  }
  check(what, false);
}

function start(command, words, line) {
  const child = spawn(command, words, { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  return new Promise((done, fail) => {
    let text = "";
    child.stdout.on("data", data => { text += data; const found = line.exec(text); if (found) done(found[1] ?? ""); });
    child.on("exit", code => fail(new Error(`${command} ended with ${code}`)));
    child.on("error", fail);
  });
}

function write(name, text) {
  const path = join(town, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

try {
  cpSync(samples, town, { recursive: true });
  const address = await start("dotnet", [program, "watch", join(town, "2024.yaml")], /(http:\/\/127\.0\.0\.1:\d+\/)/);
  const port = 20000 + (process.pid % 20000);
  await start("chromedriver", [`--port=${port}`], /started successfully/);
  const driver = async (method, path, body) => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body), headers: { "content-type": "application/json" } });
    const { value } = await reply.json();
    if (value?.error) throw new Error(value.message);
    return value;
  };
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", `--user-data-dir=${join(folder, "browser")}`];
  session = (await driver("POST", "/session", { capabilities: { alwaysMatch: { browserName: "chrome", "goog:chromeOptions": { args }, "goog:loggingPrefs": { browser: "ALL", performance: "ALL" } } } })).sessionId;
  const page = (method, path, body) => driver(method, `/session/${session}${path}`, body);
  const run = script => page("POST", "/execute/sync", { script: `return ${script}`, args: [] });
  const heading = () => run("document.querySelector('h1').innerText");

  await page("POST", "/url", { url: address });
  check("the report is shown", (await heading()).includes("2024年工作总结"));
  check("the page is Chinese and has a title", (await run("document.documentElement.lang")) === "zh-CN" && (await page("GET", "/title")).includes("工作总结"));
  check("tables have captions and column headers", await run("[...document.querySelectorAll('table')].every(t => t.querySelector('caption') && t.querySelector('th[scope=col]'))"));
  check("nothing overflows the window sideways", await run("document.documentElement.scrollWidth <= innerWidth"));

  write("templates/partials/report/title.sbn", "# 换了标题\n");
  await until("a changed template is followed", async () => (await heading()) === "换了标题");
  write("templates/partials/report/title.sbn", "# {{ statz }}\n");
  await until("a fault is told on the page", async () => (await run("document.querySelector('[role=alert]')?.innerText ?? ''")).includes("没有“statz”这个名称"));
  check("below it stands the last good report", (await heading()) === "换了标题");
  rmSync(join(town, "templates"), { recursive: true });
  await until("the fault goes with its cause", async () => (await heading()).includes("工作总结") && !(await run("!!document.querySelector('[role=alert]')")));
  write("2024.yaml", readFileSync(join(town, "2024.yaml"), "utf8").replace("  成文日期:", "  标题: 记录里的标题\n  成文日期:"));
  await until("changed records are followed", async () => (await heading()) === "记录里的标题");

  const asked = (await page("POST", "/se/log", { type: "performance" })).map(entry => JSON.parse(entry.message).message)
    .filter(message => message.method === "Network.requestWillBeSent").map(message => message.params.request.url);
  // The empty tab that a browser begins with is its own.
  const others = asked.filter(url => !url.startsWith(address) && !/^(data|chrome|about):/.test(url));
  check(`nobody but the server is asked for anything${others.length ? ": " + others.join(" ") : ""}`, asked.length > 0 && others.length === 0);
  // A page that is left while it waits hangs up, which is no fault.
  const complaints = (await page("POST", "/se/log", { type: "browser" })).filter(entry => entry.level === "SEVERE").map(entry => entry.message);
  check(`the browser has nothing to complain about${complaints.length ? ": " + complaints.join("; ") : ""}`, complaints.length === 0);
  await page("DELETE", "");
} catch (fault) {
  check(String(fault.stack ?? fault), false);
} finally {
  for (const child of started) child.kill("SIGINT");
  await pause(500);
  rmSync(folder, { recursive: true, force: true });
}

process.exit(failed ? 1 : 0);
