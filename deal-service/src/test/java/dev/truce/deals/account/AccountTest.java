package dev.truce.deals.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.roles.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTest {
    private static final String SELLER = "0055e0000000001AAA";
    private static final String OTHER = "0055e0000000002AAA";
    private final Account account = new Account("0015e0000000001AAA", "EUR");

    @Test
    void aNewAccountIsUnownedAndItsOwnerAProposal() {
        account.proposeOwner(SELLER);

        assertThat(account.ownership().phase()).isEqualTo(AccountPhase.UNOWNED);
        account.rememberChange();
        assertThat(account.takeChange()).contains(new Account.SavedChange(true));
        assertThat(account.takeChange()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountPhase.class,
            names = {"UNOWNED", "SALES_OWNED"})
    void salesNamesTheOwnerWhileItOwnsTheAccount(AccountPhase phase) {
        account.followLedger(phase, Side.SALES, SELLER, 1);

        account.proposeOwner(OTHER);

        assertThat(account.ownership().ownerId()).isEqualTo(OTHER);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountPhase.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNOWNED", "SALES_OWNED"})
    void afterwardsTheOwnerChangesByTransfer(AccountPhase phase) {
        account.followLedger(phase, Side.DELIVERY, SELLER, 1);
        account.proposeOwner(SELLER);

        assertThatThrownBy(() -> account.proposeOwner(OTHER))
                .isInstanceOf(AccountRefusals.OwnerChangesByTransfer.class)
                .hasMessageContaining("/services/apexrest/accounts/0015e0000000001AAA/");
    }

    @Test
    void anOlderWordOfTheLedgerIsIgnored() {
        account.followLedger(AccountPhase.DELIVERY_OWNED, Side.DELIVERY, OTHER, 3);
        account.followLedger(AccountPhase.SALES_OWNED, Side.SALES, SELLER, 2);

        assertThat(account.ownership().phase()).isEqualTo(AccountPhase.DELIVERY_OWNED);
        assertThat(account.ownership().ownerId()).isEqualTo(OTHER);
        assertThat(account.ownership().accountableSide()).isEqualTo(Side.DELIVERY);
    }

    @Test
    void anAccountIsNotItsOwnParent() {
        assertThatThrownBy(() -> account.belongTo(account.id()))
                .isInstanceOf(AccountRefusals.AccountIsItsOwnParent.class);
    }
}
