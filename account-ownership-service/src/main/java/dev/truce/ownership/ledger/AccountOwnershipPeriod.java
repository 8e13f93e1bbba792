package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    private @Nullable String owner;
    private Instant effectiveFrom;
    private @Nullable Instant effectiveTo;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private @Nullable String causeRecord;

    @SuppressWarnings("NullAway.Init")
    protected AccountOwnershipPeriod() {} // JPA

    AccountOwnershipPeriod(String id, String name, String account, LedgerEntry entry) {
        super(id);
        this.name = name;
        this.account = account;
        this.phase = entry.phase();
        this.side = entry.side();
        this.owner = entry.ownerId();
        this.effectiveFrom = entry.from();
        this.cause = entry.cause();
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

    Phase phase() {
        return phase;
    }

    @Nullable Side side() {
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

    Cause cause() {
        return cause;
    }

    @Nullable String causeRecord() {
        return causeRecord;
    }
}
