package dev.truce.replicas;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.MappedSuperclass;

/** A copy of a record that another service masters; it knows which version of the record it is a copy of. */
@MappedSuperclass
public abstract class ReplicatedRecord extends SObjectRecord {
    private long masterVersion;

    /** For JPA. */
    protected ReplicatedRecord() {}

    protected ReplicatedRecord(String id) {
        super(id);
    }

    final boolean isOlderThan(long version) {
        return masterVersion < version;
    }

    final void isNow(long version) {
        this.masterVersion = version;
    }
}
