package dev.truce.deals.deal.port;

import java.util.List;

/** The lines of a deal, kept by the feature that knows them. */
public interface SoldLines {

    /** In the order in which they were added; lines written in this transaction included. */
    List<SoldLine> of(String dealId);
}
