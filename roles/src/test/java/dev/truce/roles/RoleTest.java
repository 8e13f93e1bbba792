package dev.truce.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.picklist.Labelled;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @Test
    void labelsAreTheWordsThatClientsAndTheDatabaseHave() {
        assertThat(Labelled.labels(Role.class))
                .containsExactly(
                        "Sales Rep",
                        "Sales Manager",
                        "Presales",
                        "Delivery Manager",
                        "Project Manager",
                        "Resource Manager",
                        "RevOps",
                        "Finance",
                        "Executive",
                        "Admin",
                        "Integration");
        assertThat(Labelled.labels(Side.class))
                .containsExactly("Sales", "Presales", "Delivery", "Neutral", "Executive");
    }

    @Test
    void rolesOfTheDirectoryAreReadAndWritten() {
        assertThat(Role.in("RevOps;Sales Rep")).containsExactlyInAnyOrder(Role.SALES_REP, Role.REVOPS);
        assertThat(Role.in(null)).isEmpty();
        assertThat(Role.join(Set.of(Role.ADMIN, Role.SALES_REP))).isEqualTo("Sales Rep;Admin");
    }

    @Test
    void wordThatIsNoRoleGivesNoRight() {
        assertThat(Role.in("Sales Representative;Finance")).containsExactly(Role.FINANCE);
        assertThat(Role.in("admin")).isEmpty();
        assertThat(Side.in("Legal")).isNull();
        assertThat(Side.in(null)).isNull();
        assertThat(Side.in("Delivery")).isEqualTo(Side.DELIVERY);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdminIsAskedForNowhere(Role role) {
        Actor actor = new Actor("0055e0000000001AAA", Actor.Kind.USER, EnumSet.of(role), Side.SALES, null);

        assertThat(actor.isAdministrator()).isEqualTo(role == Role.ADMIN);
        assertThat(actor.hasRole(role)).isTrue();
        assertThat(actor.isOn(Side.SALES)).isTrue();
        assertThat(actor.isOn(Side.DELIVERY)).isFalse();
    }
}
