package dev.truce.salesforce.approval;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step that was taken; it never changes. */
@Entity
@Immutable
@Table(name = "process_instance_step")
class ProcessInstanceStep extends SObjectRecord {
    static final String KEY_PREFIX = "04h";
    private String processInstanceId;
    private int place;
    private String record;
    private String stepStatus;
    private @Nullable String follows;
    private @Nullable String actorId;
    private @Nullable String originalActorId;
    private @Nullable String comments;

    @SuppressWarnings("NullAway.Init")
    protected ProcessInstanceStep() {} // JPA

    /** @param place counts the steps of an instance from 1 */
    ProcessInstanceStep(Step step, int place) {
        super(RecordId.next(KEY_PREFIX));
        this.processInstanceId = step.agreement().instanceId(step.target());
        this.place = place;
        this.record = step.record();
        this.stepStatus = step.status().label();
        this.follows = step.follows();
        this.actorId = step.by();
        this.originalActorId = step.by();
        this.comments = step.comments();
    }

    String processInstanceId() {
        return processInstanceId;
    }

    int place() {
        return place;
    }

    String record() {
        return record;
    }

    String stepStatus() {
        return stepStatus;
    }

    @Nullable String follows() {
        return follows;
    }

    @Nullable String actorId() {
        return actorId;
    }

    @Nullable String originalActorId() {
        return originalActorId;
    }

    @Nullable String comments() {
        return comments;
    }
}
