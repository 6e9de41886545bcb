// What the reference doesn't tell of a sandbox: how to call and steer it, and what goes wrong in it on purpose.
import { faults } from "../../../generated/error-codes.ts";
import type { CatalogItem } from "../catalog/catalog.ts";
import { faultTypes } from "../checks/fault-checks.ts";
import control from "../control/openapi.json" with { type: "json" };
import { refusedCustomerCodes, refusedCustomerId } from "../rules/customers/refused.ts";
import { controlByCurl, purchaseByCurl } from "./curl-lines.ts";

/** An HTML section about the sandbox that is served at `url` and sells `catalog`. */
export function sandboxSection(url: string, catalog: readonly CatalogItem[]): string {
  const special = catalog.filter(({ catalogItemId }) => catalogItemId.startsWith("SANDBOX00000:"));
  const curls = Object.entries({ "Buy five seats": purchaseByCurl(url), ...controlByCurl(url) });
  return `<details id="sandbox" style="font:16px/1.5 system-ui,sans-serif;padding:.5rem 1rem">
<summary>This is a sandbox: how to call and steer it, and what goes wrong in it on purpose</summary>
<p>Any bearer token and any customer GUID will do.</p>
<h2>By curl</h2>
${curls.map(([what, line]) => `<p>${escapeHtml(what)}</p><pre><code class="curl">${escapeHtml(line)}</code></pre>`).join("\n")}
<h2>Steering it</h2>
<p>Described by <a href="/_sandbox/openapi.json">/_sandbox/openapi.json</a>.</p>
${table(["request", "what for"], controlRows())}
<h2>Faults to inject</h2>
<p>${faultTypes.map((type) => `<code>${type}</code>`).join(", ")}</p>
<h2>Catalog items that go wrong</h2>
${table(
  ["catalogItemId", "what happens"],
  special.map(({ catalogItemId, friendlyName }) => [catalogItemId, friendlyName]),
)}
<h2>Customers who are refused</h2>
${table(
  ["customer", "code", "why"],
  refusedCustomerCodes().map((code) => [refusedCustomerId(code), code, faults[code].description]),
)}
</details>`;
}

/** `html` with the section at the beginning of its body. */
export function withSandboxSection(html: string, section: string): string {
  return /<body[^>]*>/i.test(html) ? html.replace(/<body[^>]*>/i, (tag) => tag + section) : html + section;
}

function controlRows(): string[][] {
  return Object.entries(control.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => [`${method.toUpperCase()} ${path}`, summary]),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag} style="text-align:left;padding-right:1rem">${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table>${row(heads, "th")}${rows.map((cells) => row(cells, "td")).join("")}</table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
