// Runs before every suite of a mutation run: loads what the client loads when it is first needed. Otherwise the code at the
// top of those modules would count as run by the one test that happens to come first, and no other would be asked about it.
import "../../src/engine.ts";
import "../../src/requests/raw.ts";
import "../../src/requests/upload.ts";
import "../../src/requests/listing.ts";
import "../../src/requests/order-changes.ts";
import "../../src/flows/provisioning.ts";
import "../../src/flows/checkout.ts";
import "../../src/flows/purchase.ts";
