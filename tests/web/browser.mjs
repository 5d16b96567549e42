// A page as its readers meet it: in Debian's Chromium, without network.
import { chromium } from "playwright-core";
import { pathToFileURL } from "node:url";

const switches = [
  "--no-sandbox", // Chromium has none for root; the pages are our own
  "--headless",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export const launched = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: switches });

/**
 * Opens a page of ours and hands it to `look`; returns what went wrong on the way: requests that left
 * the file, errors, refusals of the policy.
 */
export async function visit(browser, file, { width = 1280, script = true, ...options }, look) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    bypassCSP: false,
    ...options,
  });
  const own = pathToFileURL(file).href;
  const faults = [];
  context.on("request", (request) => {
    const url = request.url();
    if (url.split("#")[0] !== own && !url.startsWith("data:font/woff2")) faults.push(`request to ${url}`);
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(own);
  await look(page);
  await context.close();
  return faults;
}
