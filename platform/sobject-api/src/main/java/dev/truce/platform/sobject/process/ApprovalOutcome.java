package dev.truce.platform.sobject.process;

import java.util.List;

/**
 * How a step leaves an approval.
 *
 * @param entityId the record that is approved or not
 * @param asked ids of the records that this step put before somebody, each a work item; empty after a decision
 * @param actorIds users who are to decide now
 */
public record ApprovalOutcome(String entityId, InstanceStatus status, List<String> asked, List<String> actorIds) {

    public ApprovalOutcome {
        asked = List.copyOf(asked);
        actorIds = List.copyOf(actorIds);
    }
}
