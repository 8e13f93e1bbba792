package dev.truce.deals.deal.team;

import dev.truce.deals.account.people.Colleague;
import dev.truce.deals.account.people.Colleagues;
import dev.truce.deals.deal.port.DealParts;
import dev.truce.deals.deal.port.SellingTeam;
import dev.truce.deals.deal.port.SellingTeamMember;
import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All memberships, and the team of a deal that they make up. */
@ApplicationScoped
class DealTeams implements PanacheRepositoryBase<DealTeamMember, String>, SellingTeam, DealParts {
    private final Colleagues colleagues;
    private final ReadOnce known;

    DealTeams(Colleagues colleagues, ReadOnce known) {
        this.colleagues = colleagues;
        this.known = known;
    }

    @Override
    public List<SellingTeamMember> of(String dealId) {
        return inUse(dealId).stream()
                .map(member -> new SellingTeamMember(
                        member.userId(),
                        member.teamMemberRole(),
                        colleagues.find(member.userId()).map(Colleague::side).orElse(null)))
                .toList();
    }

    /** Whether the user is on the team by another membership. */
    boolean hasAlready(DealTeamMember member) {
        return inUse(member.opportunityId()).stream()
                .anyMatch(other ->
                        other.userId().equals(member.userId()) && !other.id().equals(member.id()));
    }

    @Override
    public void deleteWith(String dealId) {
        inUse(dealId).forEach(DealTeamMember::delete);
    }

    private List<DealTeamMember> inUse(String dealId) {
        return known.list(
                DealTeamMember.class,
                dealId,
                () -> list(
                        "opportunityId = ?1 and isDeleted = false",
                        Sort.by("createdDate").and("id"),
                        dealId));
    }
}
