package dev.truce.salesforce.approval;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What waits for somebody's decision; there is none any more once it is decided. */
@Entity
@Table(name = "process_instance_workitem")
class ProcessInstanceWorkitem extends SObjectRecord {
    private String processInstanceId;
    private @Nullable String actorId;
    private @Nullable String originalActorId;

    @SuppressWarnings("NullAway.Init")
    protected ProcessInstanceWorkitem() {} // JPA

    ProcessInstanceWorkitem(Step started) {
        super(started.agreement().workItemId(started.record()));
        this.processInstanceId = started.agreement().instanceId(started.target());
        putBefore(started.asked());
    }

    void putBefore(@Nullable String user) {
        this.actorId = user;
        this.originalActorId = originalActorId == null ? user : originalActorId;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    @Nullable String actorId() {
        return actorId;
    }

    @Nullable String originalActorId() {
        return originalActorId;
    }
}
