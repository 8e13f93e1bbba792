package dev.truce.deals.deal.port;

import java.util.List;

/** Who works on a deal, kept by the feature that knows them. */
public interface SellingTeam {

    /** In the order in which they joined; the deal's owner is not among them. */
    List<SellingTeamMember> of(String dealId);
}
