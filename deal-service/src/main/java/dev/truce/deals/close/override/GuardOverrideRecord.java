package dev.truce.deals.close.override;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An executive's decision that one guard does not have to hold for a deal as it was then. Written once. */
@Entity
@Table(name = "guard_override")
class GuardOverrideRecord extends SObjectRecord {
    private String opportunity;
    private String guard;
    private String reason;
    private String overriddenBy;
    private Instant overriddenAt;
    private int reopenSeq;
    private String scopeSnapshot;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected GuardOverrideRecord() {}

    @SuppressWarnings("NullAway.Init")
    GuardOverrideRecord(String id) {
        super(id);
    }

    void speakAbout(DealFacts deal, String by, Instant at) {
        this.opportunity = deal.dealId();
        this.reopenSeq = deal.reopenSeq();
        this.scopeSnapshot = deal.scope().snapshot();
        this.overriddenBy = by;
        this.overriddenAt = at;
    }

    void letPass(String code) {
        this.guard = code;
    }

    void because(String why) {
        this.reason = why;
    }

    boolean isOfThisRound(DealFacts deal) {
        return deal.reopenSeq() == reopenSeq;
    }

    Scope scope() {
        return Scope.recall(scopeSnapshot);
    }

    String opportunity() {
        return opportunity;
    }

    String guard() {
        return guard;
    }

    String reason() {
        return reason;
    }

    String overriddenBy() {
        return overriddenBy;
    }

    Instant overriddenAt() {
        return overriddenAt;
    }
}
