// `npm run build`: what the package ships, bundled as tsdown.config.ts says, and the sources that its maps lead to.
import { build } from "tsdown";
import { freeDocComments } from "./build/doc-comments.ts";
import { shipSources } from "./build/ship-sources.ts";

await build({ logLevel: "error" });
await freeDocComments();
await shipSources();
