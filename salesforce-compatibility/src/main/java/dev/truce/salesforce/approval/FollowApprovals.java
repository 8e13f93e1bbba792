package dev.truce.salesforce.approval;

import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is asked for and decided elsewhere the way approval clients look for it. */
@ApplicationScoped
class FollowApprovals {
    private final ProcessInstances instances;
    private final ProcessInstanceSteps steps;
    private final ProcessInstanceWorkitems workItems;
    private final SavedRecords saved;

    FollowApprovals(
            ProcessInstances instances,
            ProcessInstanceSteps steps,
            ProcessInstanceWorkitems workItems,
            SavedRecords saved) {
        this.instances = instances;
        this.steps = steps;
        this.workItems = workItems;
        this.saved = saved;
    }

    /** Writes a step down. Nothing is taken back that was not asked for, or was refused already. */
    @Transactional
    void take(Step step) {
        String instanceId = step.agreement().instanceId(step.target());
        List<ProcessInstanceStep> taken = new ArrayList<>(steps.of(instanceId));
        if (step.status().endsSomething() && !stands(step.record(), taken)) {
            return;
        }
        ProcessInstance instance = instances
                .findByIdOptional(instanceId)
                .orElseGet(() -> new ProcessInstance(step.agreement(), step.target()));
        ProcessInstanceStep last = new ProcessInstanceStep(step, taken.size() + 1);
        taken.add(last);
        instance.move(step, taken);
        instances.persist(instance);
        saved.saved(last);
        moveWorkItem(step);
    }

    /** Somebody is to decide what waits; nothing happens when it waits no more. */
    @Transactional
    void assign(Agreement agreement, String recordId, String userId) {
        workItems.findByIdOptional(agreement.workItemId(recordId)).ifPresent(workItem -> {
            workItem.putBefore(userId);
            saved.saved(workItem);
        });
    }

    private void moveWorkItem(Step step) {
        String id = step.agreement().workItemId(step.record());
        if (step.status() != StepStatus.STARTED) {
            workItems.deleteById(id);
        } else if (workItems.findByIdOptional(id).isEmpty()) {
            saved.saved(new ProcessInstanceWorkitem(step));
        }
    }

    private static boolean stands(String recordId, List<ProcessInstanceStep> taken) {
        return taken.stream()
                .filter(step -> step.record().equals(recordId))
                .reduce((earlier, later) -> later)
                .filter(last -> last.stepStatus().equals(StepStatus.STARTED.label())
                        || last.stepStatus().equals(StepStatus.APPROVED.label()))
                .isPresent();
    }
}
