// What no test in C++ can see: how a browser shows the pages, and whether everyone can use them.
//
//     NOABER_PAGES=FOLDER node --test
//
// FOLDER holds one page of each kind; screenshots are left in FOLDER/seen. With NOABER_TAGGED_PDF=1
// Chromium also prints each page as a tagged PDF there.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { launched, visit } from "./browser.mjs";

const folder = process.env.NOABER_PAGES;
const seen = join(folder, "seen");
const files = readdirSync(folder).filter((name) => name.endsWith(".html"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "void-style": ["error", { style: "selfclose" }], // a page is well-formed XML too
    "long-title": "off", // titles are findings
    "no-trailing-whitespace": "off",
    "require-csp-nonce": "off", // digests allow what nonces would
    "attribute-boolean-style": "off", // XML knows no attribute without a value
    "svg-focusable": "off",
    "prefer-native-element": ["error", { exclude: ["region", "img"] }], // regions within sections
  },
});

let browser;
before(async () => {
  mkdirSync(seen, { recursive: true });
  browser = await launched();
});
after(() => browser.close());

/** What axe finds against WCAG 2.2 AA and its own best practice; contrast on shapes it cannot see. */
const violations = (page) =>
  page.evaluate(async () => {
    const found = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 160)}`);
  });

/** What a keyboard reaches, in order. */
async function walk(page) {
  const reached = [];
  for (let i = 0; i < 400; ++i) {
    await page.keyboard.press("Tab");
    const where = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return null;
      const box = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      window.numbers ??= new Map();
      if (!window.numbers.has(at)) window.numbers.set(at, window.numbers.size);
      return {
        number: window.numbers.get(at),
        text: at.textContent.trim().slice(0, 40),
        tag: at.tagName,
        shown: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0,
        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      };
    });
    if (where === null || reached.some((one) => one.number === where.number)) break;
    reached.push(where);
  }
  return reached;
}

/** Text on shapes: how each stands out from what is painted beneath it, by WCAG 2.2. */
const faintTexts = (page) =>
  page.evaluate(() => {
    const channels = (color) => color.match(/[\d.]+/g).slice(0, 3).map(Number);
    const light = (color) => {
      const [r, g, b] = channels(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => {
      const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
      return (bright + 0.05) / (dark + 0.05);
    };
    const faint = [];
    for (const svg of document.querySelectorAll("svg")) {
      const shapes = [...svg.querySelectorAll("rect, circle, path")].filter(
        (shape) => getComputedStyle(shape).fill !== "none",
      );
      const boxes = shapes.map((shape) => shape.getBoundingClientRect());
      for (const text of svg.querySelectorAll("tspan, text:not(:has(tspan))")) {
        const box = text.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const beneath = shapes.filter((shape, i) => {
          const b = boxes[i];
          const before = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
          return before && b.left <= x && x <= b.right && b.top <= y && y <= b.bottom;
        });
        const ground = beneath.length ? getComputedStyle(beneath.at(-1)).fill : "rgb(255, 255, 255)";
        const ratio = contrast(getComputedStyle(text).fill, ground);
        if (ratio < 4.5) faint.push(`${ratio.toFixed(2)} ${text.textContent}`);
      }
    }
    return faint;
  });

/** The names of rows of a table, and of groups of a drawing. */
const namesOf = (page, selector) =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent.trim()),
    selector,
  );

for (const file of files) {
  const path = join(folder, file);
  describe(file, () => {
    it("is valid HTML", async () => {
      const report = await validator.validateFile(path);
      const messages = report.results.flatMap((one) => one.messages);
      assert.deepEqual(messages.map((one) => `${one.line}: ${one.ruleId}: ${one.message}`), []);
    });

    for (const width of [320, 1280]) {
      it(`is for everyone at ${width} px, and asks nothing of the network`, async () => {
        const faults = await visit(browser, path, { width }, async (page) => {
          await page.screenshot({ path: join(seen, `${file}-${width}.png`), fullPage: true });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(overflow, 0, "no sideways scroll");
          await page.evaluate(axe);
          assert.deepEqual(await violations(page), []);
        });
        assert.deepEqual(faults, []);
      });
    }

    it("says the same without its script", async () => {
      let without;
      let withScript;
      const text = (page) => page.evaluate(() => document.querySelector("main").textContent);
      assert.deepEqual(
        await visit(browser, path, { script: false }, async (page) => {
          without = await page.locator("main").textContent();
        }),
        [],
      );
      await visit(browser, path, {}, async (page) => {
        await page.evaluate(() =>
          document.querySelectorAll(".search, [role=status]").forEach((one) => one.remove()),
        );
        withScript = await text(page);
      });
      assert.equal(withScript, without);
    });

    it("can be walked by keyboard", async () => {
      await visit(browser, path, {}, async (page) => {
        const reached = await walk(page);
        assert.equal(reached[0].tag, "A", "the skip link comes first");
        assert.ok(reached.length > 5);
        const regions = await page.locator("[tabindex='0']").count();
        assert.ok(reached.filter((one) => one.tag === "DIV").length >= Math.min(regions, 1));
        for (const one of reached) {
          assert.ok(one.shown, `${one.tag} "${one.text}" is in sight with the focus`);
          assert.ok(one.outlined, `${one.tag} "${one.text}" shows the focus`);
        }
        await page.keyboard.press("Home");
      });
    });

    it("skips to its content", async () => {
      await visit(browser, path, {}, async (page) => {
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        assert.ok(page.url().endsWith("#main"));
      });
    });

    it("has text that stands out from the shapes beneath it", async () => {
      await visit(browser, path, {}, async (page) => {
        assert.deepEqual(await faintTexts(page), []);
      });
    });

    it("is set in letters of its own", async () => {
      await visit(browser, path, {}, async (page) => {
        const loaded = await page.evaluate(async () => {
          await document.fonts.ready;
          return [...document.fonts].filter((one) => one.status === "loaded").map((one) => one.family);
        });
        assert.ok(loaded.length >= 1 && loaded.every((name) => name.includes("Open Sans")));
      });
    });

    it("prints on A4 without losing a name", async () => {
      await visit(browser, path, { width: 794 }, async (page) => {
        await page.emulateMedia({ media: "print" });
        const hidden = await page.evaluate(
          () => [...document.querySelectorAll("details li")].filter((one) => !one.checkVisibility()).length,
        );
        assert.equal(hidden, 0);
        if (process.env.NOABER_TAGGED_PDF) {
          await page.pdf({ path: join(seen, `${file}.pdf`), format: "A4", tagged: true, outline: true });
        }
      });
    });

    it("holds the same pairs in drawing and table", async () => {
      await visit(browser, path, {}, async (page) => {
        const pairs = await page.evaluate(() => {
          const drawn = (id) =>
            [...document.querySelectorAll(`#${id} svg g > title`)].map((one) => one.textContent);
          const rows = (id) =>
            [...document.querySelectorAll(`#${id} tbody tr`)].map((row) => row.cells[0].textContent);
          return [
            ["picture", "with-whom"],
            ["comparison-drawing", "comparison-table"],
          ]
            .filter(([, table]) => document.getElementById(table) !== null)
            .map(([figure, table]) => [drawn(figure).sort(), rows(table).sort()]);
        });
        for (const [drawn, told] of pairs) assert.deepEqual(drawn, told);
      });
    });
  });
}

/** Who is in what, as the matrix of a page shows it: a mark lies in the row of a name. */
const drawnPairs = (page) =>
  page.evaluate(() => {
    const middle = (one) => {
      const box = one.getBoundingClientRect();
      return box.top + box.height / 2;
    };
    const svg = document.querySelector("#matrix-drawing svg");
    const columns = [...svg.querySelectorAll("g")].filter((one) => one.querySelector("title + text"));
    const marks = columns.flatMap((column) =>
      [...column.querySelectorAll("circle, path")]
        .filter((one) => one.getAttribute("fill") !== "none")
        .map((one) => [column.querySelector("title").textContent, middle(one)]),
    );
    const municipalities = [...document.querySelectorAll("#matrix-table thead .upright")].map((one) =>
      one.textContent.trim(),
    );
    const rows = [...svg.querySelectorAll("text")].filter((one) =>
      municipalities.includes(one.textContent.trim()),
    );
    const nearest = (y) =>
      rows.reduce((a, b) => (Math.abs(middle(b) - y) < Math.abs(middle(a) - y) ? b : a));
    return marks.map(([arrangement, y]) => `${nearest(y).textContent.trim()} in ${arrangement}`).sort();
  });

/** The same as its table tells. */
const toldPairs = (page) =>
  page.evaluate(() => {
    const municipalities = [...document.querySelectorAll("#matrix-table thead .upright")].map((one) =>
      one.textContent.trim(),
    );
    return [...document.querySelectorAll("#matrix-table tbody tr")]
      .flatMap((row) =>
        municipalities
          .filter((_, i) => row.cells[i + 1].textContent !== "")
          .map((name) => `${name} in ${row.cells[0].textContent.replace(/ \((wet|law)\)$/, "")}`),
      )
      .sort();
  });

describe("a region", () => {
  for (const file of files.filter((name) => name.startsWith("region"))) {
    it(`draws in its matrix what its table says: ${file}`, async () => {
      await visit(browser, join(folder, file), {}, async (page) => {
        const told = await toldPairs(page);
        assert.ok(told.length > 20);
        assert.deepEqual(await drawnPairs(page), told);
      });
    });
  }
});

describe("long tables", () => {
  it("are searched and sorted where there is a script", async () => {
    await visit(browser, join(folder, "index.html"), {}, async (page) => {
      const visible = () => page.locator("#municipalities-table tbody tr:visible").count();
      const all = await visible();
      await page.getByRole("searchbox").fill("dinkel");
      assert.equal(await visible(), 1);
      await page.getByRole("searchbox").fill("");
      assert.equal(await visible(), all);
      const head = page.locator("#municipalities-table th").nth(1);
      await head.getByRole("button").click();
      assert.equal(await head.getAttribute("aria-sort"), "ascending");
      const numbers = (await page.locator("#municipalities-table tbody td:nth-child(2)").all()).map(
        (cell) => cell.getAttribute("data-key"),
      );
      const known = (await Promise.all(numbers)).filter((one) => one !== null); // the others come last
      const keys = known.map(Number);
      assert.ok(keys.length > 2);
      assert.deepEqual(keys, [...keys].sort((a, b) => a - b));
    });
  });
});
