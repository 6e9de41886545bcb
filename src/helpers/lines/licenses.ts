// Lines of licences, trials and software.
import type { NewCartLineItem, TermDuration } from "../../../generated/schema.ts";
import { checkTerm } from "./check.ts";
import { builtLine, LINE_OPTIONS, type LicenseLineOptions, type LineOptions, readOptions } from "./options.ts";

/**
 * A line that buys licences of a subscription product. An add-on of new commerce is such a line too, one of its own: beside the
 * base's, if that is bought in the same cart, or alone, if the customer has the base already. The SKU says what the add-on needs.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, the term is not ISO 8601, a text is empty,
 * or an option is unknown or can't be sent.
 *
 * @example
 * import { licenseLine } from "partner-center-commerce";
 *
 * const line = licenseLine({ catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0N81H", quantity: 25, termDuration: "P1Y", billingCycle: "monthly" });
 * line.quantity; // => 25
 */
export function licenseLine(options: LicenseLineOptions): NewCartLineItem {
  const line = readOptions(
    options,
    { ...LINE_OPTIONS, quantity: true, termDuration: true, billingCycle: true },
    "licenseLine",
  );
  checkTerm(line.termDuration, "options.termDuration", "licenseLine");
  return builtLine("licenseLine", line);
}

/** A line of perpetual software. */
export interface SoftwareLineOptions extends LineOptions {
  /** Licences, a whole number from 1. */
  quantity: number;
}

/**
 * A line that buys perpetual software: paid once, with no term.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, a text is empty,
 * or an option is unknown or can't be sent.
 *
 * @example
 * import { softwareLine } from "partner-center-commerce";
 *
 * softwareLine({ catalogItemId: "DG7GMGF0DWM3:0002:DG7GMGF0DT1M", quantity: 2 }).billingCycle; // => "one_time"
 */
export function softwareLine(options: SoftwareLineOptions): NewCartLineItem {
  const line = readOptions(options, { ...LINE_OPTIONS, quantity: true }, "softwareLine");
  return builtLine("softwareLine", { ...line, billingCycle: "one_time" });
}

/** A line that starts a trial. */
export interface TrialLineOptions extends LineOptions {
  /** Licences, a whole number from 1. */
  quantity: number;
  /** How long the trial lasts; a month unless told otherwise. */
  termDuration?: TermDuration;
  /** The paid term that follows, `P1M` or `P1Y`. */
  renewsTo: TermDuration;
}

/**
 * A line that starts a trial, which is not billed (billing cycle `none`: the service refuses any other) and renews into a paid term.
 *
 * @throws InvalidArgumentError if the quantity is no whole number from 1, a term is not ISO 8601, a text is empty,
 * or an option is unknown or can't be sent.
 *
 * @example
 * import { trialLine } from "partner-center-commerce";
 *
 * const line = trialLine({ catalogItemId: "DZH318Z0C0WF:0001:DZH318Z0BP69", quantity: 10, renewsTo: "P1Y" });
 * line.renewsTo; // => { termDuration: "P1Y" }
 * line.billingCycle; // => "none"
 */
export function trialLine(options: TrialLineOptions): NewCartLineItem {
  const {
    renewsTo,
    termDuration = "P1M",
    ...line
  } = readOptions(options, { ...LINE_OPTIONS, quantity: true, termDuration: true, renewsTo: true }, "trialLine");
  checkTerm(termDuration, "options.termDuration", "trialLine");
  checkTerm(renewsTo, "options.renewsTo", "trialLine");
  return builtLine("trialLine", { ...line, termDuration, billingCycle: "none", renewsTo: { termDuration: renewsTo } });
}
