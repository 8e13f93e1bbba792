package dev.truce.platform.sobject.record;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The system fields that every record has. Its table has the columns {@code id, version, is_deleted,
 * created_date, created_by_id, last_modified_date, last_modified_by_id, system_modstamp, external_id}.
 */
@MappedSuperclass
@EntityListeners(StampRecords.class)
public abstract class SObjectRecord {
    @Id
    @Column(length = 18)
    private String id;

    @Version
    private long version;

    private boolean isDeleted;

    private Instant createdDate;

    private String createdById;

    private Instant lastModifiedDate;

    private String lastModifiedById;

    private Instant systemModstamp;

    private @Nullable String externalId;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SObjectRecord() {}

    /** @param id an id of 18 characters, see {@link dev.truce.platform.sobject.id.RecordId#next} */
    @SuppressWarnings("NullAway.Init")
    protected SObjectRecord(String id) {
        this.id = id;
    }

    public final String id() {
        return id;
    }

    /** Grows with every saved change; the version that events about this record carry once it is flushed. */
    public final long version() {
        return version;
    }

    public final boolean isDeleted() {
        return isDeleted;
    }

    /** Moves the record to the recycle bin: it stays readable for queryAll, and nothing else. */
    public void delete() {
        this.isDeleted = true;
    }

    public final Instant createdDate() {
        return createdDate;
    }

    public final String createdById() {
        return createdById;
    }

    public final Instant lastModifiedDate() {
        return lastModifiedDate;
    }

    public final String lastModifiedById() {
        return lastModifiedById;
    }

    public final Instant systemModstamp() {
        return systemModstamp;
    }

    public final @Nullable String externalId() {
        return externalId;
    }

    public final void identifyExternallyAs(@Nullable String newExternalId) {
        this.externalId = newExternalId;
    }

    final void stampCreated(String by, Instant at) {
        this.createdById = by;
        this.createdDate = at;
        stampChanged(by, at);
    }

    final void stampChanged(String by, Instant at) {
        this.lastModifiedById = by;
        this.lastModifiedDate = at;
        this.systemModstamp = at;
    }
}
