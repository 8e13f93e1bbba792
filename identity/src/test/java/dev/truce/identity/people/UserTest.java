package dev.truce.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.roles.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserTest {
    private static final String ID = "005000000000001AAA";
    private final User user = new User(ID);
    private final CurrentActor caller = new CurrentActor();
    private final GrantRoles grantRoles = new GrantRoles(caller);

    private void callerHas(Role role) {
        caller.become(new Actor("005000000000002AAA", Actor.Kind.USER, Set.of(role), null, null));
    }

    @Test
    void nameIsComposedOfFirstAndLastName() {
        user.callByLastName("Weber");
        assertThat(user.name()).isEqualTo("Weber");
        user.callByFirstName("Jonas");
        assertThat(user.name()).isEqualTo("Jonas Weber");
        user.callByFirstName(null);
        assertThat(user.name()).isEqualTo("Weber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonas", "jonas weber@truce.example", "@truce.example", "jonas@"})
    void usernameHasTheFormOfAnEmailAddress(String username) {
        assertThatThrownBy(() -> user.logInAs(username)).isInstanceOf(UsernameIsNoEmailAddress.class);
    }

    @Test
    void nobodyManagesThemselves() {
        assertThatThrownBy(() -> user.reportTo(ID)).isInstanceOf(NobodyManagesThemselves.class);
    }

    @Test
    void integrationGrantsEveryRoleButAdmin() {
        callerHas(Role.INTEGRATION);

        grantRoles.to(user, "Sales Rep;Sales Manager");

        assertThat(user.roleSet()).containsExactlyInAnyOrder(Role.SALES_REP, Role.SALES_MANAGER);
        assertThatThrownBy(() -> grantRoles.to(user, "Sales Rep;Admin")).isInstanceOf(OnlyAdminsMakeAdmins.class);
    }

    @Test
    void integrationDoesNotTakeAdminAway() {
        callerHas(Role.ADMIN);
        grantRoles.to(user, Role.ADMIN.label());
        callerHas(Role.INTEGRATION);

        assertThatThrownBy(() -> grantRoles.to(user, null)).isInstanceOf(OnlyAdminsMakeAdmins.class);
        grantRoles.to(user, "Admin;Finance");
        assertThat(user.roleSet()).containsExactlyInAnyOrder(Role.ADMIN, Role.FINANCE);
    }

    @Test
    void rolesAreJoinedInTheOrderOfTheirDeclaration() {
        assertThat(Role.join(Set.of(Role.INTEGRATION, Role.ADMIN))).isEqualTo("Admin;Integration");
        assertThat(Role.in(null)).isEmpty();
    }
}
