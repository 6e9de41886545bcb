// What must hold of every checkout, however many look-alikes the cart holds and whatever the order of the answer.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isComplete, matchCheckout } from "../../../src/helpers/index.ts";
import { frozen } from "../support.ts";
import { type Checkout, checkouts, traitsOf } from "./model.ts";

function always(claim: (checkout: Checkout) => void): void {
  fc.assert(fc.property(checkouts, claim), { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) });
}

describe("matchCheckout, whatever the cart", () => {
  it("tells of every cart line once, add-ons included, in the order of the cart", () => {
    always(({ cart, result, lines }) => {
      const matches = matchCheckout(cart, result);
      expect(matches.length).toBe(lines.length);
      matches.forEach((match, index) => {
        expect(match.lineItem).toBe(lines[index]);
      });
    });
  });

  it("uses each order line once, and all of them", () => {
    always(({ cart, result }) => {
      const used = matchCheckout(cart, result).flatMap(({ orderLineItem }) => orderLineItem ?? []);
      expect(new Set(used).size).toBe(used.length);
      expect(used.length).toBe(result.orders.flatMap(({ lineItems }) => lineItems).length);
    });
  });

  it("finds a line that agrees in all it shows, in the order that it names", () => {
    always(({ cart, result, became }) => {
      for (const { lineItem, order, orderLineItem } of matchCheckout(cart, result)) {
        expect(orderLineItem !== undefined).toBe(became.has(lineItem));
        if (!orderLineItem) continue;
        expect(traitsOf(orderLineItem)).toBe(traitsOf(lineItem));
        expect(order?.lineItems).toContain(orderLineItem);
      }
    });
  });

  it("keeps the lines of a group in one order, and those of two groups in two", () => {
    always(({ cart, result, became }) => {
      const matches = matchCheckout(cart, result).filter(({ order }) => order);
      for (const one of matches) {
        for (const other of matches) {
          const together = became.get(one.lineItem)?.order === became.get(other.lineItem)?.order;
          expect(one.order === other.order).toBe(together);
        }
      }
    });
  });

  it("gives an add-on of its base's group the order line that belongs to the base's subscription", () => {
    always(({ cart, result, baseOf, became }) => {
      const matches = new Map(matchCheckout(cart, result).map((match) => [match.lineItem, match]));
      for (const [addOn, base] of baseOf) {
        const child = matches.get(addOn)?.orderLineItem;
        const parent = matches.get(base)?.subscriptionId;
        const together = became.get(addOn)?.order === became.get(base)?.order;
        if (child && parent && together) expect(child.parentSubscriptionId).toBe(parent);
      }
    });
  });

  it("explains lines that were not bought by their own error, else by their group's", () => {
    always(({ cart, result, became, failed, baseOf }) => {
      for (const match of matchCheckout(cart, result)) {
        const { lineItem, error } = match;
        const group = lineItem.orderGroup ?? baseOf.get(lineItem)?.orderGroup ?? "";
        expect(error).toBe(became.has(lineItem) ? undefined : (lineItem.error ?? failed.get(group)));
        if (error) expect(match).not.toHaveProperty("order");
      }
      expect(isComplete(result)).toBe(failed.size === 0 && result.orders.length > 0);
    });
  });

  it("gives the same when the answer names an order for each of its lines", () => {
    always(({ cart, result }) => {
      const repeated = frozen({
        ...result,
        orders: result.orders.flatMap((order) => order.lineItems.map(() => order)),
      });
      expect(matchCheckout(cart, repeated)).toEqual(matchCheckout(cart, result));
    });
  });
});
