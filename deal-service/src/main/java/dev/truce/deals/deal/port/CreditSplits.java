package dev.truce.deals.deal.port;

import java.math.BigDecimal;
import java.util.List;

/** Who is credited for deals, kept by the feature that knows it. */
public interface CreditSplits {

    List<CreditSplit> of(String dealId);

    /**
     * Credit for one user.
     *
     * @param side the side of the user, as a value of its picklist
     * @param type Revenue or Overlay
     */
    record CreditSplit(String userId, String side, String type, BigDecimal percent) {}
}
