// What an editor's "go to definition" would open: TypeScript's server, asked over its own protocol.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../../scripts/project.ts";

export interface Definition {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

interface Message {
  request_seq?: number;
  success?: boolean;
  message?: string;
  body?: { file: string; start: { line: number } }[];
}

/** Opens `file`, which holds `code`, and gives the definition of each of `names` at its first place in the code. */
export async function definitions(file: string, code: string, names: readonly string[]): Promise<Definition[]> {
  const server = spawn(process.execPath, [join(root, "node_modules/typescript/lib/tsserver.js")], { stdio: "pipe" });
  try {
    const send = (seq: number, command: string, args: object): void => {
      server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    };
    const answers = collect(server.stdout, names.length);
    const ended = new Promise<never>((_, reject) => server.once("close", () => reject(new Error("tsserver ended"))));
    send(0, "open", { file });
    names.forEach((name, index) => {
      const before = code.slice(0, code.indexOf(name)).split("\n");
      send(index + 1, "definition", { file, line: before.length, offset: (before.at(-1)?.length ?? 0) + 1 });
    });
    return await Promise.race([answers, ended]);
  } finally {
    server.kill();
  }
}

/** Reads answers until that many definitions have come; they come in the order that they were asked for. */
function collect(stream: NodeJS.ReadableStream, count: number): Promise<Definition[]> {
  return new Promise((resolve, reject) => {
    const found: Definition[] = [];
    let text = "";
    stream.setEncoding("utf8").on("data", (part: string) => {
      const lines = (text + part).split("\n");
      text = lines.pop() ?? "";
      for (const line of lines.filter((one) => one.startsWith("{"))) {
        const { request_seq, success, message, body }: Message = JSON.parse(line);
        if (!request_seq) continue;
        const [definition] = body ?? [];
        if (!success || !definition) reject(new Error(message ?? "there is no definition"));
        else found.push({ file: definition.file, line: definition.start.line });
        if (found.length === count) resolve(found);
      }
    });
  });
}
