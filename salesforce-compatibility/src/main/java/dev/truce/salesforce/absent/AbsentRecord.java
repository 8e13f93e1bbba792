package dev.truce.salesforce.absent;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A record that there is never one of: what the columns of such objects are mapped to. The database keeps it so. */
@Entity
@Immutable
@Table(name = "absent_record")
class AbsentRecord extends SObjectRecord {
    private @Nullable String name;
    private @Nullable String label;
    private @Nullable String kind;
    private @Nullable String relatedId;
    private @Nullable String oldText;
    private @Nullable String newText;

    protected AbsentRecord() {} // JPA

    @Nullable String name() {
        return name;
    }

    @Nullable String label() {
        return label;
    }

    @Nullable String kind() {
        return kind;
    }

    @Nullable String relatedId() {
        return relatedId;
    }

    @Nullable String oldText() {
        return oldText;
    }

    @Nullable String newText() {
        return newText;
    }
}
