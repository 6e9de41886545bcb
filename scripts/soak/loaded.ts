// What calls load when they are first made, for those who control time: loading takes some that no clock of theirs knows.
import "../../src/engine.ts";
import "../../src/order-changes.ts";
import "../../src/purchase.ts";
import "../../src/raw.ts";
import "../../src/upload.ts";
