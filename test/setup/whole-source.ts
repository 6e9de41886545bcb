// Runs before every suite of a mutation run: loads what the client loads when it is first needed. Otherwise the code at the
// top of those modules would count as run by the one test that happens to come first, and no other would be asked about it.
import "../../src/engine.ts";
import "../../src/raw.ts";
import "../../src/upload.ts";
import "../../src/listing.ts";
import "../../src/order-changes.ts";
import "../../src/provisioning.ts";
import "../../src/checkout.ts";
import "../../src/purchase.ts";
