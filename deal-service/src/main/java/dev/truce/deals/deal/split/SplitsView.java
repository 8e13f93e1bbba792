package dev.truce.deals.deal.split;

import dev.truce.deals.deal.port.CreditSplits;
import java.util.List;

/** Who is credited for a deal. */
record SplitsView(String dealId, List<CreditSplits.CreditSplit> splits) {}
