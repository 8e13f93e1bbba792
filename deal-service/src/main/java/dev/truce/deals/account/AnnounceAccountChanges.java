package dev.truce.deals.account;

import dev.truce.events.AccountChanged;
import dev.truce.events.AccountChangedBuilder;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes every change of an account that was flushed to the database. */
@ApplicationScoped
class AnnounceAccountChanges implements SaveHook<Account> {
    private final Outbox outbox;

    AnnounceAccountChanges(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Class<Account> entity() {
        return Account.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(Account account) {
        account.takeChange()
                .ifPresent(change -> outbox.append(new OutgoingEvent(
                        AccountChanged.TYPE,
                        AccountChanged.TOPIC,
                        account.id(),
                        "Account",
                        account.id(),
                        account.version(),
                        stateOf(account, change.proposesOwner()))));
    }

    private static AccountChanged stateOf(Account account, boolean ownerProposed) {
        return new AccountChangedBuilder()
                .accountId(account.id())
                .name(account.name())
                .accountNumber(account.accountNumber())
                .type(account.type())
                .industry(account.industry())
                .parentId(account.parentId())
                .ownerId(account.ownership().ownerId())
                .ownerProposed(ownerProposed)
                .phone(account.phone())
                .website(account.website())
                .billingStreet(account.billing().street())
                .billingCity(account.billing().city())
                .billingState(account.billing().state())
                .billingPostalCode(account.billing().postalCode())
                .billingCountry(account.billing().country())
                .annualRevenue(account.profile().annualRevenue())
                .numberOfEmployees(account.profile().numberOfEmployees())
                .externalId(account.externalId())
                .deleted(account.isDeleted())
                .build();
    }
}
