// Entry `partner-center-commerce/logger`: events as log lines.
export { type Level, type LoggedEvent, levelOf, lineOf } from "./lines.ts";
export { type LogEventsOptions, type Logger, logEvents } from "./log-events.ts";
