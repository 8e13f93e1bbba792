package dev.truce.salesforce.approval;

import dev.truce.platform.sobject.id.RecordId;

/**
 * What there is to agree about. The services that ask name their processes and mark their ids themselves; here it is
 * only known, so that queries find what they gave out.
 */
enum Agreement {
    DELIVERY_REVIEW("04a000000000001AAA", 'd'),
    HANDOFF_ACCEPTANCE("04a000000000002AAA", 'h');

    private static final String INSTANCE = "04g";
    private static final String WORK_ITEM = "04i";
    private final String definitionId;
    private final char mark;

    Agreement(String definitionId, char mark) {
        this.definitionId = definitionId;
        this.mark = mark;
    }

    String definitionId() {
        return definitionId;
    }

    /** @param targetId the record that is approved or not */
    String instanceId(String targetId) {
        return RecordId.standingFor(targetId, INSTANCE, mark);
    }

    /** @param recordId the record that somebody decides */
    String workItemId(String recordId) {
        return RecordId.standingFor(recordId, WORK_ITEM, mark);
    }
}
