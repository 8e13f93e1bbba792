package dev.truce.ownership.ledger;

import dev.truce.roles.Side;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about the ownership of an account now. Every change becomes a period of the ledger;
 * its beginning is after that of the period before, whatever the clocks say.
 */
@MappedSuperclass
abstract class OwnershipRecord extends SObjectRecord {
    private String name;
    private String account;
    private String phase;
    private @Nullable String accountableSide;
    private @Nullable String ownerId;
    private Instant since;
    private int ownershipVersion;
    private int activeEngagements;
    private @Nullable String shadowOwner;
    private @Nullable Instant objectionUntil;
    private @Nullable String primaryContactSide;
    private String contactPolicy = "Open";
    private @Nullable String allowedTopics;
    private boolean disputed;
    private boolean frozen;

    @Transient
    private final List<LedgerEntry> entries = new ArrayList<>();

    @Transient
    private final List<OwnershipEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected OwnershipRecord() {} // JPA

    OwnershipRecord(String id, String name, String account) {
        super(id);
        this.name = name;
        this.account = account;
        this.phase = Phase.UNOWNED.label();
        this.since = Instant.EPOCH;
    }

    /** A new period begins. */
    final void enter(
            Phase next,
            @Nullable Side side,
            @Nullable String newOwnerId,
            Instant at,
            Cause cause,
            @Nullable String causeRecord) {
        Instant wanted = at.truncatedTo(ChronoUnit.MILLIS);
        since = wanted.isAfter(since) ? wanted : since.plusMillis(1);
        phase = next.label();
        accountableSide = side == null ? null : side.label();
        primaryContactSide = accountableSide;
        ownerId = newOwnerId;
        ownershipVersion++;
        entries.add(new LedgerEntry(next, side, newOwnerId, since, cause, causeRecord));
    }

    /** Copies of the ownership take what follows for newer than what they have, although no period begins. */
    final void confirm() {
        ownershipVersion++;
    }

    final void expect(@Nullable String newShadowOwner, @Nullable Instant newObjectionUntil) {
        shadowOwner = newShadowOwner;
        objectionUntil = newObjectionUntil;
    }

    final void countEngagement() {
        activeEngagements++;
    }

    final void discountEngagement() {
        activeEngagements--;
    }

    final void happened(OwnershipEvent event) {
        events.add(event);
    }

    List<LedgerEntry> takeEntries() {
        return taken(entries);
    }

    /** What happened since the last call. Reading empties the list, so nothing is announced twice. */
    List<OwnershipEvent> takeEvents() {
        return taken(events);
    }

    private static <E> List<E> taken(List<E> collected) {
        List<E> taken = List.copyOf(collected);
        collected.clear();
        return taken;
    }

    void openToSelling(String newContactPolicy) {
        contactPolicy = newContactPolicy;
    }

    void allowTopics(@Nullable String topics) {
        allowedTopics = topics;
    }

    void dispute(boolean isDisputed) {
        disputed = isDisputed;
    }

    void freeze(boolean isFrozen) {
        frozen = isFrozen;
    }

    String name() {
        return name;
    }

    String account() {
        return account;
    }

    Phase phase() {
        return Labelled.of(Phase.class, phase);
    }

    @Nullable Side accountableSide() {
        return accountableSide == null ? null : Labelled.of(Side.class, accountableSide);
    }

    String phaseLabel() {
        return phase;
    }

    @Nullable String sideLabel() {
        return accountableSide;
    }

    @Nullable String ownerId() {
        return ownerId;
    }

    Instant since() {
        return since;
    }

    int ownershipVersion() {
        return ownershipVersion;
    }

    int activeEngagements() {
        return activeEngagements;
    }

    @Nullable String shadowOwner() {
        return shadowOwner;
    }

    @Nullable Instant objectionUntil() {
        return objectionUntil;
    }

    @Nullable String primaryContactSide() {
        return primaryContactSide;
    }

    String contactPolicy() {
        return contactPolicy;
    }

    @Nullable String allowedTopics() {
        return allowedTopics;
    }

    boolean isDisputed() {
        return disputed;
    }

    boolean isFrozen() {
        return frozen;
    }
}
