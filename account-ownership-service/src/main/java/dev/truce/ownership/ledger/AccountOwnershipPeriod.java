package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger: from when to when who was accountable for an account. The database itself refuses
 * overlaps, gaps, deletion, and every change other than the end of the open period.
 */
@Entity
@Table(name = "account_ownership_period")
class AccountOwnershipPeriod extends SObjectRecord {
    private String name;
    private String account;
    private String phase;
    private @Nullable String side;
    private @Nullable String owner;
    private Instant effectiveFrom;
    private @Nullable Instant effectiveTo;
    private String cause;
    private @Nullable String causeRecord;

    @SuppressWarnings("NullAway.Init")
    protected AccountOwnershipPeriod() {} // JPA

    AccountOwnershipPeriod(String id, String name, String account, LedgerEntry entry) {
        super(id);
        this.name = name;
        this.account = account;
        this.phase = entry.phase().label();
        this.side = entry.side() == null ? null : entry.side().label();
        this.owner = entry.ownerId();
        this.effectiveFrom = entry.from();
        this.cause = entry.cause().label();
        this.causeRecord = entry.causeRecord();
    }

    void endAt(Instant end) {
        this.effectiveTo = end;
    }

    String name() {
        return name;
    }

    String account() {
        return account;
    }

    String phase() {
        return phase;
    }

    @Nullable String side() {
        return side;
    }

    @Nullable String owner() {
        return owner;
    }

    Instant effectiveFrom() {
        return effectiveFrom;
    }

    @Nullable Instant effectiveTo() {
        return effectiveTo;
    }

    String cause() {
        return cause;
    }

    @Nullable String causeRecord() {
        return causeRecord;
    }
}
