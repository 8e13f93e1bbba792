package dev.truce.salesforce.approval;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The approval of one record. A record that is submitted again has the same one. */
@Entity
@Table(name = "process_instance")
class ProcessInstance extends SObjectRecord {
    private static final String PENDING = "Pending";
    private String processDefinitionId;
    private String targetObjectId;
    private String status = PENDING;
    private @Nullable String submittedById;
    private @Nullable String lastActorId;
    private @Nullable Instant completedDate;

    @SuppressWarnings("NullAway.Init")
    protected ProcessInstance() {} // JPA

    ProcessInstance(Agreement agreement, String targetId) {
        super(agreement.instanceId(targetId));
        this.processDefinitionId = agreement.definitionId();
        this.targetObjectId = targetId;
    }

    /** @param steps all that were taken, the last one too, in their order */
    void move(Step last, List<ProcessInstanceStep> steps) {
        if (last.status() == StepStatus.STARTED) {
            this.submittedById = last.by();
        }
        this.lastActorId = last.by();
        this.status = status(verdicts(steps));
        this.completedDate = status.equals(PENDING) ? null : last.at();
    }

    /** What was last said about each record; one whose place another took does not count. */
    private static Collection<String> verdicts(List<ProcessInstanceStep> steps) {
        Set<String> followed = new HashSet<>();
        Map<String, String> last = new LinkedHashMap<>();
        for (ProcessInstanceStep step : steps) {
            last.put(step.record(), step.stepStatus());
            if (step.follows() != null) {
                followed.add(step.follows());
            }
        }
        last.keySet().removeAll(followed);
        return last.values();
    }

    /** One no is a no; the yes of all of them is a yes. */
    private static String status(Collection<String> verdicts) {
        if (verdicts.contains(StepStatus.REJECTED.label())) {
            return StepStatus.REJECTED.label();
        }
        if (verdicts.contains(StepStatus.STARTED.label())) {
            return PENDING;
        }
        return verdicts.contains(StepStatus.APPROVED.label())
                ? StepStatus.APPROVED.label()
                : StepStatus.REMOVED.label();
    }

    String processDefinitionId() {
        return processDefinitionId;
    }

    String targetObjectId() {
        return targetObjectId;
    }

    String status() {
        return status;
    }

    @Nullable String submittedById() {
        return submittedById;
    }

    @Nullable String lastActorId() {
        return lastActorId;
    }

    @Nullable Instant completedDate() {
        return completedDate;
    }
}
