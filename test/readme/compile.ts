// Type-checks blocks as a user's modules: strict, against the built declarations, with the names that the pages introduce in prose.
import ts from "typescript";
import { type Block, root } from "./blocks.ts";

/** What blocks may use without having made it themselves. */
const CONTEXT = `
import type { Redis } from "ioredis";
import type { Cart, NewCart, PartnerCenterClient, TokenCredential } from "partner-center-commerce";
declare global {
  const client: PartnerCenterClient;
  const customer: ReturnType<PartnerCenterClient["customer"]>;
  const credential: TokenCredential;
  const tenantId: string, clientId: string, clientSecret: string, refreshToken: string;
  const cart: Cart;
  const newCart: NewCart;
  const redis: Redis, connection: Redis;
  const customerId: string, cartId: string, orderId: string, subscriptionId: string, azureSubscriptionId: string, jobId: string;
  const pdf: Uint8Array<ArrayBuffer>;
  const db: { get(key: string): Promise<string | undefined>; set(key: string, value: string): Promise<void> };
}
`;

/** Type errors, each as `page.md:line: what`. All blocks make one program, as that costs most. */
export function typeErrors(blocks: readonly Block[]): string[] {
  const folder = `${root}test/readme/`;
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options: base } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  // What a block declares and does not use is for the reader.
  const options = {
    ...base,
    noUnusedLocals: false,
    noUnusedParameters: false,
    isolatedDeclarations: false,
    declaration: false,
  };
  const sources = new Map([[`${folder}context.ts`, CONTEXT]]);
  const places = new Map<string, string>();
  for (const block of blocks) {
    const name = `${folder}${block.file.replace(/\W/g, "-")}-${block.line}.ts`;
    sources.set(name, `${inPlace(block)}\nexport {};\n`);
    places.set(name, block.file);
  }
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const code = sources.get(name);
    return code === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, code, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    const found = source ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)] : [];
    return found.map(({ start = 0, messageText }) => {
      const line = source ? ts.getLineAndCharacterOfPosition(source, start).line + 1 : 0;
      return `${places.get(name) ?? "test/readme/compile.ts (context)"}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}

/** Blank lines in front make every message speak of the line in the page. */
function inPlace({ code, line }: Block): string {
  return "\n".repeat(line - 1) + code;
}
