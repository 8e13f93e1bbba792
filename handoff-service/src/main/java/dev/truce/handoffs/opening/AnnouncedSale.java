package dev.truce.handoffs.opening;

import dev.truce.events.DealClosed;
import dev.truce.events.Side;
import dev.truce.handoffs.handoff.SalesTeam;
import dev.truce.handoffs.template.ChecklistFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the events of a close and of an offered deal announce in the same form. */
final class AnnouncedSale {
    private AnnouncedSale() {}

    static List<ChecklistFacts.Line> lines(List<DealClosed.Line> lines) {
        return lines.stream()
                .map(line -> new ChecklistFacts.Line(
                        line.lineId(),
                        line.offeringId(),
                        name(line.componentType()),
                        line.name(),
                        line.amount(),
                        line.effortHours(),
                        line.isStandard(),
                        line.deviations()))
                .toList();
    }

    static List<ChecklistFacts.Demand> demand(List<DealClosed.Demand> demand) {
        return demand.stream()
                .map(people -> new ChecklistFacts.Demand(
                        people.role(), people.skills(), people.hours(), people.from(), people.to()))
                .toList();
    }

    static List<ChecklistFacts.Seller> sellers(List<DealClosed.SalesTeamMember> members) {
        return members.stream()
                .map(member -> new ChecklistFacts.Seller(member.userId(), member.role(), name(member.side())))
                .toList();
    }

    static SalesTeam team(List<DealClosed.SalesTeamMember> members) {
        return new SalesTeam(members.stream()
                .map(member -> new SalesTeam.Member(member.userId(), member.role(), label(member.side())))
                .toList());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String label(@Nullable Side side) {
        return side == null ? null : dev.truce.roles.Side.valueOf(side.name()).label();
    }
}
