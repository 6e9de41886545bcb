#!/usr/bin/env node
// The binary `partner-center-consent`.
import { runConsent } from "./run.ts";

const interrupt = new AbortController();
const stop = (): void => interrupt.abort(new Error("interrupted"));
process.once("SIGINT", stop).once("SIGTERM", stop);
process.exitCode = await runConsent(process.argv.slice(2), {
  variables: process.env,
  print: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
  signal: interrupt.signal,
});
process.off("SIGINT", stop).off("SIGTERM", stop);
// A request that is under way would keep the process for a while.
if (interrupt.signal.aborted) process.exit();
