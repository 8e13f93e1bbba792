package dev.truce.deals.account;

import dev.truce.events.AccountChanged;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services about every change of an account that reached the database. */
@ApplicationScoped
class AnnounceAccountChanges implements AfterSave<Account> {
    private final Outbox outbox;

    AnnounceAccountChanges(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Class<Account> entity() {
        return Account.class;
    }

    @Override
    public void afterSave(Account account) {
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
        return new AccountChanged(
                account.id(),
                account.name(),
                account.accountNumber(),
                account.type(),
                account.industry(),
                account.parentId(),
                account.ownership().ownerId(),
                ownerProposed,
                account.phone(),
                account.website(),
                account.billing().street(),
                account.billing().city(),
                account.billing().state(),
                account.billing().postalCode(),
                account.billing().country(),
                account.profile().annualRevenue(),
                account.profile().numberOfEmployees(),
                account.externalId(),
                account.isDeleted());
    }
}
