// A command as people run it: its arguments read, its usage told, and what it exits with.

/** Gives the exit code: 2 with the complaint on stderr for arguments that can't be used, 0 for `--help`, 1 when `run` says false. */
export async function command<S extends { readonly help: boolean }>(
  read: (args: readonly string[]) => S,
  usage: string,
  run: (settings: S) => Promise<boolean>,
): Promise<number> {
  let settings: S;
  try {
    settings = read(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  if (settings.help) {
    process.stdout.write(usage);
    return 0;
  }
  return (await run(settings)) ? 0 : 1;
}
