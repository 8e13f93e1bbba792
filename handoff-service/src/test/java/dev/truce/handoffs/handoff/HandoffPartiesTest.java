package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.Scene.ADMIN;
import static dev.truce.handoffs.handoff.Scene.FINANCE;
import static dev.truce.handoffs.handoff.Scene.MANAGER;
import static dev.truce.handoffs.handoff.Scene.OTHER_PROJECTS;
import static dev.truce.handoffs.handoff.Scene.OTHER_SELLER;
import static dev.truce.handoffs.handoff.Scene.PRESALES;
import static dev.truce.handoffs.handoff.Scene.PROJECTS;
import static dev.truce.handoffs.handoff.Scene.SALES_MANAGER;
import static dev.truce.handoffs.handoff.Scene.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.handoffs.template.ItemRole;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoffPartiesTest {
    private static final List<Actor> EVERYBODY =
            List.of(SELLER, PRESALES, OTHER_SELLER, SALES_MANAGER, PROJECTS, OTHER_PROJECTS, MANAGER, FINANCE, ADMIN);
    private static final Map<ItemRole, Set<Actor>> MAY_ACT = new EnumMap<>(Map.of(
            ItemRole.SALES_REP, Set.of(SELLER, SALES_MANAGER),
            ItemRole.CUSTOMER, Set.of(SELLER, SALES_MANAGER),
            ItemRole.PRESALES, Set.of(PRESALES, SELLER, SALES_MANAGER),
            ItemRole.SALES_MANAGER, Set.of(SALES_MANAGER),
            ItemRole.FINANCE, Set.of(FINANCE),
            ItemRole.LEGAL, Set.of(FINANCE),
            ItemRole.PROJECT_MANAGER, Set.of(PROJECTS, MANAGER),
            ItemRole.DELIVERY_MANAGER, Set.of(MANAGER),
            ItemRole.TECH_LEAD, Set.of(PROJECTS, OTHER_PROJECTS, MANAGER),
            ItemRole.RESOURCE_MANAGER, Set.of(MANAGER)));

    private final HandoffParties parties = Scene.inProgress().handoff().parties();

    @ParameterizedTest
    @EnumSource(ItemRole.class)
    void eachRoleIsActedByThoseWhoHaveItOrStandIn(ItemRole role) {
        Set<Actor> expected = MAY_ACT.getOrDefault(role, MAY_ACT.get(ItemRole.TECH_LEAD));

        assertThat(EVERYBODY)
                .filteredOn(person -> parties.mayAct(person, Set.of(role)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aSellerWhoManagesDeliveryStandsInForNobody() {
        Actor both = new Actor(
                SELLER.userId(), SELLER.kind(), Set.of(Role.SALES_REP, Role.DELIVERY_MANAGER), Side.DELIVERY, null);

        assertThat(parties.isAcceptorOrDelegate(both)).isFalse();
        assertThat(parties.mayAct(both, Set.of(ItemRole.TECH_LEAD))).isFalse();
    }

    @Test
    void anyOfSeveralRolesIsEnough() {
        assertThat(parties.mayAct(MANAGER, Set.of(ItemRole.SALES_REP, ItemRole.DELIVERY_MANAGER)))
                .isTrue();
    }
}
