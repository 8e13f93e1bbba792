package dev.truce.deals.split;

import dev.truce.deals.deal.CreditSplits;
import java.util.List;

/** Who is credited for a deal. */
record SplitsView(String dealId, List<CreditSplits.CreditSplit> splits) {}
